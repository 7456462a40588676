import { describe, expect, it } from "vitest";
import { slotsWithout } from "../../app/step-groups.ts";
import type { Recipe, Step } from "../../recipe/recipe.ts";
import { type Boxes, marksOf, slotAt } from "./drag.ts";

const step = (id: string, group?: string): Step => ({
  id,
  op: "trim",
  params: {},
  on: true,
  ...(group && { group }),
});
const recipe: Recipe = {
  version: 1,
  sources: [],
  steps: [step("s1"), step("s2", "g"), step("s3", "g"), step("s4")],
  declined: [],
  groups: [{ id: "g", name: "Names" }],
};
/** One loose step of 50 px, a group of 150 px with a head of 40 px, and another loose step, 6 px between them. */
const boxes: Boxes = {
  step: (id) =>
    ({
      s1: { top: 0, bottom: 50 },
      s2: { top: 96, bottom: 146 },
      s3: { top: 150, bottom: 200 },
      s4: { top: 212, bottom: 262 },
    })[id],
  group: (id) => (id === "g" ? { top: 56, bottom: 206 } : undefined),
};

describe("Dragging a step", () => {
  const marks = (moving: string, whole = false) =>
    marksOf(recipe, [moving], slotsWithout(recipe, [moving], whole), boxes);

  it("marks each place once: around loose steps, inside a group and below it", () => {
    expect(marks("s1")).toEqual([56, 96, 150, 200, 212, 262]);
    expect(marks("s4")).toEqual([0, 56, 96, 150, 200, 206]);
    expect(marks("s2")).toEqual([0, 56, 150, 200, 212, 262]);
  });

  it("marks only places between units for a group", () => {
    expect(marksOf(recipe, ["s2", "s3"], slotsWithout(recipe, ["s2", "s3"], true), boxes)).toEqual([
      0, 212, 262,
    ]);
  });

  it("leaves out what is not drawn", () => {
    const drawn: Boxes = { ...boxes, step: (id) => (id === "s1" ? undefined : boxes.step(id)) };
    const of = marksOf(recipe, ["s4"], slotsWithout(recipe, ["s4"], false), drawn);
    expect(of).toEqual([Number.POSITIVE_INFINITY, 56, 96, 150, 200, 206]);
    expect(slotAt(-50, of, 5, [])).toBe(1);
  });

  it.each([
    [20, 0],
    [60, 0],
    [100, 1],
    [170, 2],
    [203, 3],
    [230, 4],
    [900, 5],
  ])("at %i px it would go to place %i", (y, slot) => {
    expect(slotAt(y, marks("s1"), 0, [{ top: 0, bottom: 50 }])).toBe(slot);
  });
});
