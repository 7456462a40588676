import { textAt } from "../table/cells.ts";
import type { Pace } from "../table/pace.ts";
import { columnById, type Table } from "../table/table.ts";
import type { Change, Ran } from "./contract.ts";
import type { Point, Points } from "./points.ts";
import { stretchesOf } from "./stretches.ts";

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
    ...(effect?.rowsMade && { rowsMade: effect.rowsMade }),
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
  for (const { start, end, row: here, sources } of stretchesOf(chain, row)) {
    if (start > 0) changes.push(...(await madeIn(all, chain, start, here, sources, column, pace)));
    changes.push(...(await changesIn(all, chain.slice(start, end + 1), here, column, pace)));
  }
  return changes;
}

/** What the step that made the row says of the cell: nothing where a single source had the same text. */
async function madeIn(
  all: Points,
  chain: readonly Point[],
  start: number,
  row: number,
  sources: Uint32Array,
  column: string,
  pace: Pace,
): Promise<Change[]> {
  const { step, id } = chain[start];
  if (!step) return [];
  const after = textIn(await all.tableAt(id, pace), row, column);
  const single = sources.length === 1;
  const before = single ? textIn(await all.tableAt(chain[start - 1].id, pace), sources[0], column) : "";
  return single && before === after
    ? []
    : [{ step: step.id, op: step.op, before, after, made: sources.length }];
}

/** Along points of one base. */
async function changesIn(
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
