import type { Page, PageRow } from "../../worker/contract.ts";
import type { Span } from "./keyboard-moves.ts";

/** More cells than this are not put on the clipboard. */
export const MOST_COPIED = 100_000;

/** Rows as tab-separated text, the way spreadsheets paste it: cells with tabs, breaks or quotes are quoted. */
export function tabSeparated(rows: readonly PageRow[], columns: readonly number[]): string {
  return rows.map((row) => columns.map((c) => quoted(row.cells[c] ?? "")).join("\t")).join("\n");
}

/** Rows as an HTML table, which mail and documents paste as one. */
export function asHtml(rows: readonly PageRow[], columns: readonly number[]): string {
  const cell = (text: string) => `<td>${escaped(text)}</td>`;
  const lines = rows.map((row) => `<tr>${columns.map((c) => cell(row.cells[c] ?? "")).join("")}</tr>`);
  return `<table>${lines.join("")}</table>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/\r\n|\r|\n/g, "<br>");
}

/** Cells of which a page holds the beginning only. */
export function shortened(rows: readonly PageRow[], columns: readonly number[]): number {
  let count = 0;
  for (const { lengths } of rows) {
    for (const column of Object.keys(lengths ?? {})) if (columns.includes(Number(column))) count++;
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
