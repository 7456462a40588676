import type { Screen } from "../table/screen.ts";
import { utf8OfGb } from "./mojibake-han.ts";
import { gbOfLatin, isBrokenUtf8, latinBytes, utf8Of } from "./mojibake-latin.ts";

/** What is wrong with a text that was decoded wrongly before: what it was, or that this cannot be told any more. */
export type Broken = { readonly kind: "repairable"; readonly after: string } | { readonly kind: "lost" };

/**
 * Tells a text that was broken by a wrong decoding before it came here: UTF-8 read as windows-1252 or ISO 8859-1, once or
 * several times ("MÃ¼ller"), UTF-8 read as GBK ("浣犲ソ"), GBK read as windows-1252 ("ÖÐÎÄ"), and what stands where
 * characters were lost for good ("锟斤拷", U+FFFD, "烫烫烫"). Null for a right text and for whatever is not certain: it is
 * repairable only when its bytes are right in the other encoding to the last one, what comes out is plausible and what
 * was there is not.
 */
export function brokenText(text: string): Broken | null {
  if (!BEYOND_ASCII.test(text)) return null;
  const { text: after, whole } = mend(text, MOST_PASSES);
  if (!whole || isLost(after)) return { kind: "lost" };
  return after === text ? null : { kind: "repairable", after };
}

/** The text as it was before a wrong decoding; the same text when it is right, not certain, or lost. */
export function repairText(text: string): string {
  const broken = brokenText(text);
  return broken?.kind === "repairable" ? broken.after : text;
}

/** Cells that may be broken: two characters of Latin-1 side by side, or what stands in the rows of East Asian letters. */
export const mayBeBroken: Screen = (bytes, start, end) => {
  for (let p = start; p < end; p++) {
    const byte = bytes[p];
    if (byte < 0x80) continue;
    if (byte >= 0xe3) return true;
    if (byte === 0xe2) {
      p += 2;
      if (p + 1 < end && bytes[p + 1] >= 0x80) return true;
    } else {
      p++;
      if (p + 1 < end && byte < 0xd0 && bytes[p + 1] >= 0x80) return true;
    }
  }
  return false;
};

const BEYOND_ASCII = /[^\0-\x7f]/;

interface Mended {
  readonly text: string;
  readonly whole: boolean;
}

/** Text can be broken again and again; four times makes eighty signs of one. */
const MOST_PASSES = 4;

function mend(text: string, passes: number): Mended {
  const same = { text, whole: true };
  if (passes === 0) return same;
  const bytes = latinBytes(text);
  if (bytes) {
    const once = utf8Of(bytes);
    if (once !== null) {
      const after = mend(once, passes - 1);
      if (after.text !== once || !after.whole || isLost(once) || isBrokenUtf8(text, once))
        return withoutMark(after);
      return same;
    }
    const chinese = gbOfLatin(bytes);
    if (chinese !== null) return mend(chinese, passes - 1);
    return same;
  }
  const mended = utf8OfGb(text);
  if (!mended) return same;
  return mended.whole ? mend(mended.text, passes - 1) : mended;
}

/** "ï»¿" at the start of a file is its byte order mark, and no text. */
function withoutMark({ text, whole }: Mended): Mended {
  return { text: text.replace(/^\ufeff(?=.)/s, ""), whole };
}

/**
 * U+FFFD; its UTF-8 read as GBK, which the world knows as 锟斤拷; memory that a debugger filled with 0xCC or 0xCD, read as
 * GBK. The ideographs themselves are words, so a few of the last two prove nothing.
 */
function isLost(text: string): boolean {
  return (
    /\ufffd|锟斤拷|斤拷锟|烫{4}|屯{4}/.test(text) || /^[烫屯葺\s]*(?:烫{3}|屯{3})[烫屯葺\s]*$/.test(text)
  );
}
