import { fileOf } from "../table/append.ts";
import { textAt } from "../table/cells.ts";
import { type Base, columnById, type Table } from "../table/table.ts";
import type { ColumnHead, Page, PageRow } from "./contract.ts";
import type { Point } from "./points.ts";
import type { ViewRows } from "./view-rows.ts";

/** A text longer than this is cut in a page; its full length is told. */
const LONGEST = 500;

export function headsOf(table: Table): ColumnHead[] {
  return table.columns.map(({ id, name, type }) => (type ? { id, name, type } : { id, name }));
}

/** The rows from … from+count of a view as texts. `chain`: the points from the source to the one shown. */
export function pageRows(
  table: Table,
  against: Table,
  view: ViewRows,
  chain: readonly Point[],
  from: number,
  count: number,
): Page {
  const rows: PageRow[] = [];
  const end = Math.min(from + count, view.count);
  for (let position = Math.max(0, from); position < end; position++) {
    const row = view.rows ? view.rows[position] : position;
    rows.push(pageRow(table, against, view, chain, row));
  }
  return { columns: headsOf(table), rowCount: view.count, from, rows };
}

function pageRow(
  table: Table,
  against: Table,
  { changes }: ViewRows,
  chain: readonly Point[],
  row: number,
): PageRow {
  const lengths: Record<number, number> = {};
  const cells = table.columns.map((column, c) => {
    const text = textAt(column.cells, row);
    if (text.length <= LONGEST) return text;
    lengths[c] = text.length;
    return text.slice(0, LONGEST);
  });
  const removed = changes.keptRows !== null && !changes.keptRows.has(row);
  const removedBy = removed
    ? chain.find((point) => point.kept !== null && !point.kept.has(row))?.step?.id
    : undefined;
  return {
    key: row,
    sources: [sourceOf(table.base, row)],
    cells,
    ...(Object.keys(lengths).length > 0 ? { lengths } : {}),
    ...(changes.changedRows.has(row) ? { before: textsBefore(table, against, changes.columns, row) } : {}),
    ...(removedBy !== undefined ? { removedBy } : {}),
  };
}

function sourceOf({ starts, lineOf }: Base, row: number): PageRow["sources"][number] {
  const file = starts ? fileOf(starts, row) : 0;
  return { file, record: row - (starts?.[file] ?? 0) + 1, line: lineOf(row) };
}

function textsBefore(
  table: Table,
  against: Table,
  changed: ReadonlyMap<string, { has(row: number): boolean }>,
  row: number,
): (string | undefined)[] {
  return table.columns.map(({ id }) => {
    if (!changed.get(id)?.has(row)) return undefined;
    const was = columnById(against, id);
    return was ? textAt(was.cells, row).slice(0, LONGEST) : undefined;
  });
}
