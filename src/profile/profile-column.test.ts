import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BLOCK_ROWS, type Cells, poolOf, textAt } from "../table/cells.ts";
import { cellsOf } from "../table/literal.ts";
import { unhurried } from "../table/pace.ts";
import type { Column, ColumnType } from "../table/table.ts";
import type { Bar, ColumnProfile } from "./profile.ts";
import { profileColumn } from "./profile-column.ts";

const columnOf = (cells: Cells, name = "x", type?: ColumnType): Column => ({ id: name, name, type, cells });
const profiled = (texts: readonly string[], name = "x", type?: ColumnType) =>
  profileColumn(columnOf(cellsOf(texts), name, type), null, unhurried);
const times = (count: number, of: (i: number) => string) => Array.from({ length: count }, (_, i) => of(i));

describe("what a column is", () => {
  it.each<[string, string[], object]>([
    ["empty", ["", "", ""], { kind: "empty", reading: { kind: "text" }, missing: 3, valid: 0, distinct: 0 }],
    ["whole numbers", ["1", "22", "-3", "1,234"], { kind: "whole", reading: { kind: "whole", mark: "." } }],
    ["whole numbers written with zeros", ["1.0", "22.0", "3"], { kind: "whole" }],
    [
      "decimals",
      ["1.5", "2", "3.25"],
      { kind: "decimal", reading: { kind: "decimal", mark: "." }, min: 1.5, max: 3.25 },
    ],
    [
      "decimals with a comma",
      ["1,5", "2", "1.234,25"],
      { kind: "decimal", reading: { kind: "decimal", mark: "," } },
    ],
    ["amounts of money", ["$1,234.50", "€7.5", "12"], { kind: "decimal" }],
    [
      "dates",
      ["2024-03-05", "5 Mar 2024", "2024年3月6日"],
      { kind: "date", reading: { kind: "date", order: "certain" } },
    ],
    ["yes and no", ["yes", "no", "yes", "No"], { kind: "boolean" }],
    ["e-mails", ["a@x.org", "b@x.org", "c at x.org", "d@x.org"], { kind: "email", valid: 3, odd: 1 }],
    ["phones", ["+49 30 1234567", "+49 30 1234568", "13812345678"], { kind: "phone" }],
    ["addresses of pages", ["https://x.org", "https://y.org/a", "www.z.org"], { kind: "url" }],
    ["a category", ["Rome", "Oslo", "Rome", "Oslo", "Rome", "Oslo"], { kind: "category", distinct: 2 }],
    ["texts", ["Ann Lee", "Bob Day", "Eve Moss"], { kind: "text" }],
    ["codes, which are texts", ["007", "012", "345", "0089"], { kind: "text" }],
    ["identity numbers", ["110101199003074518", "110101199003074519", "110101199003074520"], { kind: "id" }],
    ["ids built alike", ["C-101", "C-102", "C-103", "C-104"], { kind: "id" }],
    ["1E5, which is no number", ["1E5", "2E5", "3E55"], { kind: "text" }],
    [
      "numbers beside stand-ins for missing",
      ["1", "2", "N/A", "-", "null"],
      { kind: "whole", valid: 2, odd: 3 },
    ],
    ["stand-ins alone", ["N/A", "N/A", "-", "N/A"], { kind: "category" }],
  ])("is found: %s", async (_, texts, expected) => {
    expect(await profiled(texts)).toMatchObject(expected);
  });

  it.each<[ColumnType, ColumnProfile["kind"], number]>([
    ["whole", "whole", 2],
    ["decimal", "decimal", 1],
    ["date", "date", 3],
    ["boolean", "boolean", 2],
    ["text", "text", 0],
  ])("is what a step declared it: %s", async (type, kind, odd) => {
    expect(await profiled(["1", "2.5", "ask"], "x", type)).toMatchObject({ kind, odd });
  });

  it("is an id by its name when it tells rows apart", async () => {
    expect(await profiled(["1", "2", "3"], "customer_id")).toMatchObject({ kind: "id" });
    expect(await profiled(["1", "2", "3"], "visits")).toMatchObject({ kind: "whole" });
    expect(await profiled(["1", "1", "2", "2"], "customer_id")).toMatchObject({ kind: "whole" });
  });

  it("reads dates day first once 20 of them prove it", async () => {
    const proofs = times(20, (i) => `${13 + (i % 15)}/0${1 + (i % 9)}/2024`);
    expect((await profiled([...proofs, "03/04/2024"])).reading).toEqual({ kind: "date", order: "dmy" });
    expect((await profiled([...proofs.slice(1), "03/04/2024"])).reading).toEqual({
      kind: "date",
      order: "certain",
    });
  });
});

