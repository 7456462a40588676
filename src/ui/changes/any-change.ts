import type { State } from "../../app/state.ts";

/** Whether there is anything to go to, to map or to compare: a step that runs, or one being tried out. */
export function anyChange({ ran, looking }: Pick<State, "ran" | "looking">): boolean {
  return looking.preview !== null || (ran !== null && (ran.cellsChanged > 0 || ran.rowsRemoved > 0));
}

/** Whether what was stands beside what is. */
export function isSplit(state: Pick<State, "ran" | "looking">): boolean {
  return state.looking.split && anyChange(state);
}
