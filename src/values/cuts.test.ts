import { describe, expect, it } from "vitest";
import { type CutWanted, cutter } from "./cuts.ts";

const cut = (text: string, most: number, wanted: Partial<CutWanted> & Pick<CutWanted, "cut">) =>
  cutter({ size: 2, positions: "", pattern: "", ...wanted })?.(text, most);

describe("a text is cut", () => {
  it.each([
    ["length", "20240305", 3, { size: 4 }, ["2024", "0305"]],
    ["length", "abcdefg", 2, { size: 2 }, ["ab", "cdefg"]],
    ["length", "abcdefg", 5, { size: 3 }, ["abc", "def", "g"]],
    ["length", "😀😀é", 3, { size: 1 }, ["😀", "😀", "é"]],
    ["length", "", 3, {}, [""]],
    ["positions", "310101199003074514", 3, { positions: "6, 14" }, ["310101", "19900307", "4514"]],
    ["positions", "310101", 3, { positions: "6 14" }, ["310101"]],
    ["positions", "abcdef", 2, { positions: "2，4" }, ["ab", "cdef"]],
    ["digits", "12kg", 2, {}, ["12", "kg"]],
    ["digits", "12 oz", 2, {}, ["12", "oz"]],
    ["digits", "1,234.5 kg", 2, {}, ["1,234.5", "kg"]],
    ["digits", "AB12CD34", 9, {}, ["AB", "12", "CD", "34"]],
    ["digits", "AB12CD34", 2, {}, ["AB", "12CD34"]],
    ["digits", "朝阳路88号", 3, {}, ["朝阳路", "88", "号"]],
    ["digits", "plain", 3, {}, ["plain"]],
    ["case", "AnnMiller", 2, {}, ["Ann", "Miller"]],
    ["case", "parseHTMLText", 4, {}, ["parse", "HTML", "Text"]],
    ["case", "Ann Miller", 2, {}, ["Ann Miller"]],
    ["lines", "Main St 5\r\nRome\nItaly", 2, {}, ["Main St 5", "Rome\nItaly"]],
    ["pattern", "a1b22c", 9, { pattern: "\\d+" }, ["a", "b", "c"]],
    ["pattern", "a, b;c", 2, { pattern: "\\s*[,;]\\s*" }, ["a", "b;c"]],
    ["pattern", "abc", 9, { pattern: "x*" }, ["a", "b", "c"]],
    ["pattern", "1a", 1, { pattern: "\\d" }, ["1a"]],
  ] as const)("by %s: %j into at most %i with %j", (by, text, most, wanted, parts) => {
    expect(cut(text, most, { cut: by, ...wanted })).toEqual(parts);
  });

  it.each(["", "a", "3, 2", "0", "3,3", "1.5", "-1"])("not at the places %j", (positions) => {
    expect(cut("abc", 2, { cut: "positions", positions })).toBeUndefined();
  });

  it.each(["", "("])("not by the pattern %j", (pattern) => {
    expect(cut("abc", 2, { cut: "pattern", pattern })).toBeUndefined();
  });
});
