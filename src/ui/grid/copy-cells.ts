import { actions } from "../../app/session.ts";
import type { Words } from "../../i18n/words.ts";
import { announce } from "../kit/announce.ts";
import { cellsIn, MOST_COPIED, rowsOf, shortened, tabSeparated } from "./copy.ts";
import type { Span } from "./keyboard-moves.ts";
import type { Wanted } from "./page-source.ts";

/** Puts the cells of a span on the clipboard as tab-separated text, and says how many. */
export async function copyCells(span: Span, shown: Wanted, words: Words["grid"]["cell"]): Promise<void> {
  if (cellsIn(span) > MOST_COPIED) return announce(words.copyTooMuch({ cells: MOST_COPIED }));
  const rows = await rowsOf(span, async (from, count) => {
    const answer = await actions.page(shown.point, shown.view, from, count);
    return answer.ok ? answer.value : null;
  });
  try {
    if (!rows) throw new Error("No rows came.");
    await navigator.clipboard.writeText(tabSeparated(rows, span));
  } catch {
    return announce(words.copyFailed);
  }
  const cut = shortened(rows, span);
  const columns = span.right - span.left + 1;
  announce(cut > 0 ? words.copiedShort({ cells: cut }) : words.copied({ rows: rows.length, columns }));
}
