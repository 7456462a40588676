import { isEmptyAt } from "../table/cells.ts";
import { hashRows, type RowHashes } from "../table/hash.ts";
import type { Pace } from "../table/pace.ts";
import { sameTextIn } from "../table/same-text.ts";
import { type Column, rowCount, type Table } from "../table/table.ts";

/** A column of the first table and the one of the second that holds the same. */
export interface ColumnPair {
  readonly left: Column;
  readonly right: Column;
}

/** The columns both tables have: by the very name, else by its letters and digits alone where only one pair agrees. */
export function pairColumns(left: Table, right: Table): readonly ColumnPair[] {
  const pairs = new Map<Column, Column>();
  const taken = new Set<Column>();
  for (const spell of [(name: string) => name, lettersOf]) {
    const open = right.columns.filter((column) => !taken.has(column));
    for (const column of left.columns) {
      if (pairs.has(column) || spell(column.name) === "") continue;
      const same = open.filter((other) => spell(other.name) === spell(column.name));
      const rivals = left.columns.filter(
        (other) => !pairs.has(other) && spell(other.name) === spell(column.name),
      );
      if (same.length !== 1 || rivals.length !== 1 || taken.has(same[0])) continue;
      pairs.set(column, same[0]);
      taken.add(same[0]);
    }
  }
  return left.columns.flatMap((column) => {
    const other = pairs.get(column);
    return other ? [{ left: column, right: other }] : [];
  });
}

function lettersOf(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Which rows of two tables are the same by their keys. Rows are named by their base row. */
export interface PairedRows {
  /** Side by side: `left[i]` and `right[i]` have the same key. In the order of the first table. */
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  /** Rows without a partner, in the order of their table. */
  readonly onlyLeft: Uint32Array;
  readonly onlyRight: Uint32Array;
  /** How many different keys both tables have. */
  readonly sharedKeys: number;
  /** Those of them that stand more than once in one of the tables: their rows were paired in order. */
  readonly repeatedKeys: number;
}

/**
 * Pairs the rows of two tables by the texts of some columns, exactly: rows of equal hashes are compared text by text. A
 * row whose key is empty has no partner. Takes time in proportion to the rows.
 */
export async function pairRows(
  left: Table,
  right: Table,
  keys: readonly ColumnPair[],
  pace: Pace,
): Promise<PairedRows> {
  const chains = await chainsOf(right, keys, pace);
  const { one, two } = await hashRows(
    keys.map((pair) => pair.left.cells),
    left.base.length,
    pace,
  );
  const same = keys.map((pair) => sameTextIn(pair.left.cells, pair.right.cells));
  const count = rowCount(left);
  const pairedLeft: number[] = [];
  const pairedRight: number[] = [];
  const onlyLeft: number[] = [];
  const used = new Uint8Array(right.base.length);
  const asked = new Map<number, number>();
  for (let position = 0; position < count; position++) {
    const row = left.rows ? left.rows[position] : position;
    const head = keyIsEmpty(keys, "left", row)
      ? -1
      : chains.find(one[row], two[row], (other) => same.every((each) => each(row, other)));
    const partner = head < 0 ? -1 : chains.take(head);
    if (head >= 0) asked.set(head, (asked.get(head) ?? 0) + 1);
    if (partner < 0) onlyLeft.push(row);
    else {
      pairedLeft.push(row);
      pairedRight.push(partner);
      used[partner] = 1;
    }
    if ((position & 0xffff) === 0xffff) await pace.tick(position, count);
  }
  const onlyRight = Uint32Array.from(rowsOf(right).filter((row) => used[row] === 0));
  let repeatedKeys = 0;
  for (const [head, times] of asked) if (times > 1 || chains.isLong(head)) repeatedKeys++;
  return {
    left: Uint32Array.from(pairedLeft),
    right: Uint32Array.from(pairedRight),
    onlyLeft: Uint32Array.from(onlyLeft),
    onlyRight,
    sharedKeys: asked.size,
    repeatedKeys,
  };
}

/** Rows by their keys: those of one key are a chain, in the order of the table, of which each is taken once. */
async function chainsOf(table: Table, keys: readonly ColumnPair[], pace: Pace) {
  const columns = keys.map(({ right }) => right.cells);
  const hashes: RowHashes = await hashRows(columns, table.base.length, pace);
  const same = columns.map((cells) => sameTextIn(cells, cells));
  const count = rowCount(table);
  const slots = new Int32Array(slotsFor(count));
  const mask = slots.length - 1;
  const next = new Int32Array(table.base.length).fill(-1);
  const last = new Int32Array(table.base.length).fill(-1);
  const free = new Int32Array(table.base.length).fill(-1);

  /** The first row of the chain, or minus one less the free slot where it would stand. */
  const seek = (one: number, two: number, matches: (row: number) => boolean): number => {
    let slot = (one ^ (two >>> 7)) & mask;
    for (;;) {
      const row = slots[slot] - 1;
      if (row < 0) return -1 - slot;
      if (hashes.one[row] === one && hashes.two[row] === two && matches(row)) return row;
      slot = (slot + 1) & mask;
    }
  };

  for (let position = 0; position < count; position++) {
    const row = table.rows ? table.rows[position] : position;
    if (keyIsEmpty(keys, "right", row)) continue;
    const found = seek(hashes.one[row], hashes.two[row], (other) => same.every((each) => each(row, other)));
    if (found < 0) {
      slots[-1 - found] = row + 1;
      free[row] = row;
      last[row] = row;
    } else {
      next[last[found]] = row;
      last[found] = row;
    }
    if ((position & 0xffff) === 0xffff) await pace.tick(position, count);
  }
  return {
    find: (one: number, two: number, matches: (row: number) => boolean) =>
      Math.max(-1, seek(one, two, matches)),
    take(head: number): number {
      const row = free[head];
      if (row >= 0) free[head] = next[row];
      return row;
    },
    isLong: (head: number): boolean => next[head] >= 0,
  };
}

function keyIsEmpty(keys: readonly ColumnPair[], side: keyof ColumnPair, row: number): boolean {
  return keys.every((pair) => isEmptyAt(pair[side].cells, row));
}

function slotsFor(count: number): number {
  let slots = 16;
  while (slots < count * 2) slots *= 2;
  return slots;
}

function rowsOf({ rows, base }: Table): Uint32Array {
  return rows ?? Uint32Array.from({ length: base.length }, (_, row) => row);
}

/** Which of the paired rows differ, and in what. */
export interface Differences {
  /** Places in the paired rows. */
  readonly equal: Uint32Array;
  readonly different: Uint32Array;
  /** For each column compared, in how many pairs it differs. */
  readonly inColumn: readonly number[];
}

/** Compares the cells of paired rows, text by text. */
export async function differencesOf(
  { left, right }: PairedRows,
  compared: readonly ColumnPair[],
  pace: Pace,
): Promise<Differences> {
  const differs = new Uint8Array(left.length);
  const inColumn: number[] = [];
  for (const pair of compared) {
    const same = sameTextIn(pair.left.cells, pair.right.cells);
    let count = 0;
    for (let i = 0; i < left.length; i++) {
      if (!same(left[i], right[i])) {
        differs[i] = 1;
        count++;
      }
      if ((i & 0xffff) === 0xffff) await pace.tick(i, left.length);
    }
    inColumn.push(count);
  }
  const places = Uint32Array.from(left, (_, i) => i);
  return {
    equal: places.filter((i) => differs[i] === 0),
    different: places.filter((i) => differs[i] === 1),
    inColumn,
  };
}
