import { actions } from "../../app/session.ts";
import { getState } from "../../app/store.ts";
import type { Step } from "../../recipe/recipe.ts";
import type { Suggestion } from "../../recipe/suggestion.ts";

/** Shows in the list what a proposal would do: only the rows it changes or takes away, or the column it takes away. */
export function showRows({ step, counts, columns }: Suggestion): void {
  actions.preview({ op: step.op, params: step.params });
  actions.look({
    rows: counts === "rows" ? "removed" : counts === "cells" ? "changed" : "all",
    ...(columns.length > 0 && { reveal: { column: columns[0] } }),
  });
}

/** True while the list shows this step as one being tried out. */
export function isShown(preview: Step | null, step: Step): boolean {
  return preview !== null && preview.params === step.params;
}

export function hideRows(): void {
  if (!getState().looking.preview) return;
  actions.preview(null);
  actions.look({ rows: "all" });
}

/** Adds steps as one change that one undo takes back. */
export function take(steps: readonly Step[]): void {
  hideRows();
  actions.addSteps(steps);
}
