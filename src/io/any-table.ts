import fc from "fast-check";
import type { Column, Table } from "../table/table.ts";

type Grid = readonly (readonly string[])[];

/** Cells as lists have them and as readers and writers fear them. */
export const anyCell = fc.oneof(
  { arbitrary: fc.string({ unit: "binary", maxLength: 12 }), weight: 2 },
  { arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }), weight: 2 },
  {
    arbitrary: fc.constantFrom(
      "",
      "=1+1",
      "00123",
      "110101199003078888",
      "1E5",
      "1.10",
      '"',
      "a,b;c\td|e",
      "line\nbreak",
      "carriage\r\nreturn\r",
      " padded ",
      "_x000D_",
      "😀 emoji",
      "\0",
      "\u0001\u001f",
      "a\ufeffb",
      "\ufffe",
      "null",
      "\\",
      "'; DROP TABLE list; --",
      "<b>&amp;</b>",
      "]]>",
      "2024-02-30",
      "TRUE",
    ),
    weight: 3,
  },
);

/** Names that objects, databases and spreadsheets have their own ideas about. */
const oddName = fc.constantFrom(
  "__proto__",
  "constructor",
  "toString",
  "2024",
  "1",
  "0x10",
  "length",
  "a.b",
  "rowid",
  "select",
  "Column 2",
  "name (2)",
  "😀",
  "=1+1",
  "#REF!",
);

/**
 * Literal rows, names first: any unique names, and any cells. With `hard`, names may differ by case alone, or be nothing
 * but white space.
 */
export function anyGrid(hard = false): fc.Arbitrary<string[][]> {
  const name = fc.oneof(
    { arbitrary: anyCell, weight: 3 },
    { arbitrary: oddName, weight: 2 },
    { arbitrary: fc.constantFrom("name", "Name", "NAME", " ", "  ", "\u3000"), weight: hard ? 1 : 0 },
  );
  return fc.integer({ min: 1, max: 5 }).chain((columns) =>
    fc
      .tuple(
        fc.uniqueArray(
          name.filter(
            (one) => one !== "" && (hard || one.trim() !== "") && !one.includes("\0") && one.isWellFormed(),
          ),
          { minLength: columns, maxLength: columns, selector: (one) => (hard ? one : one.toLowerCase()) },
        ),
        fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), { maxLength: 8 }),
      )
      .map(([names, rows]) => wellFormed([names, ...rows])),
  );
}

/** As a table holds it: all bytes are UTF-8. */
export function wellFormed(rows: Grid): string[][] {
  return rows.map((row) => row.map((text) => text.toWellFormed()));
}

/** The same table, its columns made so by a step. */
export function typed(table: Table, types: readonly Column["type"][]): Table {
  return { ...table, columns: table.columns.map((column, c) => ({ ...column, type: types[c] })) };
}
