import { describe, expect, it } from "vitest";
import type { Recipe, Step } from "../recipe/recipe.ts";
import type { Engine, Result } from "./contract.ts";
import { createEngine } from "./engine.ts";

const CSV = "shop,tags,n\nRome,a;b,1\n,x,9\nOslo,,2\nBari,b;c;d,3\n";
const step = (id: string, op: string, params: object): Step => ({ id, op, params, on: true });
const recipe = (...steps: Step[]): Recipe => ({ version: 1, sources: [], steps, declined: [] });

const gone = step("gone", "remove-missing", { columns: ["shop"], when: "any" });
const rows = step("rows", "split-into-rows", { column: "tags", at: "text", by: ";" });
const upper = step("upper", "case", { columns: ["tags"], to: "upper" });
const few = step("few", "sample-rows", { which: "first", count: 4 });

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

async function opened(): Promise<Engine> {
  const engine = createEngine();
  value(await engine.open([new File([CSV], "shops.csv")]));
  return engine;
}

describe("rows that a step made", () => {
  it("are counted as made, and changes are told from there on", async () => {
    const engine = await opened();
    const ran = value(await engine.run(recipe(gone, rows, upper, few)));
    expect(ran.steps[1]).toMatchObject({
      rowsMade: { from: 3, to: 6 },
      cellsChanged: 0,
      rowsRemoved: 0,
      rowsAdded: 0,
      columnsAdded: [],
      columnsRemoved: [],
    });
    expect(ran.steps[0]).toMatchObject({ rowsRemoved: 1 });
    expect(ran.steps[3]).toMatchObject({ rowsRemoved: 2 });
    expect(ran).toMatchObject({ rows: 4, cellsChanged: 3, rowsRemoved: 2 });
    expect(ran.made).toEqual({ step: "rows", removedBefore: 1 });
  });

  it("name the rows of the file they came from, and what changed since", async () => {
    const engine = await opened();
    const { point } = value(await engine.run(recipe(gone, rows, upper)));
    const page = value(await engine.page(point, { rows: "all" }, 0, 10));
    expect(
      page.rows.map(({ key, made, sources, cells }) => [
        key,
        made,
        sources[0].record,
        sources[0].line,
        cells[1],
      ]),
    ).toEqual([
      [0, 1, 1, 2, "A"],
      [1, 1, 1, 2, "B"],
      [2, 1, 3, 4, ""],
      [3, 1, 4, 5, "B"],
      [4, 1, 4, 5, "C"],
      [5, 1, 4, 5, "D"],
    ]);
    expect(page.rows[0]).toMatchObject({ before: [undefined, "a", undefined], changedBy: { 1: "upper" } });
  });

  it("tell their story back through the row they were made from", async () => {
    const engine = await opened();
    const first = step("first", "edit-cell", { row: 0, column: "tags", from: "a;b", to: "a;z" });
    const { point } = value(await engine.run(recipe(first, rows, upper)));
    expect(
      value(await engine.story(point, 1, "tags")).map(({ step: by, before, after, made }) => [
        by,
        before,
        after,
        made,
      ]),
    ).toEqual([
      ["first", "a;b", "a;z", undefined],
      ["rows", "a;z", "z", 1],
      ["upper", "z", "Z", undefined],
    ]);
    const row = value(await engine.rowStory(point, 1));
    expect(row.map(({ step: by, made }) => [by, made])).toEqual([
      ["first", undefined],
      ["rows", 1],
      ["upper", undefined],
    ]);
  });

  it("that a later step removed stand among the removed ones; the file of removed rows has those of the file", async () => {
    const engine = await opened();
    const { point } = value(await engine.run(recipe(gone, rows, few)));
    const removed = value(await engine.page(point, { rows: "removed" }, 0, 10));
    expect(removed.rows.map(({ cells, removedBy }) => [cells[1], removedBy])).toEqual([
      ["c", "few"],
      ["d", "few"],
    ]);
    const file = value(await engine.write(point, { format: "csv", rows: "removed", bom: false }));
    expect(await file.text()).toBe("shop,tags,n\r\n,x,9\r\n");
  });

  it("are held against the rows as made, never against those of the file", async () => {
    const engine = await opened();
    const ran = value(await engine.run(recipe(rows, upper)));
    const beside = value(
      await engine.page(ran.point, { rows: "all", beside: true, against: "source" }, 0, 2),
    );
    expect(beside.rows.map(({ was }) => was)).toEqual([
      ["Rome", "a", "1"],
      ["Rome", "b", "1"],
    ]);
    const made = value(await engine.page(ran.points[0], { rows: "changed", against: "source" }, 0, 10));
    expect(made.rowCount).toBe(0);
  });

  it("are told to be others when a step before them would be removed", async () => {
    const engine = await opened();
    const told = value(await engine.without(recipe(gone, rows, upper), ["gone"]));
    expect(told).toMatchObject({ otherRows: { was: 6, would: 7 }, cells: 0, rowsGone: 0, rowsBack: 0 });
    expect(told.later.map(({ step: id }) => id)).toEqual(["rows", "upper"]);
  });

  it("are the very same table again after undo", async () => {
    const engine = await opened();
    const with3 = value(await engine.run(recipe(gone, rows, upper)));
    const with2 = value(await engine.run(recipe(gone, rows)));
    expect(with2.point).toBe(with3.points[1]);
    expect(value(await engine.run(recipe(gone, rows, upper))).point).toBe(with3.point);
  });
});
