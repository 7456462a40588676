import type { Recipe, Step, StepGroup } from "../../recipe/recipe.ts";

/** What one move in the history did, for "Undo: …". `step` is as it stood after the move (before it when removed). */
export type RecipeChange =
  | {
      readonly kind: "added" | "removed" | "changed" | "noted" | "moved" | "switched-on" | "switched-off";
      readonly step: Step;
    }
  | {
      readonly kind: "added-many" | "removed-many" | "moved-many" | "on-many" | "off-many";
      readonly count: number;
    }
  | { readonly kind: "grouped"; readonly name: string; readonly count: number }
  | { readonly kind: "ungrouped" | "renamed"; readonly name: string }
  | { readonly kind: "regrouped" | "left-alone" | "offered-again" | "loaded" | "other" };

export function whatChanged(before: Recipe, after: Recipe): RecipeChange {
  const was = new Map(before.steps.map((step) => [step.id, step]));
  const is = new Map(after.steps.map((step) => [step.id, step]));
  const added = after.steps.filter((step) => !was.has(step.id));
  const removed = before.steps.filter((step) => !is.has(step.id));
  const edited = after.steps.filter((step) => !isAlike(was.get(step.id) ?? step, step));
  if (isOtherRecipe(before, after)) return { kind: "loaded" };
  if ((added.length > 0 ? 1 : 0) + (removed.length > 0 ? 1 : 0) + (edited.length > 0 ? 1 : 0) > 1)
    return { kind: "other" };
  if (added.length === 1) return { kind: "added", step: added[0] };
  if (added.length > 1) return { kind: "added-many", count: added.length };
  if (removed.length === 1) return { kind: "removed", step: removed[0] };
  if (removed.length > 1) return { kind: "removed-many", count: removed.length };
  if (edited.length === 1) return edit(was.get(edited[0].id) as Step, edited[0]);
  if (edited.length > 1) return editMany(edited, was);
  return regrouped(before, after) ?? moved(before, after) ?? declined(before, after);
}

/** The same step, whatever group it stands in. */
function isAlike(one: Step, other: Step): boolean {
  return one === other || differing(one, other).length === 0;
}

function differing(one: Step, other: Step): (keyof Step)[] {
  const keys = ["op", "params", "on", "where", "note"] as const;
  return keys.filter((key) => one[key] !== other[key]);
}

/** No step stayed, and more than one was touched or it became another operation: a recipe took the place of another. */
function isOtherRecipe(before: Recipe, after: Recipe): boolean {
  if (before.steps.length === 0 || after.steps.length === 0) return false;
  const was = new Map(before.steps.map((step) => [step.id, step]));
  if (after.steps.some((step) => was.get(step.id)?.params === step.params)) return false;
  return before.steps.length + after.steps.length > 2 || before.steps[0].op !== after.steps[0].op;
}

function edit(before: Step, step: Step): RecipeChange {
  const keys = differing(before, step);
  if (keys.length === 1 && keys[0] === "on") return { kind: step.on ? "switched-on" : "switched-off", step };
  if (keys.length === 1 && keys[0] === "note") return { kind: "noted", step };
  return { kind: "changed", step };
}

function editMany(edited: readonly Step[], was: ReadonlyMap<string, Step>): RecipeChange {
  const switched = edited.every((step) => edit(was.get(step.id) as Step, step).kind.startsWith("switched"));
  if (!switched || edited.some(({ on }) => on !== edited[0].on)) return { kind: "other" };
  return { kind: edited[0].on ? "on-many" : "off-many", count: edited.length };
}

function regrouped(before: Recipe, after: Recipe): RecipeChange | null {
  const { groups: had = [] } = before;
  const { groups: has = [] } = after;
  const isIn = (all: readonly StepGroup[], { id }: StepGroup) => all.some((group) => group.id === id);
  const made = has.find((group) => !isIn(had, group));
  if (made) {
    const count = after.steps.filter(({ group }) => group === made.id).length;
    return { kind: "grouped", name: made.name, count };
  }
  const renamed = has.find((group) => had.some(({ id, name }) => id === group.id && name !== group.name));
  if (renamed) return { kind: "renamed", name: renamed.name };
  const gone = had.find((group) => !isIn(has, group));
  if (gone) return { kind: "ungrouped", name: gone.name };
  const groupOf = new Map(before.steps.map((step) => [step.id, step.group]));
  const others = after.steps.filter((step) => step.group !== groupOf.get(step.id));
  if (others.length === 1) return { kind: "moved", step: others[0] };
  return others.length > 1 ? { kind: "regrouped" } : null;
}

/** Steps that follow one another and, taken out of both lists, leave them alike. */
function moved(before: Recipe, after: Recipe): RecipeChange | null {
  const [was, is] = [before.steps.map(({ id }) => id), after.steps.map(({ id }) => id)];
  const first = was.findIndex((id, at) => id !== is[at]);
  if (first < 0) return null;
  const last = was.findLastIndex((id, at) => id !== is[at]);
  const back = was.indexOf(is[first]) - first;
  const turned = [...was.slice(first + back, last + 1), ...was.slice(first, first + back)];
  if (turned.some((id, at) => id !== is[first + at])) return { kind: "other" };
  const count = Math.min(back, turned.length - back);
  if (count > 1) return { kind: "moved-many", count };
  return { kind: "moved", step: after.steps[back === 1 ? last : first] };
}

function declined(before: Recipe, after: Recipe): RecipeChange {
  if (after.declined.length > before.declined.length) return { kind: "left-alone" };
  if (after.declined.length < before.declined.length) return { kind: "offered-again" };
  return { kind: "other" };
}
