import type { Cells, Pool } from "../table/cells.ts";
import type { Pace } from "../table/pace.ts";
import type { Column } from "../table/table.ts";
import { distinctTexts, missingCount } from "./column-sizes.ts";
import type { Judgement } from "./profile.ts";
import { recogniseColumn } from "./recognise-column.ts";

const cache = new WeakMap<
  Cells,
  { rows: Uint32Array | null; name: string; type: unknown; judgement: Judgement }[]
>();

/**
 * What a column is over these rows (base rows; null: all). Kept with the cells. A column of mostly different texts keeps
 * the count of different ones that it had when first counted: a step that changes a few of its cells or takes a few rows
 * away does not make it another kind, and counting is what takes time.
 */
export async function judgeColumn(column: Column, rows: Uint32Array | null, pace: Pace): Promise<Judgement> {
  const { cells, name, type } = column;
  const kept = cache.get(cells) ?? [];
  const known = kept.find((entry) => entry.rows === rows && entry.name === name && entry.type === type);
  if (known) return { ...known.judgement, column: column.id };
  const judgement = await judge(column, rows, pace);
  cache.set(cells, [...kept.slice(-3), { rows, name, type, judgement }]);
  return judgement;
}

async function judge(column: Column, rows: Uint32Array | null, pace: Pace): Promise<Judgement> {
  const { cells } = column;
  const count = rows ? rows.length : cells.length;
  const missing = missingCount(cells, rows);
  const filled = count - missing;
  if (filled === 0)
    return { column: column.id, kind: "empty", reading: { kind: "text" }, rows: count, missing, distinct: 0 };
  const distinct = Math.min(filled, await roughlyDistinct(cells, rows, pace));
  const { kind, reading, meaning } = await recogniseColumn(column, rows, { filled, distinct }, pace);
  return { column: column.id, kind, reading, ...(meaning && { meaning }), rows: count, missing, distinct };
}

const firstCounts = new WeakMap<Pool, number>();

async function roughlyDistinct(cells: Cells, rows: Uint32Array | null, pace: Pace): Promise<number> {
  const root = plainRoot(cells);
  const known = root && firstCounts.get(root);
  if (known !== undefined && known !== null) return known;
  const distinct = await distinctTexts(cells, rows, pace);
  if (root) firstCounts.set(root, distinct);
  return distinct;
}

/** The first plain block as it was read; patches over it share it. */
function plainRoot(cells: Cells): Pool | null {
  for (const block of cells.blocks) {
    if (block.kind === "pool") return block;
    if (block.kind === "patch") return block.under;
  }
  return null;
}
