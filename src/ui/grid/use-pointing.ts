import { type RefObject, useState } from "react";
import type { GridScroll } from "./grid-scroll.ts";
import { type Extent, inside, moved, type Place, type Press, type Span, span } from "./keyboard-moves.ts";
import type { ColumnWindow } from "./use-windows.ts";

export interface Pointing {
  /** The cell the keyboard is on; row −1 is the header. */
  readonly active: Place;
  /** The cells picked with Shift or the pointer; null when it is the active cell alone. */
  readonly picked: Span | null;
  /** Another object each time somebody pointed, also at the same cell. */
  readonly pointed: object;
  /** Moves to a cell and brings it into view; `extend` keeps the other corner of what is picked. */
  goTo(place: Place, extend?: boolean): void;
  /** Moves as the key says; false when the key moves nothing. */
  press(press: Press, extend: boolean): boolean;
  /** Picks cells without moving the view. */
  pick(anchor: Place, active: Place): void;
}

/** Which cell is active and which are picked, by their places in the view. */
export function usePointing(
  element: RefObject<HTMLDivElement | null>,
  scroll: GridScroll,
  columns: ColumnWindow,
  rows: number,
): Pointing {
  const [points, setPoints] = useState({ active: { row: 0, column: 0 }, anchor: { row: 0, column: 0 } });
  const extent: Extent = { rows, columns: columns.all.length, page: scroll.rowsPerScreen() };
  const active = inside(points.active, extent);
  const anchor = inside(points.anchor, extent);
  const picked = anchor.row === active.row && anchor.column === active.column ? null : span(anchor, active);

  const goTo = (place: Place, extend = false) => {
    const to = inside(place, extent);
    setPoints({ active: to, anchor: extend ? anchor : to });
    showColumn(element.current, columns, to.column);
    scroll.showRow(to.row);
  };
  return {
    active,
    picked,
    pointed: points,
    goTo,
    press(press, extend) {
      const to = moved(active, press, extent);
      if (to) goTo(to, extend);
      return to !== null;
    },
    pick: (from, to) => setPoints({ anchor: from, active: to }),
  };
}

/** The smallest sideways move that shows the whole column beside what stays in sight. */
function showColumn(element: HTMLElement | null, { all, edge }: ColumnWindow, at: number): void {
  const slot = all[at];
  if (!element || !slot || slot.frozen) return;
  const { scrollLeft, clientWidth } = element;
  if (slot.left < scrollLeft + edge) element.scrollLeft = slot.left - edge;
  else if (slot.left + slot.width > scrollLeft + clientWidth) {
    element.scrollLeft = Math.min(slot.left - edge, slot.left + slot.width - clientWidth);
  }
}
