import { describe, expect, it } from "vitest";
import { gridOf, tableOf } from "../../table/literal.ts";
import { unhurried } from "../../table/pace.ts";
import { bucket } from "./bucket.ts";
import { calculate } from "./calculate.ts";
import { readNumbers } from "./read-numbers.ts";
import { round } from "./round.ts";

const columnOf = (texts: readonly string[]) => tableOf([["x"], ...texts.map((text) => [text])]);
const automatic = { columns: ["x"], mark: "auto", percent: "share", words: true } as const;

describe("read numbers", () => {
  it.each<[string, string[], string[]]>([
    ["points", ["1,234.50", "1,234", "7"], ["1234.50", "1234", "7"]],
    ["commas", ["1.234,50", "1.234", "7"], ["1234.50", "1234", "7"]],
    ["points, by a short number", ["1.2k", "1,234"], ["1200", "1234"]],
    ["nothing, and needs nothing", ["$5", "(7)", "3亿"], ["5", "-7", "300000000"]],
  ])("finds that a column proves %s", async (_, texts, expected) => {
    const after = await readNumbers.apply(columnOf(texts), automatic, unhurried);
    expect(gridOf(after).slice(1)).toEqual(expected.map((text) => [text]));
    expect(after.columns[0].type).toBe(expected.some((text) => text.includes(".")) ? "decimal" : "whole");
  });

  it.each<[string, string[]]>([
    ["nothing settles 1,234", ["1,234", "5,678", "$9"]],
    ["proofs speak for both marks", ["1,5", "2.5", "$3"]],
    ["one proof stands against too many", ["2.5", ...Array.from({ length: 6 }, () => "1,234")]],
    ["there are no numbers", ["Rome", "007", ""]],
  ])("leaves the column as it is where %s", async (_, texts) => {
    const table = columnOf(texts);
    expect(await readNumbers.apply(table, automatic, unhurried)).toBe(table);
  });

  it("reads 1.234 by the point once a step made the column numbers, whatever mark is asked for", async () => {
    const params = { ...automatic, mark: "," } as const;
    const once = await readNumbers.apply(columnOf(["1,234", "5,5"]), params, unhurried);
    expect(gridOf(once).slice(1)).toEqual([["1.234"], ["5.5"]]);
    expect(await readNumbers.apply(once, params, unhurried)).toBe(once);
  });
});

describe("numbers that are calculated with", () => {
  it("are left alone where 1,234 may be two numbers", async () => {
    const table = columnOf(["1,234", "5,678", "9"]);
    const params = { columns: ["x"], places: -1, how: "half-up", fill: false } as const;
    expect(await round.apply(table, params, unhurried)).toBe(table);
    expect(await calculate.apply(table, { columns: ["x"], how: "add", by: 1 }, unhurried)).toBe(table);
    const group = { column: "x", how: "width", width: 10, count: 2, edges: "", name: "g" } as const;
    expect(await bucket.apply(table, group, unhurried)).toBe(table);
  });

  it("make whole numbers decimal ones when they get decimals", async () => {
    const whole = await readNumbers.apply(columnOf(["1", "3"]), automatic, unhurried);
    const half = await calculate.apply(whole, { columns: ["x"], how: "divide", by: 2 }, unhurried);
    expect(gridOf(half).slice(1)).toEqual([["0.5"], ["1.5"]]);
    expect([whole.columns[0].type, half.columns[0].type]).toEqual(["whole", "decimal"]);
  });

  it("keep codes and phone numbers", async () => {
    const table = columnOf(["007", "+49 170 1234567", "110101199003074518"]);
    expect(await calculate.apply(table, { columns: ["x"], how: "multiply", by: 2 }, unhurried)).toBe(table);
  });
});
