import { describe, expect, it } from "vitest";
import type { ChartAnswer } from "./compare.ts";
import { speakers } from "./speaker-for-tests.ts";
import { clipped, sayAnswer, titleOf } from "./speech.ts";

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const NONE = { missing: 0, odd: 0 };

const SPREAD: ChartAnswer = {
  kind: "distribution",
  column: "amount",
  dates: false,
  whole: false,
  bars: [
    { from: 0, to: 500, count: 900 },
    { from: 500, to: 1000, count: 90 },
  ],
  count: 1000,
  quartiles: [140, 286, 520],
  mean: 300,
  min: 1,
  max: 99_000,
  below: 0,
  above: 10,
  left: { missing: 12, odd: 3 },
};
const MONTHS: ChartAnswer = {
  kind: "over-time",
  date: "day",
  number: "amount",
  unit: "month",
  points: [
    { start: day("2024-01-01"), count: 2, sum: 30 },
    { start: day("2024-02-01"), count: 4, sum: 20 },
    { start: day("2024-03-01"), count: 1, sum: 1 },
  ],
  lastPartial: true,
  until: day("2024-03-05"),
  earlier: 2,
  later: 0,
  left: NONE,
};
const PLANS: ChartAnswer = {
  kind: "by-category",
  category: "plan",
  number: "amount",
  by: "sum",
  bars: [
    { text: "Pro", count: 3, sum: 60, mean: 20, median: 20 },
    { text: "Free", count: 5, sum: 30, mean: 6, median: 5 },
  ],
  others: { values: 1, count: 1, sum: 10 },
  left: NONE,
};

const said = (answer: ChartAnswer, time: "sum" | "mean" = "sum", language: "en" | "zhCN" = "en") =>
  sayAnswer(speakers[language], answer, time);

describe("the sentence of a chart", () => {
  it("says where half of the values lie, what is not drawn, and what it stands on", () => {
    expect(said(SPREAD)).toEqual({
      says: ["Half lie between 140 and 520", "10 above 1,000, not drawn"],
      base: "1,000 rows, 12 missing, 3 odd",
    });
    expect(said(SPREAD, "sum", "zhCN")).toEqual({
      says: ["一半在 140 到 520 之间", "另有 10 行高于 1,000，未画出"],
      base: "1,000 行，12 行缺失，3 行异常",
    });
  });

  it("does not call values spread that are all the same", () => {
    expect(said({ ...SPREAD, min: 7, max: 7, quartiles: [7, 7, 7], above: 0 }).says).toEqual(["All are 7"]);
    expect(said({ ...SPREAD, quartiles: [7, 7, 7], above: 0 }).says).toEqual(["At least half are 7"]);
  });

  it("leaves a month that the list breaks off in out of highest and lowest, and counts dates far off", () => {
    expect(said(MONTHS)).toEqual({
      says: [
        "Highest in January 2024 (30), lowest in February 2024 (20)",
        "The list ends on Mar 5, 2024, so the last month is not a whole one",
        "2 rows far earlier, not drawn",
      ],
      base: "9 rows",
    });
    expect(said({ ...MONTHS, lastPartial: false, earlier: 0 }, "mean").says).toEqual([
      "Highest in January 2024 (15), lowest in March 2024 (1)",
    ]);
  });

  it("gives the share of a sum over all rows, also those not drawn, but no share of sums below zero", () => {
    expect(said(PLANS).says).toEqual(["Pro makes up 60% of the sum"]);
    const [pro] = PLANS.bars;
    const loss = { text: "Free", count: 5, sum: -30, mean: -6, median: -5 };
    expect(said({ ...PLANS, bars: [pro, loss] }).says).toEqual(["Pro has the greatest sum: 60"]);
  });

  it("names the most frequent value only when there is one", () => {
    const top = {
      kind: "top" as const,
      column: "city",
      others: { values: 0, count: 0 },
      count: 4,
      left: NONE,
    };
    const bars = (...counts: number[]) => counts.map((count, i) => ({ text: `c${i}`, count }));
    expect(said({ ...top, bars: bars(3, 1) }).says).toEqual(["c0 is most frequent: 75%"]);
    expect(said({ ...top, bars: bars(2, 2) }).says).toEqual(["No value stands more than 2 times"]);
    expect(said({ ...top, bars: [], count: 0 }).says).toEqual(["Every cell here is empty."]);
  });

  it("names the least complete column", () => {
    const missing = (count: number): ChartAnswer => ({
      kind: "missing",
      rows: 200,
      bars: [{ column: "phone", missing: count, odd: 0 }],
    });
    expect(said(missing(48)).says).toEqual(["Most gaps are in phone: 24% of its cells"]);
    expect(said(missing(0)).says).toEqual(["No cell is missing or odd"]);
  });
});

describe("titles and clipped texts", () => {
  it("speak of the columns in both languages", () => {
    const question = { kind: "over-time", date: "day", number: "amount" } as const;
    expect(titleOf(speakers.en, question, MONTHS, "mean")).toBe("Average amount per month of day");
    expect(titleOf(speakers.zhCN, { kind: "distribution", column: "金额" }, null, "sum")).toBe("金额的分布");
    expect(titleOf(speakers.zhCN, { kind: "distribution", column: "amount" }, null, "sum")).toBe(
      "amount 的分布",
    );
  });

  it("stay on one short line", () => {
    expect(clipped("a\nb")).toBe("a b");
    expect(clipped("x".repeat(50))).toBe(`${"x".repeat(39)}…`);
  });
});
