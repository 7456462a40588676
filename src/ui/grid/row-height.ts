import type { Lines } from "../../app/layout.ts";
import { type Density, usePreferences } from "../../app/preferences.ts";
import { useStore } from "../../app/store.ts";

/** Height of a row with one line, and of each line more, in CSS pixels. */
const ONE_LINE: Record<Density, number> = { comfortable: 30, compact: 24 };
const LINE = 20;

/** Height of every row of the list. */
export function useRowHeight(): number {
  const density = usePreferences((state) => state.density);
  return useStore((state) => rowHeight(density, state.looking.layout.lines));
}

function rowHeight(density: Density, lines: Lines): number {
  return ONE_LINE[density] + (lines - 1) * LINE;
}
