import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";

/** Rows of cells; the first row holds the names of the columns. */
export type Table = readonly (readonly string[])[];

/** Reads delimited text with PapaParse, a second opinion on what our own reader gives. */
export function parseTable(bytes: Uint8Array, encoding = "utf-8"): Table {
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r?\n$/, "");
  return Papa.parse<string[]>(text, { header: false }).data;
}

/** One of the samples that ship with the page. */
export function sampleTable(name: string): Table {
  const path = fileURLToPath(new URL(`../public/samples/${name}`, import.meta.url));
  return parseTable(readFileSync(path), name.endsWith("-zh.csv") ? "gb18030" : "utf-8");
}

/** The cells of a column from its first row to its last. */
export function columnOf([names = [], ...rows]: Table, name: string): string[] {
  const at = names.indexOf(name);
  if (at < 0) throw new Error(`There is no column ${name}.`);
  return rows.map((row) => row[at] ?? "");
}
