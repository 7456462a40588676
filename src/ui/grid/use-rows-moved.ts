import { useState } from "react";
import type { PageSource } from "./page-source.ts";
import type { Pointing } from "./use-pointing.ts";

/**
 * Whether other rows stand now where somebody pointed: in a sorted or filtered view an edit moves its rows away, and
 * what is typed next would go to others. Rows that are not at hand tell nothing.
 */
export function useRowsMoved(source: PageSource, { active, picked, pointed }: Pointing): boolean {
  const places = [active.row, picked?.top ?? active.row, picked?.bottom ?? active.row];
  const keys = places.map((row) => source.row(row)?.key);
  const [meant, setMeant] = useState({ pointed, keys });
  if (meant.pointed !== pointed) setMeant({ pointed, keys });
  return (
    meant.pointed === pointed &&
    keys.some((key, i) => key !== undefined && meant.keys[i] !== undefined && key !== meant.keys[i])
  );
}
