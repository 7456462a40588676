import { useEffect, useMemo, useState } from "react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { ChangeMap } from "../../worker/contract.ts";
import type { PageSource, Wanted } from "../grid/page-source.ts";

/** As many as can be told apart on a screen. */
const STRETCHES = 100;
/** A count that made way for something else is asked for again. */
const RETRY_MS = 700;
const NONE: readonly string[] = [];

/** The map of what the grid shows, once it is counted; null when nothing in it is changed. */
export function useChangeMap(source: PageSource): ChangeMap | null {
  const shown = source.showing;
  const odd = useOddColumns(shown);
  const [told, setTold] = useState<{ readonly of: Wanted; readonly map: ChangeMap } | null>(null);
  useEffect(() => {
    if (!shown) return;
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      const answer = await actions.changeMap(shown.point, shown.view, STRETCHES, odd);
      if (!wanted) return;
      if (answer.ok) setTold({ of: shown, map: answer.value });
      else if (answer.problem.kind === "stopped") timer = setTimeout(() => void ask(), RETRY_MS);
    };
    void ask();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [shown, odd]);
  if (!told || told.of.file !== shown?.file) return null;
  const { changed, removed } = told.map;
  return changed.some(Boolean) || removed.some(Boolean) ? told.map : null;
}

/** The columns with odd cells, once the columns of what is shown were looked through. */
function useOddColumns(shown: Wanted | null): readonly string[] {
  const profiles = useStore((state) => state.profiles);
  const known = useStore((state) => state.profiledAt !== null && state.profiledAt === shown?.point);
  return useMemo(() => {
    if (!known) return NONE;
    return [...profiles.values()].filter(({ odd }) => odd > 0).map(({ column }) => column);
  }, [profiles, known]);
}
