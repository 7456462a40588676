import { describe, expect, it } from "vitest";
import { gridOf, tableOf } from "../../table/literal.ts";
import { unhurried } from "../../table/pace.ts";
import { RowSet } from "../../table/row-set.ts";
import { fillAlike } from "./fill-alike.ts";
import { fillFrom } from "./fill-from.ts";
import { interpolate } from "./interpolate.ts";
import { outliers } from "./outliers.ts";

const visits = tableOf([
  ["customer", "shop", "city", "age"],
  ["1", "A", "Oslo", "20"],
  ["1", "A", "Oslo", ""],
  ["1", "B", "Rome", "31"],
  ["1", "A", "", "22"],
  ["", "A", "", ""],
  ["", "A", "Bari", "90"],
  ["2", "B", "", ""],
]);
const column = async (made: Promise<Parameters<typeof gridOf>[0]>, at: number) =>
  gridOf(await made)
    .slice(1)
    .map((row) => row[at]);

describe("missing cells are filled from rows alike", () => {
  it.each([
    ["agreed", ["customer"], ["Oslo", "Oslo", "Rome", "", "", "Bari", ""]],
    ["agreed", ["customer", "shop"], ["Oslo", "Oslo", "Rome", "Oslo", "", "Bari", ""]],
    ["most-frequent", ["customer"], ["Oslo", "Oslo", "Rome", "Oslo", "", "Bari", ""]],
    ["mean", ["customer"], ["Oslo", "Oslo", "Rome", "", "", "Bari", ""]],
  ] as const)("with what is %s among rows with the same %j", async (by, same, expected) => {
    const params = { columns: ["city"], same, with: by };
    expect(await column(fillAlike.apply(visits, params, unhurried), 2)).toEqual(expected);
  });

  it.each([
    ["mean", "24.33"],
    ["median", "22"],
  ] as const)("with the %s of their numbers", async (by, expected) => {
    const params = { columns: ["age"], same: ["customer"], with: by };
    const after = await column(fillAlike.apply(visits, params, unhurried), 3);
    expect(after).toEqual(["20", expected, "31", "22", "", "90", ""]);
  });

  it("takes of equally frequent texts the one that stands first in the file, whatever the order of the rows", async () => {
    const table = tableOf([
      ["k", "v"],
      ["1", "b"],
      ["1", "a"],
      ["1", ""],
    ]);
    const turned = { ...table, rows: Uint32Array.of(2, 1, 0) };
    const params = { columns: ["v"], same: ["k"], with: "most-frequent" } as const;
    expect(await column(fillAlike.apply(turned, params, unhurried), 1)).toEqual(["b", "a", "b"]);
  });

  it("asks rows that were removed for nothing", async () => {
    const table = { ...visits, rows: Uint32Array.of(2, 3) };
    const params = { columns: ["city"], same: ["customer"], with: "agreed" } as const;
    expect(await column(fillAlike.apply(table, params, unhurried), 2)).toEqual(["Rome", "Rome"]);
  });

  it("only in the rows the step is limited to", async () => {
    const params = { columns: ["city"], same: ["customer", "shop"], with: "agreed" } as const;
    expect(await fillAlike.apply(visits, params, unhurried, RowSet.of(7, [0, 6]))).toBe(visits);
  });
});

describe("missing cells are filled from other columns", () => {
  it("never over what is there", async () => {
    const params = { column: "customer", from: ["city", "shop"] };
    expect(await column(fillFrom.apply(visits, params, unhurried), 0)).toEqual([
      "1",
      "1",
      "1",
      "1",
      "A",
      "Bari",
      "2",
    ]);
  });
});

describe("numbers in between", () => {
  const between = (values: readonly string[], along: readonly string[] = []) => {
    const grid = [["y", "x"], ...values.map((value, i) => [value, along[i] ?? ""])];
    const params = { columns: ["y"], along: along.length > 0 ? ["x"] : [] };
    return column(interpolate.apply(tableOf(grid), params, unhurried), 0);
  };

  it.each([
    [["1", "", "2"], [], ["1", "1.5", "2"]],
    [["1", "", "", "2"], [], ["1", "1.33", "1.67", "2"]],
    [["1,5", "", "2,5", "2,25"], [], ["1,5", "2,0", "2,5", "2,25"]],
    [["-1", "", "1"], [], ["-1", "0", "1"]],
    [["", "3", "", "5", ""], [], ["", "3", "4", "5", ""]],
    [
      ["1", "ask", "", "4", "5", "6", "7", "8", "9", "9"],
      [],
      ["1", "ask", "3", "4", "5", "6", "7", "8", "9", "9"],
    ],
    [["a", "", "b"], [], ["a", "", "b"]],
    [
      ["1", "", "11"],
      ["2024-01-01", "2024-01-03", "2024-01-11"],
      ["1", "3", "11"],
    ],
    [
      ["11", "1", ""],
      ["2024-01-11", "2024-01-01", "2024-01-03"],
      ["11", "1", "3"],
    ],
    [
      ["1", "", "11"],
      ["2024-01-01", "", "2024-01-11"],
      ["1", "", "11"],
    ],
    [
      ["1", "", "3"],
      ["2024-01-01", "2024-01-01", "2024-01-01"],
      ["1", "", "3"],
    ],
  ] as const)("of %j along %j are %j", async (values, along, expected) => {
    expect(await between(values, along)).toEqual(expected);
  });
});

describe("unusual numbers", () => {
  const amounts = tableOf([["n"], ["10"], ["12"], ["11"], ["13"], ["12"], ["18"], ["-900"], ["x"], [""]]);
  it.each([
    ["usual", ["", "", "", "", "", "↑", "↓", "", ""]],
    ["wide", ["", "", "", "", "", "", "↓", "", ""]],
  ] as const)("of the %s kind are marked on their side", async (width, expected) => {
    const params = { column: "n", do: "flag", method: "iqr", width, name: "odd" } as const;
    expect(await column(outliers.apply(amounts, params, unhurried), 1)).toEqual(expected);
  });

  it("are judged by the rows that are left", async () => {
    const params = { column: "n", do: "clear", method: "iqr", width: "usual", name: "" } as const;
    const few = { ...amounts, rows: Uint32Array.of(0, 1, 6) };
    expect(await outliers.apply(few, params, unhurried)).toBe(few);
  });

  it("are none in a column of words, whose new column is empty", async () => {
    const words = tableOf([["n"], ["a"], ["b"]]);
    const params = { column: "n", do: "flag", method: "mad", width: "usual", name: "odd" } as const;
    expect(await column(outliers.apply(words, params, unhurried), 1)).toEqual(["", ""]);
  });
});
