import type { ReadOptions } from "../../io/read-options.ts";

/** What a form holds: the options, with those fields as typed that may be wrong for a moment. */
export interface Draft extends Omit<ReadOptions, "skipRows" | "skipEnd"> {
  readonly skipRows: string;
  readonly skipEnd: string;
}

export function draftOf(assumed: ReadOptions, change: Partial<ReadOptions>): Draft {
  const options = { ...assumed, ...change };
  return { ...options, skipRows: String(options.skipRows), skipEnd: String(options.skipEnd ?? 0) };
}

/** The draft as options; null while something in it is wrong. */
export function optionsOf(draft: Draft): ReadOptions | null {
  const { format, delimiter, comment = "", skipRows, skipEnd } = draft;
  if (!isLineCount(skipRows) || !isLineCount(skipEnd)) return null;
  if (format === "csv" && (!isSign(delimiter) || !isComment(comment))) return null;
  return { ...draft, skipRows: Number(skipRows), skipEnd: Number(skipEnd) };
}

/** Another table is looked at afresh: what was right for the first may be wrong for it. */
export function anew(part: string): Partial<ReadOptions> {
  return {
    part,
    format: undefined,
    headerRows: undefined,
    skipRows: undefined,
    skipEnd: undefined,
    encoding: undefined,
    delimiter: undefined,
    quote: undefined,
    escape: undefined,
    comment: undefined,
  } as Partial<ReadOptions>;
}

export function isLineCount(text: string): boolean {
  return /^\d{1,4}$/.test(text.trim()) && Number(text) <= 1000;
}

/** One character, or one with a space after it, that is neither a quote nor part of a line end. */
export function isSign(text: string): boolean {
  return /^[^"'\r\n] ?$/u.test(text);
}

export function isComment(text: string): boolean {
  return text === "" || (text.length <= 3 && !/["'\r\n\s]/.test(text));
}
