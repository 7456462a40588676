import { create } from "zustand";

/** The hints of the first minute, in the order they come. */
export const HINTS = ["clean-up", "why", "back"] as const;
export type HintId = (typeof HINTS)[number];

const KEY = "limpid-hints";

/** The hints that were put away, on this computer and for ever. */
export const useSeen = create<{ readonly seen: readonly HintId[] }>()(() => ({ seen: seenIn(recall()) }));

/** The hints a kept text names; any text is possible. */
export function seenIn(kept: string | null): readonly HintId[] {
  const names = (kept ?? "").split(" ");
  return HINTS.filter((hint) => names.includes(hint));
}

/** Puts hints away; where nothing can be kept, for this visit. */
export function putAway(...hints: readonly HintId[]): void {
  const before = useSeen.getState().seen;
  const seen = HINTS.filter((hint) => before.includes(hint) || hints.includes(hint));
  useSeen.setState({ seen });
  try {
    localStorage.setItem(KEY, seen.join(" "));
  } catch {
    // Storage can be closed to a page (private windows).
  }
}

function recall(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
