import { showsEarlier } from "../../app/compared.ts";
import { actions } from "../../app/session.ts";
import { getState } from "../../app/store.ts";
import type { Words } from "../../i18n/words.ts";
import { announce } from "../kit/announce.ts";
import { toast } from "../kit/toast.ts";
import type { Slot } from "./columns.ts";
import { cellsIn, rowsOf } from "./copy.ts";
import type { Span } from "./keyboard-moves.ts";
import type { Wanted } from "./page-source.ts";
import { MOST_PASTED, pasteOver } from "./paste.ts";

/** Puts texts over the cells of a span as one step, and says how many cells changed and how many could not. */
export async function pasteCells(
  span: Span,
  texts: readonly (readonly string[])[],
  columns: readonly Slot[],
  shown: Wanted,
  words: Words["grid"]["cell"],
): Promise<void> {
  const { ran, opened, looking } = getState();
  if (!ran || !opened?.complete || looking.preview || showsEarlier(looking))
    return announce(words.notEditable);
  if (cellsIn(span) > MOST_PASTED) return toast(words.pasteTooMuch({ cells: MOST_PASTED }));
  const rows = await rowsOf(span, async (from, count) => {
    const answer = await actions.page(shown.point, shown.view, from, count);
    return answer.ok ? answer.value : null;
  });
  if (!rows) return announce(words.pasteFailed);
  const { cells, left } = pasteOver(rows, columns, span, texts);
  if (cells.length > 0) actions.addStep({ op: "edit-cells", params: { cells } });
  if (left > 0) toast(words.pastedSome({ cells: cells.length, left }));
  else announce(words.pasted({ cells: cells.length }));
}
