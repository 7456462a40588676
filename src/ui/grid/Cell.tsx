// biome-ignore-all lint/a11y/useSemanticElements: a grid of thousands of columns is laid out by hand: its roles are what screen readers go by
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active cell
import { memo } from "react";
import type { PageRow } from "../../worker/contract.ts";
import { showSpaces } from "../steps/show-spaces.ts";
import css from "./Cell.module.css";
import { hits, marksOf, tipOf } from "./cell-marks.ts";
import type { Slot } from "./columns.ts";

interface CellProps {
  readonly id: string;
  readonly row: PageRow | undefined;
  /** Place of the row in the view. */
  readonly at: number;
  readonly slot: Slot;
  readonly active: boolean;
  readonly picked: boolean;
  readonly search: string;
  readonly missingWord: string;
}

/** One cell with its marks; while its row is on its way, a quiet bar of the same height. */
export const Cell = memo(function Cell(props: CellProps) {
  const { id, row, at, slot, active, picked, search, missingWord } = props;
  const marks = row && marksOf(row, slot.index, slot.reader);
  const names = [css.cell];
  if (slot.numeric) names.push(css.numeric);
  if (marks?.changed) names.push(css.changed);
  if (marks?.missing) names.push(css.missing);
  if (marks?.odd) names.push(css.odd);
  if (picked) names.push(css.picked);
  if (active) names.push(css.active);
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={slot.index + 2}
      aria-invalid={marks?.odd || undefined}
      aria-selected={picked || active}
      data-row={at}
      data-column={slot.index}
      data-tip={row && tipOf(row, slot.index, slot.width)}
      className={names.join(" ")}
      style={{ left: slot.left, width: slot.width }}
    >
      {row ? (
        <Content row={row} column={slot.index} search={search} missingWord={missingWord} />
      ) : (
        <span className={css.ghost} style={{ width: `${35 + ((at * 7 + slot.index * 13) % 45)}%` }} />
      )}
    </div>
  );
});

interface ContentProps {
  readonly row: PageRow;
  readonly column: number;
  readonly search: string;
  readonly missingWord: string;
}

function Content({ row, column, search, missingWord }: ContentProps) {
  const text = row.cells[column] ?? "";
  const gone = row.removedBy !== undefined;
  const before = gone ? undefined : row.before?.[column];
  const now = text === "" ? <span className="visually-hidden">{missingWord}</span> : marked(text, search);
  if (gone) return <del>{now}</del>;
  if (before === undefined) return <span>{now}</span>;
  return (
    <>
      {before !== "" && <del>{showSpaces(before)}</del>}
      <ins>{now}</ins>
    </>
  );
}

function marked(text: string, search: string) {
  if (search === "") return text;
  const parts = hits(text, search);
  if (parts.length === 1) return text;
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name than their place
  return parts.map((part, i) => (i % 2 === 1 ? <mark key={i}>{part}</mark> : part));
}
