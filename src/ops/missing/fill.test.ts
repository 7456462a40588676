import { describe, expect, it } from "vitest";
import { gridOf, tableOf } from "../../table/literal.ts";
import { unhurried } from "../../table/pace.ts";
import { RowSet } from "../../table/row-set.ts";
import { selectRows } from "../../table/table.ts";
import { fill } from "./fill.ts";

const tableWith = (texts: readonly string[]) => tableOf([["x"], ...texts.map((text) => [text])]);

async function filled(texts: readonly string[], by: "mean" | "median" | "most-frequent"): Promise<string> {
  const params = { columns: ["x"], with: by, value: "" } as const;
  const grid = gridOf(await fill.apply(tableWith([...texts, ""]), params, unhurried));
  return grid[grid.length - 1][0];
}

describe("the mean", () => {
  it.each<[string, string[], string]>([
    ["has two decimals more than whole numbers at most", ["1", "2", "2"], "1.67"],
    ["has two decimals more than the longest fraction", ["0.5", "1", "1.25", "2"], "1.1875"],
    ["is rounded half away from zero", ["0", "0", "0", "0", "0", "0", "0", "1"], "0.13"],
    ["is rounded so below zero, too", ["0", "0", "0", "0", "0", "0", "0", "-1"], "-0.13"],
    ["loses needless zeros", ["1", "3"], "2"],
    ["keeps the decimals that every cell has", ["12.50", "11.50"], "12.00"],
    ["is exact where plain numbers are not", ["0.1", "0.2", "0.3"], "0.2"],
    ["is exact for sums beyond 16 digits", ["999999999999998", "999999999999999.5"], "999999999999998.75"],
    ["reads money and groups, and is written without them", ["$1,000.50", "$2,000.00"], "1500.25"],
    ["takes the decimal comma of its column", ["1.234,5", "2,5"], "618,5"],
    ["passes over what is no number", ["2", "4", "6", "8", "ask"], "5"],
    ["is none in a column of texts", ["Rome", "Oslo"], ""],
    ["is none in a column of codes", ["007", "008", "009"], ""],
    ["is none in a column of dates", ["2024-01-01", "2024-01-02"], ""],
    ["is none without numbers", [], ""],
  ])("%s", async (_, texts, expected) => {
    expect(await filled(texts, "mean")).toBe(expected);
  });

  it("is that of the rows left, also when only some are filled", async () => {
    const table = selectRows(tableWith(["10", "20", "", "999", ""]), Uint32Array.of(4, 0, 1, 2));
    const params = { columns: ["x"], with: "mean", value: "" } as const;
    const after = await fill.apply(table, params, unhurried, RowSet.of(5, [2]));
    expect(gridOf(after)).toEqual([["x"], [""], ["10"], ["20"], ["15"]]);
  });
});

describe("the median", () => {
  it.each<[string, string[], string]>([
    ["is the middle value, with the decimals of its column", ["3.00", "12.50", "100.00"], "12.50"],
    ["is the mean of two in the middle", ["1", "2", "4", "10"], "3"],
    ["may lie half between whole numbers", ["1", "2"], "1.5"],
    ["keeps every digit", ["0.1234567890123456789", "0.1234567890123456789"], "0.1234567890123456789"],
    ["does not mind the order", ["9", "-7", "3"], "3"],
    ["is none in a column of texts", ["Rome", "Oslo"], ""],
  ])("%s", async (_, texts, expected) => {
    expect(await filled(texts, "median")).toBe(expected);
  });
});

describe("the most frequent value", () => {
  it.each<[string, string[], string]>([
    ["may be any text", ["Rome", "Oslo", "Oslo"], "Oslo"],
    ["is the first in the file among equally frequent ones", ["Rome", "Oslo", "Oslo", "Rome"], "Rome"],
    ["is none in an empty column", ["", ""], ""],
  ])("%s", async (_, texts, expected) => {
    expect(await filled(texts, "most-frequent")).toBe(expected);
  });
});

describe("the cell above or below", () => {
  it.each([
    ["previous", ["", "", "1", "1", "2", "2"]],
    ["next", ["1", "1", "1", "2", "2", ""]],
  ] as const)(
    "%s follows the rows as they stand, and leaves the ones before the first",
    async (by, expected) => {
      const table = tableWith(["", "2", "", "1", "", ""]);
      const turned = selectRows(table, Uint32Array.of(5, 4, 3, 2, 1, 0));
      const params = { columns: ["x"], with: by, value: "" } as const;
      expect(
        gridOf(await fill.apply(turned, params, unhurried))
          .slice(1)
          .flat(),
      ).toEqual(expected);
    },
  );
});
