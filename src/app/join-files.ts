import type { Append } from "../io/read-options.ts";
import type { FileHead } from "../worker/contract.ts";

/** A column of a later file that the first file does not have by this name. */
export interface Stranger {
  /** Which file, counted from 0. */
  readonly file: number;
  readonly column: string;
  /** Columns of the first file that it may go into: those its own file has not. */
  readonly targets: readonly string[];
  /** The one most likely meant, or null: a column of its own. */
  readonly likely: string | null;
}

/** For each stranger, by file and column, where it goes; null or absent: a column of its own. */
export type Chosen = ReadonlyMap<Stranger, string | null>;

/** All columns of later files that the first has not. */
export function strangersOf(heads: readonly FileHead[]): readonly Stranger[] {
  const [first, ...later] = heads;
  return later.flatMap(({ columns, likely }, i) => {
    const targets = first.columns.filter((name) => !columns.includes(name));
    const guesses = new Map(likely);
    return columns
      .filter((column) => !first.columns.includes(column))
      .map((column) => ({ file: i + 1, column, targets, likely: guesses.get(column) ?? null }));
  });
}

/** How the files come into one list. `fileColumn`: the column that tells each row's file; "" for none. */
export function appendOf(files: number, chosen: Chosen, fileColumn: string): Append {
  const columns: Record<string, string>[] = Array.from({ length: files }, () => ({}));
  for (const [{ file, column }, target] of chosen) if (target !== null) columns[file][column] = target;
  return { fileColumn, columns };
}

/** Columns of the first file that two columns of one later file would go into. */
export function clashes(chosen: Chosen): readonly string[] {
  const used = new Set<string>();
  const twice = new Set<string>();
  for (const [{ file }, target] of chosen) {
    if (target === null) continue;
    const key = JSON.stringify([file, target]);
    if (used.has(key)) twice.add(target);
    used.add(key);
  }
  return [...twice];
}
