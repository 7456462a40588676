import { useLayoutEffect, useMemo, useRef } from "react";
import { actions } from "../../app/session.ts";
import { getState } from "../../app/store.ts";
import { nextSort } from "./column-steps.ts";
import { fittedWidth } from "./column-widths.ts";
import { fontFactor, type GridTable, textsOf } from "./columns.ts";
import { withBar, withQuality } from "./filters.ts";
import type { HeaderDoes } from "./HeaderCell.tsx";
import type { PageSource } from "./page-source.ts";
import type { ColumnWindow } from "./use-windows.ts";

interface Needed {
  readonly table: GridTable;
  readonly fitWidth: (at: number) => void;
  readonly openMenu: (at: number, anchor: Element) => void;
}

/** What headers can ask for; the same object for ever, so that headers are drawn again only for their own sake. */
export function useHeaderDoes(needed: Needed): HeaderDoes {
  const latest = useRef(needed);
  useLayoutEffect(() => {
    latest.current = needed;
  });
  return useMemo(
    () => ({
      sort: (column) => actions.look({ sort: nextSort(getState().looking.sort, column) }),
      menu: (at, anchor) => latest.current.openMenu(at, anchor),
      quality: (profile, quality) =>
        actions.look({ filters: withQuality(getState().looking.filters, profile, quality) }),
      bar: (profile, bar) => actions.look({ filters: withBar(getState().looking.filters, profile, bar) }),
      resize: (column, event) => {
        const headers = latest.current.table.getHeaderGroups()[0]?.headers;
        headers?.find(({ id }) => id === column)?.getResizeHandler()(event);
      },
      fit: (at) => latest.current.fitWidth(at),
    }),
    [],
  );
}

/** Makes a column as wide as the texts at hand. */
export function useFitWidth(table: GridTable, columns: ColumnWindow, source: PageSource) {
  return (at: number): void => {
    const slot = columns.all[at];
    if (!slot) return;
    const width = fittedWidth(slot.name, textsOf(source, slot.index), fontFactor());
    table.setColumnSizing((sizes) => ({ ...sizes, [slot.id]: width }));
  };
}
