// biome-ignore-all lint/a11y/useSemanticElements: a grid of thousands of columns is laid out by hand: its roles are what screen readers go by
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active cell
import { memo } from "react";
import type { PageRow } from "../../worker/contract.ts";
import { type CellWords, drawCell } from "./Cell.tsx";
import type { Slot } from "./columns.ts";
import css from "./Row.module.css";
import { rowNumber } from "./row-number.ts";

export interface RowWords extends CellWords {
  readonly removed: string;
  /** What is told of a row's number; `file` is the place of its file among those opened. */
  readonly rowTitle: (p: { row: number; line: number; file: number }) => string;
  readonly madeTitle: (p: { row: number; from: number; records: readonly number[] }) => string;
}

/** A row as it is drawn now. */
export interface DrawnRow {
  readonly row: PageRow | undefined;
  /** Place in the view. */
  readonly at: number;
  /** Pixels from the top of the section now laid out. */
  readonly top: number;
  /** Place of the active column when this is the active row, else −1. */
  readonly active: number;
  /** Columns picked in this row, both ends included; left above right when there are none. */
  readonly pickedLeft: number;
  readonly pickedRight: number;
  readonly search: string;
  readonly signs: boolean;
  readonly words: RowWords;
}

interface RowProps extends DrawnRow {
  readonly gridId: string;
  readonly width: number;
  readonly slots: readonly Slot[];
}

/** One row at its place in the section. Drawn again only when its own cells, or the columns in view, change. */
export const Row = memo(function Row(props: RowProps) {
  const { gridId, row, at, top, width, slots, active, pickedLeft, pickedRight, search, signs, words } = props;
  const gone = row?.removedBy !== undefined;
  return (
    <div
      role="row"
      aria-rowindex={at + 2}
      data-row={at}
      className={gone ? `${css.row} ${css.gone}` : css.row}
      style={{ width, transform: `translateY(${top}px)` }}
    >
      <div role="rowheader" aria-colindex={1} className="visually-hidden">
        {row && rowNumber(row)}
        {gone && ` ${words.removed}`}
      </div>
      {slots.map((slot) =>
        drawCell({
          id: slot.at === active ? activeId(gridId) : undefined,
          row,
          at,
          slot,
          active: slot.at === active,
          picked: slot.at >= pickedLeft && slot.at <= pickedRight,
          search,
          signs,
          words,
        }),
      )}
    </div>
  );
});

/** The id of the one cell, or header, that the keyboard is on. */
export function activeId(gridId: string): string {
  return `${gridId}-active`;
}
