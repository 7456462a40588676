import type { Recipe, Step, StepGroup } from "../recipe/recipe.ts";
import { lastNumber } from "./edit-recipe.ts";

/** What the list of steps shows, from top to bottom: a loose step, or a group with its steps. */
export type Unit =
  | { readonly kind: "step"; readonly step: Step }
  | { readonly kind: "group"; readonly group: StepGroup; readonly steps: readonly Step[] };

export function unitsOf({ steps, groups = [] }: Recipe): readonly Unit[] {
  const known = new Map(groups.map((group) => [group.id, group]));
  const units: Unit[] = [];
  for (const step of steps) {
    const group = known.get(step.group ?? "");
    const last = units.at(-1);
    if (!group) units.push({ kind: "step", step });
    else if (last?.kind === "group" && last.group === group)
      units[units.length - 1] = { ...last, steps: [...last.steps, step] };
    else units.push({ kind: "group", group, steps: [step] });
  }
  return units;
}

/**
 * Puts right what a recipe says of groups: a step of no known group is loose, steps of one group that do not follow one
 * another become groups of the same name, and a group without steps goes. The same recipe when nothing was wrong.
 */
export function withTidyGroups(recipe: Recipe): Recipe {
  const { steps, groups = [] } = recipe;
  const known = new Map(groups.map((group) => [group.id, group]));
  const kept = new Map<string, StepGroup>();
  const tidy: Step[] = [];
  let asked: string | undefined;
  let given: string | undefined;
  for (const step of steps) {
    const group = known.get(step.group ?? "");
    if (group && step.group !== asked) {
      given = kept.has(group.id) ? freeId([...known.keys(), ...kept.keys()]) : group.id;
      kept.set(given, given === group.id ? group : { ...group, id: given });
    }
    asked = group?.id;
    tidy.push(inGroup(step, group && given));
  }
  const same = tidy.every((step, i) => step === steps[i]) && kept.size === groups.length;
  return same ? recipe : withGroups({ ...recipe, steps: tidy }, [...kept.values()]);
}

/** Gathers the steps from the first to the last of these under a name. */
export function withGroup(recipe: Recipe, ids: readonly string[], name: string): Recipe {
  const { first, last } = reach(recipe, ids);
  if (first < 0) return recipe;
  const groups = recipe.groups ?? [];
  const id = freeId(groups.map((group) => group.id));
  const steps = recipe.steps.map((step, at) => (at < first || at > last ? step : inGroup(step, id)));
  return withTidyGroups({ ...recipe, steps, groups: [...groups, { id, name }] });
}

/** Puts steps into the group of a neighbour. */
export function withinGroup(recipe: Recipe, ids: readonly string[], group: string): Recipe {
  const steps = recipe.steps.map((step) => (ids.includes(step.id) ? inGroup(step, group) : step));
  return withTidyGroups({ ...recipe, steps });
}

/** Takes a step out of its group: the first stands above it then, any other below. */
export function withTakenOut(recipe: Recipe, id: string): Recipe {
  const place = recipe.steps.findIndex((step) => step.id === id);
  const { group } = recipe.steps[place] ?? {};
  if (group === undefined) return recipe;
  const isFirst = recipe.steps[place - 1]?.group !== group;
  const last = recipe.steps.findLastIndex((step) => step.group === group);
  return withMoved(recipe, [id], { at: isFirst ? place : last, group: undefined }, false);
}

/** The steps of a group become loose again. */
export function withoutGroup(recipe: Recipe, group: string): Recipe {
  if (!recipe.groups?.some(({ id }) => id === group)) return recipe;
  const steps = recipe.steps.map((step) => (step.group === group ? inGroup(step, undefined) : step));
  return withTidyGroups({ ...recipe, steps });
}

export function withChangedGroup(
  recipe: Recipe,
  id: string,
  change: Partial<Pick<StepGroup, "name" | "folded">>,
): Recipe {
  const group = recipe.groups?.find((each) => each.id === id);
  if (!group || Object.entries(change).every(([key, value]) => group[key as keyof StepGroup] === value))
    return recipe;
  const changed = { ...group, ...change };
  return { ...recipe, groups: recipe.groups?.map((each) => (each === group ? changed : each)) };
}

/** Switches steps on or off together; the same recipe when all of them are so already. */
export function withStepsOn(recipe: Recipe, ids: readonly string[], on: boolean): Recipe {
  const isWanted = (step: Step) => step.on !== on && ids.includes(step.id);
  if (!recipe.steps.some(isWanted)) return recipe;
  return { ...recipe, steps: recipe.steps.map((step) => (isWanted(step) ? { ...step, on } : step)) };
}

