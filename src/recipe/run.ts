import type { Operation } from "../ops/operation.ts";
import { diff } from "../table/diff.ts";
import type { Pace } from "../table/pace.ts";
import { type Column, rowCount, type Table } from "../table/table.ts";
import { rowsWhere } from "../values/rows-where.ts";
import type { Step } from "./recipe.ts";

/** What one step did to the table before it. */
export interface StepEffect {
  readonly cellsChanged: number;
  readonly rowsRemoved: number;
  readonly rowsAdded: number;
  /** The step made new rows: so many from so many. */
  readonly rowsMade?: { readonly from: number; readonly to: number };
  readonly rowsMoved: boolean;
  /** Rows for which an added column could not be worked out. */
  readonly rowsFailed?: number;
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
  readonly columnsChanged: readonly string[];
}

/** Applies one checked step. The very same table comes back when it changes nothing. */
export async function applyStep(table: Table, step: Step, operation: Operation, pace: Pace): Promise<Table> {
  const where = step.where ? await rowsWhere(table, step.where, pace) : undefined;
  return operation.apply(table, step.params as never, pace, where);
}

/** Tells what changed from one table to the next. Where that one has new rows, cells are not compared. */
export async function effectOf(before: Table, after: Table, pace: Pace): Promise<StepEffect> {
  if (before === after) return NOTHING;
  const made = before.base !== after.base;
  const { cellsChanged, removed } = await diff(before, after, pace);
  const was = new Map(before.columns.map((column, place) => [column.id, { column, place }]));
  const columnsAdded: string[] = [];
  const columnsChanged: string[] = [];
  const stayed: { readonly id: string; readonly place: number }[] = [];
  for (const column of after.columns) {
    const old = was.get(column.id);
    if (!old) columnsAdded.push(column.id);
    else {
      stayed.push({ id: column.id, place: old.place });
      if (made ? looksOther(old.column, column) : old.column !== column) columnsChanged.push(column.id);
      was.delete(column.id);
    }
  }
  const rowsFailed = Math.max(
    0,
    ...after.columns.map(({ id, failed = 0 }) => (columnsAdded.includes(id) ? failed : 0)),
  );
  const moved = movedOf(stayed).filter((id) => !columnsChanged.includes(id));
  return {
    cellsChanged,
    rowsRemoved: removed.length,
    rowsAdded: made ? 0 : Math.max(0, rowCount(after) - (rowCount(before) - removed.length)),
    ...(made && { rowsMade: { from: rowCount(before), to: rowCount(after) } }),
    rowsMoved: !made && before.rows !== after.rows && !sameOrder(before, after),
    ...(rowsFailed > 0 && { rowsFailed }),
    columnsAdded,
    columnsRemoved: [...was.keys()],
    columnsChanged: [...columnsChanged, ...moved],
  };
}

function looksOther(one: Column, other: Column): boolean {
  return one.name !== other.name || one.type !== other.type;
}

const NOTHING: StepEffect = {
  cellsChanged: 0,
  rowsRemoved: 0,
  rowsAdded: 0,
  rowsMoved: false,
  columnsAdded: [],
  columnsRemoved: [],
  columnsChanged: [],
};

/**
 * The fewest columns whose move explains the new order: all outside a longest run of columns that stand as they stood
 * (patience sorting: `ends[n]` is the run of n + 1 columns that ends at the lowest place).
 */
function movedOf(columns: readonly { readonly id: string; readonly place: number }[]): string[] {
  const ends: number[] = [];
  const previous = columns.map(() => -1);
  columns.forEach(({ place }, i) => {
    const n = ends.findLastIndex((end) => columns[end].place < place) + 1;
    previous[i] = n > 0 ? ends[n - 1] : -1;
    ends[n] = i;
  });
  const kept = new Set<number>();
  for (let i = ends.at(-1) ?? -1; i >= 0; i = previous[i]) kept.add(i);
  return columns.filter((_, i) => !kept.has(i)).map(({ id }) => id);
}

/** Whether the rows of both tables stand in the same order. */
function sameOrder(before: Table, after: Table): boolean {
  const { rows } = after;
  if (!rows) return before.rows === null || sameOrder(after, before);
  const place = before.rows ? new Uint32Array(before.base.length) : null;
  before.rows?.forEach((row, position) => {
    if (place) place[row] = position;
  });
  for (let i = 1; i < rows.length; i++) {
    const here = place ? place[rows[i]] : rows[i];
    const last = place ? place[rows[i - 1]] : rows[i - 1];
    if (here < last) return false;
  }
  return true;
}
