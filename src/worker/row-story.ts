import { textAt } from "../table/cells.ts";
import type { Pace } from "../table/pace.ts";
import { type Column, columnById, type Table } from "../table/table.ts";
import { LONGEST_TOLD } from "./changes.ts";
import type { CellChange, RowChange } from "./contract.ts";
import type { Point, Points } from "./points.ts";
import { stretchesOf } from "./stretches.ts";

/** Every step along the chain that touched this row, up to the one that removed it. */
export async function rowStoryOf(
  all: Points,
  chain: readonly Point[],
  row: number,
  pace: Pace,
): Promise<RowChange[]> {
  const story: RowChange[] = [];
  for (const { start, end, row: here, sources } of stretchesOf(chain, row)) {
    const { step } = chain[start];
    if (start > 0 && step) {
      const cells = sources.length === 1 ? await madeCells(all, chain, start, here, sources[0], pace) : [];
      story.push({ step: step.id, op: step.op, cells, made: sources.length });
    }
    story.push(...(await storyIn(all, chain.slice(start, end + 1), here, pace)));
  }
  return story;
}

async function madeCells(
  all: Points,
  chain: readonly Point[],
  start: number,
  row: number,
  source: number,
  pace: Pace,
): Promise<CellChange[]> {
  const before = await all.tableAt(chain[start - 1].id, pace);
  return cellsOf(before, await all.tableAt(chain[start].id, pace), row, source);
}

/** Along points of one base. */
async function storyIn(all: Points, chain: readonly Point[], row: number, pace: Pace): Promise<RowChange[]> {
  const story: RowChange[] = [];
  for (let i = 1; i < chain.length; i++) {
    const { step, kept, effect } = chain[i];
    if (!step || !effect) continue;
    const removed = kept?.has(row) === false;
    const columnsDiffer = effect.columnsAdded.length + effect.columnsRemoved.length > 0;
    const changed = [...chain[i].changed.values()].some((rows) => rows.has(row));
    // The tables may have to be made again: only for steps that can have touched the row.
    if (changed || columnsDiffer || effect.rowsMoved) {
      const before = await all.tableAt(chain[i - 1].id, pace);
      const after = await all.tableAt(chain[i].id, pace);
      const cells = cellsOf(before, after, row);
      const place = removed ? undefined : moveOf(before, after, row);
      if (cells.length > 0 || place)
        story.push({ step: step.id, op: step.op, cells, ...(place && { place }) });
    }
    if (removed) {
      story.push({ step: step.id, op: step.op, cells: [], removed: true });
      break;
    }
    await pace.tick(i, chain.length);
  }
  return story;
}

/** `source`: the row it was in `before`. */
function cellsOf(before: Table, after: Table, row: number, source = row): CellChange[] {
  const cells: CellChange[] = [];
  for (const { id, name, cells: texts } of after.columns) {
    const was = columnById(before, id);
    if (was?.cells === texts && source === row) continue;
    const is = textAt(texts, row);
    const old = was && textAt(was.cells, source);
    if (old !== is) cells.push({ column: id, name, ...cut({ before: old, after: is }) });
  }
  for (const column of before.columns) if (!columnById(after, column.id)) cells.push(gone(column, source));
  return cells;
}

function gone({ id, name, cells }: Column, row: number): CellChange {
  return { column: id, name, ...cut({ before: textAt(cells, row) }) };
}

function cut(texts: { before?: string | undefined; after?: string | undefined }) {
  const { before, after } = texts;
  return {
    ...(before !== undefined && { before: before.slice(0, LONGEST_TOLD) }),
    ...(after !== undefined && { after: after.slice(0, LONGEST_TOLD) }),
  };
}

/** From which place to which the row went, counted among the rows left; undefined when it did not pass another. */
function moveOf(before: Table, after: Table, row: number): RowChange["place"] {
  if (before.rows === after.rows) return undefined;
  const from = placeOf(before, row, after);
  const to = placeOf(after, row, null);
  return from === to ? undefined : { from: from + 1, to: to + 1 };
}

/** How many rows stand before this one, of those that `left` still has. */
function placeOf({ rows, base }: Table, row: number, left: Table | null): number {
  const place = rows ? rows.indexOf(row) : row;
  if (!left?.rows || left.rows.length === (rows?.length ?? base.length)) return place;
  const kept = new Uint8Array(base.length);
  for (const each of left.rows) kept[each] = 1;
  let before = 0;
  for (let position = 0; position < place; position++) before += kept[rows ? rows[position] : position];
  return before;
}
