import Papa from "papaparse";
import type { ReadOptions } from "./read-options.ts";
import { delimiterSign } from "./tokeniser-for.ts";

/** How the cells of a text are kept apart; as in `ReadOptions`. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: ReadOptions["quote"];
  readonly escape: NonNullable<ReadOptions["escape"]>;
}

/** A quoted cell over more lines than this is taken for a quote that was never closed. */
const LONGEST_CELL = 30;
const MOST_RECOVERIES = 8;

/**
 * Rows of a block of whole lines. A quote that is never closed, or only far below, counts as an ordinary character:
 * its line is split as it stands and reading goes on with the next line.
 */
export function parseRows(text: string, dialect: Dialect): string[][] {
  const { quote } = dialect;
  const delimiter = delimiterSign(dialect.delimiter);
  const block = delimiter === dialect.delimiter ? text : text.replaceAll(`${delimiter} `, delimiter);
  const lines = block.split("\n");
  const rows: string[][] = [];
  const plain = (line: string) => line.split(delimiter);
  if (quote === "" || !block.includes(quote)) return lines.map(plain);
  const escapeChar = dialect.escape === "backslash" ? "\\" : quote;
  let from = 0;
  for (let tries = 0; from < lines.length; tries++) {
    if (tries === MOST_RECOVERIES) return rows.concat(lines.slice(from).map(plain));
    const rest = from === 0 ? block : lines.slice(from).join("\n");
    const parsed = Papa.parse<string[]>(rest, { delimiter, quoteChar: quote, escapeChar, newline: "\n" });
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

export function filled(row: readonly string[]): number {
  return row.reduce((count, cell) => count + (cell.trim() === "" ? 0 : 1), 0);
}

export function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === "");
}
