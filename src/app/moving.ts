import type { Recipe } from "../recipe/recipe.ts";
import { commit, type History } from "./history.ts";
import type { OpenTab } from "./open-tab.ts";

/** Goes on to a changed recipe. `mark` is set for measuring when it has run. */
export function change(tab: OpenTab, edited: (recipe: Recipe) => Recipe, mark?: string): void {
  travel(tab, (history) => commit(history, edited(history.present)), mark);
}

/** Moves through the history of a tab; its rows follow. */
export function travel(
  { place, following, opening, keeping, downloadedSteps }: OpenTab,
  move: (history: History<Recipe>) => History<Recipe>,
  mark?: string,
): void {
  const before = place.getState().history;
  const history = move(before);
  if (history === before) return;
  following.preview(null);
  const { steps } = history.present;
  const unsaved = steps.length > 0 && steps !== downloadedSteps;
  const stepsChanged = steps !== before.present.steps;
  place.setState(stepsChanged ? { history, unsaved, problem: null } : { history });
  void keeping.steps();
  if (opening.settledWork()) void following.follow(mark);
}
