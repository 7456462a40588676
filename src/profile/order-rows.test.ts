import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsOf, tableOf } from "../table/literal.ts";
import { unhurried } from "../table/pace.ts";
import { type Reading, reader } from "../values/reading.ts";
import type { SortKey } from "../values/sort-key.ts";
import { orderRows } from "./order-rows.ts";

const readings: readonly Reading[] = [
  { kind: "text" },
  { kind: "decimal", mark: "." },
  { kind: "date", order: "dmy" },
  { kind: "boolean" },
];
const someText = fc.constantFrom(
  ...[
    "",
    "1",
    "01",
    "2",
    "10",
    "2.50",
    "2.5",
    "-3",
    "1,234",
    "yes",
    "no",
    "a",
    "A",
    "á",
    "b",
    "张",
    "N/A",
    "item 9",
    "item 10",
  ],
  ...["05/03/2024", "2024-03-05", "25/12/2023"],
);

const anyCase = fc.record({
  rows: fc.array(fc.tuple(someText, someText), { maxLength: 25 }),
  readings: fc.tuple(fc.constantFrom(...readings), fc.constantFrom(...readings)),
  keys: fc.array(fc.record({ column: fc.constantFrom("a", "b", "gone"), descending: fc.boolean() }), {
    maxLength: 3,
  }),
  seed: fc.integer(),
});

function naive(
  rows: readonly (readonly string[])[],
  order: readonly number[],
  keys: readonly SortKey[],
  readingOf: (column: string) => Reading,
): number[] {
  const collator = new Intl.Collator("de", { numeric: true });
  const compare = (key: SortKey, one: string, two: string): number => {
    if (one === "" || two === "") return Number(one === "") - Number(two === "");
    const turn = key.descending ? -1 : 1;
    const reading = readingOf(key.column);
    if (reading.kind === "text") return turn * collator.compare(one, two);
    const [x, y] = [reader(reading).number(one), reader(reading).number(two)];
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
    return turn * Math.sign(x - y);
  };
  return [...order].sort((p, q) => {
    for (const key of keys) {
      const place = ["a", "b"].indexOf(key.column);
      const found = place < 0 ? 0 : compare(key, rows[p][place], rows[q][place]);
      if (found !== 0) return found;
    }
    return 0;
  });
}

describe("the order of rows", () => {
  it("is that of a plain stable sort, by any keys, from any order of any rows", async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async ({ rows, readings: [a, b], keys, seed }) => {
        const table = tableOf([["a", "b"], ...rows]);
        const order = rows
          .map((_, row) => row)
          .filter((row) => (row + seed) % 4 !== 0)
          .sort((p, q) => ((p * 31 + seed) % 7) - ((q * 31 + seed) % 7));
        const readingOf = (column: string) => (column === "a" ? a : b);
        const found = await orderRows(
          table,
          keys,
          Uint32Array.from(order),
          "de",
          async (column) => readingOf(column),
          unhurried,
        );
        expect([...found]).toEqual(naive(rows, order, keys, readingOf));
      }),
      { numRuns: 500 },
    );
  });

  it("holds over many rows: different texts are sorted in runs and merged", async () => {
    const texts = Array.from({ length: 40_000 }, (_, i) => `row ${(i * 7919) % 40_000}`);
    const table = {
      ...tableOf([["x"], ...texts.map((text) => [text])]),
      columns: [{ id: "x", name: "x", type: undefined, cells: cellsOf(texts) }],
    };
    const rows = Uint32Array.from(texts.keys());
    const by = async (descending: boolean) =>
      orderRows(table, [{ column: "x", descending }], rows, "en", async () => ({ kind: "text" }), unhurried);
    const rising = Array.from(await by(false), (row) => texts[row]);
    expect(rising).toEqual(Array.from({ length: 40_000 }, (_, i) => `row ${i}`));
    expect(Array.from(await by(true), (row) => texts[row])).toEqual(rising.toReversed());
  });
});
