import { describe, expect, it } from "vitest";
import { gridOf, tableOf } from "../../table/literal.ts";
import { unhurried } from "../../table/pace.ts";
import type { Table } from "../../table/table.ts";
import { editCell } from "../cells/edit-cell.ts";
import { join } from "./join.ts";
import { moveColumn } from "./move-column.ts";
import { removeColumns } from "./remove-columns.ts";
import { rename } from "./rename.ts";
import { split } from "./split.ts";

const people = tableOf([
  ["name", "city"],
  ["Miller, Ann, Dr.", "Rome"],
  ["Cher", ""],
]);
const ids = (table: Table) => table.columns.map(({ id }) => id);

describe("split", () => {
  it("gives the rest to the last column and nothing to those without a part", async () => {
    const after = await split.apply(people, { column: "name", by: ", ", into: 3, keep: false }, unhurried);
    expect(gridOf(after)).toEqual([
      ["name 1", "name 2", "name 3", "city"],
      ["Miller", "Ann", "Dr.", "Rome"],
      ["Cher", "", "", ""],
    ]);
  });

  it("makes new columns beside ones of the same name, with ids of their own", async () => {
    const params = { column: "name", by: ", ", into: 2, keep: true } as const;
    const once = await split.apply(people, params, unhurried);
    const twice = await split.apply(once, params, unhurried);
    expect(ids(twice)).toEqual(["name", "name 1 (2)", "name 2 (2)", "name 1", "name 2", "city"]);
    expect(split.touches(params, ids(once)).creates).toEqual(["name 1 (2)", "name 2 (2)"]);
  });

  it("names new columns after the name a column has now, and keeps to its id for theirs", async () => {
    const renamed = await rename.apply(people, { column: "name", name: "Who" }, unhurried);
    const after = await split.apply(renamed, { column: "name", by: ",", into: 2, keep: false }, unhurried);
    expect(after.columns.map(({ id, name }) => [id, name])).toEqual([
      ["name 1", "Who 1"],
      ["name 2", "Who 2"],
      ["city", "city"],
    ]);
  });
});

describe("join", () => {
  it("follows the chosen order and doubles no separator", async () => {
    const params = { columns: ["city", "name"], separator: " / ", name: "both", keep: true } as const;
    expect(gridOf(await join.apply(people, params, unhurried))).toEqual([
      ["name", "city", "both"],
      ["Miller, Ann, Dr.", "Rome", "Rome / Miller, Ann, Dr."],
      ["Cher", "", "Cher"],
    ]);
  });

  it("does nothing under an id that is taken, and another name where only the name is", async () => {
    const params = { columns: ["name"], separator: "", name: "city", keep: true } as const;
    expect(await join.apply(people, params, unhurried)).toBe(people);
    const renamed = await rename.apply(people, { column: "city", name: "both" }, unhurried);
    const after = await join.apply(renamed, { ...params, name: "both" }, unhurried);
    expect(after.columns.map(({ id, name }) => [id, name])).toEqual([
      ["name", "name"],
      ["both", "both (2)"],
      ["city", "both"],
    ]);
  });
});

describe("columns", () => {
  it("keep their id, their texts and their type when they are renamed or moved", async () => {
    const renamed = await rename.apply(people, { column: "city", name: "Town" }, unhurried);
    const moved = await moveColumn.apply(renamed, { column: "city", before: "name" }, unhurried);
    expect(moved.columns).toEqual([{ ...people.columns[1], name: "Town" }, people.columns[0]]);
    expect(moved.columns[0].cells).toBe(people.columns[1].cells);
  });

  it.each([
    ["name", "city"],
    ["city", ""],
    ["name", "name"],
    ["name", "gone"],
  ])("stay where they are when %s is moved before %j", async (column, before) => {
    expect(await moveColumn.apply(people, { column, before }, unhurried)).toBe(people);
  });

  it("that are not there change nothing", async () => {
    expect(await removeColumns.apply(people, { columns: ["gone"] }, unhurried)).toBe(people);
    expect(await rename.apply(people, { column: "gone", name: "x" }, unhurried)).toBe(people);
    expect(await split.apply(people, { column: "gone", by: ",", into: 2, keep: true }, unhurried)).toBe(
      people,
    );
  });
});

describe("an edited cell", () => {
  it.each([
    ["still holds what it held", { row: 1, column: "name", from: "Cher", to: "" }, ""],
    ["holds something else by now", { row: 1, column: "name", from: "Cher ", to: "" }, "Cher"],
    ["is beyond the last row", { row: 2, column: "name", from: "", to: "x" }, "Cher"],
    ["is in a column that is gone", { row: 1, column: "gone", from: "Cher", to: "x" }, "Cher"],
  ])("changes only when it %s", async (_, params, expected) => {
    const after = await editCell.apply(people, params, unhurried);
    expect(gridOf(after)[2][0]).toBe(expected);
    if (expected === "Cher") expect(after).toBe(people);
  });

  it("may fill a missing one", async () => {
    const after = await editCell.apply(people, { row: 1, column: "city", from: "", to: "Oslo" }, unhurried);
    expect(gridOf(after)[2]).toEqual(["Cher", "Oslo"]);
    expect(after.columns[0]).toBe(people.columns[0]);
  });
});
