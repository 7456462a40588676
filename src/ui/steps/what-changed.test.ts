import { describe, expect, it } from "vitest";
import type { Recipe, Step } from "../../recipe/recipe.ts";
import { whatChanged } from "./what-changed.ts";

function step(id: string, op = "trim"): Step {
  return { id, op, params: {}, on: true };
}
function recipe(steps: readonly Step[], declined: readonly string[] = []): Recipe {
  return { version: 1, sources: [], steps, declined };
}

const [a, b, c] = [step("s1"), step("s2", "case"), step("s3", "sort")];
const off = { ...a, on: false };
const inGroup = (...steps: Step[]) => steps.map((each) => ({ ...each, group: "g1" }));
const named = (name: string, steps: readonly Step[]) => ({ ...recipe(steps), groups: [{ id: "g1", name }] });
const edited = { ...a, params: { inner: true } };

describe("whatChanged", () => {
  it.each<[string, Recipe, Recipe, object]>([
    ["a step was added", recipe([a]), recipe([a, b]), { kind: "added", step: b }],
    ["several were added", recipe([]), recipe([a, b]), { kind: "added-many", count: 2 }],
    ["one was removed", recipe([a, b]), recipe([b]), { kind: "removed", step: a }],
    ["several were removed", recipe([a, b, c]), recipe([b]), { kind: "removed-many", count: 2 }],
    ["one was switched off", recipe([a, b]), recipe([off, b]), { kind: "switched-off", step: off }],
    ["one was switched on", recipe([off, b]), recipe([a, b]), { kind: "switched-on", step: a }],
    ["one was changed", recipe([a]), recipe([edited]), { kind: "changed", step: edited }],
    ["one was moved down", recipe([a, b, c]), recipe([b, c, a]), { kind: "moved", step: a }],
    ["one was moved up", recipe([a, b, c]), recipe([c, a, b]), { kind: "moved", step: c }],
    ["a proposal was left alone", recipe([a]), recipe([a], ["x"]), { kind: "left-alone" }],
    ["it was offered again", recipe([a], ["x"]), recipe([a]), { kind: "offered-again" }],
    ["a recipe was loaded", recipe([a, b]), recipe([step("s1", "case"), step("s2")]), { kind: "loaded" }],
    [
      "a recipe of one step took the place of one",
      recipe([a]),
      recipe([step("s1", "sort")]),
      { kind: "loaded" },
    ],
    ["a note was written", recipe([a]), recipe([{ ...a, note: "why" }]), { kind: "noted" }],
    [
      "several were switched off",
      recipe([a, b]),
      recipe([off, { ...b, on: false }]),
      { kind: "off-many", count: 2 },
    ],
    [
      "several were moved",
      recipe([a, b, c, { ...c, id: "s4" }]),
      recipe([c, { ...c, id: "s4" }, a, b]),
      { kind: "moved-many", count: 2 },
    ],
    [
      "steps were grouped",
      recipe([a, b, c]),
      named("A", [...inGroup(a, b), c]),
      { kind: "grouped", name: "A", count: 2 },
    ],
    [
      "all steps were grouped",
      recipe([a, b]),
      named("A", inGroup(a, b)),
      { kind: "grouped", name: "A", count: 2 },
    ],
    ["a group was named", named("A", inGroup(a)), named("B", inGroup(a)), { kind: "renamed", name: "B" }],
    ["a group was dissolved", named("A", inGroup(a, b)), recipe([a, b]), { kind: "ungrouped", name: "A" }],
    [
      "one was put into a group",
      named("A", [...inGroup(a), b]),
      named("A", inGroup(a, b)),
      { kind: "moved" },
    ],
    [
      "a group was removed",
      named("A", [...inGroup(a, b), c]),
      recipe([c]),
      { kind: "removed-many", count: 2 },
    ],
    ["many things at once", recipe([a, b, c]), recipe([edited, c]), { kind: "other" }],
  ])("says that %s", (_title, before, after, expected) => {
    expect(whatChanged(before, after)).toMatchObject(expected);
  });
});
