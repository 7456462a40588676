import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalNumber, canonicalWhole, isCode, isScientific, looksNumeric, numberForm } from "./number.ts";

describe("canonicalNumber", () => {
  const cases: [text: string, underPoint: string | null, underComma: string | null][] = [
    ["0", "0", "0"],
    ["29", "29", "29"],
    ["12.50", "12.50", null],
    ["12,50", null, "12.50"],
    ["1,234", "1234", "1.234"],
    ["1.234", "1.234", "1234"],
    ["1.234,56", null, "1234.56"],
    ["1,234.56", "1234.56", null],
    ["1,234,567", "1234567", null],
    ["1.234.567", null, "1234567"],
    ["1 234,56", null, "1234.56"],
    ["1\u00a0234,56", null, "1234.56"],
    ["1\u202f234.56", "1234.56", null],
    ["1'234.50", "1234.50", null],
    ["1’234’567", "1234567", "1234567"],
    ["12,34,567.8", "1234567.8", null],
    ["1,23,45,678", "12345678", null],
    [" 12 ", "12", "12"],
    ["+5", "5", "5"],
    ["-5", "-5", "-5"],
    ["−5", "-5", "-5"],
    ["(1,234)", "-1234", "-1.234"],
    ["12-", "-12", "-12"],
    ["12.50-", "-12.50", null],
    ["-0", "0", "0"],
    ["-0.00", "0.00", null],
    ["(0)", "0", "0"],
    ["007", "7", "7"],
    ["00.50", "0.50", null],
    [".5", "0.5", null],
    [",5", null, "0.5"],
    ["0,123", null, "0.123"],
    ["12345678901234567890", "12345678901234567890", "12345678901234567890"],
    ["0.1234567890123456789", "0.1234567890123456789", null],
    ["12%", "0.12", "0.12"],
    ["12.5%", "0.125", null],
    ["５％", "0.05", "0.05"],
    ["100 %", "1.00", "1.00"],
    ["$1,234.50", "1234.50", null],
    ["-$5", "-5", "-5"],
    ["$-5", "-5", "-5"],
    ["($5)", "-5", "-5"],
    ["$(5)", "-5", "-5"],
    ["12 USD", "12", "12"],
    ["usd 12", "12", "12"],
    ["Rs. 500", "500", "500"],
    ["Rs.500", "500", "500"],
    ["1.234,50 €", null, "1234.50"],
    ["12 kr", "12", "12"],
    ["￥１，２３４．５０", "1234.50", null],
    ["¥12元", "12", "12"],
    ["人民币12元", "12", "12"],
    ["RMB 1,200", "1200", "1.200"],
    ["1.2万", "12000", null],
    ["1.23456万", "12345.6", null],
    ["3亿", "300000000", "300000000"],
    ["1.2万亿元", "1200000000000", null],
    ["-3.5萬", "-35000", null],
    ["１２３", "123", "123"],
    ["١٢٣", "123", "123"],
    ["١٬٢٣٤٫٥", "1234.5", "1234.5"],
  ];
  it.each(cases)("reads %j as %j with a point and %j with a comma", (text, underPoint, underComma) => {
    expect(canonicalNumber(text, ".")).toBe(underPoint);
    expect(canonicalNumber(text, ",")).toBe(underComma);
  });

  const none = [
    ...["1E5", "1.5e-10", "NaN", "Infinity", "-Infinity", "0x1F", "1_000", "1/2", "01/02/03", "2024-02-30"],
    ...["12:30", "1.2.3", "1,2,3", "1,234,56", "1234,567,890", "0,123,456", "1, 234", "1  234"],
    ...[
      "--5",
      "-5-",
      "+-5",
      "(-5)",
      "(5",
      "5)",
      "((5))",
      "5%%",
      "%5",
      "$5%",
      "1万%",
      "$",
      "USD",
      "-",
      ".",
      "万",
    ],
    ...["A123", "123A", "KR123", "12 apples", "５０歳", "$ 5 €5", "######", "#REF!", "#DIV/0!", "N/A", "1 2"],
    ...["+86 138 0013 8000", "555 123 4567", "12.34.56.78", "5.", "½", "²"],
  ];
  it.each(none)("does not read %j", (text) => {
    expect(canonicalNumber(text, ".")).toBeNull();
    expect(canonicalNumber(text, ",")).toBeNull();
  });

  it("does not look at texts too long for a number", () => {
    expect(canonicalNumber(`$${"1".repeat(1_000_000)}`, ".")).toBeNull();
  });

  it("gives the same text when canonical text is read with a point", () => {
    fc.assert(
      fc.property(messyNumber, fc.constantFrom("." as const, "," as const), (text, mark) => {
        const once = canonicalNumber(text, mark);
        fc.pre(once !== null);
        expect(once).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/);
        expect(canonicalNumber(once, ".")).toBe(once);
      }),
    );
  });

  it("reads back what any style of grouping wrote, digit by digit", () => {
    const style = fc.constantFrom(
      [",", "."] as const,
      [".", ","] as const,
      [" ", ","] as const,
      ["\u202f", "."] as const,
      ["'", "."] as const,
      ["", "."] as const,
    );
    const digits = fc.bigInt({ min: 0n, max: 10n ** 30n });
    const fraction = fc.stringMatching(/^\d{0,6}$/);
    fc.assert(
      fc.property(digits, fraction, fc.boolean(), style, (whole, decimals, minus, [group, mark]) => {
        const written = String(whole).replace(/\B(?=(?:\d{3})+$)/g, group);
        const sign = minus && (whole > 0n || /[1-9]/.test(decimals)) ? "-" : "";
        const tail = decimals === "" ? "" : `${mark}${decimals}`;
        const expected = `${sign}${whole}${decimals === "" ? "" : `.${decimals}`}`;
        expect(canonicalNumber(`${minus ? "-" : ""}${written}${tail}`, mark)).toBe(expected);
      }),
    );
  });
});

