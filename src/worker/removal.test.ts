import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Recipe, Step } from "../recipe/recipe.ts";
import type { Engine, Result } from "./contract.ts";
import { createEngine } from "./engine.ts";

const LIST = "name,city\n Ann ,Oslo\nann,Oslo\nBob,\nann,Oslo\n";

const step = (id: string, op: string, params: object): Step => ({ id, op, params, on: true });
const trim = step("t", "trim", { columns: ["name"], inner: true });
const lower = step("l", "case", { columns: ["name"], to: "lower" });
const once = step("o", "remove-repeated", { columns: [], keep: "first" });
const filled = step("f", "remove-missing", { columns: ["city"], when: "any" });
const gone = step("g", "remove-columns", { columns: ["city"] });
const renamed = step("n", "rename", { column: "city", name: "Town" });
const lost = step("x", "trim", { columns: ["nowhere"], inner: true });
const recipe = (...steps: Step[]): Recipe => ({ version: 1, sources: [], steps, declined: [] });

async function opened(): Promise<Engine> {
  const engine = createEngine();
  unwrap(await engine.open([new File([LIST], "list.csv")]));
  return engine;
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.problem)}`);
  return result.value;
}

const NONE = {
  cells: 0,
  rowsGone: 0,
  rowsBack: 0,
  rowsMoved: false,
  columnsGone: [],
  columnsBack: [],
  columnsChanged: [],
  later: [],
};

describe("What would change without a step", () => {
  it("is told in cells, and by the steps below that would do something else", async () => {
    const engine = await opened();
    const told = unwrap(await engine.without(recipe(trim, lower, once), ["t"]));
    expect(told).toMatchObject({ ...NONE, cells: 1, rowsBack: 1, later: [{ step: "o" }] });
    expect(told.later[0].was?.rowsRemoved).toBe(2);
    expect(told.later[0].would?.rowsRemoved).toBe(1);
  });

  it("is told in rows and columns that would be there again", async () => {
    const engine = await opened();
    expect(unwrap(await engine.without(recipe(filled), ["f"]))).toEqual({ ...NONE, rowsBack: 1 });
    expect(unwrap(await engine.without(recipe(gone), ["g"]))).toEqual({ ...NONE, columnsBack: ["city"] });
    const back = unwrap(await engine.without(recipe(renamed), ["n"]));
    expect(back).toEqual({ ...NONE, columnsChanged: ["Town"] });
  });

  it("is nothing for a step that is off or did nothing, also for several at once", async () => {
    const engine = await opened();
    const idle = [{ ...lower, on: false }, step("i", "trim", { columns: ["city"], inner: true })];
    expect(unwrap(await engine.without(recipe(trim, ...idle), ["l", "i"]))).toEqual(NONE);
  });

  it("says which steps below could not run, and which are held up by them", async () => {
    const engine = await opened();
    const split = step("p", "split", { column: "name", by: "n", into: 2, keep: true });
    const ofPart = step("q", "trim", { columns: ["name 1"], inner: true });
    const told = unwrap(await engine.without(recipe(split, ofPart, once), ["p"]));
    expect(told).toMatchObject({ columnsGone: ["name 1", "name 2"], rowsBack: 1 });
    expect(told.later).toMatchObject([
      { step: "q", was: { cellsChanged: 1 }, would: null, problem: { kind: "missing-columns" } },
      { step: "o", was: { rowsRemoved: 1 }, would: null },
    ]);
  });

  it("says which steps could run again", async () => {
    const engine = await opened();
    const told = unwrap(await engine.without(recipe(lost, trim), ["x"]));
    expect(told.later).toMatchObject([{ step: "t", was: null, would: { cellsChanged: 1 } }]);
  });

  it("comes true when they are removed, whichever steps they are", async () => {
    const engine = await opened();
    const all = [trim, lower, once, filled, gone, renamed, lost];
    const some = fc
      .shuffledSubarray(all, { minLength: 1 })
      .chain((steps) => fc.tuple(fc.constant(steps), fc.subarray(steps, { minLength: 1 })));
    await fc.assert(
      fc.asyncProperty(some, async ([steps, removed]) => {
        const ids = removed.map(({ id }) => id);
        const told = unwrap(await engine.without(recipe(...steps), ids));
        const now = unwrap(await engine.run(recipe(...steps), undefined, true));
        const left = recipe(...steps.filter(({ id }) => !ids.includes(id)));
        const then = unwrap(await engine.run(left, undefined, true));
        expect(then.rows).toBe(now.rows + told.rowsBack - told.rowsGone);
        const names = (ran: typeof then) => ran.columns.map(({ name }) => name).toSorted();
        if (told.columnsChanged.length === 0)
          expect(names(then)).toEqual(
            [
              ...names(now).filter((name) => !told.columnsGone.includes(name)),
              ...told.columnsBack,
            ].toSorted(),
          );
        const counts = (ran: typeof then, id: string) => {
          const report = ran.steps.find((each) => each.step === id);
          return report && { ...report, milliseconds: 0 };
        };
        const other = left.steps.filter(({ id }) => {
          return JSON.stringify(counts(now, id)) !== JSON.stringify(counts(then, id));
        });
        expect(told.later.map((each) => each.step)).toEqual(
          expect.arrayContaining(other.map(({ id }) => id)),
        );
        if (now.point === then.point) expect({ ...told, later: [] }).toEqual(NONE);
      }),
      { numRuns: 60 },
    );
  });
});

describe("Running as far as it goes", () => {
  it("gives the result of the steps before the first that cannot run, and says why each cannot", async () => {
    const engine = await opened();
    const ran = unwrap(await engine.run(recipe(trim, lost, lower, { ...lost, id: "y" }), undefined, true));
    const first = unwrap(await engine.run(recipe(trim)));
    expect(ran.point).toBe(first.point);
    expect(ran.steps.map((each) => each.step)).toEqual(["t"]);
    expect(ran.problems).toMatchObject([
      { kind: "missing-columns", step: "x", all: [{ step: "x" }, { step: "y" }] },
    ]);
  });

  it("names the step in the way first, also when one further down is found out before it", async () => {
    const engine = await opened();
    const ran = unwrap(await engine.run(recipe(trim, lost, step("u", "fly", {})), undefined, true));
    expect(ran.problems.map(({ kind }) => kind)).toEqual(["missing-columns", "unknown-operation"]);
    expect(ran.points).toHaveLength(1);
  });
});
