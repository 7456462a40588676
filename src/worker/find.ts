import { textAt } from "../table/cells.ts";
import type { Pace } from "../table/pace.ts";
import type { Table } from "../table/table.ts";
import type { Found, Search } from "./contract.ts";
import { rowsWithText, type ViewRows } from "./view-rows.ts";

/**
 * The next place of the text in the view, letter case ignored: at or after the row at `from`, in it only behind the
 * column `after`; with `back` the last one before. Null when there is none up to that end of the list.
 */
export async function findIn(
  table: Table,
  view: ViewRows,
  what: Search,
  from: number,
  pace: Pace,
): Promise<Found | null> {
  const rows = await rowsWithText(table, what.text, pace, what.columns);
  const needle = what.text.toLowerCase();
  const columns = table.columns.filter(({ id }) => !what.columns || what.columns.includes(id));
  const ordered = what.back ? columns.toReversed() : columns;
  const passed = ordered.findIndex(({ id }) => id === what.after) + 1;
  const by = what.back ? -1 : 1;
  const begin = what.back ? Math.min(from, view.count - 1) : Math.max(0, from);
  for (let position = begin; position >= 0 && position < view.count; position += by) {
    const row = view.rows ? view.rows[position] : position;
    if (!rows.has(row)) continue;
    const left = position === from ? ordered.slice(passed) : ordered;
    const column = left.find(({ cells }) => textAt(cells, row).toLowerCase().includes(needle));
    if (column) return { position, row, column: column.id };
  }
  return null;
}
