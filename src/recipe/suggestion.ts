import type { Reason } from "../ops/operation.ts";
import type { Step } from "./recipe.ts";

export interface SuggestionExample {
  readonly row: number;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Something found in the table and what could be done. `count` is exact: the cells (or rows, see `counts`) the step
 * changes when the safe suggestions before it in the list were taken. `id` stays the same when counts change.
 */
export interface Suggestion {
  readonly id: string;
  readonly step: Step;
  readonly safe: boolean;
  readonly counts: "cells" | "rows" | "columns";
  readonly count: number;
  readonly columns: readonly string[];
  readonly examples: readonly SuggestionExample[];
  readonly reason: Reason;
  /** A question with several answers: each is a complete step; `label` names a word of the page's (e.g. "day-first"). */
  readonly choices?: readonly { readonly label: string; readonly step: Step; readonly count: number }[];
}
