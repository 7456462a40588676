import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deviation, GroupSums, mean, sum } from "./mean.ts";

describe("sum, mean and deviation", () => {
  it("adds tenths without drift", () => {
    expect(sum(new Float64Array(1_000_000).fill(0.1))).toBe(100_000);
  });

  it("keeps a small value between two large ones that cancel", () => {
    expect(sum(Float64Array.of(1, 1e100, 1, -1e100))).toBe(2);
  });

  it("gives the sample standard deviation, as pandas does", () => {
    expect(deviation(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9))).toBeCloseTo(2.138089935299395, 14);
  });

  it("does not lose the spread of values far from zero", () => {
    expect(deviation(Float64Array.of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16))).toBeCloseTo(Math.sqrt(30), 9);
  });

  it("has no mean of nothing and no deviation of one value", () => {
    expect(mean(new Float64Array())).toBeNaN();
    expect(deviation(Float64Array.of(3))).toBeNaN();
  });

  it("is exact for whole numbers, in any order (law)", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (numbers) => {
        const exact = Number(numbers.reduce((total, number) => total + BigInt(number), 0n));
        expect(sum(Float64Array.from(numbers))).toBe(exact);
        expect(sum(Float64Array.from([...numbers].reverse()))).toBe(exact);
      }),
    );
  });

  it("sums per group what it sums apart (law)", () => {
    const cell = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.double({ noNaN: true, min: -1e6, max: 1e6 }));
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const groups = new GroupSums(4);
        for (const [group, value] of cells) groups.add(group, value);
        for (let group = 0; group < 4; group++) {
          const own = cells.filter(([of]) => of === group).map(([, value]) => value);
          expect(groups.counts[group]).toBe(own.length);
          expect(groups.sum(group)).toBe(sum(Float64Array.from(own)));
        }
      }),
    );
  });
});
