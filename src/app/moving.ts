import type { Recipe } from "../recipe/recipe.ts";
import { commit, type History, mapHistory } from "./history.ts";
import type { OpenTab } from "./open-tab.ts";
import { withoutLostRows } from "./row-bound.ts";

/** Goes on to a changed recipe, without edits of cells in rows that are others then. `mark` is set for measuring when it has run. */
export function change(tab: OpenTab, edited: (recipe: Recipe) => Recipe, mark?: string): void {
  const { place } = tab;
  let off = 0;
  const move = (history: History<Recipe>) => {
    const wanted = edited(history.present);
    const safe = withoutLostRows(history.present, wanted, place.getState().operations);
    off = safe.steps.filter((step, i) => step !== wanted.steps[i]).length;
    return commit(history, safe, Date.now());
  };
  travel(tab, move, mark);
  if (off > 0) place.setState({ problem: { kind: "edits-off", steps: off, made: true } });
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
