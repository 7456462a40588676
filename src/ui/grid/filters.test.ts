import { describe, expect, it } from "vitest";
import type { ColumnProfile } from "../../profile/profile.ts";
import type { Condition } from "../../values/condition.ts";
import { columnsOf, hasBar, hasQuality, together, withBar, withoutFilter, withQuality } from "./filters.ts";

const city: ColumnProfile = {
  column: "c4",
  kind: "category",
  reading: { kind: "text" },
  rows: 10,
  valid: 9,
  odd: 0,
  missing: 1,
  distinct: 2,
  bars: [
    { text: "Berlin", count: 6 },
    { text: "Paris", count: 3 },
  ],
  others: 0,
};
const age: ColumnProfile = {
  ...city,
  column: "c5",
  kind: "whole",
  reading: { kind: "whole", mark: "." },
  bars: [
    { from: 10, to: 20, count: 4 },
    { from: 20, to: 30, count: 5 },
  ],
};
const [berlin, paris] = city.bars;
const [teens, twenties] = age.bars;

describe("filters by a click", () => {
  it("shows the rows of one bar, of two bars, and all rows again", () => {
    const one = withBar([], city, berlin);
    expect(one).toEqual([{ column: "c4", is: "one-of", texts: ["Berlin"] }]);
    const two = withBar(one, city, paris);
    expect(two).toEqual([{ column: "c4", is: "one-of", texts: ["Berlin", "Paris"] }]);
    expect(hasBar(two, city, paris)).toBe(true);
    expect(withBar(withBar(two, city, berlin), city, paris)).toEqual([]);
  });

  it("joins ranges of one column and takes them apart again", () => {
    const first: Condition = { column: "c5", is: "between", from: 10, to: 20, as: age.reading };
    const second: Condition = { column: "c5", is: "between", from: 20, to: 30, as: age.reading };
    const two = withBar(withBar([], age, teens), age, twenties);
    expect(two).toEqual([{ any: [first, second] }]);
    expect(hasBar(two, age, twenties)).toBe(true);
    expect(withBar(two, age, teens)).toEqual([second]);
    expect(withBar(withBar(two, age, teens), age, twenties)).toEqual([]);
  });

  it("replaces what was chosen of the same column and leaves other columns alone", () => {
    const filters = withQuality(withBar(withBar([], age, teens), city, berlin), age, "missing");
    expect(filters).toEqual([
      { column: "c5", is: "missing" },
      { column: "c4", is: "one-of", texts: ["Berlin"] },
    ]);
    expect(hasQuality(filters, age, "missing")).toBe(true);
    expect(hasBar(filters, age, teens)).toBe(false);
  });

  it("shows odd cells by the reading of their column, and all again at the second click", () => {
    const odd = withQuality([], age, "odd");
    expect(odd).toEqual([{ column: "c5", is: "odd", as: { kind: "whole", mark: "." } }]);
    expect(withQuality(odd, age, "odd")).toEqual([]);
  });

  it("knows the columns that any question asks about", () => {
    const question: Condition = {
      all: [{ not: { column: "a", is: "missing" } }, { any: withBar([], city, paris) }],
    };
    expect(columnsOf(question)).toEqual(["a", "c4"]);
  });

  it("takes out one filter and puts the rest into one question", () => {
    const filters = withBar(withQuality([], age, "valid"), city, paris);
    expect(together(filters)).toEqual({ all: filters });
    expect(together(withoutFilter(filters, filters[0]))).toEqual(filters[1]);
  });
});
