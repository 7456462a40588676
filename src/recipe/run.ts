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
    rowsMoved: before.rows !== after.rows && !inOrder(after.rows),
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

function inOrder(rows: Uint32Array | null): boolean {
  if (!rows) return true;
  for (let i = 1; i < rows.length; i++) if (rows[i] < rows[i - 1]) return false;
  return true;
}
