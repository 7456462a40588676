import { actions } from "../../app/session.ts";
import { getState } from "../../app/store.ts";
import { moveStep, nextSort } from "./column-steps.ts";
import { drawnWidth } from "./column-widths.ts";
import { focusSearch } from "./GridBar.tsx";
import { HEADER_ROW, span } from "./keyboard-moves.ts";
import type { CellDoes, SheetParts } from "./use-cell-does.ts";

/** Step of a width changed by keyboard, in pixels. */
const WIDTH_STEP = 16;

type Key = React.KeyboardEvent;

/** The keyboard on the list: the grid has the focus and one tab stop, its active cell takes the keys. */
export function useSheetKeys(parts: SheetParts, does: CellDoes): (event: Key) => void {
  const { source, pointing, columns } = parts;
  const { active } = pointing;

  const last = { row: (source.rowCount ?? 1) - 1, column: columns.all.length - 1 };
  /** The active cell stays where it is seen: what is picked ends in it. */
  const pickRows = () => {
    const { top, bottom } = pointing.picked ?? span(active, active);
    pointing.pick({ row: bottom, column: last.column }, { row: top, column: 0 });
  };
  const pickColumns = () => {
    const { left, right } = pointing.picked ?? span(active, active);
    pointing.pick({ row: last.row, column: right }, { row: 0, column: left });
  };
  /** Keys that act wherever the keyboard is; true when the key was one. */
  const commandKey = (event: Key, ctrl: boolean): boolean => {
    const letter = ctrl ? event.key.toLowerCase() : "";
    if (event.key === "ContextMenu" || (event.shiftKey && event.key === "F10")) does.menuAt(active);
    else if (letter === "c") does.copy();
    else if (letter === "a") pointing.pick({ row: 0, column: 0 }, last);
    else if (event.key === " " && event.shiftKey && active.row !== HEADER_ROW) pickRows();
    else if (event.key === " " && ctrl) pickColumns();
    else if (letter === "f") focusSearch();
    else if (event.key === "Escape" && pointing.picked) pointing.goTo(active);
    else return false;
    return true;
  };
  return (event) => {
    if (event.target instanceof HTMLTextAreaElement) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const handled = (): boolean => {
      if (commandKey(event, ctrl)) return true;
      if (active.row === HEADER_ROW && headerKey(event, parts, does)) return true;
      if (event.altKey) return false;
      if (pointing.press({ key: event.key, ctrl }, event.shiftKey)) {
        parts.openStory(null);
        return true;
      }
      return active.row !== HEADER_ROW && cellKey(event, parts, does);
    };
    // A letter that opened the editor is let through to an input method, which composes in the editor.
    if (handled() && event.key !== "Process") event.preventDefault();
  };
}

/** Keys that act on the active header: Enter sorts, Alt with arrows opens the menu, sets the width and, with Shift, moves it. */
function headerKey(
  event: Key,
  { source, columns, table, pointing: { active } }: SheetParts,
  does: CellDoes,
): boolean {
  const slot = columns.all[active.column];
  if (!slot) return false;
  const aside = event.key === "ArrowLeft" || event.key === "ArrowRight";
  if (event.altKey && event.shiftKey && aside) {
    const ids = source.columns.map(({ id }) => id);
    const step = moveStep(ids, slot.id, event.key === "ArrowLeft" ? "left" : "right");
    if (step) {
      actions.addStep(step);
      actions.look({ reveal: { column: slot.id } });
    }
  } else if (event.altKey && aside) {
    const width = drawnWidth(slot.width + (event.key === "ArrowLeft" ? -WIDTH_STEP : WIDTH_STEP));
    table.setColumnSizing((sizes) => ({ ...sizes, [slot.id]: width }));
  } else if (event.altKey && event.key === "ArrowDown") does.menuAt(active);
  else if (event.key === "Enter" || event.key === " ") {
    actions.look({ sort: nextSort(getState().looking.sort, slot.id) });
  } else return false;
  return true;
}

/** Keys that act on the active cell: Enter and Space tell why it changed, letters and F2 edit it. */
function cellKey(event: Key, { pointing: { active } }: SheetParts, does: CellDoes): boolean {
  const letter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.key === "Enter") {
    if (!does.tellStory(active)) does.edit(active);
  } else if (event.key === " ") does.tellStory(active);
  else if (event.key === "F2") does.edit(active);
  else if (event.key === "Delete" || event.key === "Backspace") does.clear();
  else if (letter) does.edit(active, event.key);
  else if (event.key === "Process") does.edit(active, "");
  else return false;
  return true;
}
