import {
  asPool,
  BLOCK_MASK,
  BLOCK_ROWS,
  BLOCK_SHIFT,
  type Block,
  type Cells,
  type Codes,
  type Dictionary,
  type Pool,
  poolOf,
} from "./cells.ts";
import { CellsBuilder } from "./cells-builder.ts";
import { madeBase } from "./made-rows.ts";
import type { Pace } from "./pace.ts";
import type { Column, Table } from "./table.ts";

/** The rows to take, in their order; -1 stands for an empty cell. */
export type Taken = Uint32Array | Int32Array;

/** Cells with the texts of these rows. Codes are copied as they are where one dictionary serves the whole column. */
export async function gatherCells(cells: Cells, rows: Taken, pace: Pace): Promise<Cells> {
  const shared = sharedDictionary(cells);
  if (shared) {
    const copied = await gatherCodes(cells, shared, rows, pace);
    if (copied) return copied;
  }
  const builder = new CellsBuilder();
  const pools = new Map<Block | Dictionary, Pool>();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (row < 0) builder.appendText("");
    else {
      const block = cells.blocks[row >>> BLOCK_SHIFT];
      const index = block.kind === "codes" ? block.codes[row & BLOCK_MASK] : row & BLOCK_MASK;
      const { bytes, ends } = bytesOf(block, pools);
      builder.append(bytes, index === 0 ? 0 : ends[index - 1], ends[index]);
    }
    if ((i & 0xffff) === 0xffff) await pace.tick(i, rows.length);
  }
  return builder.finish();
}

/** The columns with these rows of each. */
export async function gatherColumns(columns: readonly Column[], rows: Taken, pace: Pace): Promise<Column[]> {
  const gathered: Column[] = [];
  for (const column of columns)
    gathered.push({ ...column, cells: await gatherCells(column.cells, rows, pace) });
  return gathered;
}

/** A table of new rows made from rows of another; `sources` and `ends` as in `Made`. */
export function madeTable(
  before: Table,
  columns: readonly Column[],
  sources: Uint32Array,
  ends: Uint32Array | null = null,
): Table {
  return { base: madeBase(before.base, sources, ends), columns, rows: null };
}

function bytesOf(block: Block, pools: Map<Block | Dictionary, Pool>): Pool {
  if (block.kind === "pool") return block;
  const key = block.kind === "codes" ? block.dictionary : block;
  let pool = pools.get(key);
  if (!pool) {
    pool = block.kind === "codes" ? poolOf(block.dictionary.texts) : asPool(block);
    pools.set(key, pool);
  }
  return pool;
}

function sharedDictionary(cells: Cells): Dictionary | null {
  const [first] = cells.blocks;
  if (first?.kind !== "codes") return null;
  const { dictionary } = first;
  return cells.blocks.every((block) => block.kind === "codes" && block.dictionary === dictionary)
    ? dictionary
    : null;
}

const MOST_CODES = 1 << 16;

/** Null when an empty cell has no code and none is left for it. */
async function gatherCodes(cells: Cells, shared: Dictionary, rows: Taken, pace: Pace): Promise<Cells | null> {
  let empty = shared.texts.indexOf("");
  let dictionary = shared;
  if (empty < 0 && rows.includes(-1)) {
    if (shared.texts.length >= MOST_CODES) return null;
    empty = shared.texts.length;
    dictionary = { texts: [...shared.texts, ""] };
  }
  const wide = dictionary.texts.length > 256;
  const blocks: Codes[] = [];
  for (let first = 0; first < rows.length; first += BLOCK_ROWS) {
    const length = Math.min(BLOCK_ROWS, rows.length - first);
    const codes = wide ? new Uint16Array(length) : new Uint8Array(length);
    for (let i = 0; i < length; i++) {
      const row = rows[first + i];
      codes[i] = row < 0 ? empty : (cells.blocks[row >>> BLOCK_SHIFT] as Codes).codes[row & BLOCK_MASK];
    }
    blocks.push({ kind: "codes", length, codes, dictionary });
    await pace.tick(first, rows.length);
  }
  return { length: rows.length, blocks };
}
