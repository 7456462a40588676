import { describe, expect, it } from "vitest";
import type { ColumnKind, ColumnProfile } from "../../profile/profile.ts";
import { questionsOf } from "./column-questions.ts";
import type { ChartAnswer } from "./compare.ts";
import { drawingOf, legendOf } from "./drawing-of.ts";
import { speakers } from "./speaker-for-tests.ts";
import { labelSteps, periodName, unitOfBars } from "./time-names.ts";

const { en, zhCN } = speakers;
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const NONE = { missing: 0, odd: 0 };
const WHOLE: ChartAnswer = {
  kind: "distribution",
  column: "stars",
  dates: false,
  whole: true,
  bars: [
    { from: 1, to: 2, count: 4 },
    { from: 2, to: 3, count: 0 },
  ],
  count: 4,
  quartiles: [1, 1, 1],
  mean: 1,
  min: 1,
  max: 1,
  below: 0,
  above: 0,
  left: NONE,
};

describe("what is drawn", () => {
  it("labels whole numbers in the middle of their bars, ranges at their edges", () => {
    expect(drawingOf(en, WHOLE, null, "sum")).toMatchObject({ middle: true, labels: ["1", "2"] });
    const tens = { ...WHOLE, bars: [{ from: 10, to: 20, count: 4 }] };
    expect(drawingOf(en, tens, null, "sum")).toMatchObject({
      middle: false,
      labels: ["10", "20"],
      firstLabel: 1,
      bars: [{ now: 4, before: null, tip: { head: "10 to 19", lines: [{ value: "4 rows" }] } }],
    });
  });

  it("puts before beside now, and explains both", () => {
    const before = { ...WHOLE, bars: [{ from: 1, to: 2, count: 9 }], count: 9 };
    const drawing = drawingOf(en, WHOLE, before, "sum");
    expect(drawing).toMatchObject({
      bars: [
        { now: 4, before: 9 },
        { now: 0, before: 0 },
      ],
    });
    expect(drawing && legendOf(en, drawing, { now: 4, before: 9 })).toEqual([
      { mark: "now", text: "now, 4 rows" },
      { mark: "before", text: "before, 9 rows" },
    ]);
    expect(drawing && legendOf(en, drawing, null)).toEqual([]);
  });

  it("tells the rest in figures when its bar would dwarf all others", () => {
    const top = (rest: number): ChartAnswer => ({
      kind: "top",
      column: "city",
      bars: [{ text: "Paris", count: 10 }],
      others: { values: 3, count: rest },
      count: 10 + rest,
      left: NONE,
    });
    const look = (rest: number) => {
      const drawing = drawingOf(en, top(rest), null, "sum");
      return drawing?.kind === "bars" ? drawing.rows.map((row) => row.look) : null;
    };
    expect([look(0), look(15), look(90)]).toEqual([["bar"], ["bar", "others"], ["bar", "told"]]);
  });

  it("has no mean in a period without rows", () => {
    const answer: ChartAnswer = {
      kind: "over-time",
      date: "day",
      number: "n",
      unit: "year",
      points: [
        { start: day("2020-01-01"), count: 2, sum: 6 },
        { start: day("2021-01-01"), count: 0, sum: 0 },
      ],
      lastPartial: false,
      until: 19_790,
      earlier: 0,
      later: 0,
      left: NONE,
    };
    const drawing = drawingOf(en, answer, null, "mean");
    expect(drawing?.kind === "line" && drawing.points.map(({ now }) => now)).toEqual([3, Number.NaN]);
  });

  it("shows gaps as shares, and only of columns that have some", () => {
    const answer: ChartAnswer = {
      kind: "missing",
      rows: 10,
      bars: [
        { column: "phone", missing: 4, odd: 1 },
        { column: "id", missing: 0, odd: 0 },
      ],
    };
    const drawing = drawingOf(en, answer, null, "sum");
    expect(drawing).toMatchObject({
      rows: [{ name: "phone", value: "50%", missing: 0.4, odd: 0.1, before: null }],
    });
    expect(drawing?.kind === "gaps" && drawing.rows).toHaveLength(1);
    expect(drawingOf(en, { ...answer, bars: [answer.bars[1]] }, null, "sum")).toBeNull();
  });

  it("draws nothing when nothing could be read", () => {
    expect(drawingOf(en, { ...WHOLE, bars: [], count: 0 }, null, "sum")).toBeNull();
  });
});

describe("names of periods", () => {
  it.each([
    ["day", "2024-05-03", "May 3, 2024", "2024年5月3日"],
    ["month", "2024-05-01", "May 2024", "2024年5月"],
    ["quarter", "2024-04-01", "Q2 2024", "2024年第2季度"],
    ["year", "2024-01-01", "2024", "2024"],
  ] as const)("calls a %s from %s %s and %s", (unit, start, english, chinese) => {
    expect(periodName(en.words, "en", unit, day(start))).toBe(english);
    expect(periodName(zhCN.words, "zh-CN", unit, day(start))).toBe(chinese);
  });

  it("keeps years in step: the first label of a series from March is the third of its year", () => {
    expect(labelSteps("month", day("2024-03-01")).firstLabel).toBe(2);
    expect(labelSteps("quarter", day("2024-10-01")).firstLabel).toBe(3);
  });

  it("knows the unit of bars by their width", () => {
    expect(unitOfBars([{ from: day("2024-02-01"), to: day("2024-03-01") }])).toBe("month");
    expect(unitOfBars([{ from: 0, to: 1 }])).toBe("day");
  });
});

describe("the charts of one column", () => {
  const profile = (kind: ColumnKind, more: Partial<ColumnProfile> = {}): ColumnProfile => ({
    column: "c",
    kind,
    reading: { kind: "text" },
    rows: 10,
    valid: 10,
    odd: 0,
    missing: 0,
    distinct: 5,
    bars: [{ text: "a", count: 4 }],
    others: 6,
    ...more,
  });
  const others = { numbers: ["n"], dates: ["d"], categories: ["k", "c"] };

  it("fit its kind and the other columns", () => {
    expect(questionsOf(profile("decimal"), others).map(({ kind }) => kind)).toEqual([
      "distribution",
      "over-time",
      "by-category",
      "by-category",
    ]);
    expect(questionsOf(profile("date"), others)).toEqual([
      { kind: "over-time", date: "c" },
      { kind: "over-time", date: "c", number: "n" },
    ]);
    expect(questionsOf(profile("category"), others)[0]).toEqual({ kind: "top", column: "c", limit: 10 });
  });

  it("are none where every text differs or nothing is there", () => {
    expect(questionsOf(profile("email", { bars: [{ text: "a", count: 1 }] }), others)).toEqual([]);
    expect(questionsOf(profile("empty", { valid: 0 }), others)).toEqual([]);
  });
});
