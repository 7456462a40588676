import { actions } from "../app/session.ts";
import { getState } from "../app/store.ts";

const RECIPE = /\.limpid\.json$/i;

/** Opens what was dropped or chosen; work not downloaded is not put away without asking. */
export function openFiles(files: readonly File[]): void {
  if (files.length === 0) return;
  const onlyRecipe = files.every(({ name }) => RECIPE.test(name));
  if (getState().unsaved && !onlyRecipe) actions.openDialog({ kind: "replace", files });
  else void actions.openFiles(files);
}
