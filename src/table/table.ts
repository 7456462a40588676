import type { Cells } from "./cells.ts";

/** What a column was declared to be by a step; a column as read has none and holds whatever the file says. */
export type ColumnType = "text" | "whole" | "decimal" | "date" | "boolean";

/**
 * One column of a table. `id` is its unique name at birth and never changes, so a renamed or moved column keeps its
 * history; `name` is what the user sees and what is written.
 */
export interface Column {
  readonly id: string;
  readonly name: string;
  readonly type: ColumnType | undefined;
  readonly cells: Cells;
  /** Of a column that a step worked out: rows it could not be worked out for, whose cells are empty. */
  readonly failed?: number;
}

/**
 * Where the rows of a base came from: `length` rows of one file, or of several one under the other, of which `starts`
 * are the first rows. `lineOf` is 1-based, counted as an editor counts in the row's file. Rows that a step made have `made`.
 */
export interface Base {
  readonly length: number;
  readonly lineOf: (row: number) => number;
  readonly starts?: readonly number[];
  readonly made?: Made;
}

/** Where the rows of a base that a step made come from: row r from `rows[ends[r-1] .. ends[r])` of the base `from`. */
export interface Made {
  readonly from: Base;
  readonly rows: Uint32Array;
  /** Null: one source each. */
  readonly ends: Uint32Array | null;
}

/**
 * An immutable table. `rows` chooses base rows in display order (null: all of them, in order); every column's cells
 * stay `base.length` long, so removing and sorting copy no text and a row is its source row for ever. Only a step that makes
 * new rows begins another base.
 */
export interface Table {
  readonly base: Base;
  readonly columns: readonly Column[];
  readonly rows: Uint32Array | null;
}

export function rowCount(table: Table): number {
  return table.rows ? table.rows.length : table.base.length;
}

/** The column with this id, or undefined. */
export function columnById(table: Table, id: string): Column | undefined {
  return table.columns.find((column) => column.id === id);
}

/** The same table with other rows chosen; `rows` are base row numbers in display order. */
export function selectRows(table: Table, rows: Uint32Array): Table {
  return { ...table, rows };
}

/** The same table with these columns put in place of the ones of the same id; the very same table when none differs. */
export function replaceColumns(table: Table, changed: readonly Column[]): Table {
  const byId = new Map(changed.map((column) => [column.id, column]));
  let differs = false;
  const columns = table.columns.map((column) => {
    const next = byId.get(column.id);
    if (next === undefined || next === column || sameColumn(next, column)) return column;
    differs = true;
    return next;
  });
  return differs ? { ...table, columns } : table;
}

function sameColumn(a: Column, b: Column): boolean {
  return a.cells === b.cells && a.name === b.name && a.type === b.type;
}

/** Calls `visit` with every base row number of the table, in display order. */
export function eachRow(table: Table, visit: (row: number, position: number) => void): void {
  const { rows } = table;
  const count = rowCount(table);
  for (let position = 0; position < count; position++) visit(rows ? rows[position] : position, position);
}
