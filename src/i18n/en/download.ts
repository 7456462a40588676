import { format } from "../format.ts";

const { number, bytes, plural } = format("en");

const rows = (count: number) =>
  plural(count, { one: `${number(count)} row`, other: `${number(count)} rows` });

/** English words of the download dialog. */
export const download = {
  title: "Download",
  description: "The clean list, ready for Excel and for other programs.",
  contents: (p: { rows: number; columns: number }) =>
    `${rows(p.rows)} · ${plural(p.columns, { one: `${number(p.columns)} column`, other: `${number(p.columns)} columns` })}`,
  options: "How it is written",
  summary: (p: { delimiter: string; bom: boolean }) =>
    p.bom ? `UTF-8 for Excel, ${p.delimiter}` : `UTF-8, ${p.delimiter}`,
  delimiter: "Cells kept apart by",
  newline: "Line ends",
  newlines: { windows: "Windows (CRLF)", unix: "Linux and Mac (LF)" },
  bom: "Marked as UTF-8 at the start",
  bomHint: "Excel needs this to show accents and Chinese right.",
  quoteAll: "Quotes around every cell",
  quoteAllHint: "Otherwise only where a cell needs them.",
  guard: "Guard against formulas",
  guardHint:
    "Puts ' before texts like =A1 or @SUM, which a spreadsheet would run as a formula. Numbers and phone numbers are left alone.",
  also: "Also",
  removed: ({ count }: { count: number }) =>
    plural(count, {
      one: "The removed row as a second file",
      other: `The ${number(count)} removed rows as a second file`,
    }),
  removedHint: "As they were in the file you dropped.",
  recipe: "The recipe",
  recipeHint: "Your steps as a small file, to use again on the next list.",
  download: "Download",
  writing: ({ name }: { name: string }) => `Writing ${name}`,
  progress: (p: { done: number; total: number }) => `${number(p.done)} of ${rows(p.total)}`,
  stop: "Stop",
  done: "Done",
  ready: "Ready",
  file: (p: { name: string; bytes: number }) => `${p.name}, ${bytes(p.bytes)}`,
  guarded: ({ count }: { count: number }) =>
    count === 0
      ? "No cell looked like a formula."
      : plural(count, {
          one: "1 cell got a ' in front so that it is not run as a formula.",
          other: `${number(count)} cells got a ' in front so that they are not run as formulas.`,
        }),
  whereTo: "Look in your browser's downloads.",
  stopped: "Stopped. Nothing was written; your work is as it was.",
};
