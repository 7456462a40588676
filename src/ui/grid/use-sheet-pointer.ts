import { useRef } from "react";
import { HEADER_ROW, type Place } from "./keyboard-moves.ts";
import type { CellDoes, SheetParts } from "./use-cell-does.ts";

type Press = React.MouseEvent;

/** The pointer on the list, taken at the grid for all of its cells. */
export function useSheetPointer(parts: SheetParts, does: CellDoes) {
  const dragged = useRef(false);
  const { element, source, columns, pointing } = parts;
  const { active } = pointing;

  const anchor = useRef(0);
  /** Whole rows, from the one first pressed to this one. */
  const pickRows = (row: number, extend: boolean) => {
    if (!extend) anchor.current = row;
    pointing.pick({ row: anchor.current, column: columns.all.length - 1 }, { row, column: 0 });
  };
  /** Whole columns: the active cell stays in the first row, which is in sight. */
  const pickColumns = (column: number, extend: boolean) => {
    const first = extend ? (pointing.picked?.left ?? active.column) : column;
    pointing.pick({ row: (source.rowCount ?? 1) - 1, column: first }, { row: 0, column });
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
      const number = rowNumberAt(event.target);
      if (number !== null) pickRows(number, event.shiftKey);
      else if (place?.row === HEADER_ROW && !isControl(event.target))
        pickColumns(place.column, event.shiftKey);
      else if (!place) return;
      else if (!(event.target as Element).closest("button")) pointing.goTo(place, event.shiftKey);
    },
    onMouseOver(event: Press) {
      if (event.buttons !== 1 || active.row === HEADER_ROW) return;
      const number = rowNumberAt(event.target);
      if (number !== null && number !== active.row) return pickRows(number, true);
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

function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest("button, [data-edge]") !== null;
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
