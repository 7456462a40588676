import { describe, expect, it } from "vitest";
import { hasChoice, inTwo, shelfOf, shortName } from "./shelf.ts";
import type { Tab } from "./state.ts";

const parts = [
  { name: "Sales", rows: 3, hidden: false },
  { name: "Clients", rows: null, hidden: false },
  { name: "Secret", rows: 9, hidden: true },
  { name: "Empty", rows: 0, hidden: false },
];

function tab(id: string, file: string, change: Partial<Tab> = {}): Tab {
  const name = `${file}.csv`;
  return {
    id,
    file,
    name,
    more: 0,
    part: "",
    parts: [],
    rows: 1,
    steps: 0,
    unsaved: false,
    state: "ready",
    ...change,
  };
}

const shown = (tabs: readonly Tab[]) =>
  shelfOf(tabs).map(({ file, several, entries }) => [
    file,
    several,
    entries.map((entry) => (entry.kind === "open" ? entry.id : `+${entry.part}`)),
  ]);

describe("The bar of tabs", () => {
  it("has files in their order, and their other tables where they stand in the file", () => {
    const book = tab("t2", "book", { part: "Clients", parts });
    expect(shown([tab("t1", "a"), book, tab("t3", "b")])).toEqual([
      ["a", false, ["t1"]],
      ["book", true, ["+Sales", "t2"]],
      ["b", false, ["t3"]],
    ]);
  });

  it("offers no table that is open, hidden or empty", () => {
    const both = [tab("t1", "book", { part: "Sales", parts }), tab("t2", "book", { part: "Clients", parts })];
    expect(shown(both)).toEqual([["book", true, ["t1", "t2"]]]);
  });

  it("keeps a tab whose table is not in the file, and one not read yet, at the end", () => {
    const tabs = [tab("t1", "book", { part: "Gone", parts }), tab("t2", "book", { part: "Sales" })];
    expect(shown(tabs)).toEqual([["book", true, ["t2", "+Clients", "t1"]]]);
  });

  it("is shown when there is something to choose", () => {
    expect(hasChoice([], "t0")).toBe(false);
    expect(hasChoice([tab("t1", "a")], "t1")).toBe(false);
    expect(hasChoice([tab("t1", "a")], "t0")).toBe(true);
    expect(hasChoice([tab("t1", "book", { part: "Sales", parts })], "t1")).toBe(true);
    expect(hasChoice([tab("t1", "a"), tab("t2", "b")], "t1")).toBe(true);
  });

  it.each([
    ["short.csv", ["short.csv", ""]],
    ["customers of january 2026.csv", ["customers of january", " 2026.csv"]],
    ["👩‍👩‍👧‍👦".repeat(30), ["👩‍👩‍👧‍👦".repeat(21), "👩‍👩‍👧‍👦".repeat(9)]],
  ])("keeps the end of a long name: %s", (name, pieces) => {
    expect(inTwo(name)).toEqual(pieces);
  });

  it("cuts a long name in its middle", () => {
    expect([shortName("february.csv", 12), shortName("customers of january.csv", 12)]).toEqual([
      "february.csv",
      "custo…ry.csv",
    ]);
  });
});
