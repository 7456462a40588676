import { describe, expect, it } from "vitest";
import { en } from "../../i18n/en.ts";
import { format } from "../../i18n/format.ts";
import { zhCN } from "../../i18n/zh-CN.ts";
import type { ColumnProfile } from "../../profile/profile.ts";
import { barHeights, barLine, typeLine } from "./type-line.ts";

const age: ColumnProfile = {
  column: "c5",
  kind: "whole",
  reading: { kind: "whole", mark: "." },
  rows: 5012,
  valid: 4900,
  odd: 12,
  missing: 100,
  distinct: 61,
  bars: [{ from: 20, to: 30, count: 812 }],
  others: 0,
};
const signup: ColumnProfile = {
  ...age,
  kind: "date",
  reading: { kind: "date", order: "ymd" },
  min: 17_900,
  max: 20_100,
};

describe("the line under a column's name", () => {
  it.each([
    ["a number by how many different ones there are", age, "whole · 61 different", "整数 · 61 种"],
    [
      "an id by being all different",
      { ...age, kind: "id", distinct: 4912 } as const,
      "id · all different",
      "编号 · 各不相同",
    ],
    [
      "dates by their years and how many different ones there are",
      signup,
      "date · 2019–2025 · 61 different",
      "日期 · 2019–2025 年 · 61 种",
    ],
    [
      "yes and no alike",
      { ...age, kind: "boolean", distinct: 2 } as const,
      "yes/no · 2 different",
      "是/否 · 2 种",
    ],
    ["an empty column by nothing else", { ...age, kind: "empty", distinct: 0 } as const, "empty", "空列"],
  ])("tells %s", (_, profile, english, chinese) => {
    expect(typeLine(profile, en.grid.header)).toBe(english);
    expect(typeLine(profile, zhCN.grid.header)).toBe(chinese);
  });
});

it("leaves away what there is no room for", () => {
  expect(typeLine(age, en.grid.header, 200)).toBe("whole · 61 different");
  expect(typeLine(age, en.grid.header, 70)).toBe("whole · 61");
  expect(typeLine(age, en.grid.header, 40)).toBe("whole");
  expect(typeLine(signup, en.grid.header, 150)).toBe("date · 2019–2025 · 61");
  expect(typeLine(signup, en.grid.header, 120)).toBe("date · 61 different");
});

describe("a bar of the tiny histogram", () => {
  it("says what it stands for and how many rows that is", () => {
    const { bars } = en.grid;
    expect(barLine({ from: 20, to: 30, count: 812 }, age, bars, format("en"))).toBe(
      "20 to under 30: 812 rows",
    );
    expect(barLine({ from: 18_262, to: 18_628, count: 1 }, signup, bars, format("en"))).toBe(
      "2020-01-01 to under 2021-01-01: 1 row",
    );
    expect(barLine({ text: "Berlin", count: 2000 }, age, bars, format("en"))).toBe("Berlin: 2,000 rows");
  });

  it("is as high as its share of the highest, and never vanishes", () => {
    const bars = [100, 50, 1, 0].map((count) => ({ text: String(count), count }));
    expect(barHeights(bars)).toEqual([1, 0.5, 0.08, 0]);
    expect(barHeights([])).toEqual([]);
  });
});
