import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rangeBars, valueBars } from "./bars.ts";

const barsOf = (values: readonly number[], kind: "whole" | "decimal" | "date") =>
  rangeBars(
    Float64Array.from(values),
    Uint32Array.from(values, () => 1),
    kind,
  );

describe("bars of a range", () => {
  it.each<["whole" | "decimal" | "date", fc.Arbitrary<number>]>([
    ["whole", fc.integer()],
    ["whole", fc.constantFrom(1e17, 1e17 + 16, 1e60, -1e60)],
    ["whole", fc.integer({ min: 0, max: 30 })],
    ["date", fc.double({ min: -1e5, max: 1e5, noNaN: true })],
    ["decimal", fc.double({ min: -1e12, max: 1e12, noNaN: true })],
    ["decimal", fc.integer({ min: -300, max: 300 }).map((n) => n / 10)],
    ["decimal", fc.double({ noNaN: true, min: -1e300, max: 1e300 })],
  ])("of %s numbers hold each value in the one range it lies in", (kind, value) => {
    fc.assert(
      fc.property(fc.array(value.map(plusZero), { minLength: 1, maxLength: 60 }), (values) => {
        const { bars, min, max } = barsOf(values, kind);
        expect([min, max]).toEqual([Math.min(...values), Math.max(...values)]);
        expect(bars.length).toBeGreaterThan(0);
        expect(bars.length).toBeLessThanOrEqual(12);
        for (const bar of bars) {
          if (!("from" in bar)) throw new Error("no range");
          expect(values.filter((each) => each >= bar.from && each < bar.to)).toHaveLength(bar.count);
        }
        expect(bars.reduce((total, { count }) => total + count, 0)).toBe(values.length);
      }),
      { numRuns: 300 },
    );
  });

  it("are weighed, and none without values", () => {
    expect(
      rangeBars(Float64Array.of(1, 2), Uint32Array.of(5, 7), "whole").bars.map(({ count }) => count),
    ).toEqual([5, 7]);
    expect(barsOf([], "decimal")).toEqual({ bars: [], min: 0, max: 0 });
  });
});

/** Minus zero is zero. */
function plusZero(value: number): number {
  return value + 0;
}

describe("bars of values", () => {
  it("come by count, then by text, twelve at most", () => {
    const counts = new Map([..."nmlkjihgfedcba"].map((text, i) => [text, i < 2 ? 9 : 3] as const));
    const { bars, others } = valueBars(counts);
    expect(bars.map((bar) => ("text" in bar ? bar.text : ""))).toEqual([..."mnabcdefghij"]);
    expect(others).toBe(6);
  });
});
