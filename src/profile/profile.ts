import type { Reading } from "../values/reading.ts";
import type { ColumnKind, Meaning } from "./kinds.ts";

export type { ColumnKind };

/** One bar of a tiny histogram: a value (categories) or a half-open range of numbers or epoch days. */
export type Bar =
  | { readonly text: string; readonly count: number }
  | { readonly from: number; readonly to: number; readonly count: number };

/** What a column is, told without holding every cell against it: enough to propose what to do. */
export interface Judgement {
  readonly column: string;
  readonly kind: ColumnKind;
  readonly reading: Reading;
  /** What it is about, where that says more than its kind; told from its name and a few of its different texts. */
  readonly meaning?: Meaning;
  readonly rows: number;
  readonly missing: number;
  /** Different filled texts; see `judgeColumn` for when it is not counted anew. */
  readonly distinct: number;
}

/**
 * One column over the whole table, nothing sampled. valid + odd + missing = rows: missing cells are empty, odd ones are
 * filled but do not read as `reading`. `distinct` counts different filled texts. Numbers are values or epoch days.
 */
export interface ColumnProfile extends Judgement {
  readonly valid: number;
  readonly odd: number;
  /** At most 12 bars: value bars (most frequent first, the rest in `others`) or range bars in order. */
  readonly bars: readonly Bar[];
  /** Cells whose value has no bar of its own (only with value bars). */
  readonly others: number;
  /** Smallest and largest valid value, for numbers and dates. */
  readonly min?: number;
  readonly max?: number;
}
