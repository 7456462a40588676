import { describe, expect, it } from "vitest";
import { type PartWanted, partTaker } from "./extract.ts";

const take = (text: string, wanted: Partial<PartWanted> & Pick<PartWanted, "part">) =>
  partTaker({ count: 3, from: "", to: "", ...wanted })?.(text);

describe("a part of a text", () => {
  it.each([
    ["first", "张三丰 2024", { count: 2 }, "张三"],
    ["first", "A😀B", { count: 2 }, "A😀"],
    ["last", "C-1047", { count: 4 }, "1047"],
    ["before", "Miller, Ann", { from: "," }, "Miller"],
    ["before", "no comma", { from: "," }, ""],
    ["after", "Miller, Ann", { from: "," }, "Ann"],
    ["after", "a=b=c", { from: "=" }, "b=c"],
    ["between", "Order [A-17] shipped", { from: "[", to: "]" }, "A-17"],
    ["between", "Order [A-17 shipped", { from: "[", to: "]" }, ""],
    ["number", "about 1,234.50 EUR", {}, "1,234.50"],
    ["number", "minus -5 °C", {}, "-5"],
    ["number", "room B12 and 7", {}, "7"],
    ["number", "约5人", {}, "5"],
    ["number", "none", {}, ""],
    ["numbers", "12 of 1,200, -5 °C", {}, "12; 1,200; -5"],
    ["numbers", "none", {}, ""],
    ["middle", "310101199003074514", { start: 7, count: 8 }, "19900307"],
    ["middle", "张三丰", { start: 2, count: 9 }, "三丰"],
    ["middle", "ab", { start: 3, count: 2 }, ""],
    ["before-last", "a/b/c.txt", { from: "/" }, "a/b"],
    ["before-last", "abc", { from: "/" }, ""],
    ["after-last", "a/b/c.txt", { from: "/" }, "c.txt"],
    ["after-last", "abc", { from: "/" }, ""],
    ["first-word", " Ann  de Vries", {}, "Ann"],
    ["last-word", "Ann de Vries ", {}, "Vries"],
    ["last-word", "张 三", {}, "三"],
    ["first-word", "", {}, ""],
    ["email", "Ann <ann@x.org>, or bob@y.com.", {}, "ann@x.org; bob@y.com"],
    ["email", "邮箱：li@qq.com，电话…", {}, "li@qq.com"],
    ["email", "not@an", {}, ""],
    ["url", "see https://x.org/a?b=1. Or www.y.com!", {}, "https://x.org/a?b=1; www.y.com"],
    ["phone", "call +44 7946 123456 or 030/5539353 now", {}, "+44 7946 123456; 030/5539353"],
    ["phone", "手机13800138000，微信同号", {}, "13800138000"],
    ["phone", "电话 138-0013-8000", {}, "138-0013-8000"],
    ["phone", "on 2024-03-05 at 12", {}, ""],
    ["pattern", "ref: AB-1234 ok", { from: "([A-Z]{2})-\\d+" }, "AB"],
    ["pattern", "ref: AB-1234 ok", { from: "\\d+" }, "1234"],
  ] as const)("%s of %j with %j is %j", (part, text, wanted, expected) => {
    expect(take(text, { part, ...wanted })).toBe(expected);
  });

  it("is not taken by a pattern that is none", () => {
    expect(partTaker({ part: "pattern", count: 1, from: "(", to: "" })).toBeNull();
  });
});
