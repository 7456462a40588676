import { writeFile } from "../../src/io/write-file.ts";
import type { WriteOptions } from "../../src/io/write-options.ts";
import { tableOf } from "../../src/table/literal.ts";
import { unhurried } from "../../src/table/pace.ts";
import type { Table } from "../../src/table/table.ts";

/** A list with what goes wrong elsewhere; typed columns hold what their type says. */
export const ROWS: readonly (readonly string[])[] = [
  ["id", "name", "note", "count", "price", "born", "seen", "member"],
  ["00123", "王小明", "=1+1", "41", "1.10", "1983-05-06", "2024-03-05 14:30", "true"],
  ["110101199003078888", "José “Pepe” O'Neil", "two\nlines", "", "-20.5", "", "2024-03-05 14:30:07", "false"],
  ["1E5", "😀 emoji", '"quoted", and; more', "-7", "0", "2020-02-29", "", ""],
  [
    "+86 138 1234 5678",
    " padded ",
    "back\\slash 'n' <b>&amp;</b>",
    "2147483648",
    "1234567.891",
    "1900-03-01",
    "2024-12-31 00:00",
    "true",
  ],
  ["@SUM(1)", "", "tab\there", "0", "", "2099-12-31", "", ""],
];

const TYPES = ["text", undefined, undefined, "whole", "decimal", "date", "date", "boolean"] as const;

/** Its names and rows as a table, with types. */
export function list(rows: readonly (readonly string[])[] = ROWS): Table {
  const table = tableOf(rows);
  return { ...table, columns: table.columns.map((column, c) => ({ ...column, type: TYPES[c] })) };
}

export async function bytesOf(table: Table, options: WriteOptions): Promise<Uint8Array> {
  const { blob } = await writeFile(table, options, unhurried);
  return new Uint8Array(await blob.arrayBuffer());
}
