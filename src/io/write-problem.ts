/** Why a table cannot be written as asked. Nothing is written then: no cell is ever cut to fit. */
export type WriteProblem =
  /** A cell has more characters than the format holds in one; `row` counts from 1 after the header. */
  | {
      readonly kind: "cell-too-long";
      readonly column: string;
      readonly row: number;
      readonly length: number;
      readonly limit: number;
    }
  | { readonly kind: "too-many-columns"; readonly columns: number; readonly limit: number }
  /** Splitting would give more files than anybody could look after. */
  | { readonly kind: "too-many-files"; readonly count: number; readonly limit: number }
  /** One row alone is larger than the files are allowed to be. */
  | { readonly kind: "row-too-large"; readonly row: number; readonly limit: number }
  /** A part of the file is larger than the format's 32-bit offsets reach. */
  | { readonly kind: "file-too-large"; readonly limit: number }
  /** The delimiter has no bytes in the encoding. */
  | { readonly kind: "delimiter-lacking"; readonly delimiter: string; readonly encoding: string };

/** Ends a writing with a problem the page has words for. */
export class CannotWrite extends Error {
  readonly problem: WriteProblem;
  constructor(problem: WriteProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}
