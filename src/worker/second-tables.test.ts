import { describe, expect, it } from "vitest";
import type { Recipe } from "../recipe/recipe.ts";
import type { Engine, PointId, Result, SecondTableId } from "./contract.ts";
import { createEngine } from "./engine.ts";

const JANUARY = "id,name,city\n1,Ann,Oslo\n2,Bob,Rome\n3, Cai ,Lima\n4,Dan,Nice\n";
const FEBRUARY = "name;id;plan\nBob;2;basic\nAnne;1;plus\nCai;3;plus\nEve;9;basic\n";
const TRIM: Recipe = {
  version: 1,
  sources: [],
  steps: [{ id: "s1", op: "trim", params: { columns: [], inner: true }, on: true }],
  declined: [],
};

async function opened(text: string): Promise<Engine> {
  const engine = createEngine();
  await engine.open([new File([text], "list.csv")]);
  return engine;
}

async function lend(from: Engine, point: PointId, to: Engine, id: SecondTableId): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await from.lend(point, port1);
  await to.borrow(id, port2);
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

describe("A second table", () => {
  it("is lent by one engine to another and held against the first: columns, proposed key, rows, cells", async () => {
    const [here, there] = [await opened(JANUARY), await opened(FEBRUARY)];
    await lend(there, "source", here, "feb");
    const comparison = value(await here.compare("source", "feb", null));
    expect(comparison).toEqual({
      both: [
        { left: { id: "id", name: "id" }, right: { id: "id", name: "id" }, differing: 0 },
        { left: { id: "name", name: "name" }, right: { id: "name", name: "name" }, differing: 2 },
      ],
      onlyLeft: [{ id: "city", name: "city" }],
      onlyRight: [{ id: "plan", name: "plan" }],
      keys: [["id", "id"]],
      rows: { left: 4, right: 4, equal: 1, different: 2, onlyLeft: 1, onlyRight: 1 },
      repeatedKeys: 0,
    });
    const page = (which: "different" | "left" | "right" | "equal") =>
      here.comparedRows("source", "feb", comparison.keys, which, 0, 10);
    expect(value(await page("different")).rows).toEqual([
      { left: { row: 1, cells: ["1", "Ann"] }, right: { row: 2, cells: ["1", "Anne"] }, differs: [1] },
      { left: { row: 3, cells: ["3", " Cai "] }, right: { row: 3, cells: ["3", "Cai"] }, differs: [1] },
    ]);
    expect(value(await page("left")).rows).toEqual([{ left: { row: 4, cells: ["4", "Dan"] }, differs: [] }]);
    expect(value(await page("right")).rows).toEqual([
      { right: { row: 4, cells: ["9", "Eve"] }, differs: [] },
    ]);
    expect(value(await page("equal"))).toMatchObject({ rowCount: 1, rows: [{ left: { row: 2 } }] });
  });

  it("is compared as both lists are after their steps, by the keys that were chosen", async () => {
    const [here, there] = [await opened(JANUARY), await opened(FEBRUARY)];
    const { point } = value(await here.run(TRIM));
    await lend(there, "source", here, "feb");
    expect(value(await here.compare(point, "feb", null)).rows).toMatchObject({ equal: 2, different: 1 });
    const byName = value(await here.compare(point, "feb", [["name", "name"]]));
    expect([byName.rows, byName.keys]).toEqual([
      { left: 4, right: 4, equal: 2, different: 0, onlyLeft: 2, onlyRight: 2 },
      [["name", "name"]],
    ]);
  });

  it("that was never lent, or let go for newer ones, is a problem that names it", async () => {
    const here = await opened(JANUARY);
    const unknown = { ok: false, problem: { kind: "unknown-point", at: "one" } };
    expect(await here.compare("source", "one", null)).toEqual(unknown);
    for (const id of ["one", "two", "three"]) await lend(here, "source", here, id);
    expect(await here.compare("source", "one", null)).toEqual(unknown);
    expect(value(await here.compare("source", "three", null)).rows).toMatchObject({ equal: 4 });
  });

  it("that the first engine does not have is told by it", async () => {
    const here = await opened(JANUARY);
    const { port1 } = new MessageChannel();
    expect(await here.lend("gone", port1)).toEqual({
      ok: false,
      problem: { kind: "unknown-point", at: "gone" },
    });
    port1.close();
  });

  it("of 60,000 rows is compared in time in proportion to its rows", async () => {
    const text = (from: number) =>
      `id,v\n${Array.from({ length: 60_000 }, (_, i) => `${i + from},x${i % 7}\n`).join("")}`;
    const [here, there] = [await opened(text(0)), await opened(text(7))];
    await lend(there, "source", here, "later");
    expect(value(await here.compare("source", "later", null)).rows).toEqual({
      left: 60_000,
      right: 60_000,
      equal: 59_993,
      different: 0,
      onlyLeft: 7,
      onlyRight: 7,
    });
  });
});
