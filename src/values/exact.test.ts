import { describe, expect, it } from "vitest";
import { divided, partsOf, unitsOf, written } from "./exact.ts";

describe("exact numbers", () => {
  it.each([
    ["12.50", "1250", 2],
    ["-0.5", "-05", 1],
    ["7", "7", 0],
  ])("%s is taken apart", (number, digits, decimals) => {
    expect(partsOf(number)).toEqual({ digits, decimals });
  });

  it("count in the units asked for", () => {
    expect(unitsOf(partsOf("-0.5"), 3)).toBe(-500n);
    expect(unitsOf(partsOf("99999999999999999999"), 1)).toBe(999999999999999999990n);
  });

  it.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [4n, 3n, 1n],
    [0n, 7n, 0n],
  ])("%s divided by %s is %s, halves away from zero", (value, by, expected) => {
    expect(divided(value, by)).toBe(expected);
  });

  it.each([
    [1250n, 2, 0, ".", "12.5"],
    [1250n, 2, 2, ".", "12.50"],
    [-5n, 1, 0, ",", "-0,5"],
    [1200n, 2, 0, ".", "12"],
    [0n, 3, 0, ".", "0"],
  ] as const)(
    "%s with %s decimals, at least %s, is written with %s: %s",
    (units, decimals, least, mark, text) => {
      expect(written({ units, decimals }, least, mark)).toBe(text);
    },
  );
});
