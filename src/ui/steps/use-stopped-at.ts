import { placeStopped } from "../../app/edit-recipe.ts";
import { useStore } from "../../app/store.ts";

/** The place of the step before which the list stopped; null when all steps ran. */
export function useStoppedAt(): number | null {
  return useStore(({ ran, history }) => placeStopped(history.present, ran));
}
