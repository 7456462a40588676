import type { ReadOptions } from "../../io/read-options.ts";

/** What a form holds: the options, with those fields as typed that may be wrong for a moment. */
export interface Draft extends Omit<ReadOptions, "skipRows"> {
  readonly skipRows: string;
}

/** Another table is looked at afresh: what was right for the first may be wrong for it. */
export function anew(part: string): Partial<ReadOptions> {
  return {
    part,
    headerRows: undefined,
    skipRows: undefined,
    encoding: undefined,
    delimiter: undefined,
    quote: undefined,
  } as Partial<ReadOptions>;
}

export function isComplete({ format, delimiter, skipRows }: Draft): boolean {
  return isLineCount(skipRows) && (format !== "csv" || isSign(delimiter));
}

export function isLineCount(text: string): boolean {
  return /^\d{1,4}$/.test(text.trim()) && Number(text) <= 1000;
}

/** One ASCII character that is neither a quote nor part of a line end. */
export function isSign(text: string): boolean {
  return /^[\t\x20-\x7e]$/.test(text) && text !== '"' && text !== "'";
}
