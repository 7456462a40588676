import { type RefObject, useRef } from "react";
import { actions } from "../../app/session.ts";
import { getState } from "../../app/store.ts";
import { useWords } from "../words.tsx";
import { nextSort } from "./column-steps.ts";
import { drawnWidth } from "./column-widths.ts";
import type { GridTable } from "./columns.ts";
import { copyCells } from "./copy-cells.ts";
import { HEADER_ROW, type Place, span } from "./keyboard-moves.ts";
import type { PageSource } from "./page-source.ts";
import { cellId } from "./Row.tsx";
import type { RowScroll } from "./row-scroll.ts";
import type { Story } from "./StoryPopover.tsx";
import type { useEditing } from "./use-editing.ts";
import type { Pointing } from "./use-pointing.ts";
import type { ColumnWindow } from "./use-windows.ts";

interface Needed {
  readonly gridId: string;
  readonly element: RefObject<HTMLDivElement | null>;
  readonly source: PageSource;
  readonly table: GridTable;
  readonly columns: ColumnWindow;
  readonly pointing: Pointing;
  readonly editing: ReturnType<typeof useEditing>;
  readonly scroll: RowScroll;
  readonly openMenu: (index: number, anchor: Element | { getBoundingClientRect: () => DOMRect }) => void;
  readonly openStory: (story: Story) => void;
  readonly closeStory: () => void;
}

/** Step of a width changed by keyboard, in pixels. */
const WIDTH_STEP = 16;

