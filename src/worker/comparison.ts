/** The name of a table of another file that an engine was lent. */
export type SecondTableId = string;
/** Ids of a column of this table and of one of the second. */
export type KeyPair = readonly [left: string, right: string];

/** A column by its id and what it is called. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** Two tables held against each other, row by row by key; `left` is the point asked about, `right` the second table. */
export interface TableComparison {
  /** `differing`: pairs of rows in which the column differs. */
  readonly both: readonly {
    readonly left: Named;
    readonly right: Named;
    readonly differing: number;
  }[];
  readonly onlyLeft: readonly Named[];
  readonly onlyRight: readonly Named[];
  /** Those asked for, or the ones proposed: a column that tells rows apart, else all that both tables have. */
  readonly keys: readonly KeyPair[];
  readonly rows: {
    readonly left: number;
    readonly right: number;
    readonly equal: number;
    readonly different: number;
    readonly onlyLeft: number;
    readonly onlyRight: number;
  };
  /** Keys that stand more than once: their rows were paired in their order. */
  readonly repeatedKeys: number;
}

export type ComparedRows = "different" | "left" | "right" | "equal";

/** A row of one of the tables or of both. `row` counts from 1; cells are those of `both`, cut at 500 characters. */
export interface ComparedRow {
  readonly left?: { readonly row: number; readonly cells: readonly string[] };
  readonly right?: { readonly row: number; readonly cells: readonly string[] };
  /** Places in `both` at which the two differ. */
  readonly differs: readonly number[];
}

export interface ComparedPage {
  readonly from: number;
  readonly rowCount: number;
  readonly rows: readonly ComparedRow[];
}
