// biome-ignore-all lint/a11y/useSemanticElements: a grid of thousands of columns is laid out by hand: its roles are what screen readers go by
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active cell
import { memo } from "react";
import type { PageRow } from "../../worker/contract.ts";
import { drawCell } from "./Cell.tsx";
import type { Slot } from "./columns.ts";
import css from "./Row.module.css";
import { ROW_HEIGHT } from "./scaled-scroll.ts";
import type { RowPlace } from "./use-windows.ts";

export interface RowWords {
  readonly missing: string;
  readonly removed: string;
  /** What is told of a row's number; `file` is the place of its file among those opened. */
  readonly rowTitle: (p: { row: number; line: number; file: number }) => string;
}

interface RowProps {
  readonly gridId: string;
  readonly row: PageRow | undefined;
  /** Place in the view, and in the section now laid out. */
  readonly at: number;
  readonly inSection: number;
  readonly width: number;
  readonly slots: readonly Slot[];
  /** Index of the active column when this is the active row, else −1. */
  readonly active: number;
  /** Columns picked in this row, both ends included; left above right when there are none. */
  readonly pickedLeft: number;
  readonly pickedRight: number;
  readonly search: string;
  readonly words: RowWords;
}

/** One row at its place in the section. Drawn again only when its own cells, or the columns in view, change. */
export const Row = memo(function Row(props: RowProps) {
  const { gridId, row, at, inSection, width, slots, active, pickedLeft, pickedRight, search, words } = props;
  const gone = row?.removedBy !== undefined;
  return (
    <div
      role="row"
      aria-rowindex={at + 2}
      data-row={at}
      className={gone ? `${css.row} ${css.gone}` : css.row}
      style={{ width, transform: `translateY(${inSection * ROW_HEIGHT}px)` }}
    >
      <div role="rowheader" aria-colindex={1} className="visually-hidden">
        {row?.sources[0]?.record}
        {gone && ` ${words.removed}`}
      </div>
      {slots.map((slot) =>
        drawCell({
          id: slot.index === active ? activeId(gridId) : undefined,
          row,
          at,
          slot,
          picked: slot.index >= pickedLeft && slot.index <= pickedRight,
          search,
          missingWord: words.missing,
        }),
      )}
    </div>
  );
});

/** The id of the one cell, or header, that the keyboard is on. */
export function activeId(gridId: string): string {
  return `${gridId}-active`;
}

interface RowNumbersProps {
  readonly rows: readonly { readonly row: PageRow | undefined; readonly place: RowPlace }[];
  readonly words: RowWords;
}

/**
 * The numbers the rows have in the file, whatever was removed or sorted since. One element stays in sight for all of
 * them: one in each row would be a layer of its own for the browser. Screen readers get them from the rows.
 */
export function RowNumbers({ rows, words }: RowNumbersProps) {
  return (
    <div aria-hidden className={css.numbers}>
      {rows.map(({ row, place }) => (
        <RowNumber key={place.element} row={row} at={place.at} inSection={place.inSection} words={words} />
      ))}
    </div>
  );
}

interface RowNumberProps {
  readonly row: PageRow | undefined;
  readonly at: number;
  readonly inSection: number;
  readonly words: RowWords;
}

const RowNumber = memo(function RowNumber({ row, at, inSection, words }: RowNumberProps) {
  const source = row?.sources[0];
  return (
    <div
      data-row-number={at}
      data-tip={
        source ? words.rowTitle({ row: source.record, line: source.line, file: source.file }) : undefined
      }
      className={row?.removedBy === undefined ? css.number : `${css.number} ${css.gone}`}
      style={{ transform: `translateY(${inSection * ROW_HEIGHT}px)` }}
    >
      {source?.record}
    </div>
  );
});
