import Papa from "papaparse";
import { type CellKind, cellKind } from "./dialect-cells.ts";
import type { Doubt, ReadOptions } from "./read-options.ts";

export interface Dialect {
  readonly delimiter: string;
  readonly quote: ReadOptions["quote"];
}

export interface DialectGuess extends Dialect {
  readonly doubts: readonly Doubt[];
}

export const DELIMITERS: readonly string[] = [",", ";", "\t", "|"];

/**
 * The delimiter and quote under which the sample looks most like a table: rows of the same length, cells that are
 * numbers, dates, addresses, names. `blocks` are stretches of whole lines with "\n" for every line end, the first
 * one from the start of the file. What `asked` names is taken as it is. No candidate at all gives a comma, no doubt.
 */
export function detectDialect(blocks: readonly string[], asked: Partial<Dialect>): DialectGuess {
  const text = blocks.join("\n");
  const delimiters = asked.delimiter === undefined ? delimitersWorthTrying(text) : [asked.delimiter];
  const scored = delimiters
    .flatMap((delimiter) =>
      quotesWorthTrying(text, delimiter, asked.quote).map((quote) => ({
        delimiter,
        quote,
        score: tableScore(blocks.flatMap((block) => parseRows(block, { delimiter, quote }))),
      })),
    )
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  return { delimiter: best.delimiter, quote: best.quote, doubts: doubtsAbout(best, scored) };
}

type Scored = Dialect & { readonly score: number };

function doubtsAbout(best: Scored, scored: readonly Scored[]): Doubt[] {
  const { delimiter, quote } = best;
  const doubts: Doubt[] = [];
  const close = scored.filter((one) => one.score > best.score * CLOSE);
  const delimiters = [...new Set(close.map((one) => one.delimiter))].filter((one) => one !== delimiter);
  if (delimiters.length > 0) doubts.push({ kind: "delimiter", delimiter, alternatives: delimiters });
  if (quote !== '"') {
    const others = scored.filter((one) => one.delimiter === delimiter && one.quote !== quote);
    if (others.length > 0)
      doubts.push({ kind: "quote", quote, alternatives: others.map((one) => one.quote) });
  }
  return doubts;
}

/** Another reading this close to the best is worth naming. */
const CLOSE = 0.85;

/** All that occur, and one that does not: with it every line is one cell. */
function delimitersWorthTrying(text: string): string[] {
  const absent = DELIMITERS.find((one) => !text.includes(one));
  return DELIMITERS.filter((one) => one === absent || text.includes(one));
}

function quotesWorthTrying(
  text: string,
  delimiter: string,
  asked: Dialect["quote"] | undefined,
): Dialect["quote"][] {
  if (asked !== undefined) return [asked];
  const quotes: Dialect["quote"][] = ['"'];
  if (edgeShare(text, "'", delimiter) > 0.95 && balancedShare(text, "'", delimiter) > 0.5) quotes.push("'");
  if (edgeShare(text, '"', delimiter) > 0) quotes.push("");
  return quotes;
}

/** Of all these quotes but apostrophes inside words, how many stand at the edge of a cell (spaces allowed) or in pairs. */
function edgeShare(text: string, quote: string, delimiter: string): number {
  let all = 0;
  let edge = 0;
  const isEdge = (char: string) => char === delimiter || char === "\n" || char === quote || char === "";
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1))) continue;
    all++;
    let before = at - 1;
    let after = at + 1;
    while (text[before] === " ") before--;
    while (text[after] === " ") after++;
    if (isEdge(text.charAt(before)) || isEdge(text.charAt(after))) edge++;
  }
  return all === 0 ? 0 : edge / all;
}

/** Of the lines with a cell that begins or ends with the quote, how many have as many beginnings as ends. */
function balancedShare(text: string, quote: string, delimiter: string): number {
  let all = 0;
  let balanced = 0;
  for (const line of text.split("\n")) {
    if (!line.includes(quote)) continue;
    const cells = line.split(delimiter).map((cell) => cell.trim());
    const begins = cells.filter((cell) => cell.startsWith(quote)).length;
    const ends = cells.filter((cell) => cell.endsWith(quote)).length;
    if (begins + ends > 0) all++;
    if (begins > 0 && begins === ends) balanced++;
  }
  return all === 0 ? 0 : balanced / all;
}

const LETTER = /\p{L}/u;

/** A quoted cell over more lines than this is taken for a quote that was never closed. */
const LONGEST_CELL = 30;
const MOST_RECOVERIES = 8;

/**
 * Rows of a block of whole lines. A quote that is never closed, or only far below, counts as an ordinary character:
 * its line is split as it stands and reading goes on with the next line.
 */
export function parseRows(block: string, { delimiter, quote }: Dialect): string[][] {
  const lines = block.split("\n");
  const rows: string[][] = [];
  const plain = (line: string) => line.split(delimiter);
  if (quote === "" || !block.includes(quote)) return lines.map(plain);
  let from = 0;
  for (let tries = 0; from < lines.length; tries++) {
    if (tries === MOST_RECOVERIES) return rows.concat(lines.slice(from).map(plain));
    const rest = from === 0 ? block : lines.slice(from).join("\n");
    const parsed = Papa.parse<string[]>(rest, { delimiter, quoteChar: quote, newline: "\n" });
    const open = parsed.errors.some((error) => error.code === "MissingQuotes");
    for (const [at, row] of parsed.data.entries()) {
      const height = linesOf(row);
      if (height > LONGEST_CELL || (open && at === parsed.data.length - 1)) {
        rows.push(plain(lines[from]));
        from++;
        break;
      }
      rows.push(row);
      from += height;
    }
  }
  return rows;
}

/** Physical lines a row takes. */
export function linesOf(row: readonly string[]): number {
  let lines = 1;
  for (const cell of row) {
    for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) lines++;
  }
  return lines;
}

const WORTH: Record<CellKind, number> = {
  empty: 0.8,
  number: 1,
  date: 1,
  contact: 1,
  word: 0.95,
  text: 0.6,
  odd: 0.15,
};

/** A delimiter with a space behind it may be punctuation. */
const AFTER_SPACE = 0.85;

/**
 * 0 (no table) to 1. Regular: from the first row of the usual length to the last, most are of that length. Typed: the
 * cells are worth something. Rows before and after (titles, notes) count little. One cell in every row is a table too,
 * but says little for the delimiter.
 */
function tableScore(all: readonly (readonly string[])[]): number {
  const rows = all.filter((row) => row.length > 1 || row[0].trim() !== "");
  if (rows.length === 0) return 0;
  const usual = usualLength(rows);
  const first = rows.findIndex((row) => row.length === usual);
  const table = rows.slice(first, rows.findLastIndex((row) => row.length === usual) + 1);
  const lengths = new Map<number, number>();
  let worth = 0;
  let cells = 0;
  for (const row of table) {
    lengths.set(row.length, (lengths.get(row.length) ?? 0) + 1);
    for (const cell of row) worth += WORTH[cellKind(cell)] * (cell.startsWith(" ") ? AFTER_SPACE : 1);
    cells += row.length;
  }
  let regular = 0;
  for (const [length, many] of lengths)
    regular += (many / table.length) ** 2 * (length > 1 ? 1 - 0.7 / length : 0);
  if (usual === 1) regular = 0.1;
  return Math.sqrt(regular) * (worth / cells) * (0.5 + 0.5 * (table.length / rows.length));
}

/** The most frequent row length above one; one when no row is longer. */
function usualLength(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  let usual = 1;
  for (const [length, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = length;
  return usual;
}
