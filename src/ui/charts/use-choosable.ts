import { useMemo } from "react";
import { useStore } from "../../app/store.ts";
import type { ColumnKind } from "../../profile/profile.ts";

/** Columns a chart can be changed to, by what they can be used for. */
export interface Choosable {
  readonly numbers: readonly string[];
  readonly dates: readonly string[];
  readonly categories: readonly string[];
}

const CATEGORIES: readonly ColumnKind[] = ["category", "boolean"];

export function useChoosable(): Choosable {
  const columns = useStore((state) => state.ran?.columns);
  const profiles = useStore((state) => state.profiles);
  return useMemo(() => {
    const ids = columns?.map(({ id }) => id) ?? [];
    const among = (...kinds: readonly ColumnKind[]) =>
      ids.filter((id) => {
        const profile = profiles.get(id);
        return profile !== undefined && profile.distinct > 1 && kinds.includes(profile.kind);
      });
    return { numbers: among("whole", "decimal"), dates: among("date"), categories: among(...CATEGORIES) };
  }, [columns, profiles]);
}
