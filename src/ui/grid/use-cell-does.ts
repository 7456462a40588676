import type { RefObject } from "react";
import { toast } from "../kit/toast.ts";
import { useWords } from "../words.tsx";
import type { MenuAt } from "./ColumnMenu.tsx";
import type { GridTable } from "./columns.ts";
import { copyCells } from "./copy-cells.ts";
import { HEADER_ROW, type Place, type Span, span } from "./keyboard-moves.ts";
import type { PageSource } from "./page-source.ts";
import { cellsOfText, pastedSpan } from "./paste.ts";
import { pasteCells } from "./paste-cells.ts";
import { rowNumber } from "./row-number.ts";
import type { Story } from "./StoryPopover.tsx";
import type { useEditing } from "./use-editing.ts";
import type { Pointing } from "./use-pointing.ts";
import { useRowsMoved } from "./use-rows-moved.ts";
import type { ColumnWindow } from "./use-windows.ts";

/** All that pointer and keyboard act upon. */
export interface SheetParts {
  readonly element: RefObject<HTMLDivElement | null>;
  readonly source: PageSource;
  readonly table: GridTable;
  readonly columns: ColumnWindow;
  readonly pointing: Pointing;
  readonly editing: ReturnType<typeof useEditing>;
  readonly openMenu: (index: number, anchor: MenuAt["anchor"]) => void;
  readonly openStory: (story: Story | null) => void;
}

/** What can be done with a cell, by pointer and by keyboard alike. */
export interface CellDoes {
  /** Tells why a cell changed or a row is gone; false when there is nothing to tell. */
  tellStory(place: Place): boolean;
  /** Opens the editor; `typed` is what it begins with instead of the cell's text. */
  edit(place: Place, typed?: string): void;
  /** Empties all that is picked. */
  clear(): void;
  paste(event: React.ClipboardEvent): void;
  menuAt(place: Place): void;
  copy(): void;
}

export function useCellDoes(parts: SheetParts): CellDoes {
  const words = useWords().grid.cell;
  const { source, columns, pointing, editing } = parts;
  const elementOf = ({ row, column }: Place) =>
    parts.element.current?.querySelector(`[data-row="${row}"] [data-column="${column}"]`);
  const rowsMoved = useRowsMoved(source, pointing);
  /** Whether what was pointed at is still there; else it is said, and nothing is done. */
  const isMeant = (): boolean => {
    if (rowsMoved) toast(words.rowsMoved);
    return !rowsMoved;
  };
  const cellAt = ({ row, column }: Place) => ({ row: source.row(row), slot: columns.all[column] });
  const putOver = (over: Span, texts: readonly (readonly string[])[]) => {
    if (source.showing) void pasteCells(over, texts, columns.all, source.showing, words);
  };
  return {
    tellStory(place) {
      const { row, slot } = cellAt(place);
      const point = source.showing?.point;
      const anchor = elementOf(place);
      if (!row || !slot || !anchor || point === undefined) return false;
      const removed = row.removedBy !== undefined;
      if (!removed && row.before?.[slot.index] === undefined) return false;
      const record = rowNumber(row);
      parts.openStory({ point, row: row.key, record, column: slot.id, removed, anchor });
      return true;
    },
    edit(place, typed) {
      const { row, slot } = cellAt(place);
      if (row && slot && isMeant()) editing.begin(place, row, slot, typed);
    },
    clear() {
      if (!isMeant()) return;
      const { row, slot } = cellAt(pointing.active);
      if (pointing.picked) putOver(pointing.picked, [[""]]);
      else if (row && slot) editing.clear(row, slot);
    },
    paste(event) {
      const text = event.clipboardData.getData("text/plain");
      if (event.target instanceof HTMLTextAreaElement || pointing.active.row === HEADER_ROW || text === "")
        return;
      event.preventDefault();
      if (!isMeant()) return;
      const texts = cellsOfText(text);
      const { active, picked } = pointing;
      putOver(pastedSpan(texts, picked ?? span(active, active)), texts);
    },
    menuAt(place) {
      const anchor = elementOf(place);
      if (anchor) parts.openMenu(place.column, anchor);
    },
    copy() {
      const { active, picked } = pointing;
      const shown = source.showing;
      if (shown && active.row !== HEADER_ROW)
        void copyCells(picked ?? span(active, active), columns.all, shown, words);
    },
  };
}