const messyNumber = fc
  .tuple(
    fc.constantFrom("", "-", "+", "$", "($", " ", "￥", "USD "),
    fc.stringMatching(/^\d{1,3}(?:[,. '](?:\d{3}|\d{2}))?(?:[.,]\d{0,4})?$/),
    fc.constantFrom("", "-", "%", ")", " €", "万", "亿元", " "),
  )
  .map((parts) => parts.join(""));

describe("canonicalWhole", () => {
  it.each([
    ["29", "29"],
    ["29.0", "29"],
    ["29.000", "29"],
    ["-0.0", "0"],
    ["1,200", "1200"],
    ["1.2万", "12000"],
    ["29.5", null],
    ["100%", null],
    ["１００％", null],
    ["text", null],
  ])("reads %j as %j", (text, expected) => {
    expect(canonicalWhole(text, ".")).toBe(expected);
  });
});

describe("numberForm", () => {
  it.each([
    ["1,234", { point: "1234", comma: "1.234", grouped: true }],
    ["1.234", { point: "1.234", comma: "1234", grouped: true }],
    ["1.5", { point: "1.5", comma: null, grouped: false }],
    ["1,5", { point: null, comma: "1.5", grouped: false }],
    ["$1,234.50", { point: "1234.50", comma: null, grouped: true, currency: "$" }],
    ["usd 12", { point: "12", comma: "12", currency: "USD" }],
    ["12元", { point: "12", currency: "元" }],
    ["12%", { point: "0.12", percent: true }],
    ["(12)", { point: "-12", negative: "parentheses" }],
    ["12-", { point: "-12", negative: "trailing-minus" }],
    ["-12", { point: "-12", comma: "-12", negative: "minus" }],
    ["+12", { point: "12", plus: true }],
    ["1.2万", { point: "12000", chineseUnit: true }],
    ["007", { point: "7", leadingZero: true }],
    ["0.5", { point: "0.5", leadingZero: false }],
    ["1234567890123456", { long: true }],
    ["123456789012345", { long: false }],
    ["1E5", { point: null, comma: null, scientific: true }],
    ["١٢٣٫٥", { point: "123.5", comma: "123.5", grouped: false }],
  ])("says of %j %o", (text, expected) => {
    expect(numberForm(text)).toMatchObject(expected);
  });

  it.each(["", "Shanghai", "2024-03-05", "12:30", "NaN", "#REF!"])("finds no number in %j", (text) => {
    expect(numberForm(text)).toBeNull();
  });

  it("agrees with canonicalNumber under both marks", () => {
    fc.assert(
      fc.property(messyNumber, (text) => {
        const form = numberForm(text);
        expect(form?.point ?? null).toBe(canonicalNumber(text, "."));
        expect(form?.comma ?? null).toBe(canonicalNumber(text, ","));
      }),
    );
  });
});

describe("looksNumeric, isCode, isScientific", () => {
  it.each([
    ["29", true, false, false],
    ["0", true, false, false],
    ["-12.50", true, false, false],
    ["1,234.56", true, false, false],
    ["007", false, true, false],
    ["００７", false, true, false],
    ["00", false, true, false],
    ["110101199003077758", false, true, false],
    ["123456789012345678", false, true, false],
    ["-123456789012345678", false, false, false],
    ["123456789012345", true, false, false],
    ["1E5", false, false, true],
    ["3,4e+10", false, false, true],
    ["+8613800138000", false, false, false],
    ["+12.5", true, false, false],
    ["E5", false, false, false],
    ["abc", false, false, false],
  ])("say of %j: numeric %s, code %s, scientific %s", (text, numeric, code, scientific) => {
    expect(looksNumeric(text)).toBe(numeric);
    expect(isCode(text)).toBe(code);
    expect(isScientific(text)).toBe(scientific);
  });
});
