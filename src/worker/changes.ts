import { BLOCK_ROWS, type Cells, textAt } from "../table/cells.ts";
import type { Pace } from "../table/pace.ts";
import type { RowSet } from "../table/row-set.ts";
import { columnById, type Table } from "../table/table.ts";
import { testOf, textsWhere } from "../values/rows-where.ts";
import type { ChangeMap, NextChange } from "./contract.ts";
import type { Point } from "./points.ts";
import { profileOf } from "./profiles.ts";
import type { ViewRows } from "./view-rows.ts";

/** A text longer than this is cut where it is told. */
export const LONGEST_TOLD = 500;

const maps = new WeakMap<ViewRows, Map<string, ChangeMap>>();

/**
 * Counts changed cells, removed rows and odd cells (of the columns `odd`) in each of at most `stretches` equal stretches
 * of the view; kept with the view.
 */
export async function changeMapOf(
  table: Table,
  view: ViewRows,
  stretches: number,
  odd: readonly string[],
  pace: Pace,
): Promise<ChangeMap> {
  const key = JSON.stringify([stretches, odd]);
  const known = maps.get(view)?.get(key);
  if (known) return known;
  const { changes, count } = view;
  const size = Math.max(0, Math.min(Math.floor(stretches), count));
  const map = {
    rowCount: count,
    changed: new Uint32Array(size),
    removed: new Uint32Array(size),
    odd: new Uint32Array(size),
  };
  const changed = [...changes.columns.values()];
  const strange: RowSet[] = [];
  for (const column of odd) {
    const rows = await oddRows(table, column, pace);
    if (rows) strange.push(rows);
  }
  const visit = (row: number, stretch: number) => {
    if (changes.keptRows && !changes.keptRows.has(row)) {
      map.removed[stretch]++;
      return;
    }
    if (changes.changedRows.has(row)) for (const rows of changed) if (rows.has(row)) map.changed[stretch]++;
    for (const rows of strange) if (rows.has(row)) map.odd[stretch]++;
  };
  let stretch = 0;
  for (let position = 0; position < count && size > 0; position++) {
    while (position >= stretchStart(stretch + 1, size, count)) stretch++;
    visit(view.rows ? view.rows[position] : position, stretch);
    if (position % BLOCK_ROWS === BLOCK_ROWS - 1) await pace.tick(position, count);
  }
  const ofView = maps.get(view) ?? new Map<string, ChangeMap>();
  maps.set(view, ofView.set(key, map));
  return map;
}

/** The first place of a stretch. */
function stretchStart(stretch: number, stretches: number, rows: number): number {
  return Math.floor((stretch * rows) / stretches);
}

const oddOf = new WeakMap<Cells, Map<string, RowSet>>();

/** Base rows that do not read as the column does; null when it is not there. */
async function oddRows(table: Table, column: string, pace: Pace): Promise<RowSet | null> {
  const found = columnById(table, column);
  if (!found) return null;
  const { reading } = await profileOf(table, column, pace);
  const key = JSON.stringify(reading);
  const byReading = oddOf.get(found.cells) ?? new Map<string, RowSet>();
  oddOf.set(found.cells, byReading);
  const known = byReading.get(key);
  if (known) return known;
  const rows = await textsWhere(found.cells, testOf({ column, is: "odd", as: reading }), pace);
  byReading.set(key, rows);
  return rows;
}

/**
 * The next changed cell or removed row of the view: behind the column `column` in the row at `position`, then row by row
 * (before it, with `back`); without `column` that row itself counts whole. Null when there is none up to that end.
 */
export async function nextChangeIn(
  table: Table,
  against: Table,
  view: ViewRows,
  from: { readonly position: number; readonly column?: string },
  back: boolean,
  pace: Pace,
): Promise<Omit<NextChange, "by"> | null> {
  const { changes } = view;
  const columns = table.columns.filter(({ id }) => changes.columns.has(id));
  const inOrder = back ? columns.toReversed() : columns;
  const behind = columnsBehind(table, from.column, back);
  const by = back ? -1 : 1;
  const begin = back ? Math.min(from.position, view.count - 1) : Math.max(0, from.position);
  for (let position = begin; position >= 0 && position < view.count; position += by) {
    if (position % BLOCK_ROWS === 0) await pace.tick();
    const row = view.rows ? view.rows[position] : position;
    const here = position === from.position && from.column !== undefined;
    if (changes.keptRows && !changes.keptRows.has(row)) {
      if (here) continue;
      return { kind: "removed", position, row, column: table.columns[0]?.id ?? "", before: "", after: "" };
    }
    if (!changes.changedRows.has(row)) continue;
    const column = inOrder.find(({ id }) => changes.columns.get(id)?.has(row) && (!here || behind.has(id)));
    if (!column) continue;
    const was = columnById(against, column.id);
    const before = was ? textAt(was.cells, row).slice(0, LONGEST_TOLD) : "";
    const after = textAt(column.cells, row).slice(0, LONGEST_TOLD);
    return { kind: "changed", position, row, column: column.id, before, after };
  }
  return null;
}

/** The columns that stand behind this one (before it, with `back`). */
function columnsBehind({ columns }: Table, column: string | undefined, back: boolean): ReadonlySet<string> {
  const place = columns.findIndex(({ id }) => id === column);
  const left = back ? columns.slice(0, Math.max(0, place)) : columns.slice(place + 1);
  return new Set(left.map(({ id }) => id));
}

/** The steps behind `against` up to the point shown; all of them when `against` is none of its forerunners. */
export function stepsSince(chain: readonly Point[], against: string): readonly Point[] {
  return chain.slice(chain.findIndex(({ id }) => id === against) + 1);
}

/** Id of the last of these steps that changed the cell, or undefined. */
export function changerOf(steps: readonly Point[], column: string, row: number): string | undefined {
  return steps.findLast(({ changed }) => changed.get(column)?.has(row))?.step?.id;
}

/** Id of the step that removed the row, or undefined. */
export function removerOf(steps: readonly Point[], row: number): string | undefined {
  return steps.find(({ kept }) => kept !== null && !kept.has(row))?.step?.id;
}
