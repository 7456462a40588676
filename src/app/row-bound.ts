import type { OperationInfo } from "../ops/operation.ts";
import type { Recipe, Step } from "../recipe/recipe.ts";
import { withStepsOff } from "./edit-recipe.ts";

/**
 * The recipe with those steps off that name rows by their numbers: they hold only for the rows they were made on, and
 * would change somebody else's cells in another file, or in the same one cut into other rows.
 */
export function withoutRowBound(recipe: Recipe, operations: readonly OperationInfo[]): Recipe {
  const bound = boundIn(operations);
  const steps = recipe.steps.filter(({ op }) => bound.has(op));
  return withStepsOff(
    recipe,
    steps.map(({ id }) => id),
  );
}

/**
 * The changed recipe with those steps off that name, by their numbers, rows which a step before them makes, and which may be
 * others now: what comes before that step, or itself, is not what it was.
 */
export function withoutLostRows(was: Recipe, recipe: Recipe, operations: readonly OperationInfo[]): Recipe {
  const making = new Set(operations.filter(({ makesRows }) => makesRows).map(({ id }) => id));
  const bound = boundIn(operations);
  if (!recipe.steps.some(({ op }) => bound.has(op))) return recipe;
  const lost = recipe.steps.filter((step) => {
    if (!step.on || !bound.has(step.op) || !was.steps.some(({ id }) => id === step.id)) return false;
    return madeBefore(was, step, making) !== madeBefore(recipe, step, making);
  });
  return withStepsOff(
    recipe,
    lost.map(({ id }) => id),
  );
}

/** What runs up to the last step that makes rows before this one; "" when there is none. */
function madeBefore({ steps }: Recipe, { id }: Step, making: ReadonlySet<string>): string {
  const running = steps
    .slice(
      0,
      steps.findIndex((step) => step.id === id),
    )
    .filter(({ on }) => on);
  const last = running.findLastIndex(({ op }) => making.has(op));
  return last < 0
    ? ""
    : JSON.stringify(running.slice(0, last + 1).map(({ op, params, where }) => [op, params, where]));
}

function boundIn(operations: readonly OperationInfo[]): ReadonlySet<string> {
  const names = operations.filter(({ fields }) =>
    fields.some(({ kind }) => kind === "row" || kind === "cells"),
  );
  return new Set(names.map(({ id }) => id));
}
