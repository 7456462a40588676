import { describe, expect, it } from "vitest";
import { operationInfos } from "../ops/index.ts";
import { withoutRowBound } from "./row-bound.ts";
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
