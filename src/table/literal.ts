import { blockTexts, type Cells } from "./cells.ts";
import { CellsBuilder } from "./cells-builder.ts";
import { type Base, type Column, eachRow, type Table } from "./table.ts";

/** The cells that hold these texts. */
export function cellsOf(texts: Iterable<string>): Cells {
  const builder = new CellsBuilder();
  for (const text of texts) builder.appendText(text);
  return builder.finish();
}

/** A table from literal rows, the first one holding the names (which are also the ids). Short rows are filled up. */
export function tableOf(grid: readonly (readonly string[])[]): Table {
  const [names = [], ...rows] = grid;
  const base: Base = { length: rows.length, lineOf: (row) => row + 2 };
  const columns = names.map(
    (name, c): Column => ({
      id: name,
      name,
      type: undefined,
      cells: cellsOf(rows.map((row) => row[c] ?? "")),
    }),
  );
  return { base, columns, rows: null };
}

/** The table as literal rows, names first, in display order: for tests, examples and small answers only. */
export function gridOf(table: Table): string[][] {
  const columns = table.columns.map((column) => column.cells.blocks.flatMap(blockTexts));
  const grid = [table.columns.map((column) => column.name)];
  eachRow(table, (row) => grid.push(columns.map((texts) => texts[row])));
  return grid;
}
