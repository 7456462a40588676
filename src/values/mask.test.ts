import fc from "fast-check";
import { expect, it } from "vitest";
import { generalised } from "./generalise.ts";
import { MASKS, type Mask, masked, redacted } from "./mask.ts";

it.each<[Mask, string, string]>([
  ["email", "ann.lee@x.org", "a***@x.org"],
  ["email", "a@x.org", "a***@x.org"],
  ["email", "张三@例子.中国", "张***@例子.中国"],
  ["email", "ask Ann", "*** ***"],
  ["phone", "13800138000", "138****8000"],
  ["phone", "+86 138-0013-8000", "+86 1**-****-8000"],
  ["phone", "12345", "*****"],
  ["phone", "", ""],
  ["chinese-id", "11010519491231002X", "110***********002X"],
  ["card", "4111 1111 1111 1111", "**** **** **** 1111"],
  ["card", "1234", "****"],
  ["name", "John Smith", "J*** S****"],
  ["name", "Sean O'Brien", "S*** O******"],
  ["name", "王小明", "王**"],
  ["name", "欧阳小明", "欧***"],
  ["ends", "SECRET", "S****T"],
  ["ends", "AB", "**"],
  ["all", "Room 12, left", "**** **, ****"],
])("masked as %s, %j is %j", (mask, text, hidden) => {
  expect(masked(text, mask, 1, 1)).toBe(hidden);
});

it("masking twice is the same as once", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...MASKS),
      fc.oneof(fc.emailAddress(), fc.string({ unit: "grapheme" })),
      fc.nat(4),
      fc.nat(4),
      (mask, text, first, last) => {
        const once = masked(text, mask, first, last);
        expect(masked(once, mask, first, last)).toBe(once);
      },
    ),
  );
});

const all = { email: true, phone: true, numbers: true, url: true };
const words = { email: "[e]", phone: "[p]", numbers: "[n]", url: "[u]" };

it.each([
  ["write to ann@x.org.", "write to [e]"],
  ["Ann <ann@x.org>, Bob", "Ann <[e]>, Bob"],
  ["邮箱：ann@x.org，谢谢", "邮箱：[e]，谢谢"],
  ["call 13800138000 now", "call [p] now"],
  ["电话13800138000转12", "电话[p]转12"],
  ["(415) 555-2671", "[p]"],
  ["card 4111 1111 1111 1111 ok", "card [n] ok"],
  ["身份证11010519491231002X。", "身份证[n]。"],
  ["DE89 3704 0044 0532 0130 00", "[n]"],
  ["see https://x.org/a?b=1 there", "see [u] there"],
  ["paid 12.50 on 2024-03-05", "paid 12.50 on 2024-03-05"],
  ["order 4711, 3 pieces", "order 4711, 3 pieces"],
  ["nothing here", "nothing here"],
  ["", ""],
])("%j becomes %j", (text, clean) => {
  expect(redacted(text, all, words)).toBe(clean);
  expect(redacted(clean, all, words)).toBe(clean);
});

it.each([
  ["34", "range", 10, "30–39"],
  ["30", "range", 10, "30–39"],
  ["9", "range", 10, "0–9"],
  ["-3", "range", 10, "-10–-1"],
  ["34.7", "range", 5, "30–34"],
  ["34", "range", 1, "34"],
  ["30–39", "range", 10, "30–39"],
  ["old", "range", 10, "old"],
  ["90210", "first", 3, "902"],
  ["SW1A 1AA", "first", 4, "SW1A"],
  ["90", "first", 3, "90"],
  ["2024-03-05", "year", 1, "2024"],
  ["2024-03-05", "month", 1, "2024-03"],
  ["5 Mar 2024", "year", 1, "2024"],
  ["03/04/2024", "year", 1, "03/04/2024"],
  ["soon", "year", 1, "soon"],
] as const)("%j made less exact as %s of %i is %j", (text, to, width, coarse) => {
  expect(generalised(text, to, width)).toBe(coarse);
  expect(generalised(coarse, to, width)).toBe(coarse);
});
