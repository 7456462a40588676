import type { Reading } from "./reading.ts";

/**
 * A question asked of one row, as plain data: saved in recipes (`Step.where`, keep/remove rows) and used by the
 * view's filters. Texts compare as written; `matchCase` false ignores letter case. `as` says how a text is read.
 * `between` is half open: from ≤ value < to, in numbers or epoch days.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | ColumnTest;

export type ColumnTest = { readonly column: string } & (
  | { readonly is: "missing" | "filled" }
  | {
      readonly is: "equals" | "contains" | "starts" | "ends" | "matches";
      readonly text: string;
      readonly matchCase?: boolean;
    }
  | { readonly is: "one-of"; readonly texts: readonly string[] }
  /** Built as one of these: see `shapeOf`. */
  | { readonly is: "shaped"; readonly texts: readonly string[] }
  /** So many characters: from ≤ length < to. */
  | { readonly is: "length"; readonly from: number; readonly to: number }
  | { readonly is: "valid" | "odd"; readonly as: Reading }
  | {
      readonly is: "less" | "at-most" | "greater" | "at-least";
      readonly text: string;
      readonly as: Reading;
    }
  | { readonly is: "between"; readonly from: number; readonly to: number; readonly as: Reading }
);
