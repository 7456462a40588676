import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ColumnKind } from "../profile/profile.ts";
import { tableOf } from "../table/literal.ts";
import { unhurried } from "../table/pace.ts";
import { selectRows, type Table } from "../table/table.ts";
import { answer, columnsOf } from "./answer.ts";
import { profiled } from "./profiled.ts";
import type { Answer, Question } from "./question.ts";

const ORDERS = tableOf([
  ["order", "day", "city", "amount"],
  ["A1", "2024-01-31", "Paris", "10.50"],
  ["A2", "2024-02-01", "Lyon", "20"],
  ["A3", "2024-02-29", "Paris", ""],
  ["A4", "2024-04-30", "", "4.5"],
  ["A5", "", "Paris", "7"],
  ["A6", "soon", "Nice", "many"],
]);
const KINDS = { order: "id", day: "date", city: "category", amount: "decimal" } as const;
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

async function ask<Q extends Question>(
  question: Q,
  table: Table = ORDERS,
  kinds: { readonly [column: string]: ColumnKind } = KINDS,
): Promise<Extract<Answer, { kind: Q["kind"] }>> {
  return (await answer(table, profiled(table, kinds), question, unhurried)) as Extract<
    Answer,
    { kind: Q["kind"] }
  >;
}

describe("distribution", () => {
  it("counts values between nice edges, with quartiles and what was left out", async () => {
    expect(await ask({ kind: "distribution", column: "amount", bars: 4 })).toEqual({
      kind: "distribution",
      column: "amount",
      dates: false,
      whole: false,
      bars: [
        { from: 0, to: 5, count: 1 },
        { from: 5, to: 10, count: 1 },
        { from: 10, to: 15, count: 1 },
        { from: 15, to: 20, count: 1 },
      ],
      count: 4,
      quartiles: [6.375, 8.75, 12.875],
      mean: 10.5,
      min: 4.5,
      max: 20,
      below: 0,
      above: 0,
      left: { missing: 1, odd: 1 },
    });
  });

  it("shows dates by calendar months", async () => {
    const { bars, dates } = await ask({ kind: "distribution", column: "day" }, manyDays());
    expect(dates).toBe(true);
    expect(bars.map(({ from }) => from)).toEqual(
      ["01", "02", "03", "04", "05", "06", "07"].map((month) => day(`2024-${month}-01`)),
    );
  });

  it("counts a long tail instead of drawing it", async () => {
    const values = [...Array.from({ length: 400 }, (_, i) => String(i % 50)), "100000"];
    const { bars, above } = await ask(
      { kind: "distribution", column: "n" },
      tableOf([["n"], ...values.map((value) => [value])]),
      { n: "whole" },
    );
    expect(above).toBe(1);
    expect(bars[bars.length - 1].to).toBeLessThanOrEqual(60);
  });

  it("gives the bars asked for, to compare two points", async () => {
    const { bars, below, above } = await ask({ kind: "distribution", column: "amount", edges: [5, 10, 15] });
    expect(bars.map(({ count }) => count)).toEqual([1, 1]);
    expect([below, above]).toEqual([1, 1]);
  });

  it("has no bars without values", async () => {
    const { bars, count, left } = await ask({ kind: "distribution", column: "city" });
    expect({ bars, count, left }).toEqual({ bars: [], count: 0, left: { missing: 1, odd: 5 } });
  });
});

describe("top", () => {
  it("puts the most frequent first and counts the rest", async () => {
    expect(await ask({ kind: "top", column: "city", limit: 2 })).toEqual({
      kind: "top",
      column: "city",
      bars: [
        { text: "Paris", count: 3 },
        { text: "Lyon", count: 1 },
      ],
      others: { values: 1, count: 1 },
      count: 5,
      left: { missing: 1, odd: 0 },
    });
  });

  it("counts the values asked for, also those that are not there", async () => {
    const { bars, others } = await ask({ kind: "top", column: "city", texts: ["Nice", "Rome"] });
    expect(bars).toEqual([
      { text: "Nice", count: 1 },
      { text: "Rome", count: 0 },
    ]);
    expect(others).toEqual({ values: 2, count: 4 });
  });

  it("counts a column with very many texts just the same", async () => {
    const texts = Array.from({ length: 70_000 }, (_, i) =>
      i % 10 === 0 ? "often" : i % 7 === 0 ? "" : `once ${i}`,
    );
    const table = tableOf([["n"], ...texts.map((text) => [text])]);
    const distinct = new Set(texts).size - 1;
    const profiles = profiled(table, { n: "text" });
    const many = { ...profiles.get("n")!, distinct: 1 << 20 };
    const found = await answer(
      table,
      new Map([["n", many]]),
      { kind: "top", column: "n", limit: 2 },
      unhurried,
    );
    const missing = texts.filter((text) => text === "").length;
    expect(found).toMatchObject({
      bars: [
        { text: "often", count: 7000 },
        { text: "once 1", count: 1 },
      ],
      others: { values: distinct - 2, count: 70_000 - missing - 7001 },
      left: { missing, odd: 0 },
    });
  });
});

