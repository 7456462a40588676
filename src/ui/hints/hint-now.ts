import type { State } from "../../app/state.ts";
import { HINTS, type HintId } from "./seen.ts";

/** The first hint not put away yet that the work has a place for, or null. */
export function hintNow(state: State, seen: readonly HintId[]): HintId | null {
  return HINTS.find((hint) => !seen.includes(hint) && fits(hint, state)) ?? null;
}

function fits(hint: HintId, { history, ran, suggestions, looking }: State): boolean {
  const { steps, declined } = history.present;
  switch (hint) {
    case "clean-up":
      return (
        steps.length === 0 &&
        looking.panel === "found" &&
        (suggestions ?? []).some(({ safe, id }) => safe && !declined.includes(id))
      );
    case "why":
      return steps.length > 0 && (ran?.cellsChanged ?? 0) > 0;
    case "back":
      return steps.length > 0;
  }
}

/** Something else has the floor: a file is being read, a dialog is open, a step is tried out, the charts are shown. */
export function isAway({ opened, opening, looking }: State): boolean {
  return (
    !opened?.complete ||
    opening !== null ||
    looking.dialog !== null ||
    looking.preview !== null ||
    looking.page !== "clean"
  );
}
