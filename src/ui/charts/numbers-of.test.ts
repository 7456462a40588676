import { describe, expect, it } from "vitest";
import { alike, type ChartAnswer } from "./compare.ts";
import { csvOf, numbersOf, shownCell } from "./numbers-of.ts";
import { fileStem } from "./save/save-file.ts";
import { speakers } from "./speaker-for-tests.ts";
import { statisticsNumbers } from "./statistics-table.ts";

const { en } = speakers;
const TOP: ChartAnswer = {
  kind: "top",
  column: "city",
  bars: [
    { text: 'Paris, "F"', count: 3 },
    { text: "=1+1", count: 1 },
  ],
  others: { values: 2, count: 5 },
  count: 9,
  left: { missing: 4, odd: 0 },
};
const TIME: ChartAnswer = {
  kind: "over-time",
  date: "day",
  number: "amount",
  unit: "month",
  points: [
    { start: 19723, count: 2, sum: 0.30000000000000004 },
    { start: 19754, count: 0, sum: 0 },
  ],
  lastPartial: false,
  until: 19_790,
  earlier: 0,
  later: 0,
  left: { missing: 0, odd: 0 },
};

describe("numbers of a chart", () => {
  it("hold every bar, the rest and what was left out", () => {
    expect(numbersOf(en, TOP, null).rows).toEqual([
      ['Paris, "F"', 3],
      ["=1+1", 1],
      ["(all others)", 5],
      ["(missing)", 4],
    ]);
  });

  it("stand beside those before cleaning", () => {
    const before: ChartAnswer = { ...TOP, bars: [TOP.bars[0], { text: "=1+1", count: 0 }] };
    const { columns, rows } = numbersOf(en, TOP, before);
    expect(columns.map(({ name }) => name)).toEqual(["value", "rows", "rows before"]);
    expect(rows[1]).toEqual(["=1+1", 1, 0]);
  });

  it("are saved with a BOM, quoted, harmless, with ISO days and all digits", () => {
    expect(csvOf(numbersOf(en, TOP, null))).toBe(
      '\uFEFFvalue,rows\r\n"Paris, ""F""",3\r\n\'=1+1,1\r\n(all others),5\r\n(missing),4\r\n',
    );
    expect(csvOf(numbersOf(en, TIME, null))).toBe(
      "\uFEFFfrom day,rows,sum,average\r\n2024-01-01,2,0.30000000000000004,0.15000000000000002\r\n2024-02-01,0,0,\r\n",
    );
  });

  it("are shown in the user's way", () => {
    expect(shownCell(en, "number", 1234567)).toBe("1,234,567");
    expect(shownCell(en, "number", Number.NaN)).toBe("");
    expect(shownCell(en, "day", 19723)).toBe("2024-01-01");
  });
});

describe("the same question before cleaning", () => {
  it("asks for the very values, days and bars that are drawn", () => {
    expect(alike({ kind: "top", column: "city", limit: 10 }, TOP)).toEqual({
      kind: "top",
      column: "city",
      texts: ['Paris, "F"', "=1+1"],
    });
    expect(alike({ kind: "over-time", date: "day", number: "amount", unit: "auto" }, TIME)).toEqual({
      kind: "over-time",
      date: "day",
      number: "amount",
      unit: "month",
      within: [19723, 19754],
    });
    const spread: ChartAnswer = {
      kind: "distribution",
      column: "n",
      dates: false,
      whole: true,
      bars: [
        { from: 0, to: 5, count: 1 },
        { from: 5, to: 10, count: 1 },
      ],
      count: 2,
      quartiles: [1, 1, 1],
      mean: 1,
      min: 1,
      max: 6,
      below: 0,
      above: 0,
      left: { missing: 0, odd: 0 },
    };
    expect(alike({ kind: "distribution", column: "n", bars: 8 }, spread)).toEqual({
      kind: "distribution",
      column: "n",
      edges: [0, 5, 10],
    });
  });

  it("asks nothing where there is nothing drawn", () => {
    expect(alike({ kind: "over-time", date: "day" }, { ...TIME, points: [] })).toBeNull();
  });
});

describe("statistics as a file", () => {
  it("write dates as dates and each figure beside what it was", () => {
    const column = {
      column: "day",
      kind: "date" as const,
      count: 3,
      missing: 1,
      odd: 0,
      distinct: 3,
      min: 19723,
    };
    const before = new Map([["day", { ...column, count: 2, min: 19722 }]]);
    const { columns, rows } = statisticsNumbers(en, [column], before);
    const at = (name: string) => rows[0][columns.findIndex((each) => each.name === name)];
    expect([at("Column"), at("Kind"), at("Valid"), at("Valid before")]).toEqual(["day", "date", 3, 2]);
    expect([at("Smallest"), at("Smallest before")]).toEqual(["2024-01-01", "2023-12-31"]);
    expect(at("Standard deviation")).toBeNaN();
  });
});

describe("names of files", () => {
  it("drop what a system would refuse", () => {
    expect(fileStem("orders.csv", 'a/b: "c"?')).toBe("orders - a b c");
    expect(fileStem("客户.csv", "金额的分布")).toBe("客户 - 金额的分布");
  });
});
