import {
  backslashSigns,
  delimitersWorthTrying,
  gapShare,
  isRare,
  quotesWorthTrying,
} from "./dialect-candidates.ts";
import { tableScore } from "./dialect-score.ts";
import type { Doubt } from "./read-options.ts";
import { type Dialect, parseRows } from "./sample-rows.ts";
import { delimiterSign } from "./tokeniser-for.ts";

export interface DialectGuess extends Dialect {
  readonly doubts: readonly Doubt[];
  /** The rows of each block. */
  readonly rows: readonly (readonly string[][])[];
}

type Scored = Dialect & Pick<DialectGuess, "rows"> & { readonly score: number; readonly doubt?: Doubt };

/**
 * The delimiter, quote and escape under which the sample looks most like a table: rows of the same length, cells that
 * are numbers, dates, addresses, names. `blocks` are stretches of whole lines with "\n" for every line end, the first
 * one from the start of the file. What `asked` names is taken as it is. No candidate at all gives a comma, no doubt.
 */
export function detectDialect(blocks: readonly string[], asked: Partial<Dialect>): DialectGuess {
  const text = blocks.join("\n");
  const signs =
    asked.delimiter === undefined ? delimitersWorthTrying(text) : [delimiterSign(asked.delimiter)];
  const read = (dialect: Dialect): Scored => {
    const rows = blocks.map((block) => parseRows(block, dialect));
    return { ...dialect, rows, score: tableScore(rows.flat()) };
  };
  const scored = signs
    .flatMap((sign) =>
      withGap(text, sign, asked.delimiter).flatMap((delimiter) =>
        quotesWorthTrying(text, sign, asked.quote).map((quote) =>
          withEscape(text, { delimiter, quote }, asked.escape, read),
        ),
      ),
    )
    .map((one) => ({ ...one, score: one.score * trust(one.delimiter) }))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  const { delimiter, quote } = best;
  return { delimiter, quote, escape: best.escape, rows: best.rows, doubts: doubtsAbout(best, scored) };
}

/** A space behind a delimiter may be punctuation, and a rare delimiter something else. */
function trust(delimiter: string): number {
  if (delimiterSign(delimiter) !== delimiter) return 0.86;
  return isRare(delimiter) ? 0.9 : 1;
}

/** A space behind (nearly) every delimiter belongs to it. */
const GAPS = 0.95;

function withGap(text: string, sign: string, asked: string | undefined): string[] {
  if (asked !== undefined) return [asked];
  if (sign === " " || sign === "\t" || gapShare(text, sign) < GAPS) return [sign];
  return [sign, `${sign} `];
}

function withEscape(
  text: string,
  { delimiter, quote }: Pick<Dialect, "delimiter" | "quote">,
  asked: Dialect["escape"] | undefined,
  readAs: (dialect: Dialect) => Scored,
): Scored {
  const read = (sign: Dialect["escape"]) => readAs({ delimiter, quote, escape: sign });
  if (asked !== undefined) return read(asked);
  const signs =
    quote === "" ? { inside: 0, against: 0 } : backslashSigns(text, delimiterSign(delimiter), quote);
  const double = read("double");
  if (signs.inside === 0) return double;
  const backslash = read("backslash");
  const best =
    backslash.score > double.score * (signs.against > signs.inside ? 1.02 : 0.98) ? backslash : double;
  if (signs.against === 0 && best === backslash) return best;
  const other = best === double ? "backslash" : "double";
  return { ...best, doubt: { kind: "escape", escape: best.escape, alternatives: [other] } };
}

function doubtsAbout(best: Scored, scored: readonly Scored[]): Doubt[] {
  const { delimiter, quote } = best;
  const sign = delimiterSign(delimiter);
  const doubts: Doubt[] = [];
  const close = scored.filter((one) => one.score > best.score * CLOSE);
  const delimiters = [...new Set(close.map((one) => delimiterSign(one.delimiter)))].filter(
    (one) => one !== sign,
  );
  if (delimiters.length > 0) doubts.push({ kind: "delimiter", delimiter, alternatives: delimiters });
  if (quote !== '"') {
    const others = scored.filter((one) => one.delimiter === delimiter && one.quote !== quote);
    if (others.length > 0)
      doubts.push({ kind: "quote", quote, alternatives: others.map((one) => one.quote) });
  }
  if (best.doubt) doubts.push(best.doubt);
  return doubts;
}

/** Another reading this close to the best is worth naming. */
const CLOSE = 0.85;
