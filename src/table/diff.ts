import {
  asPool,
  BLOCK_SHIFT,
  type Block,
  blockTexts,
  type Cells,
  type Codes,
  type Patch,
  type Pool,
} from "./cells.ts";
import { sameBytes } from "./group-rows.ts";
import type { Pace } from "./pace.ts";
import { RowSet } from "./row-set.ts";
import { columnById, type Table } from "./table.ts";

/**
 * What differs between two tables of one base, told by column id. Rows are base rows. A column only one of them has is
 * not a change of cells; `changedRows` has the rows with any changed cell. Tables of two bases have no row in common:
 * nothing of them is told to differ.
 */
export interface Diff {
  readonly columns: ReadonlyMap<string, RowSet>;
  readonly changedRows: RowSet;
  /** Changed cells in rows that `after` still has. */
  readonly cellsChanged: number;
  readonly rowsChanged: number;
  /** Rows of `before` that `after` lacks, in the order of `before`. */
  readonly removed: Uint32Array;
  readonly keptRows: RowSet | null;
}

const cache = new WeakMap<Table, WeakMap<Table, Diff>>();

/** The difference, kept with the two tables: asked twice, worked out once. */
export async function diff(before: Table, after: Table, pace: Pace): Promise<Diff> {
  const known = cache.get(after)?.get(before);
  if (known) return known;
  if (before.base !== after.base) return nothingAlike(after);
  const columns = new Map<string, RowSet>();
  const changedRows = new RowSet(after.base.length);
  const keptRows = after.rows ? RowSet.of(after.base.length, after.rows) : null;
  let cellsChanged = 0;
  for (const column of after.columns) {
    const was = columnById(before, column.id);
    if (!was || was.cells === column.cells) continue;
    const rows = await changedCells(was.cells, column.cells, pace);
    columns.set(column.id, rows);
    changedRows.addAll(rows);
    cellsChanged += keptRows ? rows.countIn(keptRows) : rows.count();
  }
  const rowsChanged = keptRows ? changedRows.countIn(keptRows) : changedRows.count();
  const removed = removedRows(before, keptRows);
  const result = { columns, changedRows, cellsChanged, rowsChanged, removed, keptRows };
  const byBefore = cache.get(after) ?? new WeakMap<Table, Diff>();
  cache.set(after, byBefore.set(before, result));
  return result;
}

function nothingAlike({ base, rows }: Table): Diff {
  return {
    columns: new Map(),
    changedRows: new RowSet(base.length),
    cellsChanged: 0,
    rowsChanged: 0,
    removed: new Uint32Array(0),
    keptRows: rows && RowSet.of(base.length, rows),
  };
}

function removedRows(before: Table, kept: RowSet | null): Uint32Array {
  if (!kept) return new Uint32Array(0);
  const count = before.rows ? before.rows.length : before.base.length;
  const removed = new Uint32Array(count);
  let n = 0;
  for (let position = 0; position < count; position++) {
    const row = before.rows ? before.rows[position] : position;
    if (!kept.has(row)) removed[n++] = row;
  }
  return removed.slice(0, n);
}

/** Base rows whose text differs between two versions of a column; shared blocks cost nothing. */
export async function changedCells(before: Cells, after: Cells, pace: Pace): Promise<RowSet> {
  const rows = new RowSet(after.length);
  for (let b = 0; b < after.blocks.length; b++) {
    markChanged(before.blocks[b], after.blocks[b], b << BLOCK_SHIFT, rows);
    await pace.tick();
  }
  return rows;
}

function markChanged(before: Block, after: Block, first: number, rows: RowSet): void {
  if (before === after) return;
  if (after.kind === "patch" && after.under === before) {
    for (const index of after.at) rows.add(first + index);
  } else if (before.kind === "codes" && after.kind === "codes") {
    markCodes(before, after, first, rows);
  } else if (before.kind !== "codes" && after.kind !== "codes") {
    markPools(before, after, first, rows);
  } else {
    const was = blockTexts(before);
    const is = blockTexts(after);
    for (let i = 0; i < is.length; i++) if (is[i] !== was[i]) rows.add(first + i);
  }
}

function markCodes(before: Codes, after: Codes, first: number, rows: RowSet): void {
  const was = before.dictionary.texts;
  const is = after.dictionary.texts;
  const same = before.dictionary === after.dictionary;
  for (let i = 0; i < after.length; i++) {
    const a = before.codes[i];
    const b = after.codes[i];
    if (same ? a !== b : was[a] !== is[b]) rows.add(first + i);
  }
}

function markPools(before: Pool | Patch, after: Pool | Patch, first: number, rows: RowSet): void {
  const was = asPool(before);
  const is = asPool(after);
  for (let i = 0; i < is.length; i++) if (!sameBytes(was, i, is, i)) rows.add(first + i);
}
