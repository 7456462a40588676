import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRecipe } from "./recipe-file.ts";

const RECIPE = {
  version: 1,
  sources: [{ id: "f", name: "list.csv", read: { delimiter: ";" } }],
  steps: [
    { id: "s1", op: "trim", params: { columns: ["__proto__", "姓名"] }, on: true },
    {
      id: "s2",
      op: "keep-rows",
      params: {},
      on: false,
      where: { column: "a", is: "filled" },
      note: "asked by Ann",
    },
  ],
  declined: ["trim:a"],
};

describe("A recipe file", () => {
  it("gives the recipe that was saved, to the letter", () => {
    expect(readRecipe(JSON.stringify(RECIPE, null, 2))).toEqual({ ok: true, recipe: RECIPE });
    expect(readRecipe(`\uFEFF${JSON.stringify(RECIPE)}`)).toEqual({ ok: true, recipe: RECIPE });
  });

  it("may be written by hand: what can be left out is filled in", () => {
    expect(readRecipe('{"version":1,"steps":[{"op":"trim","params":{}}]}')).toEqual({
      ok: true,
      recipe: {
        version: 1,
        sources: [],
        steps: [{ id: "", op: "trim", params: {}, on: true }],
        declined: [],
      },
    });
  });

  it.each([
    ["", undefined],
    ["hello", undefined],
    ["a,b\n1,2", undefined],
    ["null", undefined],
    ["[]", undefined],
    ["{}", undefined],
    ['{"milk":2}', undefined],
    ['{"steps":[]}', "version"],
    ['{"version":1}', "steps"],
    ['{"version":"1","steps":[]}', "version"],
    ['{"version":1,"steps":{}}', "steps"],
    ['{"version":1,"steps":[{"op":"trim","params":{}},{"op":"","params":{}}]}', "steps.1.op"],
    ['{"version":1,"steps":[{"op":"trim","params":[]}]}', "steps.0.params"],
    ['{"version":1,"steps":[{"op":"trim","params":{},"on":"yes"}]}', "steps.0.on"],
  ])("says that %j is not one, and where", (text, detail) => {
    expect(readRecipe(text)).toEqual({
      ok: false,
      problem: detail === undefined ? { kind: "not-a-recipe" } : { kind: "not-a-recipe", detail },
    });
  });

  it("of a newer version says so", () => {
    expect(readRecipe('{"version":2,"steps":"other"}')).toEqual({
      ok: false,
      problem: { kind: "newer-recipe" },
    });
  });

  it("keeps how its file was read, and passes over what it does not know", () => {
    const read = { part: "Orders", headerRows: 2, skipEnd: 1, comment: "#", repeatedHeader: "leave-out" };
    const text = JSON.stringify({
      ...RECIPE,
      sources: [{ ...RECIPE.sources[0], read: { ...read, own: 1 } }],
    });
    expect(readRecipe(text)).toMatchObject({ ok: true, recipe: { sources: [{ read }] } });
    expect(readRecipe(text)).not.toMatchObject({ recipe: { sources: [{ read: { own: 1 } }] } });
  });

  it("keeps groups, and what a later version added to it", () => {
    const later = {
      ...RECIPE,
      steps: [{ ...RECIPE.steps[0], group: "g1", colour: "red" }, RECIPE.steps[1]],
      groups: [{ id: "g1", name: "Names", folded: true, by: "Ann" }],
      shares: { with: ["Bob"] },
    };
    expect(readRecipe(JSON.stringify(later))).toEqual({ ok: true, recipe: later });
  });

  it("whose groups are apart, empty or unknown is put right", () => {
    const steps = RECIPE.steps.map((step) => ({ ...step, group: "lost" }));
    const text = JSON.stringify({ ...RECIPE, steps, groups: [{ id: "g1", name: "Empty" }] });
    expect(readRecipe(text)).toEqual({ ok: true, recipe: RECIPE });
  });

  it.each([
    ["encoding", "klingon"],
    ["delimiter", "\n"],
    ["headerRows", 9],
    ["skipEnd", -1],
    ["comment", "####"],
    ["format", "exe"],
  ])("says that %s of a reading cannot be %j", (field, value) => {
    const text = JSON.stringify({ ...RECIPE, sources: [{ id: "f", name: "a", read: { [field]: value } }] });
    const detail = `sources.0.read.${field}`;
    expect(readRecipe(text)).toEqual({ ok: false, problem: { kind: "not-a-recipe", detail } });
  });

  it("never throws, whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof readRecipe(text).ok === "boolean"),
    );
  });
});
