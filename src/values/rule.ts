import type { Condition } from "./condition.ts";

/** One line of "if … then …"; `write` is a template: what is written where `when` holds, the first of several. */
export interface Rule {
  readonly when: Condition;
  readonly write: string;
}
