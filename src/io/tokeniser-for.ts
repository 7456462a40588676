import type { ReadOptions } from "./read-options.ts";
import { Tokeniser } from "./tokenise.ts";
import { AnyTokeniser } from "./tokenise-any.ts";

export type TextDialect = Pick<ReadOptions, "delimiter" | "quote" | "escape" | "comment">;

/** The quick tokeniser when the dialect allows it: a delimiter of one byte, quotes doubled or none. */
export function tokeniserFor(options: TextDialect, columns: () => number): Tokeniser {
  const sign = delimiterSign(options.delimiter);
  const gap = sign !== options.delimiter;
  const backslash = options.escape === "backslash";
  const delimiter = encoder.encode(sign);
  const quote = options.quote === "" ? -1 : options.quote.charCodeAt(0);
  const comment = encoder.encode(options.comment ?? "");
  if (delimiter.length === 1 && !gap && !backslash)
    return new Tokeniser({ delimiter: delimiter[0], quote, comment }, columns);
  return new AnyTokeniser({ delimiter, gap, quote, backslash, comment }, columns);
}

/** The sign itself of a delimiter that has a space behind it. */
export function delimiterSign(delimiter: string): string {
  return delimiter.length === 2 && delimiter[1] === " " ? delimiter[0] : delimiter;
}

const encoder = new TextEncoder();
