import type { Page, PageRow } from "../../worker/contract.ts";
import type { Span } from "./keyboard-moves.ts";

/** More cells than this are not put on the clipboard. */
export const MOST_COPIED = 100_000;

/** Rows as tab-separated text, the way spreadsheets paste it: cells with tabs, breaks or quotes are quoted. */
export function tabSeparated(
  rows: readonly PageRow[],
  { left, right }: Pick<Span, "left" | "right">,
): string {
  return rows
    .map((row) =>
      row.cells
        .slice(left, right + 1)
        .map(quoted)
        .join("\t"),
    )
    .join("\n");
}

/** Cells of which a page holds the beginning only. */
export function shortened(rows: readonly PageRow[], { left, right }: Pick<Span, "left" | "right">): number {
  let count = 0;
  for (const { lengths } of rows) {
    for (const column of Object.keys(lengths ?? {})) {
      if (Number(column) >= left && Number(column) <= right) count++;
    }
  }
  return count;
}

export function cellsIn({ top, bottom, left, right }: Span): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** All rows of a span, a few thousand at a time; null when they could not be had. */
export async function rowsOf(
  { top, bottom }: Span,
  page: (from: number, count: number) => Promise<Page | null>,
): Promise<PageRow[] | null> {
  const rows: PageRow[] = [];
  while (top + rows.length <= bottom) {
    const answer = await page(top + rows.length, Math.min(2_000, bottom - top - rows.length + 1));
    if (!answer) return null;
    if (answer.rows.length === 0) break;
    rows.push(...answer.rows);
  }
  return rows;
}

function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
