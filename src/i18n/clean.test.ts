import { describe, expect, it } from "vitest";
import { clean as en } from "./en/clean.ts";
import { clean as zh } from "./zh-CN/clean.ts";

const why = (facts: { readonly [name: string]: string | number }) => ({
  facts,
  values: [],
  count: 1,
  columns: ["a"],
});

describe("Why something is proposed", () => {
  it.each([
    [
      0,
      0,
      "Nothing in the column says whether the day or the month comes first.",
      "这一列里没有任何内容能说明是日在前还是月在前。",
    ],
    [
      16,
      0,
      "16 dates can only be day first, none month first: too few to be sure.",
      "有 16 个日期只能是日在前，没有只能是月在前的，但数量太少，不能确定。",
    ],
    [
      0,
      1,
      "1 date can only be month first, none day first: too few to be sure.",
      "有 1 个日期只能是月在前，没有只能是日在前的，但数量太少，不能确定。",
    ],
    [
      13,
      4,
      "13 dates can only be day first and 4 only month first: the column mixes both.",
      "有 13 个日期只能是日在前，有 4 个只能是月在前：这一列混用了两种。",
    ],
  ])("with %i proofs of day first and %i of month first", (dayProofs, monthProofs, english, chinese) => {
    const known = why({ dayProofs, monthProofs });
    expect(en.reasons["date.two-readings"](known)).toBe(english);
    expect(zh.reasons["date.two-readings"](known)).toBe(chinese);
  });

  it.each([
    ["", "", "Separators go; the digits stay.", "去掉分隔符，每一位数字都会保留。"],
    [
      "€",
      "",
      "Currency signs and separators go; the digits stay.",
      "去掉货币符号和分隔符，每一位数字都会保留。",
    ],
    [
      "¥",
      "万",
      "Currency signs and separators go, and 1.2万 becomes 12000.",
      "去掉货币符号和分隔符，1.2万 变为 12000。",
    ],
  ])(
    "promises of numbers with the sign “%s” and the unit “%s” only what is done",
    (symbol, unit, english, chinese) => {
      const known = why({ symbol, unit });
      expect(en.reasons["number.one-reading"](known)).toContain(english);
      expect(zh.reasons["number.one-reading"](known)).toContain(chinese);
    },
  );
});
