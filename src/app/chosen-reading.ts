import type { ReadOptions } from "../io/read-options.ts";

/**
 * How a file is read when a recipe comes to it. A recipe holds only what was chosen by hand (a sheet, lines to leave out,
 * a delimiter), never what was found by itself: next month's file may come in another encoding. What the recipe chose
 * counts; beside it stays what was chosen for this file. How several files come into one list goes by the columns of
 * those very files and stays theirs.
 */
export function readingWith(own: Partial<ReadOptions>, recipe: Partial<ReadOptions>): Partial<ReadOptions> {
  const { append } = own;
  return withoutOpen({ ...own, ...withoutOpen(recipe), append });
}

/** The same choices, whatever their order. */
export function sameReading(a: Partial<ReadOptions>, b: Partial<ReadOptions>): boolean {
  const text = (read: Partial<ReadOptions>) =>
    JSON.stringify(Object.entries(withoutOpen(read)).sort(([one], [other]) => (one < other ? -1 : 1)));
  return text(a) === text(b);
}

/** Whether both cut a file into the same rows: another encoding gives other letters, in the same places. */
export function cutsAlike(a: Partial<ReadOptions>, b: Partial<ReadOptions>): boolean {
  return sameReading({ ...a, encoding: undefined }, { ...b, encoding: undefined });
}

/** Without options that are named and left open. */
function withoutOpen(read: Partial<ReadOptions>): Partial<ReadOptions> {
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}
