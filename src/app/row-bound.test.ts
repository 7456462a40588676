import { describe, expect, it } from "vitest";
import { operationInfos } from "../ops/index.ts";
import { withoutLostRows, withoutRowBound } from "./row-bound.ts";
import { EMPTY_RECIPE } from "./store.ts";

const step = (id: string, op: string, on = true) => ({ id, op, params: {}, on });

describe("steps that name rows by their numbers", () => {
  it("are switched off where rows are others, and only they", () => {
    const steps = [step("a", "trim"), step("b", "edit-cell"), step("c", "edit-cells"), step("d", "sort")];
    const recipe = withoutRowBound({ ...EMPTY_RECIPE, steps }, operationInfos());
    expect(recipe.steps.map(({ id, on }) => [id, on])).toEqual([
      ["a", true],
      ["b", false],
      ["c", false],
      ["d", true],
    ]);
  });

  it("leave the very same recipe when there are none, or all of them are off", () => {
    const recipe = { ...EMPTY_RECIPE, steps: [step("a", "trim"), step("b", "edit-cell", false)] };
    expect(withoutRowBound(recipe, operationInfos())).toBe(recipe);
  });
});

describe("edits of rows that a step made", () => {
  const recipeOf = (...steps: ReturnType<typeof step>[]) => ({ ...EMPTY_RECIPE, steps });
  const before = recipeOf(step("a", "trim"), step("b", "unpivot"), step("c", "edit-cell"), step("d", "sort"));
  const [a, b, c, d] = before.steps;
  const off = { ...c, on: false };
  const infos = operationInfos();

  it.each([
    ["when a step before those rows goes", recipeOf(b, c, d), recipeOf(b, off, d)],
    [
      "when one comes before them",
      recipeOf(a, step("e", "case"), b, c, d),
      recipeOf(a, step("e", "case"), b, off, d),
    ],
    [
      "when the step that made them is switched off",
      recipeOf(a, { ...b, on: false }, c, d),
      recipeOf(a, { ...b, on: false }, off, d),
    ],
    ["when it is moved behind them", recipeOf(a, c, b, d), recipeOf(a, off, b, d)],
  ])("are switched off %s", (_, after, expected) => {
    expect(withoutLostRows(before, after, infos)).toEqual(expected);
  });

  it.each([
    ["when steps behind them change", recipeOf(a, b, c)],
    ["when a step comes between the rows and them", recipeOf(a, b, step("e", "case"), c, d)],
    ["when they are switched on again", before],
  ])("stay %s", (_, after) => {
    expect(withoutLostRows(recipeOf(a, b, off, d), recipeOf(a, b, off, d), infos).steps[2].on).toBe(false);
    expect(withoutLostRows(before, after, infos)).toBe(after);
  });

  it("stay in rows of the file, whatever else changes", () => {
    const after = recipeOf(c, d);
    expect(withoutLostRows(recipeOf(a, c, d), after, infos)).toBe(after);
  });
});
