import { chineseAmount } from "./chinese-numeral.ts";
import { decimalOf, decimalText } from "./decimal.ts";
import { canonicalNumber, isCode, looksNumeric, type NumberMark } from "./number.ts";
import { plain } from "./text.ts";
import { trimEnds } from "./white-space.ts";

/** What beyond the digits is read. */
export interface NumberManner {
  /** "5%" is 0.05, or 5. */
  readonly percent: "share" | "number";
  /** Also 1.2k, 3M, 5 bn, 2 million, 三百二十, 壹佰元整. */
  readonly words: boolean;
}

/**
 * The canonical number of a text, in more ways of writing than `canonicalNumber`, when a person asks for it. null for
 * codes (007, long ids, +49 170 1234567): those are names, not amounts; and for "5m" and "5b", which are metres as well.
 */
export function writtenNumber(text: string, mark: NumberMark, manner: NumberManner): string | null {
  if (isCode(text)) return null;
  const number = canonicalNumber(text, mark);
  if (number !== null) {
    if (!looksNumeric(text) && isDialled(text)) return null;
    return manner.percent === "number" && /[%％]/.test(text)
      ? canonicalNumber(text.replace(/[%％]/, ""), mark)
      : number;
  }
  if (!manner.words || text.length > LONGEST) return null;
  const dressed = plain(trimEnds(text));
  return shortNumber(dressed, mark) ?? chineseAmount(dressed);
}

const LONGEST = 60;

/** A plus before eight digits or more. */
function isDialled(text: string): boolean {
  return /^\s*[+＋]/.test(text) && (plain(text).match(/\d/g)?.length ?? 0) >= 8;
}

const SHORT =
  /^(.*?\d) ?(k|K|thousand|M|MM|mn|mln|mio|million|B|bn|bln|billion|T|tn|trillion)(?=$|[ )-])(?!\d)/;
const WORDS = /^(.*?\d) ?(thousand|million|billion|trillion)(?=$|[ )-])/i;

const PLACES: Readonly<Record<string, number>> = {
  k: 3,
  K: 3,
  thousand: 3,
  M: 6,
  MM: 6,
  mn: 6,
  mln: 6,
  mio: 6,
  million: 6,
  B: 9,
  bn: 9,
  bln: 9,
  billion: 9,
  T: 12,
  tn: 12,
  trillion: 12,
};

/** 1.2k, $3M, (5 bn), 2.5 million USD, digit by digit. */
function shortNumber(text: string, mark: NumberMark): string | null {
  const found = SHORT.exec(text) ?? WORDS.exec(text);
  if (found === null) return null;
  const places = PLACES[found[2]!] ?? PLACES[found[2]!.toLowerCase()] ?? 0;
  const rest = text.slice(found[0].length);
  if (/[%\d]/.test(rest) || found[1]!.includes("%")) return null;
  const number = canonicalNumber(`${found[1]}${rest}`, mark);
  if (number === null) return null;
  const { units, scale } = decimalOf(number);
  const moved = scale - places;
  return moved <= 0
    ? decimalText({ units: units * 10n ** BigInt(-moved), scale: 0 })
    : decimalText({ units, scale: moved });
}
