import { describe, expect, it } from "vitest";
import { profileColumn } from "../profile/profile-column.ts";
import { BLOCK_ROWS, blockTexts, type Cells } from "../table/cells.ts";
import { cellsOf } from "../table/literal.ts";
import { setTexts } from "../table/map-text.ts";
import { unhurried } from "../table/pace.ts";
import { RowSet } from "../table/row-set.ts";
import type { Table } from "../table/table.ts";
import type { Reading } from "../values/reading.ts";
import { operations } from "./index.ts";
import { naiveOperations } from "./naive-operations.ts";
import type { Plain, PlainRow } from "./naive-table.ts";

const ROWS = BLOCK_ROWS + 2500;

const texts = (of: (row: number) => string) => Array.from({ length: ROWS }, (_, row) => of(row));
const spread = (row: number) => (row * 7919) % 5003;
const cities = ["Rome", "rome", " Rome", "Oslo", "N/A", "", "New  York", "york, new", "Rome"];

/** Two blocks of rows in each way of keeping texts: codes, plain bytes, and plain bytes with a few rows patched. */
const cells: Record<string, Cells> = {
  city: cellsOf(texts((row) => cities[spread(row) % cities.length])),
  note: cellsOf(texts((row) => (row % 50 === 0 ? "" : `Note ${row % 60000}, by hand`))),
  amount: cellsOf(
    texts((row) => (row % 97 === 0 ? "" : row % 89 === 0 ? "ask" : `${spread(row)}.${row % 100}`)),
  ),
  patched: setTexts(
    cellsOf(texts((row) => `C-${row}`)),
    new Map([
      [1, "MÃ¼ller"],
      [4, " C-5"],
      [70, "C-8"],
      [BLOCK_ROWS + 3, "n/a"],
      [BLOCK_ROWS + 6, ""],
      [BLOCK_ROWS + 9, ""],
    ]),
  ),
};

/** Two rows of three are gone, the others stand backwards. */
const table: Table = {
  base: { length: ROWS, lineOf: (row) => row + 2 },
  columns: Object.entries(cells).map(([id, column]) => ({ id, name: id, type: undefined, cells: column })),
  rows: Uint32Array.from(
    Array.from({ length: ROWS }, (_, row) => row).filter((row) => row % 3 === 1),
  ).reverse(),
};
const even = RowSet.of(
  ROWS,
  Array.from({ length: ROWS / 2 }, (_, i) => i * 2),
);

const steps: readonly (readonly [string, object])[] = [
  ["trim", { columns: [], inner: true }],
  ["missing", { columns: ["city", "patched"], values: ["n/a"] }],
  ["set-type", { columns: ["amount", "city"], type: "decimal", mark: "." }],
  ["merge", { columns: ["city"], by: "fingerprint", only: "all", except: ["york, new"] }],
  ["merge", { columns: ["city", "note"], by: "case", only: "clear", except: [] }],
  ["remove-empty-rows", {}],
  ["remove-repeated", { columns: ["city", "note"], keep: "first" }],
  ["remove-repeated", { columns: ["city"], keep: "last" }],
  ["remove-empty-columns", {}],
  ["replace", { columns: [], find: "c-", with: "$1", how: "plain", matchCase: false }],
  ["replace", { columns: ["note"], find: "^Note (\\d+)", with: "$1", how: "pattern", matchCase: true }],
  ["repair-text", { columns: ["city", "note", "patched"] }],
  ["case", { columns: ["city", "note", "patched"], to: "upper" }],
  ["remove-characters", { columns: ["city", "note", "patched"], what: "digits" }],
  ["convert-characters", { columns: ["city", "note", "patched"], to: "full" }],
  ["pad", { columns: ["city", "note", "amount"], length: 12, sign: "_", side: "left" }],
  ["fill", { columns: ["city", "note", "patched"], with: "previous" }],
  ["fill", { columns: ["city", "note", "patched"], with: "next" }],
  ["fill", { columns: ["amount"], with: "mean" }],
  ["fill", { columns: ["amount"], with: "median" }],
  ["fill", { columns: ["city", "note"], with: "most-frequent" }],
  ["remove-missing", { columns: [], when: "any" }],
  ["keep-rows", { condition: { column: "city", is: "contains", text: "rome" }, mode: "keep" }],
  ["sample-rows", { which: "every", count: 3, draw: 1 }],
  ["sample-rows", { which: "random", count: 70_000, draw: 7 }],
  ["number-rows", { name: "no.", from: 1 }],
  ["sort", { by: [{ column: "city", descending: true }] }],
  ["sort", { by: [{ column: "amount", descending: false }] }],
  ["split", { column: "note", by: " ", into: 3, keep: false }],
  ["extract", { column: "note", part: "last", count: 4, from: "", to: "", name: "end" }],
  ["join", { columns: ["patched", "city"], separator: ", ", name: "both", keep: true }],
  ["edit-cell", { row: BLOCK_ROWS + 3, column: "patched", from: "n/a", to: "C-0" }],
  [
    "edit-cells",
    {
      cells: [
        { row: BLOCK_ROWS + 3, column: "patched", from: "n/a", to: "C-0" },
        { row: 2, column: "patched", from: "n/a", to: "C-1" },
      ],
    },
  ],
];

/** Those that look at no more than the list of columns. */
const ofColumnsAlone = ["rename", "rename-columns", "remove-columns", "move-column"];

const before = plainOf(table);
const readings = new Map<string, Reading>();
for (const column of table.columns)
  readings.set(column.id, (await profileColumn(column, table.rows, unhurried)).reading);

describe("a table of more than one block, in every way of keeping texts", () => {
  it("is given to every operation that looks at rows and is said a second time, row by row", () => {
    const named = new Set([...steps.map(([id]) => id), ...ofColumnsAlone]);
    const twins = operations.map(({ id }) => id).filter((id) => id in naiveOperations);
    expect([...named].sort()).toEqual(twins.sort());
  });

  it.each(steps)("%s %j gives what it gives row by row", async (id, params) => {
    const operation = operations.find((each) => each.id === id);
    if (!operation) throw new Error(id);
    const where = operation.limitable ? even : undefined;
    const after = plainOf(await operation.apply(table, params as never, unhurried, where));
    const expected = naiveOperations[id](
      before,
      params as never,
      (key) => where?.has(key) ?? true,
      (column) => readings.get(column) ?? { kind: "text" },
    );
    expect(after.columns).toEqual(expected.columns);
    expect(after.rows.length).toBe(expected.rows.length);
    const different = after.rows.findIndex((row, i) => !isSame(row, expected.rows[i]));
    expect([after.rows[different], expected.rows[different]]).toEqual([undefined, undefined]);
  });
});

function isSame(a: PlainRow, b: PlainRow): boolean {
  return (
    a.key === b.key && a.cells.length === b.cells.length && a.cells.every((text, i) => text === b.cells[i])
  );
}

function plainOf(table: Table): Plain {
  const columns = table.columns.map((column) => column.cells.blocks.flatMap(blockTexts));
  const keys = table.rows ? [...table.rows] : Array.from({ length: table.base.length }, (_, row) => row);
  return {
    columns: table.columns.map(({ id, name, type }) => ({ id, name, type })),
    rows: keys.map((key) => ({ key, cells: columns.map((column) => column[key]) })),
  };
}
