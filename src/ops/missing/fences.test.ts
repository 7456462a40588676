import { describe, expect, it } from "vitest";
import { fencesOf } from "./fences.ts";

const of = (...values: number[]) => Float64Array.from(values).sort();

describe("fences around ordinary numbers", () => {
  it.each([
    ["iqr", "usual", of(1, 2, 3, 4, 5), { low: -1, high: 7 }],
    ["iqr", "wide", of(1, 2, 3, 4, 5), { low: -4, high: 10 }],
    ["iqr", "usual", of(7, 15, 36, 39, 40, 41), { low: -9, high: 69 }],
    ["iqr", "usual", of(10, 10, 10, 10, 99), null],
    ["iqr", "usual", of(1, 2, 3, 400), null],
    ["mad", "usual", of(5, 5, 5, 5, 80), null],
    ["iqr", "usual", of(), null],
  ] as const)("%s, %s, of %j", (method, width, values, expected) => {
    expect(fencesOf(values, method, width)).toEqual(expected);
  });

  it("by the median stand as far on both sides", () => {
    const fences = fencesOf(of(1, 2, 3, 4, 100), "mad", "usual");
    expect(fences?.low).toBeCloseTo(3 - 3.5 * 1.4826);
    expect(fences?.high).toBeCloseTo(3 + 3.5 * 1.4826);
    expect(fencesOf(of(1, 2, 3, 4, 100), "mad", "wide")?.high).toBeCloseTo(3 + 5 * 1.4826);
  });
});
