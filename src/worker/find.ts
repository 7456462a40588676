import { textAt } from "../table/cells.ts";
import type { Pace } from "../table/pace.ts";
import type { Table } from "../table/table.ts";
import type { Found, Search } from "./contract.ts";
import { rowsWithText, type ViewRows } from "./view-rows.ts";

/** The first place at or after `from` in the view where the text stands, letter case ignored; null when there is none. */
export async function findIn(
  table: Table,
  view: ViewRows,
  what: Search,
  from: number,
  pace: Pace,
): Promise<Found | null> {
  const hits = await rowsWithText(table, what.text, pace, what.columns);
  const needle = what.text.toLowerCase();
  for (let position = Math.max(0, from); position < view.count; position++) {
    const row = view.rows ? view.rows[position] : position;
    if (!hits.has(row)) continue;
    const column = table.columns.find(
      ({ id, cells }) =>
        (!what.columns || what.columns.includes(id)) && textAt(cells, row).toLowerCase().includes(needle),
    );
    if (column) return { position, row, column: column.id };
  }
  return null;
}
