import { useRef } from "react";
import { HEADER_ROW, type Place } from "./keyboard-moves.ts";
import type { CellDoes, SheetParts } from "./use-cell-does.ts";

type Press = React.MouseEvent;

/** The pointer on the list, taken at the grid for all of its cells. */
export function useSheetPointer(parts: SheetParts, does: CellDoes) {
  const dragged = useRef(false);
  const { element, columns, pointing } = parts;
  const { active } = pointing;

  const pickRow = (target: EventTarget) => {
    const row = rowNumberAt(target);
    if (row !== null) pointing.pick({ row, column: columns.all.length - 1 }, { row, column: 0 });
  };
  return {
    onMouseDown(event: Press) {
      dragged.current = false;
      if (event.target === element.current || event.target instanceof HTMLTextAreaElement) return;
      // The focus stays with the grid, whatever is pressed inside it.
      event.preventDefault();
      element.current?.focus({ preventScroll: true });
      if (event.button !== 0) return;
      const place = placeAt(event.target);
      if (!place) pickRow(event.target);
      else if (!(event.target as Element).closest("button")) pointing.goTo(place, event.shiftKey);
    },
    onMouseOver(event: Press) {
      if (event.buttons !== 1 || active.row === HEADER_ROW) return;
      const place = placeAt(event.target);
      if (!place || place.row === HEADER_ROW) return;
      if (place.row === active.row && place.column === active.column) return;
      dragged.current = true;
      pointing.goTo(place, true);
    },
    onClick(event: Press) {
      const place = placeAt(event.target);
      const single = event.detail < 2 && !dragged.current && !event.shiftKey;
      if (place && place.row !== HEADER_ROW && single) does.tellStory(place);
    },
    onDoubleClick(event: Press) {
      const place = placeAt(event.target);
      if (!place || place.row === HEADER_ROW) return;
      parts.openStory(null);
      does.edit(place);
    },
    onContextMenu(event: Press) {
      const place = placeAt(event.target);
      if (!place) return;
      event.preventDefault();
      pointing.goTo(place);
      const { clientX, clientY } = event;
      parts.openMenu(place.column, { getBoundingClientRect: () => new DOMRect(clientX, clientY, 0, 0) });
    },
  };
}

/** The cell or header an event happened in; null beside them. */
function placeAt(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;
  const row = cell?.closest<HTMLElement>("[data-row]");
  return cell && row ? { row: Number(row.dataset.row), column: Number(cell.dataset.column) } : null;
}

function rowNumberAt(target: EventTarget): number | null {
  const number = target instanceof Element ? target.closest<HTMLElement>("[data-row-number]") : null;
  return number ? Number(number.dataset.rowNumber) : null;
}
