// biome-ignore-all lint/a11y/useSemanticElements: a grid of thousands of columns is laid out by hand: its roles are what screen readers go by
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active cell
import type { PageRow } from "../../worker/contract.ts";
import { showSpaces } from "../steps/show-spaces.ts";
import css from "./Cell.module.css";
import { hits, marksOf, tipOf } from "./cell-marks.ts";
import type { Slot } from "./columns.ts";

interface CellProps {
  /** Only the active cell has one: the grid names it. */
  readonly id: string | undefined;
  readonly row: PageRow | undefined;
  /** Place of the row in the view. */
  readonly at: number;
  readonly slot: Slot;
  readonly picked: boolean;
  readonly search: string;
  readonly missingWord: string;
}

/**
 * One cell with its marks; while its row is on its way, a quiet bar of the same height. Called by its row and no
 * component of its own: hundreds come into view in one frame, and most are one element with one text.
 */
export function drawCell({ id, row, at, slot, picked, search, missingWord }: CellProps) {
  const marks = row && marksOf(row, slot.index, slot.reader);
  let names = css.cell;
  if (slot.numeric) names += ` ${css.numeric}`;
  if (marks?.changed) names += ` ${css.changed}`;
  if (marks?.missing) names += ` ${css.missing}`;
  if (marks?.odd) names += ` ${css.odd}`;
  if (picked) names += ` ${css.picked}`;
  if (id !== undefined) names += ` ${css.active}`;
  return (
    <div
      key={slot.id}
      id={id}
      role="gridcell"
      aria-colindex={slot.index + 2}
      aria-invalid={marks?.odd || undefined}
      aria-selected={picked || id !== undefined}
      data-column={slot.index}
      data-tip={row && tipOf(row, slot.index, slot.width)}
      className={names}
      style={{ left: slot.left, width: slot.width }}
    >
      {row ? (
        content(row, slot.index, search, missingWord)
      ) : (
        <span className={css.ghost} style={{ width: `${35 + ((at * 7 + slot.index * 13) % 45)}%` }} />
      )}
    </div>
  );
}

function content(row: PageRow, column: number, search: string, missingWord: string) {
  const text = row.cells[column] ?? "";
  const gone = row.removedBy !== undefined;
  const before = gone ? undefined : row.before?.[column];
  const now = text === "" ? <span className="visually-hidden">{missingWord}</span> : marked(text, search);
  if (gone) return <del>{now}</del>;
  if (before === undefined) return now;
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
