import { useEffect, useEffectEvent } from "react";
import { actions } from "../../app/session.ts";
import { getState, useStore } from "../../app/store.ts";
import type { Found } from "../../worker/contract.ts";
import { announce } from "../kit/announce.ts";
import { useWords } from "../words.tsx";
import { lookedAt } from "./use-pages.ts";
import type { Pointing } from "./use-pointing.ts";
import type { ColumnWindow } from "./use-windows.ts";

/**
 * Brings hits of the search into view: the first one when the search is new, then the next or the one before whenever
 * it is asked for, and round again at the end of the list.
 */
export function useFinding({ all }: ColumnWindow, pointing: Pointing, rowCount: number): void {
  const words = useWords().grid.search;
  const search = useStore((state) => state.looking.search);
  const asked = useStore((state) => state.looking.find);
  const from = useEffectEvent((): Start => {
    const { row, column } = pointing.active;
    const back = asked?.back ?? false;
    return asked
      ? { row, back, after: all[column]?.id, end: back ? rowCount - 1 : 0 }
      : { row: 0, back, end: 0 };
  });
  const goTo = useEffectEvent((hit: Found) => {
    const column = all.findIndex(({ id }) => id === hit.column);
    if (column < 0) return;
    pointing.goTo({ row: hit.position, column });
    if (asked) announce(words.hit({ row: hit.position + 1, column: all[column].name }));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again whenever it is asked to
  useEffect(() => {
    if (search === "") return;
    let wanted = true;
    const { row, back, after, end } = from();
    const find = async () => {
      const hit = (await hitFrom(search, row, back, after)) ?? (await hitFrom(search, end, back));
      if (wanted && hit) goTo(hit);
    };
    void find();
    return () => {
      wanted = false;
    };
  }, [search, asked]);
}

interface Start {
  readonly row: number;
  readonly back: boolean;
  readonly after?: string | undefined;
  /** Where to begin again when nothing is left on the way. */
  readonly end: number;
}

async function hitFrom(text: string, from: number, back: boolean, after?: string) {
  const state = getState();
  const { rows, sort, filters, search } = state.looking;
  const { point, against } = lookedAt(state);
  const view = { rows, sort, filters, search, ...(against !== undefined && { against }) };
  const found = await actions.find(point, view, { text, back, ...(after !== undefined && { after }) }, from);
  return found.ok ? found.value : null;
}
