import type { Operation } from "../ops/operation.ts";
import { diff } from "../table/diff.ts";
import type { Pace } from "../table/pace.ts";
import { rowCount, type Table } from "../table/table.ts";
import { rowsWhere } from "../values/rows-where.ts";
import type { Step } from "./recipe.ts";

/** What one step did to the table before it. */
export interface StepEffect {
  readonly cellsChanged: number;
  readonly rowsRemoved: number;
  readonly rowsAdded: number;
  readonly rowsMoved: boolean;
  readonly columnsAdded: readonly string[];
  readonly columnsRemoved: readonly string[];
  readonly columnsChanged: readonly string[];
}

/** Applies one checked step. The very same table comes back when it changes nothing. */
export async function applyStep(table: Table, step: Step, operation: Operation, pace: Pace): Promise<Table> {
  const where = step.where ? await rowsWhere(table, step.where, pace) : undefined;
  return operation.apply(table, step.params as never, pace, where);
}

/** Tells what changed from one table to the next of the same base. */
export async function effectOf(before: Table, after: Table, pace: Pace): Promise<StepEffect> {
  if (before === after) return NOTHING;
  const { cellsChanged, removed } = await diff(before, after, pace);
  const was = new Map(before.columns.map((column, place) => [column.id, { column, place }]));
  const columnsAdded: string[] = [];
  const columnsChanged: string[] = [];
  const order: number[] = [];
  for (const column of after.columns) {
    const old = was.get(column.id);
    if (!old) columnsAdded.push(column.id);
    else {
      order.push(old.place);
      if (old.column !== column) columnsChanged.push(column.id);
      was.delete(column.id);
    }
  }
  return {
    cellsChanged,
    rowsRemoved: removed.length,
    rowsAdded: Math.max(0, rowCount(after) - (rowCount(before) - removed.length)),
    rowsMoved: before.rows !== after.rows && !sameOrder(before, after),
    columnsAdded,
    columnsRemoved: [...was.keys()],
    columnsChanged: [...columnsChanged, ...movedOf(after, order, columnsChanged)],
  };
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

/** Columns standing before one that used to stand before them. */
function movedOf(after: Table, order: readonly number[], known: readonly string[]): string[] {
  const moved: string[] = [];
  for (let i = 1; i < order.length; i++) {
    const { id } = after.columns[i];
    if (order[i] < order[i - 1] && !known.includes(id)) moved.push(id);
  }
  return moved;
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
