import { textAt } from "../table/cells.ts";
import type { Pace } from "../table/pace.ts";
import { columnById, type Table } from "../table/table.ts";
import type { Change, Ran } from "./contract.ts";
import type { Point, Points } from "./points.ts";

/** A point as the recipe that ran last calls its step. */
export function named(point: Point, names: ReadonlyMap<Point, string>): Point {
  const name = names.get(point);
  return point.step && name !== undefined ? { ...point, step: { ...point.step, id: name } } : point;
}

/** What a step did, for the page; `point` is null for a step that is off. */
export function reportOf(step: string, point: Point | null): Ran["steps"][number] {
  const { effect, milliseconds } = point ?? { effect: null, milliseconds: 0 };
  return {
    step,
    cellsChanged: effect?.cellsChanged ?? 0,
    rowsRemoved: effect?.rowsRemoved ?? 0,
    rowsAdded: effect?.rowsAdded ?? 0,
    rowsMoved: effect?.rowsMoved ?? false,
    ...(effect?.rowsFailed !== undefined && { rowsFailed: effect.rowsFailed }),
    columnsAdded: effect?.columnsAdded ?? [],
    columnsRemoved: effect?.columnsRemoved ?? [],
    columnsChanged: effect?.columnsChanged ?? [],
    milliseconds,
  };
}

/** Every step along the chain that touched this cell, up to the one that removed its row. */
export async function storyOf(
  all: Points,
  chain: readonly Point[],
  row: number,
  column: string,
  pace: Pace,
): Promise<Change[]> {
  const changes: Change[] = [];
  for (let i = 1; i < chain.length; i++) {
    const { step, kept } = chain[i];
    if (!step) continue;
    const before = textIn(await all.tableAt(chain[i - 1].id, pace), row, column);
    const after = textIn(await all.tableAt(chain[i].id, pace), row, column);
    if (before !== after) changes.push({ step: step.id, op: step.op, before, after });
    if (kept?.has(row) === false) {
      changes.push({ step: step.id, op: step.op, before: after, after: "", removed: true });
      break;
    }
  }
  return changes;
}

function textIn(table: Table, row: number, column: string): string {
  const found = columnById(table, column);
  return found ? textAt(found.cells, row) : "";
}
