import type { CellEdit } from "../../ops/operation.ts";
import type { PageRow } from "../../worker/contract.ts";
import type { Slot } from "./columns.ts";
import type { Span } from "./keyboard-moves.ts";

/** More cells than this are not pasted or emptied at once: each is kept in the step with what it held. */
export const MOST_PASTED = 20_000;

/**
 * Cells of a clipboard's text, as spreadsheets write them: tabs and line ends between cells, quotes around one that
 * holds either. One line end at the very end ends the last row and begins none.
 */
export function cellsOfText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const body = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const cell = /"((?:[^"]|"")*)"(?=[\t\n]|$)|[^\t\n]*/y;
  for (let at = 0; at <= body.length; ) {
    cell.lastIndex = at;
    const [whole, inQuotes] = cell.exec(body) ?? [""];
    rows[rows.length - 1].push(inQuotes === undefined ? whole : inQuotes.replaceAll('""', '"'));
    at += whole.length + 1;
    if (body[at - 1] === "\n") rows.push([]);
  }
  return rows;
}

/** Where what is pasted goes: from the upper left corner on; one cell alone fills all that is picked. */
export function pastedSpan(cells: readonly (readonly string[])[], picked: Span): Span {
  const width = Math.max(...cells.map((row) => row.length));
  if (cells.length === 1 && width === 1) return picked;
  const { top, left } = picked;
  return { top, left, bottom: top + cells.length - 1, right: left + width - 1 };
}

export interface Pasted {
  readonly cells: readonly CellEdit[];
  /** Cells of which only the beginning is known here, in removed rows, or beyond the last column or row. */
  readonly left: number;
}

/** The edits that put `texts` (again and again if `span` is larger) over the cells of these rows and columns. */
export function pasteOver(
  rows: readonly PageRow[],
  columns: readonly Slot[],
  span: Span,
  texts: readonly (readonly string[])[],
): Pasted {
  const cells: CellEdit[] = [];
  let left = 0;
  for (let r = 0; r <= span.bottom - span.top; r++) {
    const row = rows[r];
    const line = texts[r % texts.length];
    for (let c = 0; c <= span.right - span.left; c++) {
      const slot = columns[span.left + c];
      const to = texts.length === 1 && line.length === 1 ? line[0] : line[c];
      if (to === undefined) continue;
      if (!row || !slot || row.removedBy !== undefined || row.lengths?.[slot.index] !== undefined) left++;
      else {
        const from = row.cells[slot.index] ?? "";
        if (from !== to) cells.push({ row: row.key, column: slot.id, from, to });
      }
    }
  }
  return { cells, left };
}
