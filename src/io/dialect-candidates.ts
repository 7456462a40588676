import { isValue } from "./dialect-cells.ts";
import { type Dialect, parseRows } from "./sample-rows.ts";

/** The usual delimiters; each that occurs is tried. */
export const DELIMITERS: readonly string[] = [",", ";", "\t", "|"];

/** Signs that are mostly something else: tried only when every line holds as many of them. */
const RARE_DELIMITERS: readonly string[] = ["#", "^", "~", ":", "，", " "];

/** All usual ones that occur, one that does not (with it every line is one cell), and the rare ones that fit. */
export function delimitersWorthTrying(text: string): string[] {
  const absent = DELIMITERS.find((one) => !text.includes(one));
  return [
    ...DELIMITERS.filter((one) => one === absent || text.includes(one)),
    ...RARE_DELIMITERS.filter((one) => text.includes(one) && fits(text, one)),
  ];
}

export function isRare(delimiter: string): boolean {
  return RARE_DELIMITERS.includes(delimiter);
}

/** Of the lines, how many must be cut into the same number of cells. */
const EVEN = 0.9;
const FEWEST_LINES = 3;
const MOST_LINES = 300;

/**
 * Whether a rare delimiter cuts nearly all lines alike. Lines that are one value as they stand (times, numbers,
 * addresses) are not cut; with a colon in every line once, lines are "name: value". A space also stands between the
 * words of a name, so it takes columns of numbers or dates to believe in it; with quoted cells between spaces in nearly
 * every line, as in the logs of servers, rows may be uneven.
 */
function fits(text: string, delimiter: string): boolean {
  const lines = text.split("\n", MOST_LINES).filter((line) => line.trim() !== "");
  const most = (is: (line: string) => boolean, share: number) =>
    lines.filter(is).length > lines.length * share;
  if (lines.length < FEWEST_LINES || !most((line) => line.includes(delimiter), 0.5)) return false;
  if (most(isValue, 0.5)) return false;
  if (delimiter === ":" && most((line) => CLOCK_OR_ADDRESS.test(line), 0.5)) return false;
  const rows = parseRows(lines.join("\n"), { delimiter, quote: '"', escape: "double" });
  const { length } = rows[rows.length >> 1];
  const even = rows.filter((row) => row.length === length).length >= rows.length * EVEN;
  if (delimiter !== " ") return even && length >= (delimiter === ":" ? 3 : 2);
  if (!even && !most((line) => QUOTED_BETWEEN_SPACES.test(line), 0.8)) return false;
  const body = rows.slice(1);
  const isValued = (c: number) => body.filter((row) => isValue(row[c] ?? "")).length >= body.length * 0.8;
  const valued = rows[0].filter((_, c) => isValued(c));
  return length >= 3 && valued.length >= 2;
}

const CLOCK_OR_ADDRESS = /\d:\d\d\b|:\/\//;
const QUOTED_BETWEEN_SPACES = /(?:^| )"[^"]+"(?: |$)/;

export function quotesWorthTrying(
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
    if (text[at - 1] === "\\" || (LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1))))
      continue;
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

/**
 * How often a quote stands behind a backslash where it cannot close its cell (`"5\" pipe"` speaks for backslashes), and
 * what speaks against them: one that may close it (`"C:\list\",`), one that is doubled, one inside a word without any.
 */
export function backslashSigns(
  text: string,
  delimiter: string,
  quote: string,
): { readonly inside: number; readonly against: number } {
  let inside = 0;
  let against = 0;
  const ends = (char: string) => char === delimiter || char === "\n" || char === "";
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if (before !== "\\") {
      if (LETTER.test(before) && LETTER.test(after)) against++;
    } else if (ends(after) || (after === quote && !ends(text.charAt(at + 2)))) against++;
    else if (!ends(text.charAt(at - 2))) inside++;
  }
  return { inside, against };
}

/** Of the delimiters with something behind them in the line, how many have a space there. */
export function gapShare(text: string, delimiter: string): number {
  let all = 0;
  let gaps = 0;
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + 1)) {
    const after = text.charAt(at + 1);
    if (after === "" || after === "\n" || after === delimiter) continue;
    all++;
    if (after === " ") gaps++;
  }
  return all < FEWEST_LINES ? 0 : gaps / all;
}
