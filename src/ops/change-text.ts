import { mapText } from "../table/map-text.ts";
import type { Pace } from "../table/pace.ts";
import type { RowSet } from "../table/row-set.ts";
import type { Screen } from "../table/screen.ts";
import { type Column, columnById, replaceColumns, type Table } from "../table/table.ts";

/** The table with `change` made to every text of these columns (none named: all of them). */
export async function changeText(
  table: Table,
  columns: readonly string[],
  change: (text: string) => string,
  pace: Pace,
  where?: RowSet,
  screen?: Screen,
): Promise<Table> {
  const changed: Column[] = [];
  for (const id of columns.length > 0 ? columns : table.columns.map((column) => column.id)) {
    const column = columnById(table, id);
    if (column) changed.push({ ...column, cells: await mapText(column.cells, change, pace, where, screen) });
  }
  return replaceColumns(table, changed);
}
