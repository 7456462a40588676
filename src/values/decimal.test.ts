import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compared,
  decimalOf,
  decimalOfNumber,
  decimalText,
  divided,
  plus,
  ROUNDINGS,
  rounded,
  times,
  trimmed,
} from "./decimal.ts";

describe("rounded", () => {
  it.each<[string, number, ...string[]]>([
    ["2.5", 0, "3", "2", "3", "2", "3", "2"],
    ["3.5", 0, "4", "4", "4", "3", "4", "3"],
    ["-2.5", 0, "-3", "-2", "-3", "-2", "-2", "-3"],
    ["-3.5", 0, "-4", "-4", "-4", "-3", "-3", "-4"],
    ["2.4", 0, "2", "2", "3", "2", "3", "2"],
    ["2.6", 0, "3", "3", "3", "2", "3", "2"],
    ["-2.4", 0, "-2", "-2", "-3", "-2", "-2", "-3"],
    ["0", 0, "0", "0", "0", "0", "0", "0"],
    ["1.005", 2, "1.01", "1.00", "1.01", "1.00", "1.01", "1.00"],
    ["2.675", 2, "2.68", "2.68", "2.68", "2.67", "2.68", "2.67"],
    ["1.25", 1, "1.3", "1.2", "1.3", "1.2", "1.3", "1.2"],
    ["1.2500001", 1, "1.3", "1.3", "1.3", "1.2", "1.3", "1.2"],
    ["12.5", 2, "12.50", "12.50", "12.50", "12.50", "12.50", "12.50"],
    ["1250", -2, "1300", "1200", "1300", "1200", "1300", "1200"],
    ["1350", -2, "1400", "1400", "1400", "1300", "1400", "1300"],
    ["-1250", -2, "-1300", "-1200", "-1300", "-1200", "-1200", "-1300"],
    ["49", -2, "0", "0", "100", "0", "100", "0"],
    ["12345678901234567890.5", 0, ...["1", "0", "1", "0", "1", "0"].map((d) => `1234567890123456789${d}`)],
  ])("%s to %i places, in every way", (text, places, ...expected) => {
    expect(ROUNDINGS.map((way) => decimalText(rounded(decimalOf(text), places, way)))).toEqual(expected);
  });
});

describe("arithmetic", () => {
  it.each([
    ["0.1", "0.2", "0.3", "0.02"],
    ["-5", "2.50", "-2.50", "-12.50"],
    ["99999999999999999999", "1", "100000000000000000000", "99999999999999999999"],
    ["0.00", "-0.5", "-0.50", "0.000"],
  ])("%s and %s make %s and %s", (a, b, sum, product) => {
    expect(decimalText(plus(decimalOf(a), decimalOf(b)))).toBe(sum);
    expect(decimalText(times(decimalOf(a), decimalOf(b)))).toBe(product);
  });

  it.each([
    ["10", "3", 4, "3.3333"],
    ["20", "3", 4, "6.6667"],
    ["1", "8", 2, "0.13"],
    ["-1", "8", 2, "-0.13"],
    ["1", "0.5", 0, "2"],
    ["0.1", "1000", 2, "0.00"],
    ["1", "0", 2, null],
    ["1", "0.00", 2, null],
  ])("%s divided by %s to %i places is %s", (a, b, places, expected) => {
    const result = divided(decimalOf(a), decimalOf(b), places, "half-up");
    expect(result && decimalText(result)).toBe(expected);
  });

  it.each([
    ["12.500", "12.5"],
    ["100", "100"],
    ["0.000", "0"],
    ["-3.10", "-3.1"],
  ])("%s without needless zeros is %s", (text, expected) => {
    expect(decimalText(trimmed(decimalOf(text)))).toBe(expected);
  });

  it.each([
    [0.1, "0.1"],
    [1e-7, "0.0000001"],
    [1.5e-7, "0.00000015"],
    [1e21, "1000000000000000000000"],
    [-12, "-12"],
    [0, "0"],
  ])("%d from a form is exactly %s", (value, expected) => {
    expect(decimalText(decimalOfNumber(value))).toBe(expected);
  });

  it("agrees with whole-number arithmetic on hundredths", () => {
    const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const [x, y] = [a, b].map((units) => ({ units: BigInt(units), scale: 2 }));
        expect(plus(x, y).units).toBe(BigInt(a + b));
        expect(compared(x, y)).toBe(Math.sign(a - b));
        expect(rounded(x, 0, "floor").units).toBe(BigInt(Math.floor(a / 100)));
        expect(rounded(x, 0, "ceiling").units).toBe(BigInt(Math.ceil(a / 100)));
        expect(decimalOf(decimalText(x))).toEqual(x);
      }),
    );
  });
});
