import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PERIODS, unitFor } from "./periods.ts";

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const iso = (epochDay: number) => new Date(epochDay * 86_400_000).toISOString().slice(0, 10);

describe("calendar periods", () => {
  it.each([
    ["day", "2024-02-29", "2024-02-29"],
    ["week", "2024-03-03", "2024-02-26"],
    ["week", "2024-03-04", "2024-03-04"],
    ["month", "2024-02-29", "2024-02-01"],
    ["month", "1969-12-31", "1969-12-01"],
    ["quarter", "2023-12-31", "2023-10-01"],
    ["year", "1900-03-01", "1900-01-01"],
  ] as const)("puts the %s of %s at %s", (unit, date, start) => {
    const { periodOf, startOf } = PERIODS[unit];
    expect(iso(startOf(periodOf(day(date))))).toBe(start);
  });

  it("agrees with the calendar of Date for any day from year 1 to 9999 (law)", () => {
    fc.assert(
      fc.property(fc.integer({ min: day("0001-01-01"), max: day("9999-12-31") }), (epochDay) => {
        const date = new Date(epochDay * 86_400_000);
        const start = (year: number, month: number) => {
          const first = new Date(0);
          first.setUTCFullYear(year, month, 1);
          return first.getTime() / 86_400_000;
        };
        const begins = (unit: keyof typeof PERIODS) =>
          PERIODS[unit].startOf(PERIODS[unit].periodOf(epochDay));
        expect(begins("month")).toBe(start(date.getUTCFullYear(), date.getUTCMonth()));
        expect(begins("quarter")).toBe(start(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / 3) * 3));
        expect(begins("year")).toBe(start(date.getUTCFullYear(), 0));
        expect(begins("week")).toBe(epochDay - ((date.getUTCDay() + 6) % 7));
      }),
      { numRuns: 1000 },
    );
  });

  it("holds a day between its period's start and the next one, times of day too (law)", () => {
    const anyDay = fc.double({ noNaN: true, min: -700_000, max: 2_900_000 });
    fc.assert(
      fc.property(anyDay, fc.constantFrom("day", "week", "month", "quarter", "year"), (when, unit) => {
        const { periodOf, startOf } = PERIODS[unit as keyof typeof PERIODS];
        const period = periodOf(when);
        expect(startOf(period)).toBeLessThanOrEqual(when);
        expect(startOf(period + 1)).toBeGreaterThan(when);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["2024-03-01", "2024-03-20", "day"],
    ["2024-01-01", "2024-03-31", "week"],
    ["2023-01-01", "2023-12-31", "month"],
    ["2020-01-01", "2024-12-31", "month"],
    ["2015-01-01", "2024-12-31", "quarter"],
    ["1990-01-01", "2024-12-31", "year"],
  ] as const)("shows %s to %s by %s", (first, last, unit) => {
    expect(unitFor(day(first), day(last))).toBe(unit);
  });
});