describe("bars", () => {
  it("of a category hold the most frequent values and count the others", async () => {
    const texts = times(15, (i) => new Array<string>(20 - i).fill(`v${i}`).join("\n"))
      .join("\n")
      .split("\n");
    const { bars, others, kind } = await profiled(texts);
    expect(kind).toBe("category");
    expect(bars).toHaveLength(12);
    expect(bars[0]).toEqual({ text: "v0", count: 20 });
    expect(others).toBe(8 + 7 + 6);
  });

  it("of whole numbers have whole edges", async () => {
    const { bars, min, max } = await profiled(["1", "2", "2", "3", "4"]);
    expect([min, max]).toEqual([1, 4]);
    expect(bars.map((bar) => ("from" in bar ? [bar.from, bar.count] : []))).toEqual([
      [1, 1],
      [2, 2],
      [3, 1],
      [4, 1],
    ]);
  });

  it("are one when all numbers are the same", async () => {
    expect((await profiled(["7.5", "7.5", "8.5"].slice(0, 2))).bars).toMatchObject([{ from: 7.5, count: 2 }]);
  });
});

const texts = fc.oneof(
  fc.constantFrom(
    "",
    "1",
    "2",
    "-3.5",
    "1,234",
    "N/A",
    "Rome",
    "rome",
    "yes",
    "no",
    "2024-03-05",
    "05/03/2024",
  ),
  fc.constantFrom("a@x.org", "+49 30 1234567", "007", "1E5", "12%", "$5", "999999999999", "0.001", "é"),
  fc.string({ unit: "grapheme", maxLength: 5 }),
);
const anyColumn = fc
  .oneof(
    fc.array(texts, { maxLength: 40 }),
    fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map(plainNumber), {
      maxLength: 40,
    }),
    fc.array(fc.integer({ min: -50, max: 5000 }).map(String), { maxLength: 40 }),
  )
  .chain((column) =>
    fc.record({
      texts: fc.constant(column),
      rows: fc.option(fc.shuffledSubarray(column.map((_, row) => row)).map((rows) => Uint32Array.from(rows))),
      plain: fc.boolean(),
      type: fc.constantFrom(undefined, undefined, "whole", "decimal", "date", "boolean", "text"),
    }),
  );

function plainNumber(value: number): string {
  return value.toFixed(3);
}

describe("a profile", () => {
  it("counts every cell once, and its bars count the valid ones", async () => {
    await fc.assert(
      fc.asyncProperty(anyColumn, async ({ texts: column, rows, plain, type }) => {
        const cells =
          plain && column.length > 0 ? { length: column.length, blocks: [poolOf(column)] } : cellsOf(column);
        const chosen = rows ? Array.from(rows, (row) => column[row]) : column;
        const profile = await profileColumn(
          columnOf(cells, "x", type as ColumnType | undefined),
          rows,
          unhurried,
        );
        expect(profile.rows).toBe(chosen.length);
        expect(profile.valid + profile.odd + profile.missing).toBe(profile.rows);
        expect(profile.missing).toBe(chosen.filter((text) => text === "").length);
        expect(profile.distinct).toBe(new Set(chosen.filter((text) => text !== "")).size);
        if (profile.bars.length > 0) expect(sum(profile.bars) + profile.others).toBe(barred(profile));
      }),
      { numRuns: 400 },
    );
  });

  it("does not mind the order of the rows, also in a large column that is looked at in part", async () => {
    const column = times(9000, (i) => (i < 7000 ? `${i}` : i % 2 ? "some text" : "2024-01-01"));
    const cells = cellsOf(column);
    const rising = Uint32Array.from(column.keys());
    const turned = rising.slice().reverse();
    const shuffled = rising.slice().sort((a, b) => ((a * 7919) % 9001) - ((b * 7919) % 9001));
    const [first, ...others] = await Promise.all(
      [rising, turned, shuffled].map((rows) => profileColumn(columnOf(cells), rows, unhurried)),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it("counts different texts over blocks of codes, plain bytes and both", async () => {
    const column = times(BLOCK_ROWS + 1000, (i) =>
      i % 3 === 0 ? "same" : i % 5 === 0 ? "" : `text ${i % 50_000}`,
    );
    const cells = cellsOf(column);
    const rows = Uint32Array.from({ length: 20_000 }, (_, i) => i * 3 + 1);
    for (const chosen of [null, rows]) {
      const seen = chosen ? Array.from(chosen, (row) => textAt(cells, row)) : column;
      const { distinct } = await profileColumn(columnOf(cells), chosen, unhurried);
      expect(distinct).toBe(new Set(seen.filter((text) => text !== "")).size);
    }
  });

  it("is kept with the cells, for the same rows, name and type", async () => {
    const column = columnOf(cellsOf(["1", "2"]));
    const first = await profileColumn(column, null, unhurried);
    expect((await profileColumn({ ...column, id: "y" }, null, unhurried)).bars).toBe(first.bars);
    expect((await profileColumn({ ...column, type: "text" }, null, unhurried)).kind).toBe("text");
    expect((await profileColumn(column, Uint32Array.of(1), unhurried)).rows).toBe(1);
  });
});

function sum(bars: readonly Bar[]): number {
  return bars.reduce((total, { count }) => total + count, 0);
}

/** Value bars stand for every filled cell, ranges for the valid ones. */
function barred({ bars, valid, odd }: ColumnProfile): number {
  return "text" in bars[0] ? valid + odd : valid;
}
