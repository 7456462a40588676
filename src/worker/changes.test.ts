import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Recipe, Step } from "../recipe/recipe.ts";
import type { ChangeMap, Engine, NextChange, Result, View } from "./contract.ts";
import { createEngine } from "./engine.ts";

const LIST = [
  "id,name,city",
  "1, Ann,Paris",
  "2,Bob  Ray,N/A",
  "2,Bob  Ray,N/A",
  "3,Cem,Paris",
  "4, Dia,Rome",
];

const step = (id: string, op: string, params: object): Step => ({ id, op, params, on: true });
const trim = step("t", "trim", { columns: [], inner: true });
const once = step("r", "remove-repeated", { columns: [], keep: "first" });
const edit = (id: string, row: number, column: string, from: string, to: string) =>
  step(id, "edit-cell", { row, column, from, to });
const byName = step("s", "sort", { by: [{ column: "name", descending: true }] });

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.problem)}`);
  return result.value;
}

async function ran(rows: readonly string[], ...steps: readonly Step[]) {
  const engine = createEngine();
  unwrap(await engine.open([new File([`${rows.join("\n")}\n`], "list.csv")], { headerRows: 1 }));
  const recipe: Recipe = { version: 1, sources: [], steps, declined: [] };
  return { engine, ...unwrap(await engine.run(recipe)) };
}

/** Every change of a view, one after the other from its first row, or from its last. */
async function walk(engine: Engine, at: string, view: View, back: boolean): Promise<NextChange[]> {
  const met: NextChange[] = [];
  const { rowCount } = unwrap(await engine.page(at, view, 0, 1));
  let from: { position: number; column?: string } = { position: back ? rowCount - 1 : 0 };
  for (;;) {
    const next = unwrap(await engine.nextChange(at, view, from, back));
    if (!next) return met;
    met.push(next);
    from = { position: next.position, column: next.column };
  }
}

const line = ({ kind, position, column, before, after, by }: NextChange) =>
  kind === "removed" ? `${position} removed ${by}` : `${position} ${column} ${before}→${after} ${by}`;

const figures = ({ changed, removed, odd }: ChangeMap) => [[...changed], [...removed], [...odd]];

describe("The next change", () => {
  it("is a changed cell or a removed row, cell by cell and row by row, with its step", async () => {
    const { engine, point } = await ran(LIST, trim, once, edit("e", 4, "city", "Rome", "Bern"));
    const forth = await walk(engine, point, { rows: "all" }, false);
    expect(forth.map(line)).toEqual([
      "0 name  Ann→Ann t",
      "1 name Bob  Ray→Bob Ray t",
      "2 removed r",
      "4 name  Dia→Dia t",
      "4 city Rome→Bern e",
    ]);
    const back = await walk(engine, point, { rows: "all" }, true);
    expect(back.map(line)).toEqual(forth.map(line).toReversed());
  });

  it("follows the order of the view, and tells changes from the point it is held against", async () => {
    const { engine, point, points } = await ran(LIST, trim, once, edit("e", 4, "city", "Rome", "Bern"));
    const sorted = { rows: "all", sort: [{ column: "id", descending: true }] } as const;
    expect((await walk(engine, point, sorted, false)).map(({ row }) => row)).toEqual([4, 4, 1, 2, 0]);
    const since = { rows: "all", against: points[1] } as const;
    expect((await walk(engine, point, since, false)).map(line)).toEqual(["3 city Rome→Bern e"]);
    const then = await walk(engine, points[0], { rows: "all" }, false);
    expect(then.map(({ by }) => by)).toEqual(["t", "t", "t", "t"]);
  });

  it("meets exactly the cells that differ, whatever was edited and removed", async () => {
    const edits = fc.uniqueArray(fc.tuple(fc.nat(11), fc.constantFrom("a", "b")), {
      selector: ([row, column]) => `${row} ${column}`,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(edits, fc.boolean(), async (chosen, drop) => {
        const rows = ["n,a,b", ...Array.from({ length: 12 }, (_, i) => `${i % 7},x${i},y${i}`)];
        const steps = chosen.map(([row, column], i) =>
          edit(`e${i}`, row, column, `${column === "a" ? "x" : "y"}${row}`, "new"),
        );
        const less = drop ? [step("r", "remove-repeated", { columns: ["n"], keep: "first" })] : [];
        const { engine, point } = await ran(rows, ...steps, ...less);
        const page = unwrap(await engine.page(point, { rows: "all" }, 0, 100));
        const expected = page.rows.flatMap((row, position) =>
          row.removedBy !== undefined
            ? [`${position} removed ${row.removedBy}`]
            : page.columns.flatMap(({ id }, c) => {
                const was = row.before?.[c];
                return was === undefined
                  ? []
                  : [`${position} ${id} ${was}→${row.cells[c]} ${row.changedBy?.[c]}`];
              }),
        );
        expect((await walk(engine, point, { rows: "all" }, false)).map(line)).toEqual(expected);
        const map = unwrap(await engine.changeMap(point, { rows: "all" }, 5, []));
        const total = map.changed.reduce((sum, n) => sum + n, 0) + map.removed.reduce((sum, n) => sum + n, 0);
        expect(total).toBe(expected.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe("The map of changes", () => {
  it("counts changed cells, removed rows and odd cells in equal stretches of the view", async () => {
    const ages = ["id,age", ...Array.from({ length: 20 }, (_, i) => `${i},${i === 13 ? "old" : i + 20}`)];
    const { engine, point } = await ran([...ages, "19,39"], once, edit("a", 2, "age", "22", "23"));
    const map = unwrap(await engine.changeMap(point, { rows: "all" }, 7, ["age"]));
    expect(map.rowCount).toBe(21);
    expect(figures(map)).toEqual([
      [1, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 1],
      [0, 0, 0, 0, 1, 0, 0],
    ]);
  });

  it("has no more stretches than rows, and none for an empty view", async () => {
    const { engine, point } = await ran(LIST, trim);
    const map = unwrap(await engine.changeMap(point, { rows: "all" }, 100, []));
    expect(figures(map)).toEqual([
      [1, 1, 1, 0, 1],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ]);
    const none = unwrap(await engine.changeMap(point, { rows: "removed" }, 100, []));
    expect(figures(none)).toEqual([[], [], []]);
  });

  it("follows the order of a sorted view", async () => {
    const { engine, point } = await ran(LIST, edit("e", 0, "city", "Paris", "Oslo"));
    const sort = [{ column: "id", descending: true }];
    const map = unwrap(await engine.changeMap(point, { rows: "all", sort }, 5, []));
    expect([...map.changed]).toEqual([0, 0, 0, 0, 1]);
  });
});

describe("The step of a change", () => {
  it("is told with the cells of a page: the last one that changed each", async () => {
    const { engine, point, points } = await ran(LIST, trim, edit("e", 0, "name", "Ann", "Anna"));
    const page = unwrap(await engine.page(point, { rows: "all" }, 0, 5));
    expect(page.rows.map(({ changedBy }) => changedBy)).toEqual([
      { 1: "e" },
      { 1: "t" },
      { 1: "t" },
      undefined,
      { 1: "t" },
    ]);
    const since = unwrap(await engine.page(point, { rows: "changed", against: points[0] }, 0, 5));
    expect(since.rows.map(({ before, changedBy }) => [before, changedBy])).toEqual([
      [[undefined, "Ann", undefined], { 1: "e" }],
    ]);
  });
});

describe("Side by side", () => {
  it("rows have what they were, and columns of both sides stand in one order", async () => {
    const { engine, point } = await ran(
      LIST,
      trim,
      step("n", "rename", { column: "name", name: "who" }),
      step("d", "remove-columns", { columns: ["city"] }),
      step("p", "split", { column: "name", by: " ", into: 2, keep: true }),
      once,
    );
    const page = unwrap(await engine.page(point, { rows: "all", beside: true }, 1, 2));
    expect(page.columns.map(({ id, was, only }) => [id, was, only])).toEqual([
      ["id", undefined, undefined],
      ["name", "name", undefined],
      ["city", undefined, "before"],
      ["name 1", undefined, "after"],
      ["name 2", undefined, "after"],
    ]);
    expect(page.rows.map(({ cells, was, before, removedBy }) => ({ cells, was, before, removedBy }))).toEqual(
      [
        {
          cells: ["2", "Bob Ray", "", "Bob", "Ray"],
          was: ["2", "Bob  Ray", "N/A", "", ""],
          before: [undefined, "Bob  Ray", undefined, undefined, undefined],
          removedBy: undefined,
        },
        {
          cells: ["2", "Bob Ray", "", "Bob", "Ray"],
          was: ["2", "Bob  Ray", "N/A", "", ""],
          before: [undefined, "Bob  Ray", undefined, undefined, undefined],
          removedBy: "r",
        },
      ],
    );
  });
});

describe("The story of a row", () => {
  it("tells step by step which cells changed, where the row went and what removed it", async () => {
    const rename = step("n", "rename", { column: "city", name: "town" });
    const { engine, point } = await ran(
      LIST,
      trim,
      byName,
      rename,
      edit("e", 0, "city", "Paris", "Oslo"),
      once,
    );
    expect(unwrap(await engine.rowStory(point, 0))).toEqual([
      { step: "t", op: "trim", cells: [{ column: "name", name: "name", before: " Ann", after: "Ann" }] },
      { step: "s", op: "sort", cells: [], place: { from: 1, to: 5 } },
      {
        step: "e",
        op: "edit-cell",
        cells: [{ column: "city", name: "town", before: "Paris", after: "Oslo" }],
      },
    ]);
    const gone = unwrap(await engine.rowStory(point, 2));
    expect(gone.at(-1)).toEqual({ step: "r", op: "remove-repeated", cells: [], removed: true });
  });

  it("names columns that came and went", async () => {
    const drop = step("d", "remove-columns", { columns: ["city"] });
    const { engine, point } = await ran(LIST, drop);
    expect(unwrap(await engine.rowStory(point, 3))).toEqual([
      { step: "d", op: "remove-columns", cells: [{ column: "city", name: "city", before: "Paris" }] },
    ]);
  });

  it("of a row that no step touched is empty", async () => {
    const { engine, point } = await ran(LIST, trim, once);
    expect(unwrap(await engine.rowStory(point, 3))).toEqual([]);
  });
});
