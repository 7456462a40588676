import { format } from "../format.ts";

const { number, bytes, list, plural } = format("en");

/** English words for several files dropped at once. */
export const open = {
  title: ({ count }: { count: number }) => `${number(count)} files`,
  how: "What to do with them",
  together: "Put them into one list",
  each: "Each in a tab",
  eachHint: "Each stays a list of its own, with its own steps. You move between them above the list.",
  alone: "Open one of them",
  togetherHint: "Their rows stand one under the other, in the columns of the same name.",
  looking: "Looking at their columns…",
  head: (p: { bytes: number; columns: number }) =>
    `${plural(p.columns, { one: "1 column", other: `${number(p.columns)} columns` })}, ${bytes(p.bytes)}`,
  strangers: ({ file }: { file: string }) => `These columns have another name than those of ${file}:`,
  guesses: ({ count }: { count: number }) =>
    plural(count, {
      one: "Limpid guessed where 1 column goes. Please check.",
      other: `Limpid guessed where ${number(count)} columns go. Please check.`,
    }),
  guess: "guessed",
  undoGuesses: "Undo the guesses",
  column: "Column",
  goesInto: "Goes into",
  goesIntoOf: (p: { column: string; file: string }) => `Where ${p.column} of ${p.file} goes`,
  ownColumn: "A column of its own",
  twice: ({ columns }: { columns: readonly string[] }) =>
    `Two columns of one file can't both go into ${list(columns)}.`,
  fileColumn: "file",
  withFile: ({ column }: { column: string }) => `Tell in a column “${column}” which file each row is from`,
  which: "File to open",
  cancel: "Cancel",
  openAll: "Open as one list",
  openOne: "Open",
  openEach: ({ count }: { count: number }) => `Open ${number(count)} tabs`,
};
