import { expect, it } from "vitest";
import { gridOf } from "../table/literal.ts";
import { RowsBuilder } from "./rows-builder.ts";

it("rows become columns of text: short rows are filled, longer ones make columns", () => {
  const builder = new RowsBuilder(["a", "a", ""], 3);
  builder.add(["1"], 2);
  builder.add(["2", "x", "", "more"]);
  expect(gridOf(builder.snapshot())).toHaveLength(3);
  builder.add(["3", "深圳", "é"]);
  const { table, doubts } = builder.finish();
  expect(gridOf(table)).toEqual([
    ["a", "a (2)", "Column 3", "Column 4"],
    ["1", "", "", ""],
    ["2", "x", "", "more"],
    ["3", "深圳", "é", ""],
  ]);
  expect([0, 1, 2].map(table.base.lineOf)).toEqual([3, 6, 7]);
  expect(doubts).toEqual([
    { kind: "repeated-names", names: ["a (2)"] },
    { kind: "empty-names", columns: ["Column 3"] },
  ]);
});