/** Pointer and keyboard on the list, taken at the grid for all of its cells. */
export function useSheetEvents(needed: Needed) {
  const words = useWords().grid;
  const dragged = useRef(false);
  const { gridId, element, source, table, columns, pointing, editing } = needed;
  const { active } = pointing;

  const tellStory = (place: Place): boolean => {
    const row = source.row(place.row);
    const slot = columns.all[place.column];
    const point = source.showing?.point;
    const anchor = document.getElementById(cellId(gridId, place.row, place.column));
    if (!row || !slot || !anchor || point === undefined) return false;
    const removed = row.removedBy !== undefined;
    if (!removed && row.before?.[slot.index] === undefined) return false;
    needed.openStory({ point, row: row.key, column: slot.id, removed, anchor });
    return true;
  };
  const edit = (place: Place, typed?: string): void => {
    const row = source.row(place.row);
    const slot = columns.all[place.column];
    if (row && slot) editing.begin(place, row, slot, typed);
  };
  const menuAtActive = () => {
    const anchor = document.getElementById(cellId(gridId, active.row, active.column));
    if (anchor) needed.openMenu(active.column, anchor);
  };

  /** Keys that act on the active header; true when the key was one. */
  const headerKey = (event: React.KeyboardEvent): boolean => {
    const slot = columns.all[active.column];
    if (!slot) return false;
    if (event.altKey && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
      const width = drawnWidth(slot.width + (event.key === "ArrowLeft" ? -WIDTH_STEP : WIDTH_STEP));
      table.setColumnSizing((sizes) => ({ ...sizes, [slot.id]: width }));
    } else if (event.altKey && event.key === "ArrowDown") menuAtActive();
    else if (event.key === "Enter" || event.key === " ") {
      actions.look({ sort: nextSort(getState().looking.sort, slot.id) });
    } else return false;
    return true;
  };

  /** Keys that act on the active cell; true when the key was one. */
  const cellKey = (event: React.KeyboardEvent): boolean => {
    const row = source.row(active.row);
    const slot = columns.all[active.column];
    const letter =
      event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === "Enter") {
      if (!tellStory(active)) edit(active);
    } else if (event.key === " ") tellStory(active);
    else if (event.key === "F2") edit(active);
    else if ((event.key === "Delete" || event.key === "Backspace") && row && slot) editing.clear(row, slot);
    else if (letter) edit(active, event.key);
    // An input method begins: it goes on in the editor, which has the focus before the first letter is composed.
    else if (event.key === "Process") edit(active, "");
    else return false;
    return true;
  };

  /** Keys that act wherever the keyboard is; true when the key was one. */
  const commandKey = (event: React.KeyboardEvent, ctrl: boolean): boolean => {
    const letter = ctrl ? event.key.toLowerCase() : "";
    if (event.key === "ContextMenu" || (event.shiftKey && event.key === "F10")) menuAtActive();
    else if (letter === "c") copy();
    else if (letter === "a") pickAll();
    else if (event.key === "Escape" && pointing.picked) pointing.goTo(active);
    else return false;
    return true;
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.target instanceof HTMLTextAreaElement) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const handled = (): boolean => {
      if (commandKey(event, ctrl)) return true;
      if (active.row === HEADER_ROW && headerKey(event)) return true;
      if (event.altKey) return false;
      if (pointing.press({ key: event.key, ctrl }, event.shiftKey)) {
        needed.closeStory();
        return true;
      }
      return active.row !== HEADER_ROW && cellKey(event);
    };
    const typed = event.key.length === 1 && !ctrl;
    if (handled() && !(typed && event.key !== " ")) event.preventDefault();
  };
  const copy = () => {
    const shown = source.showing;
    if (shown && active.row !== HEADER_ROW) {
      void copyCells(pointing.picked ?? span(active, active), shown, words.cell);
    }
  };
  const pickAll = () => {
    const last = { row: (source.rowCount ?? 1) - 1, column: columns.all.length - 1 };
    pointing.pick({ row: 0, column: 0 }, last);
  };

  const onMouseDown = (event: React.MouseEvent) => {
    dragged.current = false;
    if (event.target === element.current || event.target instanceof HTMLTextAreaElement) return;
    // The focus stays with the grid, whatever is pressed inside it.
    event.preventDefault();
    element.current?.focus({ preventScroll: true });
    if (event.button !== 0) return;
    const place = placeOf(event.target);
    if (place && !(event.target as Element).closest("button")) pointing.goTo(place, event.shiftKey);
    else if (place === null) pickRow(event.target);
  };
  const pickRow = (target: EventTarget) => {
    const row = rowNumberOf(target);
    if (row !== null) pointing.pick({ row, column: columns.all.length - 1 }, { row, column: 0 });
  };
  const onMouseOver = (event: React.MouseEvent) => {
    if (event.buttons !== 1 || event.target instanceof HTMLTextAreaElement) return;
    const place = placeOf(event.target);
    if (!place || place.row === HEADER_ROW || active.row === HEADER_ROW) return;
    if (place.row === active.row && place.column === active.column) return;
    dragged.current = true;
    pointing.goTo(place, true);
  };
  const onClick = (event: React.MouseEvent) => {
    const place = placeOf(event.target);
    if (place && place.row !== HEADER_ROW && !dragged.current && !event.shiftKey && event.detail < 2)
      tellStory(place);
  };
  const onDoubleClick = (event: React.MouseEvent) => {
    const place = placeOf(event.target);
    if (!place || place.row === HEADER_ROW) return;
    needed.closeStory();
    edit(place);
  };
  const onContextMenu = (event: React.MouseEvent) => {
    const place = placeOf(event.target);
    if (!place) return;
    event.preventDefault();
    pointing.goTo(place);
    const { clientX, clientY } = event;
    needed.openMenu(place.column, { getBoundingClientRect: () => new DOMRect(clientX, clientY, 0, 0) });
  };
  return {
    onKeyDown,
    onMouseDown,
    onMouseOver,
    onClick,
    onDoubleClick,
    onContextMenu,
    onScroll: needed.closeStory,
  };
}

/** The cell or header an event happened in; null beside them. */
function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
}

function rowNumberOf(target: EventTarget): number | null {
  const number = target instanceof Element ? target.closest<HTMLElement>("[role=rowheader]") : null;
  return number ? Number(number.dataset.row) : null;
}
