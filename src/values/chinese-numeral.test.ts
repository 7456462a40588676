import { describe, expect, it } from "vitest";
import { chineseAmount, chineseNumber } from "./chinese-numeral.ts";

describe("chineseNumber", () => {
  it.each([
    ["零", 0],
    ["五", 5],
    ["两", 2],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["二十一", 21],
    ["九十九", 99],
    ["一百", 100],
    ["一百零五", 105],
    ["一百〇五", 105],
    ["一百一十", 110],
    ["一百一十五", 115],
    ["两百三十", 230],
    ["一千零五", 1005],
    ["一千零五十", 1050],
    ["一千二百三十四", 1234],
    ["一万", 10000],
    ["三万五千", 35000],
    ["十二万", 120000],
    ["一万零五", 10005],
    ["三百二十万", 3200000],
    ["一亿", 100000000],
    ["一亿二千万", 120000000],
    ["一亿零五百万", 105000000],
    ["壹佰贰拾叁", 123],
    ["玖仟玖佰玖拾玖", 9999],
    ["一百五", null],
    ["三万五", null],
    ["一千五", null],
    ["一千五十", null],
    ["二〇二四", null],
    ["一二三", null],
    ["百", null],
    ["万", null],
    ["十百", null],
    ["百一十", null],
    ["一百零", null],
    ["零五", null],
    ["一百零零五", null],
    ["一十二百", null],
    ["三个", null],
    ["第三", null],
    ["", null],
  ])("reads %s as %s", (text, expected) => {
    expect(chineseNumber(text)).toBe(expected);
  });
});

describe("chineseAmount", () => {
  it.each([
    ["十二", "12"],
    ["壹佰贰拾叁元整", "123"],
    ["人民币壹万贰仟叁佰肆拾伍元陆角柒分", "12345.67"],
    ["壹佰元零伍分", "100.05"],
    ["叁拾元伍角", "30.50"],
    ["叁拾元伍角整", "30.50"],
    ["五块", "5"],
    ["元", null],
    ["五毛", null],
    ["三元区", null],
    ["Rome", null],
  ])("reads %s as %s", (text, expected) => {
    expect(chineseAmount(text)).toBe(expected);
  });
});
