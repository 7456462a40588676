import { describe, expect, it } from "vitest";
import { currencyCode, moneyOf } from "./money.ts";

describe("money", () => {
  it.each<[string, string | null, string?]>([
    ["$1,234.50", "1,234.50", "$"],
    ["-$5", "-5", "$"],
    ["$-5", "-5", "$"],
    ["($5.25)", "(5.25)", "$"],
    ["$(5)", "(5)", "$"],
    ["5- €", null],
    ["5 €-", "5-", "€"],
    ["1.234,50 €", "1.234,50", "€"],
    ["1 234,50\u00a0€", "1 234,50", "€"],
    ["￥１，２３４", "1,234", "¥"],
    ["¥12元", "12", "¥"],
    ["12元", "12", "元"],
    ["1.2万元", "1.2万", "元"],
    ["￥3亿", "3亿", "¥"],
    ["2.5百万美元", "2.5百万", "美元"],
    ["usd 12", "12", "USD"],
    ["12 CHF", "12", "CHF"],
    ["Rs. 500", "500", "RS."],
    ["12 kr", "12", "KR"],
    ["+£3", "+3", "£"],
    ["12", null],
    ["5%", null],
    ["12 oz", null],
    ["$", null],
    ["$ 5 €5", null],
    ["free", null],
    ["", null],
  ])("of %j is %j in %j", (text, amount, currency) => {
    expect(moneyOf(text)).toEqual(amount === null ? null : { amount, currency });
  });
});

describe("currencyCode", () => {
  const unknown = { dollar: "", yen: "", crown: "" };
  const known = { dollar: "CAD", yen: "CNY", crown: "SEK" };
  it.each([
    ["$", "$", "CAD"],
    ["US$", "USD", "USD"],
    ["¥", "¥", "CNY"],
    ["元", "元", "CNY"],
    ["円", "JPY", "JPY"],
    ["RMB", "CNY", "CNY"],
    ["KR", "kr", "SEK"],
    ["€", "EUR", "EUR"],
    ["CHF", "CHF", "CHF"],
    ["RS.", "Rs", "Rs"],
    ["新台币", "TWD", "TWD"],
  ])("of %s is %s, or %s where the list says which", (sign, alone, told) => {
    expect(currencyCode(sign, unknown)).toBe(alone);
    expect(currencyCode(sign, known)).toBe(told);
  });
});
