import { useEffect, useRef } from "react";
import { actions } from "../../app/session.ts";
import { getState, useStore } from "../../app/store.ts";
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
  const now = { all, pointing, rowCount, words };
  const latest = useRef(now);
  latest.current = now;
  useEffect(() => {
    if (search === "") return;
    let wanted = true;
    const find = async () => {
      const { active } = latest.current.pointing;
      const back = asked?.back ?? false;
      const here = asked ? latest.current.all[active.column]?.id : undefined;
      const from = asked ? active.row : 0;
      const hit =
        (await hitFrom(search, from, back, here)) ??
        (await hitFrom(search, back ? latest.current.rowCount - 1 : 0, back));
      const { all: columns, pointing: point, words: said } = latest.current;
      const column = columns.findIndex(({ id }) => id === hit?.column);
      if (!wanted || !hit || column < 0) return;
      point.goTo({ row: hit.position, column });
      if (asked) announce(said.hit({ row: hit.position + 1, column: columns[column].name }));
    };
    void find();
    return () => {
      wanted = false;
    };
  }, [search, asked]);
}

async function hitFrom(text: string, from: number, back: boolean, after?: string) {
  const state = getState();
  const { rows, sort, filters, search } = state.looking;
  const view = { rows, sort, filters, search };
  const found = await actions.find(
    lookedAt(state).point,
    view,
    { text, back, ...(after !== undefined && { after }) },
    from,
  );
  return found.ok ? found.value : null;
}
