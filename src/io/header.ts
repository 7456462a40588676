import { isValue } from "./dialect-cells.ts";
import { isUsualHeading } from "./header-names.ts";
import { headerRowsAt } from "./header-rows.ts";
import type { Doubt, HeaderRows, ReadOptions } from "./read-options.ts";
import { filled, linesOf } from "./sample-rows.ts";

type Row = readonly string[];

export interface HeaderGuess extends Pick<ReadOptions, "headerRows" | "skipRows"> {
  readonly doubts: readonly Doubt[];
}

/**
 * Where the table begins in `rows` (every row from a line on, blank lines as one empty cell) and whether its first row
 * names the columns. When the signs are even there is a header, and a doubt. `skipRows` counts lines from `rows[0]`;
 * with `asked.skipRows` the table begins there, whatever it looks like.
 */
export function detectHeader(
  rows: readonly Row[],
  asked: { headerRows?: ReadOptions["headerRows"]; skipRows?: 0 },
): HeaderGuess {
  const first = asked.skipRows ?? firstTableRow(rows);
  const doubts: Doubt[] = [];
  const begin = (from: number, headerRows: HeaderRows): HeaderGuess => {
    const skipRows = linesBefore(rows, from);
    if (rows.slice(0, from).some((row) => filled(row) > 0 && !isSeparatorLine(row)))
      doubts.unshift({ kind: "preamble", lines: skipRows, alternatives: [0] });
    return { headerRows, skipRows, doubts };
  };
  if (asked.headerRows !== undefined) return begin(first, asked.headerRows);
  const signs = headerSigns(rows[first] ?? [], bodyBelow(rows, first));
  const several = headerRowsAt(rows, first);
  if (signs > -SURE && several.headerRows > 1 && (asked.skipRows === undefined || several.from === 0)) {
    const { from, headerRows } = several;
    doubts.push({ kind: "header", headerRows, alternatives: [1, 0] });
    return begin(from, headerRows);
  }
  const headerRows = signs > -SURE ? 1 : 0;
  if (Math.abs(signs) < SURE)
    doubts.push({ kind: "header", headerRows, alternatives: [headerRows === 1 ? 0 : 1] });
  return begin(first, headerRows);
}

function bodyBelow(rows: readonly Row[], head: number): readonly Row[] {
  return rows.slice(head + 1, head + 1 + BODY_ROWS).filter((row) => filled(row) > 0);
}

/** "sep=;" tells Excel the delimiter, which splits this very line too. */
function isSeparatorLine(row: Row): boolean {
  return row[0].toLowerCase().startsWith("sep=") && row.length <= 2 && filled(row) === 1;
}

const BODY_ROWS = 200;
/** Signs stronger than this, for or against, leave no doubt. */
const SURE = 0.2;
/** A table that has not begun by this row has no preamble, but another shape. */
const LONGEST_PREAMBLE = 100;

function linesBefore(rows: readonly Row[], row: number): number {
  return rows.slice(0, row).reduce((lines, one) => lines + linesOf(one), 0);
}

/**
 * The first row as long as the usual row, and about as full. Titles and "Report generated …" are one cell or few in a
 * row that is shorter, or blank to the right; blank lines are skipped with them.
 */
function firstTableRow(rows: readonly Row[]): number {
  const begin = Math.max(
    0,
    rows.findIndex((row) => filled(row) > 0),
  );
  const separator = rows.length > 0 && isSeparatorLine(rows[begin]) ? begin + 1 : begin;
  const { length, fill } = usualShape(rows.slice(separator));
  if (length < 2) return separator;
  const wanted = Math.max(2, fill * 0.5);
  const limit = Math.min(rows.length, separator + LONGEST_PREAMBLE);
  for (let at = separator; at < limit; at++) {
    if (rows[at].length >= length - 1 && rows[at].length > 1 && filled(rows[at]) >= wanted) {
      return isTitleOverHeader(rows, at) ? at + 1 : at;
    }
  }
  return separator;
}

/** A title that has a delimiter in it can pass for a row of a narrow table; the names of number columns stand below it. */
function isTitleOverHeader(rows: readonly Row[], at: number): boolean {
  if (!rows[at].some((cell) => cell.length > 30 && cell.includes(" "))) return false;
  const next = rows[at + 1] ?? [];
  const short = next.length > 1 && next.every((cell) => cell !== "" && cell.length <= 30);
  return short && headerSigns(next, bodyBelow(rows, at + 1)) >= 1;
}

/** The most frequent row length, and the median of filled cells in rows of that length. */
export function usualShape(rows: readonly Row[]): { readonly length: number; readonly fill: number } {
  const fills = new Map<number, number[]>();
  for (const row of rows) {
    const count = filled(row);
    if (count === 0) continue;
    const same = fills.get(row.length);
    if (same === undefined) fills.set(row.length, [count]);
    else same.push(count);
  }
  let length = 1;
  for (const [one, counts] of fills)
    if (one > 1 && counts.length > (length === 1 ? 0 : (fills.get(length)?.length ?? 0))) length = one;
  const counts = (fills.get(length) ?? [0]).sort((a, b) => a - b);
  return { length, fill: counts[counts.length >> 1] };
}

/** Above 0: `head` names the columns of `body`; below 0: it is one more row of it. */
function headerSigns(head: Row, body: readonly Row[]): number {
  const cells = head.map((cell) => cell.trim());
  const named = cells.filter((cell) => cell !== "");
  if (named.length === 0) return 0;
  const usual = named.filter(isUsualHeading).length;
  const repeated = new Set(named.map((cell) => cell.toLowerCase())).size < named.length;
  let signs = usual === 0 ? 0 : 0.5 + usual / named.length;
  if (repeated) signs -= 0.2;
  if (body.length === 0) return signs + (named.every((cell) => !isValue(cell)) ? 0.1 : -0.5);
  const votes = cells.map((cell, column) =>
    columnVote(
      cell,
      body.map((row) => (row[column] ?? "").trim()).filter((one) => one !== ""),
    ),
  );
  return signs + votes.reduce((sum, vote) => sum + vote, 0) / named.length;
}

/** What one column says: a text over numbers is a name, a number over numbers is a value. */
function columnVote(head: string, below: readonly string[]): number {
  if (head === "" || below.length === 0) return head === "" ? -0.05 : 0;
  const values = below.filter(isValue).length / below.length;
  if (isValue(head)) {
    if (isYear(head) && !below.some(isYear)) return 0.3;
    return values >= 0.8 ? -1 : -0.5;
  }
  if (values >= 0.8) return 1;
  if (below.includes(head)) return -0.6;
  if (!DIGIT.test(head) && below.filter((one) => DIGIT.test(one)).length >= below.length * 0.8) return 0.4;
  const lengths = new Set(below.map((one) => one.length));
  if (below.length > 3 && lengths.size === 1) return lengths.has(head.length) ? -0.3 : 0.6;
  if (new Set(below).size <= below.length / 3) return 0.4;
  return values > 0.3 ? 0.3 : 0;
}

const DIGIT = /\d/;

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}
