import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantiles, quartiles } from "./quantiles.ts";

describe("quantiles", () => {
  it("interpolates between ranks, as pandas does", () => {
    expect(quartiles(Float64Array.of(1, 2, 3, 4))).toEqual([1.75, 2.5, 3.25]);
    expect(quartiles(Float64Array.of(7, 15, 36, 39, 40, 41))).toEqual([20.25, 37.5, 39.75]);
  });

  it("gives the smallest and largest for 0 and 1, in the order asked", () => {
    expect(quantiles(Float64Array.of(5, -2, 9, 0), [1, 0])).toEqual([9, -2]);
  });

  it("has none of no values", () => {
    expect(quantiles(new Float64Array(), [0.5])).toEqual([Number.NaN]);
  });

  it("equals quantiles read from the sorted values (law)", () => {
    const values = fc.array(
      fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true, min: -1e9, max: 1e9 })),
      { minLength: 1, maxLength: 2500, size: "max" },
    );
    const shares = fc.array(fc.double({ noNaN: true, min: 0, max: 1 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(values, shares, (numbers, asked) => {
        const sorted = Float64Array.from(numbers).sort();
        const plain = asked.map((share) => {
          const place = share * (sorted.length - 1);
          const low = sorted[Math.floor(place)];
          const high = sorted[Math.ceil(place)];
          return low + (high - low) * (place - Math.floor(place));
        });
        quantiles(Float64Array.from(numbers), asked).forEach((found, i) => {
          expect(Math.abs(found - plain[i])).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(plain[i])));
        });
      }),
      { numRuns: 60 },
    );
  });
});
