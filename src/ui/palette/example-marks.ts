import type { Example } from "../../ops/operation.ts";

export interface Cell {
  readonly text: string;
  readonly mark: "changed" | "removed" | "added" | null;
}

/** A small table ready to be drawn; the first row holds the names. */
export type Marked = readonly (readonly Cell[])[];

/**
 * Both sides of an example with what differs marked: in the table before, rows and columns that go; in the table after,
 * cells that changed and columns that came. Rows that only moved carry no mark.
 */
export function exampleMarks({ before, after }: Pick<Example, "before" | "after">): {
  readonly before: Marked;
  readonly after: Marked;
} {
  const was = before[0];
  const is = after[0];
  const kept = keptRows(before, after);
  const sameRows = before.length === after.length && !isReordered(before, after);
  return {
    before: before.map((row, index) =>
      row.map((text, column) => {
        const gone = (index > 0 && !kept.has(index)) || (was.length > is.length && !is.includes(was[column]));
        return { text, mark: gone ? "removed" : null };
      }),
    ),
    after: after.map((row, index) =>
      row.map((text, column) => {
        const old = was.indexOf(is[column]);
        if (old < 0 && was.length < is.length) return { text, mark: "added" };
        const place = old < 0 ? column : old;
        const changed = sameRows && was[place] !== undefined && before[index][place] !== text;
        return { text, mark: changed ? "changed" : null };
      }),
    ),
  };
}

/** Places of the rows of `before` that are still there; all of them unless rows were removed. */
function keptRows(before: Example["before"], after: Example["after"]): ReadonlySet<number> {
  const kept = new Set<number>();
  if (after.length >= before.length) return new Set(before.keys());
  const columns = after[0].map((name) => before[0].indexOf(name));
  let from = before.length - 1;
  for (let index = after.length - 1; index > 0; index--) {
    const fits = (row: readonly string[]) =>
      after[index].every((text, column) => row[columns[column]] === text);
    while (from > 0 && !fits(before[from])) from--;
    if (from > 0) kept.add(from--);
  }
  return kept;
}

function isReordered(before: Example["before"], after: Example["after"]): boolean {
  const lines = (rows: Example["before"]) => rows.slice(1).map((row) => JSON.stringify(row));
  const [a, b] = [lines(before), lines(after)];
  return a.join() !== b.join() && a.toSorted().join() === b.toSorted().join();
}
