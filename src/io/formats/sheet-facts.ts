/** What was met in a sheet beside the text of its cells. */
export interface SheetFacts {
  formulas: number;
  /** Formulas without a saved value. */
  emptyFormulas: number;
  errors: number;
  merged: number;
  /** Rows that one of the merged cells near the top reaches over: first and last, as Excel counts them. */
  readonly tallCells: (readonly [number, number])[];
  /** Zero-based, first and last. */
  readonly hiddenColumns: (readonly [number, number])[];
}

export function noFacts(): SheetFacts {
  return { formulas: 0, emptyFormulas: 0, errors: 0, merged: 0, tallCells: [], hiddenColumns: [] };
}

/** Where headers end; merged cells below are of no use to find them. */
const TOP_ROWS = 200;

/** Takes a merged cell down, from row to row as Excel counts them. */
export function addMerged(facts: SheetFacts, from: number, to: number): void {
  facts.merged++;
  if (to > from && from <= TOP_ROWS) facts.tallCells.push([from, to]);
}
