import type { Base, Made } from "./table.ts";

/** A base of rows that were made from rows of another: `rows` are their sources one after the other, see `Made`. */
export function madeBase(from: Base, rows: Uint32Array, ends: Uint32Array | null = null): Base {
  const made: Made = { from, rows, ends };
  return {
    length: (ends ?? rows).length,
    lineOf: (row) => {
      const [first] = sourcesIn(made, row);
      return first === undefined ? row + 1 : from.lineOf(first);
    },
    made,
  };
}

/** The rows of the base before that a row was made from; none for a row that was read, or made from no row alone. */
export function sourcesOf(base: Base, row: number): Uint32Array {
  return base.made ? sourcesIn(base.made, row) : NONE;
}

function sourcesIn({ rows, ends }: Made, row: number): Uint32Array {
  return ends ? rows.subarray(row === 0 ? 0 : ends[row - 1], ends[row]) : rows.subarray(row, row + 1);
}

const NONE = new Uint32Array(0);

/** The rows of the file that a row goes back to, each once, at most so many; `base` is that of the file. */
export function fileRowsOf(
  base: Base,
  row: number,
  most: number,
): { readonly base: Base; readonly rows: readonly number[] } {
  let at = base;
  let rows = [row];
  while (at.made) {
    const before = new Set<number>();
    for (const each of rows) {
      for (const source of sourcesOf(at, each)) {
        if (before.size >= most) break;
        before.add(source);
      }
      if (before.size >= most) break;
    }
    rows = [...before];
    at = at.made.from;
  }
  return { base: at, rows };
}
