import type { OperationInfo } from "../ops/operation.ts";
import type { Recipe } from "../recipe/recipe.ts";
import { withStepsOff } from "./edit-recipe.ts";

/**
 * The recipe with those steps off that name rows by their numbers: they hold only for the rows they were made on, and
 * would change somebody else's cells in another file, or in the same one cut into other rows.
 */
export function withoutRowBound(recipe: Recipe, operations: readonly OperationInfo[]): Recipe {
  const bound = operations
    .filter(({ fields }) => fields.some(({ kind }) => kind === "row" || kind === "cells"))
    .map(({ id }) => id);
  const steps = recipe.steps.filter(({ op }) => bound.includes(op));
  return withStepsOff(
    recipe,
    steps.map(({ id }) => id),
  );
}
