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
  format: "Save as",
  formats: {
    csv: "CSV (.csv)",
    xlsx: "Excel workbook (.xlsx)",
    json: "JSON (.json)",
    ndjson: "JSON lines (.ndjson)",
    parquet: "Parquet (.parquet)",
    sqlite: "SQLite database (.sqlite)",
    sql: "SQL script (.sql)",
    vcard: "Contacts (.vcf)",
    html: "Web page with a table (.html)",
    markdown: "Markdown table (.md)",
    "copy-cells": "Clipboard: cells for a spreadsheet",
    "copy-markdown": "Clipboard: Markdown table",
  },
  formatHints: {
    csv: "Every program reads it.",
    xlsx: "Keeps long numbers, leading zeros and dates as they are. Best for Excel and WPS.",
    json: "For programs: one object for each row.",
    ndjson: "For programs: one object on each line.",
    parquet: "Small and typed, for data tools.",
    sqlite: "One table in a database file.",
    sql: "Commands that make the table and fill it.",
    vcard: "For address books: one card for each row. Columns are told by their names.",
    html: "Opens in any browser, and pastes into mail.",
    markdown: "For notes and wikis.",
    "copy-cells": "To paste into Excel, WPS or Google Sheets. Nothing is saved as a file.",
    "copy-markdown": "To paste into notes and wikis. Nothing is saved as a file.",
  },
  encoding: "Letters stored as (encoding)",
  encodingHint: "Other programs may need another one; UTF-8 holds every letter.",
  about: "A second sheet that tells what was done",
  aboutSheet: "What was done",
  aboutHead: ["Step", "What it does", "Cells changed", "Rows removed"] as readonly string[],
  database: "For the database",
  databases: { postgresql: "PostgreSQL", mysql: "MySQL or MariaDB", sqlite: "SQLite" },
  table: "Name of the table",
  options: "How it is written",
  summary: (p: { encoding: string; delimiter: string; bom: boolean }) =>
    p.bom ? `${p.encoding} for Excel, ${p.delimiter}` : `${p.encoding}, ${p.delimiter}`,
  willLack: (p: { count: number; characters: readonly string[] }) =>
    `${plural(p.count, { one: "1 letter is", other: `${number(p.count)} letters are` })} not in this encoding and would become “?”, such as ${p.characters.join(" ")}. UTF-8 keeps them.`,
  split: {
    label: "Number of files",
    hint: "Several files come as one .zip.",
    ways: {
      none: "One file",
      rows: "Several, by rows",
      size: "Several, by size",
      column: "One for each value of a column",
    },
    rows: "Rows in each file",
    megabytes: "Megabytes in each file, at most",
    column: "Column",
    wrong: "A whole number from 1 on",
  },
  odd: "Rows with odd cells as another file",
  oddHint: "Cells that do not read like the rest of their column, to look at apart.",
  lacking: (p: { count: number; characters: readonly string[] }) =>
    `${plural(p.count, { one: "1 letter is", other: `${number(p.count)} letters are` })} not in this encoding and became “?”, such as ${p.characters.join(" ")}. UTF-8 would keep them.`,
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
  copy: "Copy",
  clipboard: "Clipboard",
  copied: (p: { rows: number }) =>
    plural(p.rows, {
      one: "1 row is on the clipboard",
      other: `${number(p.rows)} rows are on the clipboard`,
    }),
  whereToPaste: "Paste it where you need it (Ctrl+V).",
  copyFailed: "The browser did not allow copying. Save the list as a file instead.",
  tooMuch: (p: { cells: number; most: number }) =>
    `These are ${number(p.cells)} cells, and the clipboard is given ${number(p.most)} at most, so that no program hangs on pasting. Save the list as a file instead.`,
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
