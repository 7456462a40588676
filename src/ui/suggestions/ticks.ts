import { create } from "zustand";
import type { Opened } from "../../worker/contract.ts";

interface Ticks {
  readonly file: Opened | null;
  readonly inPlace: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
const useTicks = create<Ticks>()(() => ({ file: null, inPlace: NONE }));

/**
 * Ids of safe proposals that were unticked and keep their place in the list, although they count as left alone; kept
 * while the panel shows something else, gone with the file and with the next clean-up.
 */
export function useInPlace(file: Opened | null): ReadonlySet<string> {
  return useTicks((ticks) => (ticks.file === file ? ticks.inPlace : NONE));
}

export function keepInPlace(file: Opened | null, ids: readonly string[]): void {
  useTicks.setState((ticks) => ({
    file,
    inPlace: new Set([...(ticks.file === file ? ticks.inPlace : NONE), ...ids]),
  }));
}

export function letGo(id: string): void {
  useTicks.setState(({ inPlace }) => ({ inPlace: new Set([...inPlace].filter((each) => each !== id)) }));
}

export function letAllGo(): void {
  useTicks.setState({ inPlace: NONE });
}
