import { describe, expect, it } from "vitest";
import { decimalOf, decimalText, plus, rounded, times } from "./decimal.ts";
import { rewritten } from "./rewritten-number.ts";

const add = (amount: string) => (number: string) => decimalText(plus(decimalOf(number), decimalOf(amount)));
const round = (number: string) => decimalText(rounded(decimalOf(number), 1, "half-up"));

describe("a number changed in its own writing", () => {
  it.each([
    ["12.34", "12.3"],
    ["-12.35", "-12.4"],
    ["$1,234.56", "$1,234.6"],
    ["1,234.56 USD", "1,234.6 USD"],
    ["￥1,234.56", "¥1,234.6"],
    ["($1,234.56)", "($1,234.6)"],
    ["12.34-", "-12.3"],
    ["+12.34", "12.3"],
    ["12.34%", "12.3%"],
    ["12,34,567.89", "12,34,567.9"],
    ["1 234.56", "1 234.6"],
    ["999.96", "1000.0"],
    ["1,999.96", "2,000.0"],
    ["1.234567万", "12345.7"],
    [" 12.34 ", "12.3"],
    ["0.04", "0.0"],
    ["-0.04", "0.0"],
    ["007", "007"],
    ["ask Bob", "ask Bob"],
    ["1.5", "1.5"],
    ["", ""],
  ])("%j rounded is %j", (text, expected) => {
    expect(rewritten(text, ".", round)).toBe(expected);
  });

  it.each([
    ["1.234,5", "2.234,5"],
    ["999,5 €", "1999,5 €"],
    ["-5", "995"],
    ["(5)", "995"],
    ["-1.500", "-500"],
    ["€ -2.000,25", "-€ 1.000,25"],
  ])("%j and 1000 with a decimal comma is %j", (text, expected) => {
    expect(rewritten(text, ",", add("1000"))).toBe(expected);
  });

  it("is not touched when it is a phone number", () => {
    expect(rewritten("+4917012345678", ".", (n) => decimalText(times(decimalOf(n), decimalOf("2"))))).toBe(
      "+4917012345678",
    );
  });
});
