import { describe, expect, it } from "vitest";
import type { Condition } from "../../values/condition.ts";
import { filterOfPicks, NO_PICKS, type Picks, picksOfFilter, withText } from "./picks.ts";

const READING = { kind: "decimal", mark: "." } as const;
const between = (from: number, to: number): Condition => ({
  column: "a",
  is: "between",
  from,
  to,
  as: READING,
});

describe("What is ticked in a facet", () => {
  it.each<["values" | "shapes" | "lengths" | "ranges", Partial<Picks>, Condition]>([
    ["values", { texts: ["x"] }, { column: "a", is: "one-of", texts: ["x"] }],
    ["values", { texts: ["x"], except: true }, { not: { column: "a", is: "one-of", texts: ["x"] } }],
    [
      "values",
      { texts: ["x", "y"], missing: true },
      {
        any: [
          { column: "a", is: "one-of", texts: ["x", "y"] },
          { column: "a", is: "missing" },
        ],
      },
    ],
    ["shapes", { texts: ["Aa 9"] }, { column: "a", is: "shaped", texts: ["Aa 9"] }],
    ["lengths", { range: { from: 2, to: 5 } }, { column: "a", is: "length", from: 2, to: 5 }],
    ["ranges", { range: { from: 2, to: 5 } }, between(2, 5)],
    [
      "ranges",
      { range: { from: 2, to: 5 }, odd: true, except: true },
      { not: { any: [between(2, 5), { column: "a", is: "odd", as: READING }] } },
    ],
  ])("is a filter of the list, and is read back from it: %s %j", (by, picked, filter) => {
    const picks = { ...NO_PICKS, ...picked };
    expect(filterOfPicks("a", by, picks, READING)).toEqual(filter);
    expect(picksOfFilter(filter, by)).toEqual(picks);
  });

  it("is nothing without a filter, and the other way round", () => {
    expect(picksOfFilter(undefined, "values")).toEqual(NO_PICKS);
    expect(filterOfPicks("a", "values", { ...NO_PICKS, except: true }, READING)).toBeNull();
  });

  it("takes neighbouring bars that were clicked for one range, and says when it cannot show a filter", () => {
    expect(picksOfFilter({ any: [between(1, 2), between(2, 4)] }, "ranges")?.range).toEqual({
      from: 1,
      to: 4,
    });
    expect(picksOfFilter({ any: [between(1, 2), between(3, 4)] }, "ranges")).toBeNull();
    expect(picksOfFilter(between(1, 2), "values")).toBeNull();
    expect(picksOfFilter({ column: "a", is: "contains", text: "x" }, "values")).toBeNull();
  });

  it("is ticked and unticked value by value", () => {
    const one = withText(NO_PICKS, "x");
    expect(withText(withText(one, "y"), "x").texts).toEqual(["y"]);
  });
});
