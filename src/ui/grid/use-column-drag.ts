import { type RefObject, useRef, useState } from "react";
import { actions } from "../../app/session.ts";
import type { ColumnHead } from "../../worker/contract.ts";
import { announce } from "../kit/announce.ts";
import { useWords } from "../words.tsx";
import { dropAt } from "./column-drop.ts";
import type { ColumnWindow } from "./use-windows.ts";

/** A header on its way: where the pointer is in the frame of the list, and the line where the column would stand. */
export interface Dragged {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Pixels from the left of the frame; null where the column would stay. */
  readonly line: number | null;
}

/** A press that moves less than this is a click. */
const SLACK = 6;
/** So near an edge the list scrolls along, by so many pixels for each move of the pointer. */
const EDGE = 40;
const PULL = 14;

/** Moves a column by dragging its header: a step, as by its menu. Esc leaves it where it was. */
export function useColumnDrag(
  element: RefObject<HTMLDivElement | null>,
  { all, edge }: ColumnWindow,
  heads: readonly ColumnHead[],
) {
  const words = useWords().grid.header;
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const ending = useRef<(() => void) | null>(null);

  const onPointerDown = (event: React.PointerEvent) => {
    const grid = element.current;
    const header = (event.target as Element).closest<HTMLElement>('[role="columnheader"][data-column]');
    if (!grid || !header || event.button !== 0 || event.pointerType !== "mouse") return;
    if ((event.target as Element).closest("[data-edge], [aria-haspopup]")) return;
    const slot = all[Number(header.dataset.column)];
    if (!slot || slot.frozen) return;
    const from = event.clientX;
    let before: string | null = null;
    let moving = false;
    const place = ({ clientX, clientY }: PointerEvent) => {
      const box = grid.getBoundingClientRect();
      const x = clientX - box.left;
      if (x > box.width - EDGE) grid.scrollLeft += PULL;
      else if (x < edge + EDGE) grid.scrollLeft -= PULL;
      const drop = dropAt(x + grid.scrollLeft, slot, all, heads);
      before = drop?.before ?? null;
      const line = drop && drop.left - grid.scrollLeft;
      setDragged({ name: slot.name, x, y: clientY - box.top, line });
    };
    const move = (moved: PointerEvent) => {
      moving ||= Math.abs(moved.clientX - from) > SLACK;
      if (moving) place(moved);
    };
    const end = () => {
      setDragged(null);
      ending.current = null;
      document.removeEventListener("pointermove", move);
      document.removeEventListener("pointerup", up);
      document.removeEventListener("keydown", key, true);
    };
    const up = () => {
      end();
      if (!moving) return;
      // The click that ends a drag is no press of the header's button.
      grid.addEventListener("click", swallow, { capture: true, once: true });
      setTimeout(() => grid.removeEventListener("click", swallow, true));
      if (before === null) return;
      actions.addStep({ op: "move-column", params: { column: slot.id, before } });
      announce(words.moved({ column: slot.name }));
    };
    const key = (pressed: KeyboardEvent) => {
      if (pressed.key !== "Escape") return;
      pressed.stopPropagation();
      end();
    };
    ending.current?.();
    ending.current = end;
    document.addEventListener("pointermove", move);
    document.addEventListener("pointerup", up);
    document.addEventListener("keydown", key, true);
  };
  return { dragged, onPointerDown };
}

function swallow(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}
