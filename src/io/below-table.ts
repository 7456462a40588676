import { isValue } from "./dialect-cells.ts";
import type { Doubt } from "./read-options.ts";
import { filled, isBlank, linesOf } from "./sample-rows.ts";

type Row = readonly string[];

export interface TableShape {
  /** Cells of the usual row, and how many of them are filled. */
  readonly length: number;
  readonly fill: number;
}

/**
 * Notes and sums at the end of a file, from its last rows, the first of them inside the table. They stay rows; the
 * doubts tell what is there and how many physical lines to leave out to be rid of it.
 */
export function belowTable(rows: readonly Row[], { length, fill }: TableShape): Doubt[] {
  if (length < 2) return [];
  const end = rows.findLastIndex((row) => !isBlank(row)) + 1;
  const isRow = (row: Row) =>
    row.length >= length - 1 && filled(row) >= Math.max(2, fill * 0.5) && !isTotal(row);
  const last = rows.findLastIndex(isRow);
  if (last < 0 || end - last - 1 > MOST_LINES) return [];
  const below = rows.slice(last + 1, end);
  const totals = below.findLastIndex(isTotal) + 1;
  const doubts: Doubt[] = [];
  const about = (kind: "totals-below" | "notes-below", from: number, to: number) => {
    const own = rows.slice(from, to).filter((row) => !isBlank(row));
    if (own.length === 0) return;
    const skipEnd = linesIn(rows.slice(from)) - blankLinesAtEnd(rows);
    doubts.push({ kind, lines: linesIn(own), text: shown(own[0]), skipEnd });
  };
  about("totals-below", last + 1, last + 1 + totals);
  if (isProse(below.slice(totals))) about("notes-below", last + 1 + totals, end);
  return doubts;
}

/** A sentence, or whatever stands behind a blank line; else they are rows that are cut short. */
function isProse(below: readonly Row[]): boolean {
  const texts = below.map((row) => row.join(" ").trim()).filter((text) => text !== "");
  return (
    isBlank(below[0] ?? []) ||
    texts.some((text) => /^\p{L}/u.test(text) && (text.length >= 25 || text.endsWith(".")))
  );
}

/** More than this many lines below are no notes, but rows of another shape. */
const MOST_LINES = 30;

/** The empty line behind the last line end is none of the file's lines. */
function blankLinesAtEnd(rows: readonly Row[]): number {
  const last = rows.at(-1);
  return last && last.length === 1 && last[0] === "" ? 1 : 0;
}

/**
 * Where another table begins below a blank line: rows of its own length, or names of its own over values. `rows` begin
 * at the header of the first table, which stands `lines` physical lines below the start of the file.
 */
export function secondTable(
  rows: readonly Row[],
  { length }: TableShape,
  lines: number,
  complete: boolean,
): Doubt | undefined {
  for (let r = 1; r < rows.length; r++) {
    if (!isBlank(rows[r - 1]) || isBlank(rows[r])) continue;
    const next = rows.findIndex((row, at) => at > r && isBlank(row));
    const block = rows.slice(r, next < 0 ? rows.length : next);
    if (!isTable(block, length, rows[0])) continue;
    const gap = r - (rows.slice(0, r).findLastIndex((row) => !isBlank(row)) + 1);
    const below = linesIn(rows.slice(r)) - blankLinesAtEnd(rows) + gap;
    return {
      kind: "second-table",
      text: shown(block[0]),
      skipRows: lines + linesIn(rows.slice(0, r)),
      skipEnd: complete ? below : null,
    };
  }
  return undefined;
}

function isTable(block: readonly Row[], length: number, header: Row): boolean {
  const [head, ...body] = block;
  if (body.length < 2 || filled(head) < 2) return false;
  const width = trimmedLength(head);
  if (!body.every((row) => Math.abs(trimmedLength(row) - width) <= 1)) return false;
  const named = head.every((cell) => !isValue(cell));
  const overValues = head.some((cell, c) => cell.trim() !== "" && body.every((row) => isValue(row[c] ?? "")));
  const other = head.some((cell, c) => cell !== header[c]);
  return other && ((named && overValues) || (width >= 2 && width < length - 1 && body.length >= 3));
}

function trimmedLength(row: Row): number {
  return row.findLastIndex((cell) => cell.trim() !== "") + 1;
}

function linesIn(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + linesOf(row), 0);
}

function isTotal(row: Row): boolean {
  const label = row.find((cell) => cell.trim() !== "") ?? "";
  return TOTAL.test(label.trim());
}

const TOTAL =
  /^(?:(?:grand |sub[- ]?)?totals?|sum|in total|all|summe|gesamt|suma|合计|合計|总计|總計|共计|小计|小計|总和|汇总|总额)(?:\s*[:：]|\s*[(（].{1,20}[)）])?$/i;

/** The texts of a row, as short as a sentence can hold. */
export function shown(row: Row): string {
  const text = row
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .join(" ");
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