export function withoutSteps(recipe: Recipe, ids: readonly string[]): Recipe {
  const steps = recipe.steps.filter((step) => !ids.includes(step.id));
  return steps.length === recipe.steps.length ? recipe : withTidyGroups({ ...recipe, steps });
}

/** One more of a step, right behind it and in its group. */
export function withDuplicate(recipe: Recipe, id: string): Recipe {
  const at = recipe.steps.findIndex((step) => step.id === id);
  if (at < 0) return recipe;
  const copy = { ...recipe.steps[at], id: `s${lastNumber(recipe.steps) + 1}` };
  return { ...recipe, steps: recipe.steps.toSpliced(at + 1, 0, copy) };
}

/**
 * Where something could be put down in the list: before the step at `at`, inside `group` or loose. Listed from top to
 * bottom; at the end of a group there are two for the same step, inside and below.
 */
export interface Slot {
  readonly at: number;
  readonly group: string | undefined;
}

/**
 * The slots of the list without the steps that move: a step may go into groups that are not folded, a whole group only
 * between units.
 */
export function slotsWithout(recipe: Recipe, moving: readonly string[], whole: boolean): readonly Slot[] {
  const rest = { ...recipe, steps: recipe.steps.filter(({ id }) => !moving.includes(id)) };
  const own = recipe.steps.find(({ id }) => id === moving[0])?.group;
  const slots: Slot[] = [];
  let at = 0;
  for (const unit of unitsOf(rest)) {
    slots.push({ at, group: undefined });
    const count = unit.kind === "step" ? 1 : unit.steps.length;
    if (unit.kind === "group" && !whole && (!unit.group.folded || unit.group.id === own))
      for (let inside = 0; inside <= count; inside++) slots.push({ at: at + inside, group: unit.group.id });
    at += count;
  }
  slots.push({ at, group: undefined });
  return slots;
}

/** Moves steps that follow one another into a slot of the list without them; `whole` keeps them a group. */
export function withMoved(recipe: Recipe, moving: readonly string[], slot: Slot, whole: boolean): Recipe {
  const moved = recipe.steps.filter(({ id }) => moving.includes(id));
  const rest = recipe.steps.filter(({ id }) => !moving.includes(id));
  const put = whole ? moved : moved.map((step) => inGroup(step, slot.group));
  const steps = rest.toSpliced(slot.at, 0, ...put);
  const same = steps.every((step, at) => step === recipe.steps[at]);
  return same ? recipe : withTidyGroups({ ...recipe, steps });
}

/** True when these steps are all of their group: they move as the group. */
export function areWholeGroup({ steps }: Recipe, moving: readonly string[]): boolean {
  const group = steps.find(({ id }) => id === moving[0])?.group;
  if (group === undefined) return false;
  return steps.filter((step) => step.group === group).every(({ id }) => moving.includes(id));
}

/** The slot in which steps stand now, as a place in `slotsWithout` them. */
export function slotOf(recipe: Recipe, moving: readonly string[], whole: boolean): number {
  const at = recipe.steps.findIndex(({ id }) => id === moving[0]);
  const group = whole ? undefined : recipe.steps[at]?.group;
  return slotsWithout(recipe, moving, whole).findIndex((slot) => slot.at === at && slot.group === group);
}

/** One slot up or down: into a group, out of it, or past a step; a whole group past what stands beside it. */
export function withNudged(recipe: Recipe, moving: readonly string[], by: -1 | 1): Recipe {
  const whole = areWholeGroup(recipe, moving);
  const here = slotOf(recipe, moving, whole);
  const to = slotsWithout(recipe, moving, whole)[here + by];
  return to && here >= 0 ? withMoved(recipe, moving, to, whole) : recipe;
}

function reach({ steps }: Recipe, ids: readonly string[]) {
  const isWanted = ({ id }: Step) => ids.includes(id);
  return { first: steps.findIndex(isWanted), last: steps.findLastIndex(isWanted) };
}

function inGroup(step: Step, group: string | undefined): Step {
  if (step.group === group) return step;
  const { group: _, ...loose } = step;
  return group === undefined ? loose : { ...loose, group };
}

function withGroups(recipe: Recipe, groups: readonly StepGroup[]): Recipe {
  const { groups: _, ...rest } = recipe;
  return groups.length === 0 ? rest : { ...rest, groups };
}

function freeId(taken: readonly string[]): string {
  const last = taken.reduce((most, id) => Math.max(most, Number(/^g(\d{1,9})$/.exec(id)?.[1] ?? 0)), 0);
  return `g${last + 1}`;
}
