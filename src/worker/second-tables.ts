import {
  type ColumnPair,
  type Differences,
  differencesOf,
  type PairedRows,
  pairColumns,
  pairRows,
} from "../match/compare-tables.ts";
import { suggestKey } from "../match/suggest-key.ts";
import { textAt } from "../table/cells.ts";
import type { Pace } from "../table/pace.ts";
import { buffersOf, type PackedTable, packTable, unpackTable } from "../table/packed.ts";
import { columnById, rowCount, type Table } from "../table/table.ts";
import { Trouble } from "./calls.ts";
import { LONGEST_TOLD } from "./changes.ts";
import type {
  ComparedPage,
  ComparedRow,
  ComparedRows,
  KeyPair,
  SecondTableId,
  TableComparison,
} from "./comparison.ts";

/** So many tables of other files are held at once: those asked for last. */
const MOST_HELD = 2;

interface Compared {
  readonly key: string;
  readonly pairs: readonly ColumnPair[];
  readonly keys: readonly ColumnPair[];
  readonly paired: PairedRows;
  readonly differences: Differences;
}

/**
 * The tables of other files that this engine was lent, by the name each was given. An operation that takes a second table
 * finds it here by that name; one that was let go is lent again.
 */
export class SecondTables {
  private readonly held = new Map<SecondTableId, Table>();
  private readonly compared = new WeakMap<Table, WeakMap<Table, Compared>>();

  /** Takes in what `lendTable` of another engine put on the other end of the port. */
  async borrow(id: SecondTableId, from: MessagePort): Promise<void> {
    const packed = await new Promise<PackedTable>((resolve) => {
      from.onmessage = ({ data }: MessageEvent<PackedTable>) => resolve(data);
    });
    from.close();
    this.held.delete(id);
    this.held.set(id, unpackTable(packed));
    for (const oldest of this.held.keys()) {
      if (this.held.size <= MOST_HELD) break;
      this.held.delete(oldest);
    }
  }

  /** The table of this name; `Trouble` when it was never lent or was let go. */
  get(id: SecondTableId): Table {
    const table = this.held.get(id);
    if (!table) throw new Trouble({ kind: "unknown-point", at: id });
    return table;
  }

  async compare(
    left: Table,
    id: SecondTableId,
    keys: readonly KeyPair[] | null,
    pace: Pace,
  ): Promise<TableComparison> {
    const right = this.get(id);
    const { pairs, keys: used, paired, differences } = await this.worked(left, right, keys, pace);
    const names = (pair: ColumnPair): KeyPair => [pair.left.id, pair.right.id];
    const alone = ({ columns }: Table, side: keyof ColumnPair) =>
      columns
        .filter((column) => !pairs.some((pair) => pair[side] === column))
        .map(({ id, name }) => ({ id, name }));
    return {
      both: pairs.map(({ left: { id, name }, right: other }, i) => ({
        left: { id, name },
        right: { id: other.id, name: other.name },
        differing: differences.inColumn[i],
      })),
      onlyLeft: alone(left, "left"),
      onlyRight: alone(right, "right"),
      keys: used.map(names),
      rows: {
        left: rowCount(left),
        right: rowCount(right),
        equal: differences.equal.length,
        different: differences.different.length,
        onlyLeft: paired.onlyLeft.length,
        onlyRight: paired.onlyRight.length,
      },
      repeatedKeys: paired.repeatedKeys,
    };
  }

  async page(
    left: Table,
    id: SecondTableId,
    keys: readonly KeyPair[],
    which: ComparedRows,
    [from, count]: readonly [number, number],
    pace: Pace,
  ): Promise<ComparedPage> {
    const right = this.get(id);
    const { pairs, paired, differences } = await this.worked(left, right, keys, pace);
    const cells = (side: keyof ColumnPair, row: number) =>
      pairs.map((pair) => textAt(pair[side].cells, row).slice(0, LONGEST_TOLD));
    const both = (place: number): ComparedRow => {
      const [a, b] = [paired.left[place], paired.right[place]];
      const differs = pairs.flatMap((pair, i) =>
        textAt(pair.left.cells, a) === textAt(pair.right.cells, b) ? [] : [i],
      );
      return {
        left: { row: a + 1, cells: cells("left", a) },
        right: { row: b + 1, cells: cells("right", b) },
        differs,
      };
    };
    const alone = (side: keyof ColumnPair) => (row: number) => ({
      [side]: { row: row + 1, cells: cells(side, row) },
      differs: [],
    });
    const [rows, shown]: [Uint32Array, (row: number) => ComparedRow] = {
      equal: [differences.equal, both] as [Uint32Array, typeof both],
      different: [differences.different, both] as [Uint32Array, typeof both],
      left: [paired.onlyLeft, alone("left")] as [Uint32Array, typeof both],
      right: [paired.onlyRight, alone("right")] as [Uint32Array, typeof both],
    }[which];
    return { from, rowCount: rows.length, rows: Array.from(rows.subarray(from, from + count), shown) };
  }

  /** Kept with the two tables: paging through the rows works nothing out again. */
  private async worked(
    left: Table,
    right: Table,
    asked: readonly KeyPair[] | null,
    pace: Pace,
  ): Promise<Compared> {
    const known = this.compared.get(left)?.get(right);
    if (known && (asked === null || known.key === JSON.stringify(asked))) return known;
    const pairs = pairColumns(left, right);
    const keys = asked
      ? asked.map((pair) => chosen(left, right, pair))
      : await suggestKey(left, right, pairs, pace);
    const paired = await pairRows(left, right, keys, pace);
    const differences = await differencesOf(paired, pairs, pace);
    const key = JSON.stringify(keys.map((pair) => [pair.left.id, pair.right.id]));
    const compared = { key, pairs, keys, paired, differences };
    const byRight = this.compared.get(left) ?? new WeakMap<Table, Compared>();
    this.compared.set(left, byRight.set(right, compared));
    return compared;
  }
}

/** Puts a copy of a table on a port, for the engine that holds the other end; the page never holds it. */
export async function lendTable(table: Table, to: MessagePort, pace: Pace): Promise<void> {
  const packed = await packTable(table, pace);
  to.postMessage(packed, buffersOf(packed));
}

function chosen(left: Table, right: Table, [a, b]: KeyPair): ColumnPair {
  const [one, other] = [columnById(left, a), columnById(right, b)];
  if (!one) throw new Trouble({ kind: "unknown-column", column: a });
  if (!other) throw new Trouble({ kind: "unknown-column", column: b });
  return { left: one, right: other };
}
