import { expect, it } from "vitest";
import { digitOf, isCjk, plain } from "./text.ts";

it.each([
  ["plain text", "plain text"],
  ["ＡＢＣ１２３（％）", "ABC123(%)"],
  ["１，２３４．５", "1,234.5"],
  ["٣۴", "34"],
  ["a\u00a0b\u3000c\u202fd", "a b c d"],
  ["−5’￥", "-5'¥"],
  ["上海，2024年", "上海,2024年"],
  ["é😀", "é😀"],
])("plain writes %j as %j", (text, expected) => {
  expect(plain(text)).toBe(expected);
});

it("knows the digits of four kinds and no other", () => {
  expect([..."7７٧۷"].map((digit) => digitOf(digit.charCodeAt(0)))).toEqual([7, 7, 7, 7]);
  expect([..."a七²½/:٪"].map((sign) => digitOf(sign.charCodeAt(0)))).toEqual([-1, -1, -1, -1, -1, -1, -1]);
});

it("tells Chinese and Japanese letters from signs and Hangul", () => {
  expect([..."上々〇ぎカㄅ"].every((letter) => isCjk(letter.charCodeAt(0)))).toBe(true);
  expect([..."a，。\u3000한é"].some((letter) => isCjk(letter.charCodeAt(0)))).toBe(false);
});
