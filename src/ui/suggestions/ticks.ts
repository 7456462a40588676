import { create } from "zustand";
import type { Opened } from "../../worker/contract.ts";

interface Ticks {
  readonly file: Opened | null;
  /** Ids of safe proposals the user does not want in the clean-up of that file. */
  readonly unticked: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
const useTicks = create<Ticks>()(() => ({ file: null, unticked: NONE }));

/** Which safe proposals are not ticked; kept while the panel shows something else, gone with the file. */
export function useUnticked(file: Opened | null): ReadonlySet<string> {
  return useTicks((ticks) => (ticks.file === file ? ticks.unticked : NONE));
}

export function tick(file: Opened | null, ids: readonly string[], on: boolean): void {
  useTicks.setState((ticks) => {
    const unticked = new Set(ticks.file === file ? ticks.unticked : NONE);
    for (const id of ids) {
      if (on) unticked.delete(id);
      else unticked.add(id);
    }
    return { file, unticked };
  });
}
