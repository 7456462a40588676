import { memo } from "react";
import type { PageRow } from "../../worker/contract.ts";
import { drawCell } from "./Cell.tsx";
import type { Slot } from "./columns.ts";
import css from "./Row.module.css";
import type { DrawnRow, RowWords } from "./Row.tsx";
import { rowNumber } from "./row-number.ts";

interface RowHeadsProps {
  readonly rows: readonly { readonly element: number; readonly drawn: DrawnRow }[];
  readonly frozen: readonly Slot[];
  readonly width: number;
}

/**
 * What stays in sight of each row at the left: the number it has in the file, whatever was removed or sorted since, and
 * the cells of frozen columns. One element stays in sight for all of them: one in each row would be a layer of its own
 * for the browser. Screen readers get all of it from the rows.
 */
export function RowHeads({ rows, frozen, width }: RowHeadsProps) {
  return (
    <div
      aria-hidden
      className={frozen.length > 0 ? `${css.heads} ${css.withFrozen}` : css.heads}
      style={{ width }}
    >
      {rows.map(({ element, drawn }) => (
        <RowHead key={element} {...drawn} slots={frozen} />
      ))}
    </div>
  );
}

const RowHead = memo(function RowHead(props: DrawnRow & { readonly slots: readonly Slot[] }) {
  const { row, at, top, slots, active, pickedLeft, pickedRight, search, signs, words } = props;
  return (
    <div
      data-row={at}
      className={row?.removedBy === undefined ? css.head : `${css.head} ${css.gone}`}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div data-row-number={at} data-tip={rowTip(row, words)} className={css.number}>
        {row && rowNumber(row)}
      </div>
      {slots.map((slot) =>
        drawCell({
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

function rowTip(row: PageRow | undefined, words: RowWords): string | undefined {
  if (row?.made !== undefined) {
    const records = row.sources.map(({ record }) => record);
    return words.madeTitle({ row: rowNumber(row), from: row.made, records });
  }
  const source = row?.sources[0];
  return source && words.rowTitle({ row: source.record, line: source.line, file: source.file });
}
