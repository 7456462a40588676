import type { Recipe } from "../recipe/recipe.ts";
import { commit, type History, mapHistory } from "./history.ts";
import type { OpenTab } from "./open-tab.ts";

/** Goes on to a changed recipe. `mark` is set for measuring when it has run. */
export function change(tab: OpenTab, edited: (recipe: Recipe) => Recipe, mark?: string): void {
  travel(tab, (history) => commit(history, edited(history.present), Date.now()), mark);
}

/** Changes every moment of a tab alike, in what tells nothing of the rows, such as which groups are folded. */
export function changeAside({ place, keeping }: OpenTab, edited: (recipe: Recipe) => Recipe): void {
  place.setState(({ history }) => ({ history: mapHistory(history, edited) }));
  void keeping.steps();
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
