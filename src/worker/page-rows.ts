import { fileOf } from "../table/append.ts";
import { textAt } from "../table/cells.ts";
import { fileRowsOf, sourcesOf } from "../table/made-rows.ts";
import { type Base, columnById, type Table } from "../table/table.ts";
import { changerOf, LONGEST_TOLD, removerOf } from "./changes.ts";
import type { ColumnHead, Page, PageRow } from "./contract.ts";
import type { Point } from "./points.ts";
import type { ViewRows } from "./view-rows.ts";

export function headsOf(table: Table): ColumnHead[] {
  return table.columns.map(({ id, name, type }) => (type ? { id, name, type } : { id, name }));
}

/** The rows from … from+count of a view as texts. `steps`: the points behind `against` up to the one shown. */
export function pageRows(
  table: Table,
  against: Table,
  view: ViewRows,
  steps: readonly Point[],
  from: number,
  count: number,
): Page {
  const rows: PageRow[] = [];
  const end = Math.min(from + count, view.count);
  for (let position = Math.max(0, from); position < end; position++) {
    const row = view.rows ? view.rows[position] : position;
    rows.push(pageRow(table, against, view, steps, row));
  }
  return { columns: headsOf(table), rowCount: view.count, from, rows };
}

function pageRow(
  table: Table,
  against: Table,
  { changes }: ViewRows,
  steps: readonly Point[],
  row: number,
): PageRow {
  const lengths: Record<number, number> = {};
  const cells = table.columns.map((column, c) => {
    const text = textAt(column.cells, row);
    if (text.length <= LONGEST_TOLD) return text;
    lengths[c] = text.length;
    return text.slice(0, LONGEST_TOLD);
  });
  const removed = changes.keptRows !== null && !changes.keptRows.has(row);
  const removedBy = removed ? removerOf(steps, row) : undefined;
  return {
    key: row,
    ...sourcesIn(table.base, row),
    cells,
    ...(Object.keys(lengths).length > 0 ? { lengths } : {}),
    ...(changes.changedRows.has(row) ? changed(table, against, changes.columns, steps, row) : {}),
    ...(removedBy !== undefined ? { removedBy } : {}),
  };
}

/** Rows of the file that are named of a row made from many. */
const MOST_SOURCES = 20;

function sourcesIn(base: Base, row: number): Pick<PageRow, "sources" | "made"> {
  if (!base.made) return { sources: [sourceOf(base, row)] };
  const { base: file, rows } = fileRowsOf(base, row, MOST_SOURCES);
  return { sources: rows.map((each) => sourceOf(file, each)), made: sourcesOf(base, row).length };
}

function sourceOf({ starts, lineOf }: Base, row: number): PageRow["sources"][number] {
  const file = starts ? fileOf(starts, row) : 0;
  return { file, record: row - (starts?.[file] ?? 0) + 1, line: lineOf(row) };
}

function changed(
  table: Table,
  against: Table,
  cells: ReadonlyMap<string, { has(row: number): boolean }>,
  steps: readonly Point[],
  row: number,
): Pick<PageRow, "before" | "changedBy"> {
  const changedBy: Record<number, string> = {};
  const before = table.columns.map(({ id }, c) => {
    if (!cells.get(id)?.has(row)) return undefined;
    const by = changerOf(steps, id, row);
    if (by !== undefined) changedBy[c] = by;
    const was = columnById(against, id);
    return was ? textAt(was.cells, row).slice(0, LONGEST_TOLD) : undefined;
  });
  return { before, changedBy };
}