describe("over time", () => {
  it("gives every month from first to last, with 0 where there is nothing", async () => {
    const found = await ask({ kind: "over-time", date: "day", number: "amount", unit: "month" });
    expect(found.points).toEqual([
      { start: day("2024-01-01"), count: 1, sum: 10.5 },
      { start: day("2024-02-01"), count: 1, sum: 20 },
      { start: day("2024-03-01"), count: 0, sum: 0 },
      { start: day("2024-04-01"), count: 1, sum: 4.5 },
    ]);
    expect(found.left).toEqual({ missing: 2, odd: 1 });
    expect(found.lastPartial).toBe(false);
  });

  it("says when the last month is not over", async () => {
    const rows = Array.from({ length: 70 }, (_, i) => [
      new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10),
    ]);
    const ends = (table: Table) => ask({ kind: "over-time", date: "day", unit: "month" }, table);
    expect(await ends(tableOf([["day"], ...rows]))).toMatchObject({
      lastPartial: true,
      until: day("2024-03-10"),
    });
    expect((await ends(tableOf([["day"], ...rows.slice(0, 59)]))).lastPartial).toBe(false);
  });

  it("takes dates that only name a month as whole months", async () => {
    const months = tableOf([["day"], ["2024-01-01"], ["2024-02-01"], ["2024-03-01"]]);
    expect((await ask({ kind: "over-time", date: "day", unit: "month" }, months)).lastPartial).toBe(false);
  });

  it("counts a few far dates instead of drawing empty centuries", async () => {
    const found = await ask({ kind: "over-time", date: "day" }, manyDays("1900-01-01"));
    expect(found).toMatchObject({ unit: "month", earlier: 1, later: 0 });
    expect(found.points[0].start).toBe(day("2024-01-01"));
  });

  it("takes a coarser unit than asked for when there would be more than 1,000 points", async () => {
    const table = tableOf([["day"], ["2000-01-01"], ["2012-06-01"], ["2024-01-01"]]);
    expect((await ask({ kind: "over-time", date: "day", unit: "day" }, table)).unit).toBe("month");
  });
});

describe("by category", () => {
  it("gives sum, mean and median of each, greatest sum first", async () => {
    expect(await ask({ kind: "by-category", category: "city", number: "amount", limit: 1 })).toEqual({
      kind: "by-category",
      category: "city",
      number: "amount",
      by: "sum",
      bars: [{ text: "Lyon", count: 1, sum: 20, mean: 20, median: 20 }],
      others: { values: 1, count: 2, sum: 17.5 },
      left: { missing: 2, odd: 1 },
    });
  });

  it("orders by the measure asked for", async () => {
    const by = async (measure: "mean" | "median" | "count") =>
      (await ask({ kind: "by-category", category: "city", number: "amount", by: measure })).bars.map(
        ({ text }) => text,
      );
    expect(await by("mean")).toEqual(["Lyon", "Paris"]);
    expect(await by("median")).toEqual(["Lyon", "Paris"]);
    expect(await by("count")).toEqual(["Paris", "Lyon"]);
  });

  it("gives an empty bar for a category that is not there", async () => {
    const { bars } = await ask({ kind: "by-category", category: "city", number: "amount", texts: ["Rome"] });
    expect(bars).toEqual([{ text: "Rome", count: 0, sum: 0, mean: Number.NaN, median: Number.NaN }]);
  });
});

