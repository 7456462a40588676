import type { Recipe } from "../recipe/recipe.ts";
import { readingWith, sameReading } from "./chosen-reading.ts";
import { withRecipeOf } from "./edit-recipe.ts";
import { isQuiet } from "./following.ts";
import { job } from "./jobs.ts";
import { change } from "./moving.ts";
import type { OpenTab } from "./open-tab.ts";
import { withoutRowBound } from "./row-bound.ts";
import { getState, notify } from "./store.ts";

/** Uses the recipe that a text holds on the list of a tab; asks when that lacks columns. */
export async function loadRecipe(tab: OpenTab, text: string): Promise<void> {
  const { place, opening, client } = tab;
  place.setState({ problem: null });
  const { readRecipe } = await import("./recipe-file.ts");
  const read = readRecipe(text);
  if (!read.ok) return place.setState({ problem: read.problem });
  if (!opening.settledWork()) return place.setState({ problem: { kind: "recipe-without-file" } });
  if (!(await rereadFor(tab, read.recipe))) return;
  const { present } = place.getState().history;
  const wanted = withRecipeOf(present, boundTo(present, read.recipe));
  const tried = await job("run", (report) => client.run(wanted, report), place);
  if (tried.ok) return applyRecipe(tab, read.recipe);
  const { problem } = tried;
  if (problem.kind !== "missing-columns") {
    if (!isQuiet(problem)) place.setState({ problem });
    return;
  }
  const missing = new Set(problem.all.flatMap(({ columns }) => columns));
  const dialog = { kind: "map-recipe", recipe: read.recipe, missing: [...missing] } as const;
  place.setState(({ looking }) => ({ problem: null, looking: { ...looking, dialog } }));
}

export function applyRecipe(tab: OpenTab, recipe: Recipe): void {
  const bound = boundTo(tab.place.getState().history.present, recipe);
  const off = bound.steps.filter((step, i) => step.on !== recipe.steps[i]?.on).length;
  change(tab, (present) => withRecipeOf(present, bound));
  notify({ kind: "recipe-loaded", steps: bound.steps.length, off });
}

/** Reads the file once more where the recipe's was read as somebody chose; false when this one cannot be read so. */
async function rereadFor({ opening, place }: OpenTab, { sources }: Recipe): Promise<boolean> {
  const work = opening.settledWork();
  if (!work) return false;
  const read = readingWith(work.read, sources[0]?.read ?? {});
  if (sameReading(read, work.read)) return true;
  await opening.open({ ...work, read }, place.getState().opened);
  return opening.settledWork()?.read === read;
}

/** Steps that name rows are switched off on another file than the one they were made on. */
function boundTo(present: Recipe, recipe: Recipe): Recipe {
  if (recipe.sources[0]?.id === present.sources[0]?.id) return recipe;
  return withoutRowBound(recipe, getState().operations);
}
