import { describe, expect, it } from "vitest";
import type { Engine, Facet, FacetAsk, Result, View } from "./contract.ts";
import { createEngine } from "./engine.ts";

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.problem)}`);
  return result.value;
}

const ROWS = [
  "name,city,spent,joined",
  "Ann,Bern,10.5,2024-01-05",
  "Bob,Bern,20,2024-02-05",
  "Cy,Rome,30,2024-03-05",
  "Di,,40,2024-04-05",
  "Ed,bern,x,2024-05-05",
];

async function opened(rows: readonly string[] = ROWS): Promise<Engine> {
  const engine = createEngine();
  unwrap(await engine.open([new File([`${rows.join("\n")}\n`], "list.csv")], { headerRows: 1 }));
  return engine;
}

async function facet(ask: FacetAsk, view: Partial<View> = {}, rows?: readonly string[]): Promise<Facet> {
  const engine = await opened(rows);
  const [found] = unwrap(await engine.facets("source", { rows: "all", ...view }, [ask]));
  return found;
}

const said = ({ texts }: Facet) => texts.map(({ text, count }) => `${text} ${count}`);

describe("A facet", () => {
  it("counts the values of a column, most frequent first, and what is missing", async () => {
    const city = await facet({ column: "city", by: "values" });
    expect([said(city), city.missing, city.others]).toEqual([
      ["Bern 2", "Rome 1", "bern 1"],
      1,
      { values: 0, count: 0 },
    ]);
  });

  it("follows the filters of other columns, and not those of its own", async () => {
    const filters = [
      { column: "spent", is: "one-of", texts: ["20", "30", "40"] },
      { not: { column: "city", is: "one-of", texts: ["Bern"] } },
    ] as const;
    const city = await facet({ column: "city", by: "values" }, { filters });
    expect([said(city), city.missing]).toEqual([["Bern 1", "Rome 1"], 1]);
    const name = await facet({ column: "name", by: "values" }, { filters });
    expect(said(name)).toEqual(["Cy 1", "Di 1"]);
    expect(said(await facet({ column: "name", by: "values" }, { search: "rome" }))).toEqual(["Cy 1"]);
  });

  it("finds values that contain a text, and keeps those picked though none is left", async () => {
    const asked = { column: "city", by: "values", search: "BER", picked: ["Oslo"] } as const;
    const city = await facet(asked);
    expect([said(city), city.others]).toEqual([["Bern 2", "bern 1", "Oslo 0"], { values: 1, count: 1 }]);
  });

  it("shows the 200 most frequent of very many values and counts the rest", async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => `n${i},${i}`);
    const names = await facet({ column: "name", by: "values", picked: ["n999"] }, {}, ["name,n", ...rows]);
    expect([names.texts.length, names.others]).toEqual([201, { values: 799, count: 799 }]);
  });

  it("counts how values are built, and how long they are", async () => {
    expect(said(await facet({ column: "spent", by: "shapes" }))).toEqual(["99 3", "99.9 1", "a 1"]);
    const lengths = await facet({ column: "city", by: "lengths" });
    expect([lengths.bars, lengths.missing]).toEqual([[{ from: 4, to: 5, count: 4 }], 1]);
  });

  it("counts numbers and days in ranges that stay while other columns are filtered", async () => {
    const rows = ["n,kind", ...Array.from({ length: 100 }, (_, i) => `${i},${i % 2 ? "odd" : "even"}`)];
    const ask = { column: "n", by: "ranges" } as const;
    const all = await facet(ask, {}, rows);
    const half = await facet(ask, { filters: [{ column: "kind", is: "equals", text: "odd" }] }, rows);
    expect(all.bars.reduce((sum, { count }) => sum + count, 0)).toBe(100);
    expect(half.bars.reduce((sum, { count }) => sum + count, 0)).toBe(50);
    expect(half.bars.map(({ from }) => from)).toEqual(all.bars.map(({ from }) => from));
    const days = await facet({ column: "joined", by: "ranges" });
    expect(days.bars.reduce((sum, { count }) => sum + count, 0)).toBe(5);
    const spent = await facet({ column: "spent", by: "ranges" }, {}, ["spent", "1", "2", "3", "4", "5", "x"]);
    expect([spent.odd, spent.missing, spent.others.count]).toEqual([1, 0, 0]);
  });

  it("of a column that is not there is a problem", async () => {
    const engine = await opened();
    expect(await engine.facets("source", { rows: "all" }, [{ column: "town", by: "values" }])).toEqual({
      ok: false,
      problem: { kind: "unknown-column", column: "town" },
    });
  });
});
