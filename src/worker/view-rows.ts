import { orderRows } from "../profile/order-rows.ts";
import { type Diff, diff } from "../table/diff.ts";
import type { Pace } from "../table/pace.ts";
import { RowSet } from "../table/row-set.ts";
import { rowCount, type Table } from "../table/table.ts";
import type { Reading } from "../values/reading.ts";
import { rowsWhere, textsWhere } from "../values/rows-where.ts";
import type { View } from "./contract.ts";

/** The rows a view shows, in its order (null: every base row in order), and what differs from `against`. */
export interface ViewRows {
  readonly rows: Uint32Array | null;
  readonly count: number;
  readonly changes: Diff;
}

export async function viewRows(
  table: Table,
  against: Table,
  view: View,
  readingOf: (column: string) => Promise<Reading>,
  pace: Pace,
): Promise<ViewRows> {
  const changes = await diff(against, table, pace);
  let rows = shown(table, changes, view.rows);
  const filters = view.filters ?? [];
  const search = view.search ?? "";
  if (filters.length > 0 || search !== "") {
    const sets: RowSet[] = [];
    for (const filter of filters) sets.push(await rowsWhere(table, filter, pace));
    if (search !== "") sets.push(await rowsWithText(table, search, pace));
    rows = allRows(table, rows).filter((row) => sets.every((set) => set.has(row)));
  }
  if (view.sort && view.sort.length > 0)
    rows = await orderRows(table, view.sort, allRows(table, rows), view.language ?? "en", readingOf, pace);
  return { rows, count: rows ? rows.length : table.base.length, changes };
}

/** Base rows with the text in any column, letter case ignored. */
export async function rowsWithText(
  table: Table,
  search: string,
  pace: Pace,
  columns?: readonly string[],
): Promise<RowSet> {
  const needle = search.toLowerCase();
  const found = new RowSet(table.base.length);
  for (const column of table.columns) {
    if (columns && !columns.includes(column.id)) continue;
    found.addAll(await textsWhere(column.cells, (text) => text.toLowerCase().includes(needle), pace));
  }
  return found;
}

function allRows(table: Table, rows: Uint32Array | null): Uint32Array {
  return rows ?? Uint32Array.from({ length: table.base.length }, (_, row) => row);
}

function shown(table: Table, changes: Diff, rows: View["rows"]): Uint32Array | null {
  switch (rows) {
    case "kept":
      return table.rows;
    case "removed":
      return changes.removed;
    case "changed":
      return allRows(table, table.rows).filter((row) => changes.changedRows.has(row));
    case "all":
      return changes.removed.length === 0 ? table.rows : withRemoved(table, changes.removed);
  }
}

/** Removed rows where they stood; after all others when a step moved rows. */
function withRemoved(table: Table, removed: Uint32Array): Uint32Array {
  const kept = table.rows ?? new Uint32Array(0);
  const all = new Uint32Array(rowCount(table) + removed.length);
  if (!ascending(kept) || !ascending(removed)) {
    all.set(kept);
    all.set(removed, kept.length);
    return all;
  }
  let a = 0;
  let b = 0;
  for (let i = 0; i < all.length; i++) {
    if (b >= removed.length || (a < kept.length && kept[a] < removed[b])) all[i] = kept[a++];
    else all[i] = removed[b++];
  }
  return all;
}

function ascending(rows: Uint32Array): boolean {
  for (let i = 1; i < rows.length; i++) if (rows[i] < rows[i - 1]) return false;
  return true;
}

/** Every row of a table that nothing was changed in. */
export function everyRow(table: Table): ViewRows {
  return {
    rows: null,
    count: table.base.length,
    changes: {
      columns: new Map(),
      changedRows: new RowSet(table.base.length),
      cellsChanged: 0,
      rowsChanged: 0,
      removed: new Uint32Array(0),
      keptRows: null,
    },
  };
}
