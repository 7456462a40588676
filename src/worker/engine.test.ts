import { describe, expect, it } from "vitest";
import type { Recipe, Step } from "../recipe/recipe.ts";
import type { Engine, Page, Progress, Result, View } from "./contract.ts";
import { createEngine } from "./engine.ts";

const messy = `id,name,city,age
1, Ann,Paris,31
2,Bob  Ray,paris,N/A
2,Bob  Ray,paris,N/A
3,Cem,Paris,40
4,Dia,Paris,29
`;

const recipeOf = (...steps: Step[]): Recipe => ({ version: 1, sources: [], steps, declined: [] });
const step = (id: string, op: string, params: object): Step => ({ id, op, params, on: true });
const trim = step("t", "trim", { columns: [], inner: true });
const once = step("r", "remove-repeated", { columns: [], keep: "first" });

async function opened(text: string, name = "list.csv"): Promise<Engine> {
  const engine = createEngine();
  unwrap(await engine.open([new File([text], name)]));
  return engine;
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.problem)}`);
  return result.value;
}

const cellsOf = (page: Page) => page.rows.map((row) => row.cells.join("|"));
const pageAt = async (engine: Engine, at: string, view: Partial<View> = {}) =>
  unwrap(await engine.page(at, { rows: "all", ...view }, 0, 100));

describe("opening", () => {
  it("tells columns, rows and what was assumed, and serves the rows of the source", async () => {
    const engine = createEngine();
    const result = unwrap(await engine.open([new File([messy], "list.csv")]));
    expect(result).toMatchObject({ name: "list.csv", complete: true, rows: 5, doubts: [] });
    expect(result.columns.map(({ id }) => id)).toEqual(["id", "name", "city", "age"]);
    expect(result.assumed).toMatchObject({ encoding: "utf-8", delimiter: ",", headerRows: 1 });
    expect(cellsOf(await pageAt(engine, "source"))[0]).toBe("1| Ann|Paris|31");
  });

  it("shows first rows long before the end of a large file", async () => {
    const engine = createEngine();
    const rows = Array.from({ length: 200_000 }, (_, i) => `${i},name ${i},x`).join("\n");
    const first: Progress[] = [];
    let early: Promise<Result<Page>> | undefined;
    const done = await engine.open([new File([`id,name,c\n${rows}`], "long.csv")], {}, (progress) => {
      if (!progress.ready || early) return;
      first.push(progress);
      early = engine.page("source", { rows: "all" }, 0, 2);
    });
    expect(unwrap(done).rows).toBe(200_000);
    expect(first[0].ready).toMatchObject({ complete: false, name: "long.csv" });
    expect(first[0].done).toBeLessThan(first[0].total / 2);
    expect(early && cellsOf(unwrap(await early))).toEqual(["0|name 0|x", "1|name 1|x"]);
  });

  it.each([
    ["an empty file", "", { kind: "empty-file" }],
    ["a picture", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR", { kind: "not-text", looksLike: "png" }],
    ["a PDF", "%PDF-1.7\n%\xe2\xe3", { kind: "not-text", looksLike: "pdf" }],
  ])("says that %s is no table", async (_title, text, problem) => {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(await createEngine().open([new File([bytes], "x.csv")])).toEqual({ ok: false, problem });
  });

  it("stops when asked, and a later file replaces an earlier one", async () => {
    const engine = createEngine();
    const long = new File([`a,b\n${"1,2\n".repeat(2_000_000)}`], "long.csv");
    const stopped = engine.open([long], {}, () => engine.stop());
    expect(await stopped).toEqual({ ok: false, problem: { kind: "stopped" } });
    const first = engine.open([long]);
    const second = engine.open([new File([messy], "list.csv")]);
    expect((await first).ok).toBe(false);
    expect(unwrap(await second).rows).toBe(5);
    expect((await pageAt(engine, "source")).rowCount).toBe(5);
  });

  it("without a file every call says so", async () => {
    const none = { ok: false, problem: { kind: "no-file" } };
    expect(await createEngine().page("source", { rows: "all" }, 0, 1)).toEqual(none);
    expect(await createEngine().run(recipeOf())).toEqual(none);
  });
});

describe("running a recipe", () => {
  it("tells what every step did, and undo gives back the very same point", async () => {
    const engine = await opened(messy);
    const ran = unwrap(await engine.run(recipeOf(trim, once)));
    expect(ran).toMatchObject({ rows: 4, rowsRemoved: 1, cellsChanged: 2 });
    expect(ran.steps.map(({ cellsChanged, rowsRemoved }) => [cellsChanged, rowsRemoved])).toEqual([
      [3, 0],
      [0, 1],
    ]);
    const shorter = unwrap(await engine.run(recipeOf(trim)));
    expect(shorter.point).toBe(ran.points[0]);
    expect(unwrap(await engine.run(recipeOf(trim, once))).point).toBe(ran.point);
    expect(unwrap(await engine.run(recipeOf())).point).toBe("source");
  });

  it("a step that is off is passed over", async () => {
    const engine = await opened(messy);
    const ran = unwrap(await engine.run(recipeOf({ ...trim, on: false }, once)));
    expect(ran.points).toEqual(["source", ran.point]);
    expect(ran.steps[0]).toMatchObject({ cellsChanged: 0 });
  });

  it("names every missing column before anything runs", async () => {
    const engine = await opened(messy);
    const result = await engine.run(
      recipeOf(
        step("a", "trim", { columns: ["mail"], inner: true }),
        step("b", "set-type", { columns: ["alter"], type: "whole", mark: "." }),
      ),
    );
    expect(result).toMatchObject({
      ok: false,
      problem: { kind: "missing-columns", columns: ["mail", "alter"], all: [{ step: "a" }, { step: "b" }] },
    });
  });

  it.each([
    ["an operation that does not exist", step("a", "fly", {}), { kind: "unknown-operation", op: "fly" }],
    [
      "a parameter of the wrong kind",
      step("a", "trim", { columns: "name", inner: true }),
      { kind: "bad-parameter", field: "columns" },
    ],
    [
      "a choice that is none",
      step("a", "remove-repeated", { columns: [], keep: "both" }),
      { kind: "bad-parameter", field: "keep" },
    ],
  ])("refuses %s", async (_title, wrong, problem) => {
    const engine = await opened(messy);
    expect(await engine.run(recipeOf(wrong))).toMatchObject({ ok: false, problem });
  });
});

describe("looking", () => {
  it("shows removed rows where they stood, changed cells with what they were, and the step that removed", async () => {
    const engine = await opened(messy);
    const { point } = unwrap(await engine.run(recipeOf(trim, once)));
    const all = await pageAt(engine, point);
    expect(all.rowCount).toBe(5);
    expect(all.rows[0].before).toEqual([undefined, " Ann", undefined, undefined]);
    expect(all.rows[2]).toMatchObject({ key: 2, removedBy: "r", sources: [{ record: 3, line: 4 }] });
    expect(cellsOf(await pageAt(engine, point, { rows: "changed" }))).toEqual([
      "1|Ann|Paris|31",
      "2|Bob Ray|paris|N/A",
    ]);
    expect(cellsOf(await pageAt(engine, point, { rows: "removed" }))).toEqual(["2|Bob Ray|paris|N/A"]);
    expect((await pageAt(engine, point, { rows: "kept" })).rowCount).toBe(4);
  });

  it("sorts numbers as numbers with missing last, filters and searches without touching the file", async () => {
    const engine = await opened("n,c\n10,x\n9,Y\n,y\n-1,z\n");
    const sorted = await pageAt(engine, "source", { sort: [{ column: "n", descending: true }] });
    expect(cellsOf(sorted)).toEqual(["10|x", "9|Y", "-1|z", "|y"]);
    expect(cellsOf(await pageAt(engine, "source", { search: "y" }))).toEqual(["9|Y", "|y"]);
    const filters = [{ column: "n", is: "missing" }] as const;
    expect(cellsOf(await pageAt(engine, "source", { filters }))).toEqual(["|y"]);
  });

  it("cuts long cells in a page and tells their length", async () => {
    const engine = await opened(`a,b\n${"x".repeat(3000)},1\n`);
    const [row] = (await pageAt(engine, "source")).rows;
    expect([row.cells[0].length, row.lengths]).toEqual([500, { 0: 3000 }]);
  });

  it("tells the story of a cell, step by step, up to its removal", async () => {
    const engine = await opened(messy);
    const blank = step("m", "missing", { columns: ["age"], values: ["N/A"] });
    const { point } = unwrap(await engine.run(recipeOf(trim, blank, once)));
    expect(unwrap(await engine.story(point, 1, "name"))).toEqual([
      { step: "t", op: "trim", before: "Bob  Ray", after: "Bob Ray" },
    ]);
    expect(unwrap(await engine.story(point, 2, "age"))).toEqual([
      { step: "m", op: "missing", before: "N/A", after: "" },
      { step: "r", op: "remove-repeated", before: "", after: "", removed: true },
    ]);
  });

  it("finds the next place of a text in the view", async () => {
    const engine = await opened(messy);
    const view = { rows: "all" } as const;
    expect(unwrap(await engine.find("source", view, { text: "PARIS" }, 1))).toMatchObject({
      position: 1,
      column: "city",
    });
    expect(unwrap(await engine.find("source", view, { text: "nowhere" }, 0))).toBeNull();
  });

  it("goes from hit to hit, cell by cell, and back again", async () => {
    const engine = await opened("a,b,c\nx,xx,y\ny,y,y\ny,ax,X\n");
    const view = { rows: "all" } as const;
    const places: string[] = [];
    const go = async (back: boolean, from: number, after?: string) => {
      const what = { text: "x", back, ...(after !== undefined && { after }) };
      const hit = unwrap(await engine.find("source", view, what, from));
      places.push(hit ? `${hit.position}${hit.column}` : "none");
    };
    await go(false, 0);
    await go(false, 0, "a");
    await go(false, 0, "b");
    await go(false, 2, "b");
    await go(false, 2, "c");
    await go(true, 2, "c");
    await go(true, 2, "b");
    await go(true, 0, "b");
    await go(true, 0, "a");
    expect(places).toEqual(["0a", "0b", "2b", "2c", "none", "2b", "0b", "0a", "none"]);
  });
});

describe("cleaning up", () => {
  it("pressed twice changes nothing more", async () => {
    const engine = await opened(messy);
    const first = unwrap(await engine.suggest("source")).filter(({ safe }) => safe);
    expect(first.length).toBeGreaterThan(0);
    const ran = unwrap(await engine.run(recipeOf(...first.map(({ step: each }) => each))));
    expect(ran.steps.map((report) => report.cellsChanged + report.rowsRemoved)).toEqual(
      first.map(({ count }) => count),
    );
    expect(unwrap(await engine.suggest(ran.point)).filter(({ safe }) => safe)).toEqual([]);
  });
});

describe("what is left alone", () => {
  it("is still told, and what comes after it no longer counts on it", async () => {
    const engine = await opened(
      "id,city\n1,Rome\n2,Rome\n3,Rome\n3, Rome\n4,Oslo\n5,Oslo\n6,Bari\n7,Oslo\n8,Rome\n9,Rome\n10,Oslo\n11,Oslo\n",
    );
    const ids = async (declined: string[]) =>
      unwrap(await engine.suggest("source", undefined, declined)).map(({ id, count }) => `${id} ${count}`);
    const [spaces] = await ids([]);
    expect(await ids([])).toContain("remove-repeated|with-id 1");
    const without = await ids([spaces.split(" ")[0]]);
    expect(without).toContain(spaces);
    expect(without).not.toContain("remove-repeated|with-id 1");
  });
});

describe("writing", () => {
  const bytes = async (engine: Engine, at: string, format: object) =>
    new TextDecoder("utf-8", { ignoreBOM: true }).decode(
      await unwrap(await engine.write(at, { format: "csv", ...format })).arrayBuffer(),
    );

  it("writes the clean rows with a byte order mark and CRLF, quoting only where needed", async () => {
    const engine = await opened('a,b\n1,"x, y"\n2,"say ""hi"""\n2,"say ""hi"""\n');
    const { point } = unwrap(await engine.run(recipeOf(once)));
    expect(await bytes(engine, point, {})).toBe('\ufeffa,b\r\n1,"x, y"\r\n2,"say ""hi"""\r\n');
    expect(await bytes(engine, point, { bom: false, newline: "\n", delimiter: ";", quoteAll: true })).toBe(
      '"a";"b"\n"1";"x, y"\n"2";"say ""hi"""\n',
    );
    expect(await bytes(engine, point, { bom: false, newline: "\n", rows: "removed" })).toBe(
      'a,b\n2,"say ""hi"""\n',
    );
  });

  it("disarms formulas but not numbers and phones, and counts them", async () => {
    const engine = await opened("a,b\n=1+1,-5\n+86 138 1234 5678,@x\n");
    let guarded: number | undefined;
    const result = await engine.write("source", { format: "csv", bom: false, newline: "\n" }, (progress) => {
      guarded = progress.guarded ?? guarded;
    });
    expect(await unwrap(result).text()).toBe('a,b\n"\'=1+1",-5\n+86 138 1234 5678,"\'@x"\n');
    expect(guarded).toBe(2);
    expect(await bytes(engine, "source", { bom: false, newline: "\n", guardFormulas: false })).toBe(
      "a,b\n=1+1,-5\n+86 138 1234 5678,@x\n",
    );
  });
});
