import { actions } from "../../app/session.ts";
import type { Words } from "../../i18n/words.ts";
import { announce } from "../kit/announce.ts";
import type { Slot } from "./columns.ts";
import { asHtml, cellsIn, MOST_COPIED, rowsOf, shortened, tabSeparated } from "./copy.ts";
import type { Span } from "./keyboard-moves.ts";
import type { Wanted } from "./page-source.ts";

/** Puts the cells of a span on the clipboard as tab-separated text and as an HTML table, and says how many. */
export async function copyCells(
  span: Span,
  columns: readonly Slot[],
  shown: Wanted,
  words: Words["grid"]["cell"],
): Promise<void> {
  if (cellsIn(span) > MOST_COPIED) return announce(words.copyTooMuch({ cells: MOST_COPIED }));
  const indexes = columns.slice(span.left, span.right + 1).map(({ index }) => index);
  const rows = await rowsOf(span, async (from, count) => {
    const answer = await actions.page(shown.point, shown.view, from, count);
    return answer.ok ? answer.value : null;
  });
  try {
    if (!rows) throw new Error("No rows came.");
    const as = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
    await navigator.clipboard.write([
      new ClipboardItem({
        ...as("text/plain", tabSeparated(rows, indexes)),
        ...as("text/html", asHtml(rows, indexes)),
      }),
    ]);
  } catch {
    return announce(words.copyFailed);
  }
  const cut = shortened(rows, indexes);
  announce(
    cut > 0
      ? words.copiedShort({ cells: cut })
      : words.copied({ rows: rows.length, columns: indexes.length }),
  );
}
