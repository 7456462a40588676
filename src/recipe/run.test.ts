import { describe, expect, it } from "vitest";
import { tableOf } from "../table/literal.ts";
import { unhurried } from "../table/pace.ts";
import { effectOf } from "./run.ts";

const table = tableOf([
  ["a", "b", "c", "d"],
  ["1", "2", "3", "4"],
]);

/** The same columns in another order, some left out. */
function ordered(names: string): typeof table {
  return { ...table, columns: [...names].flatMap((name) => table.columns.filter(({ id }) => id === name)) };
}

describe("what a step did to the columns", () => {
  it.each([
    ["the last before all", "dabc", ["d"]],
    ["the first behind all", "bcda", ["a"]],
    ["one in the middle", "acbd", ["c"]],
    ["two of them", "dcab", ["d", "c"]],
    ["one, while another went away", "dab", ["d"]],
    ["none, while one went away", "abd", []],
    ["none", "abcd", []],
  ])("names the columns that moved: %s", async (_title, order, moved) => {
    const { columnsChanged } = await effectOf(table, ordered(order), unhurried);
    expect(columnsChanged).toEqual(moved);
  });
});