describe("missing and statistics", () => {
  it("puts the least complete column first", async () => {
    expect(await ask({ kind: "missing" })).toEqual({
      kind: "missing",
      rows: 6,
      bars: [
        { column: "day", missing: 1, odd: 1 },
        { column: "amount", missing: 1, odd: 1 },
        { column: "city", missing: 1, odd: 0 },
        { column: "order", missing: 0, odd: 0 },
      ],
    });
  });

  it("gives the usual figures, dates as days", async () => {
    const { columns } = await ask({ kind: "statistics" });
    expect(columns).toEqual([
      { column: "order", kind: "id", count: 6, missing: 0, odd: 0, distinct: 6 },
      {
        column: "day",
        kind: "date",
        count: 4,
        missing: 1,
        odd: 1,
        distinct: 5,
        mean: (day("2024-01-31") + day("2024-02-01") + day("2024-02-29") + day("2024-04-30")) / 4,
        min: day("2024-01-31"),
        quartiles: [day("2024-01-31") + 0.75, day("2024-02-15"), day("2024-03-15") + 0.25],
        max: day("2024-04-30"),
      },
      { column: "city", kind: "category", count: 5, missing: 1, odd: 0, distinct: 3 },
      {
        column: "amount",
        kind: "decimal",
        count: 4,
        missing: 1,
        odd: 1,
        distinct: 5,
        sum: 42,
        mean: 10.5,
        deviation: expect.closeTo(Math.sqrt(138.5 / 3), 12),
        min: 4.5,
        quartiles: [6.375, 8.75, 12.875],
        max: 20,
      },
    ]);
  });

  it("counts only the rows of the table", async () => {
    const two = selectRows(ORDERS, Uint32Array.of(4, 0));
    const { columns } = await ask({ kind: "statistics", columns: ["amount"] }, two);
    expect(columns[0]).toMatchObject({ count: 2, sum: 17.5, min: 7, max: 10.5 });
    expect((await ask({ kind: "top", column: "city" }, two)).bars).toEqual([{ text: "Paris", count: 2 }]);
  });

  it("names the columns a question needs", () => {
    expect(columnsOf({ kind: "over-time", date: "day", number: "amount" })).toEqual(["day", "amount"]);
    expect(columnsOf({ kind: "missing" })).toEqual([]);
  });
});

describe("every row is counted once (laws)", () => {
  const text = fc.constantFrom("", "x", "1", "2.5", "-3", "40", "9000");
  const date = fc.constantFrom(
    "",
    "soon",
    "2024-01-05",
    "2024-02-29",
    "2023-12-31",
    "1999-01-01",
    "2024-03-01",
  );
  const city = fc.constantFrom("", "Paris", "Lyon", "Nice", "Rome");
  const tables = fc.array(fc.tuple(date, city, text), { maxLength: 60 }).chain((rows) =>
    fc.record({
      table: fc.constant(tableOf([["day", "city", "amount"], ...rows])),
      rows: fc.shuffledSubarray(rows.map((_, row) => row)),
    }),
  );

  it("in bars, beyond them, or left out, with sums that add up", async () => {
    await fc.assert(
      fc.asyncProperty(
        tables,
        fc.constantFrom("day", "month", "year"),
        async ({ table: whole, rows }, unit) => {
          const table = selectRows(whole, Uint32Array.from(rows));
          const total = rows.length;
          const left = (found: { left: { missing: number; odd: number } }) =>
            found.left.missing + found.left.odd;
          const counts = (bars: readonly { count: number }[]) =>
            bars.reduce((all, bar) => all + bar.count, 0);

          const spread = await ask({ kind: "distribution", column: "amount" }, table);
          expect(counts(spread.bars) + spread.below + spread.above + left(spread)).toBe(total);

          const top = await ask({ kind: "top", column: "city", limit: 2 }, table);
          expect(counts(top.bars) + top.others.count + left(top)).toBe(total);

          const time = await ask(
            { kind: "over-time", date: "day", number: "amount", unit: unit as "day" | "month" | "year" },
            table,
          );
          expect(counts(time.points) + time.earlier + time.later + left(time)).toBe(total);

          const by = await ask({ kind: "by-category", category: "city", number: "amount", limit: 2 }, table);
          expect(counts(by.bars) + by.others.count + left(by)).toBe(total);

          const sums = await ask({ kind: "statistics", columns: ["amount"] }, table);
          const bySum = by.bars.reduce((all, bar) => all + bar.sum, 0) + by.others.sum;
          const lost = rows.length - counts(by.bars) - by.others.count - left(by);
          expect(lost).toBe(0);
          const [amount] = sums.columns;
          expect(amount.count + amount.missing + amount.odd).toBe(total);
          if (left(by) === amount.missing + amount.odd) expect(bySum).toBeCloseTo(amount.sum ?? 0, 9);
          const timeSum = time.points.reduce((all, point) => all + (point.sum ?? 0), 0);
          if (left(time) === amount.missing + amount.odd && time.earlier + time.later === 0)
            expect(timeSum).toBeCloseTo(amount.sum ?? 0, 9);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** One row on each day from January to July 2024, and one far off. */
function manyDays(...more: string[]): Table {
  const days = Array.from({ length: 200 }, (_, i) =>
    new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10),
  );
  return tableOf([["day"], ...[...days, ...more].map((one) => [one])]);
}
