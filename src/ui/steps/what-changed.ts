import type { Recipe, Step } from "../../recipe/recipe.ts";

/** What one move in the history did, for "Undo: …". `step` is as it stood after the move (before it when removed). */
export type RecipeChange =
  | {
      readonly kind: "added" | "removed" | "changed" | "moved" | "switched-on" | "switched-off";
      readonly step: Step;
    }
  | { readonly kind: "added-many" | "removed-many"; readonly count: number }
  | { readonly kind: "left-alone" | "offered-again" | "loaded" | "other" };

export function whatChanged(before: Recipe, after: Recipe): RecipeChange {
  const was = new Map(before.steps.map((step) => [step.id, step]));
  const is = new Map(after.steps.map((step) => [step.id, step]));
  const added = after.steps.filter((step) => !was.has(step.id));
  const removed = before.steps.filter((step) => !is.has(step.id));
  const edited = after.steps.filter((step) => was.has(step.id) && was.get(step.id) !== step);
  if (isOtherRecipe(before, after)) return { kind: "loaded" };
  if ((added.length > 0 ? 1 : 0) + (removed.length > 0 ? 1 : 0) + edited.length > 1) return { kind: "other" };
  if (added.length === 1) return { kind: "added", step: added[0] };
  if (added.length > 1) return { kind: "added-many", count: added.length };
  if (removed.length === 1) return { kind: "removed", step: removed[0] };
  if (removed.length > 1) return { kind: "removed-many", count: removed.length };
  if (edited.length === 1) return edit(was.get(edited[0].id) as Step, edited[0]);
  return movedOrDeclined(before, after);
}

/** No step stayed, and more than one was touched or it became another operation: a recipe took the place of another. */
function isOtherRecipe(before: Recipe, after: Recipe): boolean {
  if (before.steps.length === 0 || after.steps.length === 0) return false;
  if (after.steps.some((step) => before.steps.includes(step))) return false;
  return before.steps.length + after.steps.length > 2 || before.steps[0].op !== after.steps[0].op;
}

function edit(before: Step, step: Step): RecipeChange {
  if (before.on !== step.on && before.params === step.params) {
    return { kind: step.on ? "switched-on" : "switched-off", step };
  }
  return { kind: "changed", step };
}

function movedOrDeclined(before: Recipe, after: Recipe): RecipeChange {
  const step = mover(before.steps, after.steps);
  if (step) return { kind: "moved", step };
  if (after.declined.length > before.declined.length) return { kind: "left-alone" };
  if (after.declined.length < before.declined.length) return { kind: "offered-again" };
  return { kind: "other" };
}

/** The one step that, taken out of both lists, leaves them alike. */
function mover(before: readonly Step[], after: readonly Step[]): Step | undefined {
  const first = before.findIndex((step, index) => after[index] !== step);
  if (first < 0) return undefined;
  return [before[first], after[first]].find((candidate) => {
    const rest = after.filter((step) => step !== candidate);
    return before.filter((step) => step !== candidate).every((step, index) => rest[index] === step);
  });
}
