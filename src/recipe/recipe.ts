import type { ReadOptions } from "../io/read-options.ts";
import type { Condition } from "../values/condition.ts";

/** One cleaning step as plain data. `on` false keeps it in the list without effect; `where` limits it to some rows. */
export interface Step {
  readonly id: string;
  readonly op: string;
  readonly params: object;
  readonly on: boolean;
  readonly where?: Condition;
  /** What the user wrote beside it. */
  readonly note?: string;
  /** Id of the group it stands in. */
  readonly group?: string;
}

/** Steps gathered under a name. Those of one group follow one another in the recipe. */
export interface StepGroup {
  readonly id: string;
  readonly name: string;
  readonly folded?: boolean;
}

export interface Source {
  readonly id: string;
  readonly name: string;
  readonly read: Partial<ReadOptions>;
}

/**
 * The whole state of the work, together with the files. `declined` holds ids of suggestions left alone. Recipes, steps
 * and groups may carry fields of later versions: they are kept.
 */
export interface Recipe {
  readonly version: 1;
  readonly sources: readonly Source[];
  readonly steps: readonly Step[];
  readonly declined: readonly string[];
  readonly groups?: readonly StepGroup[];
}
