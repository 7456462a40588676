import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarEdges, drawnSpan, niceEdges } from "./edges.ts";
import { histogram } from "./histogram.ts";

const all = (low: number, high: number) => ({ low, high, cutLow: false, cutHigh: false });
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe("edges of bars", () => {
  it("steps by 1, 2 or 5 times a power of ten", () => {
    expect(niceEdges(all(3, 97), 10, false)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
    expect(niceEdges(all(0.12, 0.58), 5, false)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
  });

  it("gives each whole number its own bar when there are few", () => {
    expect(niceEdges(all(1, 5), 20, true)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("makes one bar for one value", () => {
    expect(niceEdges(all(7, 7), 20, true)).toEqual([7, 8]);
    expect(niceEdges(all(0, 0), 20, false)).toEqual([0, 1]);
  });

  it("follows the calendar for dates", () => {
    const edges = calendarEdges(all(day("2024-01-15"), day("2024-07-02")));
    expect(edges).toEqual(
      [
        "2024-01-01",
        "2024-02-01",
        "2024-03-01",
        "2024-04-01",
        "2024-05-01",
        "2024-06-01",
        "2024-07-01",
        "2024-08-01",
      ].map(day),
    );
  });

  it("leaves out a tail that would take more room than all the rest", () => {
    expect(drawnSpan(0, 1, 99, 5000)).toEqual({ low: 0, high: 99, cutLow: false, cutHigh: true });
    expect(drawnSpan(0, 1, 99, 150)).toEqual(all(0, 150));
    expect(drawnSpan(5, 5, 5, 900)).toEqual(all(5, 900));
  });

  it("covers the numbers with rising edges (law)", () => {
    const number = fc.double({ noNaN: true, min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1, max: 60 }), fc.boolean(), (a, b, bars, whole) => {
        const low = whole ? Math.round(Math.min(a, b)) : Math.min(a, b);
        const high = whole ? Math.round(Math.max(a, b)) : Math.max(a, b);
        const edges = niceEdges(all(low, high), bars, whole);
        expect(edges[0]).toBeLessThanOrEqual(low);
        expect(edges[edges.length - 1]).toBeGreaterThanOrEqual(whole ? high + 1 : high);
        for (let i = 1; i < edges.length; i++) expect(edges[i]).toBeGreaterThan(edges[i - 1]);
        if (whole) for (const edge of edges) expect(Number.isInteger(edge)).toBe(true);
        expect(edges.length).toBeLessThanOrEqual(2 * bars + 3);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("histogram", () => {
  it("counts half-open bars, closing the last one only when asked", () => {
    const values = Float64Array.of(0, 1, 1.5, 2, 3, -1);
    expect(histogram(values, [0, 1, 2, 3], true)).toEqual({
      counts: Float64Array.of(1, 2, 2),
      below: 1,
      above: 0,
    });
    expect(histogram(values, [0, 1, 2, 3], false)).toEqual({
      counts: Float64Array.of(1, 2, 1),
      below: 1,
      above: 1,
    });
  });

  it("counts every value once, in the bar a plain comparison finds (law)", () => {
    const values = fc.array(fc.double({ noNaN: true, min: -100, max: 100 }));
    const edges = fc
      .uniqueArray(fc.double({ noNaN: true, min: -50, max: 50 }), { minLength: 2, maxLength: 12 })
      .map((list) => [...list].sort((a, b) => a - b));
    fc.assert(
      fc.property(values, edges, fc.boolean(), (numbers, sorted, closed) => {
        const found = histogram(Float64Array.from(numbers), sorted, closed);
        const last = sorted.length - 1;
        const plain = new Float64Array(last);
        for (let i = 0; i < last; i++) {
          plain[i] = numbers.filter(
            (n) => n >= sorted[i] && (n < sorted[i + 1] || (closed && i === last - 1 && n === sorted[last])),
          ).length;
        }
        expect(found.counts).toEqual(plain);
        expect(found.below + found.above + plain.reduce((total, count) => total + count, 0)).toBe(
          numbers.length,
        );
      }),
    );
  });
});
