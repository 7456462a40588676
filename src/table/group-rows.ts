import { BLOCK_MASK, BLOCK_SHIFT, type Cells, isEmptyAt, type Pool, textAt } from "./cells.ts";
import { hashRows } from "./hash.ts";
import type { Pace } from "./pace.ts";

/**
 * For each position of `rows` (base rows in order; null: all), the position of the first row with the very same texts in
 * all these columns: its own when it is the first. Exact: rows with equal hashes are compared text by text.
 */
export async function firstEqualRow(
  columns: readonly Cells[],
  length: number,
  rows: Uint32Array | null,
  pace: Pace,
): Promise<Uint32Array> {
  const { one, two } = await hashRows(columns, length, pace);
  const count = rows ? rows.length : length;
  const first = new Uint32Array(count);
  const slots = new Int32Array(slotsFor(count));
  const mask = slots.length - 1;
  for (let position = 0; position < count; position++) {
    const row = rows ? rows[position] : position;
    let slot = (one[row] ^ (two[row] >>> 7)) & mask;
    first[position] = position;
    for (;;) {
      const other = slots[slot] - 1;
      if (other < 0) {
        slots[slot] = position + 1;
        break;
      }
      const otherRow = rows ? rows[other] : other;
      if (one[otherRow] === one[row] && two[otherRow] === two[row] && sameTexts(columns, row, otherRow)) {
        first[position] = other;
        break;
      }
      slot = (slot + 1) & mask;
    }
    if ((position & 0xffff) === 0xffff) await pace.tick(position, count);
  }
  return first;
}

/** How many different texts these rows have; empty texts are not counted. */
export async function countDistinct(cells: Cells, rows: Uint32Array | null, pace: Pace): Promise<number> {
  const { one, two } = await hashRows([cells], cells.length, pace);
  const count = rows ? rows.length : cells.length;
  const slots = new Int32Array(slotsFor(count));
  const mask = slots.length - 1;
  let distinct = 0;
  let empty = -1;
  for (let position = 0; position < count; position++) {
    const row = rows ? rows[position] : position;
    let slot = (one[row] ^ (two[row] >>> 7)) & mask;
    for (;;) {
      const other = slots[slot] - 1;
      if (other < 0) {
        slots[slot] = row + 1;
        distinct++;
        if (empty < 0 && isEmptyAt(cells, row)) empty = row;
        break;
      }
      if (one[other] === one[row] && two[other] === two[row]) break;
      slot = (slot + 1) & mask;
    }
    if ((position & 0xffff) === 0xffff) await pace.tick(position, count);
  }
  return empty < 0 ? distinct : distinct - 1;
}

function slotsFor(count: number): number {
  let slots = 16;
  while (slots < count * 2) slots *= 2;
  return slots;
}

/** Whether two base rows have the same texts in all these columns. */
export function sameTexts(columns: readonly Cells[], a: number, b: number): boolean {
  for (const cells of columns) if (!sameText(cells, a, b)) return false;
  return true;
}

function sameText(cells: Cells, a: number, b: number): boolean {
  const blockA = cells.blocks[a >>> BLOCK_SHIFT];
  const blockB = cells.blocks[b >>> BLOCK_SHIFT];
  const indexA = a & BLOCK_MASK;
  const indexB = b & BLOCK_MASK;
  if (blockA.kind === "codes" && blockB.kind === "codes" && blockA.dictionary === blockB.dictionary)
    return blockA.codes[indexA] === blockB.codes[indexB];
  if (blockA.kind === "pool" && blockB.kind === "pool") return sameBytes(blockA, indexA, blockB, indexB);
  return textAt(cells, a) === textAt(cells, b);
}

/** Whether two rows of two pools hold the same bytes. */
export function sameBytes(a: Pool, indexA: number, b: Pool, indexB: number): boolean {
  let p = indexA === 0 ? 0 : a.ends[indexA - 1];
  let q = indexB === 0 ? 0 : b.ends[indexB - 1];
  const end = a.ends[indexA];
  if (end - p !== b.ends[indexB] - q) return false;
  while (p < end) if (a.bytes[p++] !== b.bytes[q++]) return false;
  return true;
}
