import type { Recipe, Step } from "../recipe/recipe.ts";
import type { Ran } from "../worker/contract.ts";
import { commit, type History, start } from "./history.ts";

/** What a step needs before it is given an id. */
export type NewStep = Omit<Step, "id" | "on">;

/**
 * Adds steps, by default at the end; each gets an id that no step of the recipe has. Between two steps of a group they
 * belong to it.
 */
export function withSteps(
  recipe: Recipe,
  added: readonly (NewStep & { readonly on?: boolean })[],
  at: number = recipe.steps.length,
): Recipe {
  if (added.length === 0) return recipe;
  let last = lastNumber(recipe.steps);
  const around = recipe.steps[at - 1]?.group;
  const group = around !== undefined && around === recipe.steps[at]?.group ? { group: around } : {};
  const steps = added.map((step) => ({ ...step, ...group, id: `s${++last}`, on: step.on ?? true }));
  return { ...recipe, steps: recipe.steps.toSpliced(at, 0, ...steps) };
}

/** The place of the step at which the last run stopped; null when it went to the end, or that step is gone. */
export function placeStopped({ steps }: Recipe, ran: Pick<Ran, "problems"> | null): number | null {
  const stopped = ran?.problems[0]?.step;
  const place = stopped === undefined ? -1 : steps.findIndex(({ id, on }) => on && id === stopped);
  return place < 0 ? null : place;
}

/** The same recipe when there is no such step. */
export function withChangedStep(
  recipe: Recipe,
  id: string,
  change: Partial<Pick<Step, "params" | "on" | "where" | "note">>,
): Recipe {
  if (!recipe.steps.some((step) => step.id === id)) return recipe;
  return { ...recipe, steps: recipe.steps.map((step) => (step.id === id ? merged(step, change) : step)) };
}

/** These steps switched off; the same recipe when none of them was on. */
export function withStepsOff(recipe: Recipe, ids: readonly string[]): Recipe {
  const isWanted = ({ id, on }: Step) => on && ids.includes(id);
  if (!recipe.steps.some(isWanted)) return recipe;
  return { ...recipe, steps: recipe.steps.map((step) => (isWanted(step) ? { ...step, on: false } : step)) };
}

export function withDeclined(recipe: Recipe, ...suggestions: readonly string[]): Recipe {
  const fresh = suggestions.filter((id) => !recipe.declined.includes(id));
  return fresh.length === 0 ? recipe : { ...recipe, declined: [...recipe.declined, ...fresh] };
}

export function withoutDeclined(recipe: Recipe, ...suggestions: readonly string[]): Recipe {
  const declined = recipe.declined.filter((id) => !suggestions.includes(id));
  return declined.length === recipe.declined.length ? recipe : { ...recipe, declined };
}

/**
 * The recipe that shows what a step does: the steps before it and it. A step being edited (`replaces`) stands in its
 * old place and what follows is left out; a new one stands at `at`, by default the end.
 */
export function trial(recipe: Recipe, step: NewStep, replaces?: string, at?: number): Recipe {
  const place = recipe.steps.findIndex(({ id }) => id === replaces);
  return withSteps({ ...recipe, steps: recipe.steps.slice(0, place < 0 ? at : place) }, [step]);
}

/** A history as if the steps had been made one after the other: each can be undone. */
export function stepByStep(recipe: Recipe): History<Recipe> {
  const upTo = (count: number) => ({ ...recipe, steps: recipe.steps.slice(0, count) });
  return recipe.steps.reduce(
    (history, _, at) => commit(history, at + 1 === recipe.steps.length ? recipe : upTo(at + 1)),
    start(recipe.steps.length === 0 ? recipe : upTo(0)),
  );
}

/** All of a loaded recipe in place of the present one; the file stays the one that is open. */
export function withRecipeOf(recipe: Recipe, loaded: Recipe): Recipe {
  const { steps } = withSteps({ ...recipe, steps: [] }, loaded.steps);
  return { ...loaded, sources: recipe.sources, steps };
}

function merged(step: Step, change: Partial<Step>): Step {
  const { where, note, ...rest } = { ...step, ...change };
  return { ...rest, ...(where && { where }), ...(note && { note }) };
}

/** The highest number in the ids of steps. */
export function lastNumber(steps: readonly Step[]): number {
  return steps.reduce((most, { id }) => Math.max(most, Number(/^s(\d+)$/.exec(id)?.[1] ?? 0)), 0);
}
