import { describe, expect, it } from "vitest";
import type { Recipe, Step } from "../recipe/recipe.ts";
import {
  placeStopped,
  stepByStep,
  trial,
  withChangedStep,
  withDeclined,
  withoutDeclined,
  withRecipeOf,
  withSteps,
} from "./edit-recipe.ts";

const step = (id: string, op = "trim"): Step => ({ id, op, params: {}, on: true });
const recipe = (...ids: string[]): Recipe => ({
  version: 1,
  sources: [{ id: "f", name: "list.csv", read: {} }],
  steps: ids.map((id) => step(id)),
  declined: [],
});
const ids = ({ steps }: Recipe) => steps.map(({ id }) => id);

describe("Editing a recipe", () => {
  it("gives new steps ids that no step has, after the highest one", () => {
    const added = withSteps(recipe("s1", "s7", "other"), [{ op: "trim", params: {} }, step("s7", "case")]);
    expect(ids(added)).toEqual(["s1", "s7", "other", "s8", "s9"]);
    expect(added.steps.at(-2)).toEqual({ id: "s8", op: "trim", params: {}, on: true });
  });

  it("puts new steps in at a place, in the group that stands around it", () => {
    const grouped = { ...recipe("s1", "s2", "s3"), groups: [{ id: "g1", name: "A" }] };
    const steps = grouped.steps.map((each, i) => (i < 2 ? { ...each, group: "g1" } : each));
    const put = (at: number) => withSteps({ ...grouped, steps }, [{ op: "trim", params: {} }], at).steps[at];
    expect([0, 1, 2, 3].map((at) => put(at)?.group)).toEqual([undefined, "g1", undefined, undefined]);
    expect(ids(withSteps(grouped, [{ op: "trim", params: {} }], 1))).toEqual(["s1", "s4", "s2", "s3"]);
  });

  it("keeps a step that comes switched off switched off", () => {
    expect(withSteps(recipe(), [{ ...step("x"), on: false }]).steps).toEqual([{ ...step("s1"), on: false }]);
  });

  it("makes a history in which the steps of a recipe can be undone one by one", () => {
    const kept = recipe("s1", "s2", "s3");
    const { past, present, future } = stepByStep(kept);
    expect(past.map(ids)).toEqual([[], ["s1"], ["s1", "s2"]]);
    expect([present, future]).toEqual([kept, []]);
    expect(stepByStep(recipe())).toMatchObject({ past: [], present: recipe() });
  });

  it("changes one step and leaves out what is emptied", () => {
    const limited = withChangedStep(recipe("s1", "s2"), "s2", {
      where: { column: "a", is: "missing" },
      note: "why",
    });
    expect(limited.steps[1]).toEqual({ ...step("s2"), where: { column: "a", is: "missing" }, note: "why" });
    expect(withChangedStep(limited, "s2", { where: undefined, note: "" }).steps[1]).toEqual(step("s2"));
  });

  it("gives back the very same recipe when nothing changes", () => {
    const same = recipe("s1", "s2");
    expect(withSteps(same, [])).toBe(same);
    expect(withChangedStep(same, "s9", { on: false })).toBe(same);
    expect(withoutDeclined(same, "x")).toBe(same);
    const declined = withDeclined(same, "x");
    expect(withDeclined(declined, "x")).toBe(declined);
    expect(withoutDeclined(declined, "x")).toEqual(same);
  });

  it("leaves several suggestions alone at once, each once, and offers several again", () => {
    const declined = withDeclined(withDeclined(recipe(), "b"), "a", "b", "c");
    expect(declined.declined).toEqual(["b", "a", "c"]);
    expect(withoutDeclined(declined, "b", "c", "x").declined).toEqual(["a"]);
  });

  it("tries a new step at the end, and an edited one in its place without what follows", () => {
    const tried = { op: "case", params: { to: "upper" } };
    expect(trial(recipe("s1", "s2"), tried).steps.map(({ op }) => op)).toEqual(["trim", "trim", "case"]);
    expect(trial(recipe("s1", "s2", "s3"), tried, "s2").steps.map(({ op }) => op)).toEqual(["trim", "case"]);
    expect(ids(trial(recipe("s1", "s7"), tried, undefined, 1))).toEqual(["s1", "s2"]);
  });

  it("takes all of a loaded recipe, its steps numbered anew, and keeps the open file", () => {
    const more = { groups: [{ id: "g1", name: "A" }], later: 1 };
    const loaded: Recipe = { ...recipe("a", "a"), sources: [], declined: ["d"], ...more };
    const taken = withRecipeOf(recipe("s1"), loaded);
    expect(taken).toMatchObject(more);
    expect(ids(taken)).toEqual(["s1", "s2"]);
    expect(taken.sources[0]?.name).toBe("list.csv");
    expect(taken.declined).toEqual(["d"]);
  });

  it("tells where a run stopped, as long as that step is there and on", () => {
    const stopped = { problems: [{ kind: "unknown-operation", step: "s2", op: "fly" }] } as const;
    expect(placeStopped(recipe("s1", "s2"), stopped)).toBe(1);
    expect(placeStopped(recipe("s1"), stopped)).toBeNull();
    expect(placeStopped(withChangedStep(recipe("s1", "s2"), "s2", { on: false }), stopped)).toBeNull();
    expect([placeStopped(recipe("s1"), { problems: [] }), placeStopped(recipe("s1"), null)]).toEqual([
      null,
      null,
    ]);
  });
});
