// biome-ignore-all lint/a11y/useSemanticElements: a grid of thousands of columns is laid out by hand: its roles are what screen readers go by
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active cell
import { Fragment, type ReactNode } from "react";
import type { PageRow } from "../../worker/contract.ts";
import { colourOf } from "../changes/step-marks.ts";
import { showSpaces } from "../steps/show-spaces.ts";
import css from "./Cell.module.css";
import { hits, marksOf, tipOf } from "./cell-marks.ts";
import type { Slot } from "./columns.ts";
import { isPlain, piecesOf, type SignName } from "./signs.ts";

interface CellProps {
  /** Only the active cell has one: the grid names it. */
  readonly id?: string | undefined;
  readonly active: boolean;
  readonly row: PageRow | undefined;
  /** Place of the row in the view. */
  readonly at: number;
  readonly slot: Slot;
  readonly picked: boolean;
  readonly search: string;
  /** Whether characters that do not show are shown. */
  readonly signs: boolean;
  readonly words: CellWords;
}

export interface CellWords {
  readonly missing: string;
  readonly signs: Readonly<Record<SignName, string>>;
  /** Numbers of the steps by id, while changed cells wear the colours of the steps that changed them. */
  readonly steps?: ReadonlyMap<string, number> | undefined;
}

/**
 * One cell with its marks; while its row is on its way, a quiet bar of the same height. Called by its row and no
 * component of its own: hundreds come into view in one frame, and most are one element with one text.
 */
export function drawCell({ id, active, row, at, slot, picked, search, signs, words }: CellProps) {
  const marks = row && marksOf(row, slot.index, slot.reader);
  let names = css.cell;
  if (slot.numeric) names += ` ${css.numeric}`;
  if (marks?.changed) names += ` ${css.changed}`;
  if (marks?.missing) names += ` ${css.missing}`;
  if (marks?.odd) names += ` ${css.odd}`;
  if (picked) names += ` ${css.picked}`;
  if (active) names += ` ${css.active}`;
  const step = marks?.changed ? words.steps?.get(row?.changedBy?.[slot.index] ?? "") : undefined;
  return (
    <div
      key={slot.id}
      id={id}
      data-step={step}
      data-colour={step && colourOf(step)}
      role="gridcell"
      aria-colindex={slot.at + 2}
      aria-invalid={marks?.odd || undefined}
      aria-selected={picked || active}
      data-column={slot.at}
      data-tip={row && tipOf(row, slot.index, slot.width)}
      dir={row && RIGHT_TO_LEFT.test(row.cells[slot.index] ?? "") ? "rtl" : undefined}
      className={names}
      style={{ left: slot.left, width: slot.width }}
    >
      {row ? (
        content(row, slot.index, search, signs, words)
      ) : (
        <span className={css.ghost} style={{ width: `${35 + ((at * 7 + slot.index * 13) % 45)}%` }} />
      )}
    </div>
  );
}

/** Hebrew, Arabic and their neighbours, before any letter of another script. */
const RIGHT_TO_LEFT = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

function content(row: PageRow, column: number, search: string, signs: boolean, words: CellWords) {
  const text = row.cells[column] ?? "";
  const gone = row.removedBy !== undefined;
  const before = gone ? undefined : row.before?.[column];
  const shown = (part: string) => (signs ? withSigns(part, words) : part);
  const now =
    text === "" ? <span className="visually-hidden">{words.missing}</span> : marked(text, search, shown);
  if (gone) return <del>{now}</del>;
  if (before === undefined) return now;
  return (
    <>
      {before !== "" && <del>{signs ? withSigns(before, words) : showSpaces(before)}</del>}
      <ins>{now}</ins>
    </>
  );
}

function marked(text: string, search: string, shown: (part: string) => ReactNode) {
  const parts = hits(text, search);
  if (parts.length === 1) return shown(text);
  return parts.map((part, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name than their place
    i % 2 === 1 ? <mark key={i}>{shown(part)}</mark> : <Fragment key={i}>{shown(part)}</Fragment>,
  );
}

function withSigns(text: string, words: CellWords): ReactNode {
  if (isPlain(text)) return text;
  return piecesOf(text).map((piece, i) =>
    typeof piece === "string" ? (
      piece
    ) : (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name than their place
        key={i}
        className={piece.name === "look-alike" ? css.lookAlike : css.sign}
        data-tip={words.signs[piece.name]}
      >
        {piece.shown}
      </span>
    ),
  );
}
