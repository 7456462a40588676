import { scoreIdeographs } from "./encoding-ideographs.ts";
import { utf8Of } from "./mojibake-latin.ts";
import { Recoder } from "./write-encodings.ts";

/** What a text was before its UTF-8 was read as GBK; `whole` is false where a character was lost on the way. */
export interface FromGb {
  readonly text: string;
  readonly whole: boolean;
}

/**
 * UTF-8 read as GBK ("浣犲ソ" for 你好, "caf茅" for café), or null when the text is no such thing. Rare ideographs must
 * turn into everyday ones, or one ideograph inside a Latin word into a letter of Latin-1, or into a mark between words.
 */
export function utf8OfGb(text: string): FromGb | null {
  const at = text.search(/[^\0-\x7f]/);
  if (at < 0 || leads()[text.charCodeAt(at)] === 0) return null;
  const bytes = gbBytes(text);
  if (bytes === null) return null;
  const whole = utf8Of(bytes);
  if (whole !== null) return isMended(text, whole) ? { text: whole, whole: true } : null;
  if (!text.includes("?")) return null;
  const part = lossy.decode(bytes).replace(/\ufffd+\??/g, "\ufffd");
  const kept = part.replaceAll("\ufffd", "");
  const lost = part.length - kept.length;
  const marks = text.split("?").length - 1;
  return lost > 0 && lost <= marks && isEveryday(text, kept) ? { text: part, whole: false } : null;
}

const encoder = new TextEncoder();
const lossy = new TextDecoder("utf-8", { ignoreBOM: true });

function gbBytes(text: string): Uint8Array | null {
  const recoder = new Recoder("gb18030");
  const bytes = recoder.push(encoder.encode(text));
  return recoder.lacking.count === 0 ? bytes : null;
}

function isMended(before: string, after: string): boolean {
  return isEveryday(before, after) || isLatinWord(before, after) || isLatinMark(before, after);
}

/** How much better the mended text must be, and how good: everyday characters score 1, rare ones 0 or below. */
const BETTER = 0.35;
const GOOD = 0.25;

function isEveryday(before: string, after: string): boolean {
  if (!/[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/.test(after)) return false;
  const score = Math.max(...EAST_ASIAN.map((encoding) => scoreIdeographs(encoding, after).score));
  return score >= GOOD && score - scoreIdeographs("gb18030", before).score >= BETTER;
}

const EAST_ASIAN = ["gb18030", "big5", "shift_jis", "euc-kr"];

/** "caf茅", "M眉ller": each ideograph alone in a Latin word, next to a small letter, and a small letter when mended. */
function isLatinWord(before: string, after: string): boolean {
  return (
    /^[\0-\x7f\u00df-\u00ff]+$/.test(after) &&
    (before.match(/[^\0-\x7f]/g) ?? []).length ===
      (before.match(/(?<=[A-Za-z])[^\0-\x7f](?=[a-z])|(?<=[a-z]{2})[^\0-\x7f](?![^\0-\x7f])/g) ?? []).length
  );
}

/** "it鈥檚": the first two bytes of the marks of typography read as 鈥, which no living word has. */
function isLatinMark(before: string, after: string): boolean {
  return /^[\0-\x7f\u00df-\u00ff\u2010-\u2027]+$/.test(after) && /^[\0-\x7f]*鈥/.test(before);
}

let leadTable: Uint8Array | undefined;

/** By UTF-16 unit, whether its two bytes in GBK can begin a character of UTF-8: one everyday ideograph in a few. */
function leads(): Uint8Array {
  if (leadTable) return leadTable;
  const bytes: number[] = [];
  for (let lead = 0xc3; lead <= 0xef; lead++)
    for (let trail = 0x80; trail <= 0xbf; trail++) if (lead < 0xc4 || lead > 0xe1) bytes.push(lead, trail);
  leadTable = new Uint8Array(0x10000);
  const text = new TextDecoder("gb18030").decode(Uint8Array.from(bytes));
  for (let i = 0; i < text.length; i++) leadTable[text.charCodeAt(i)] = 1;
  leadTable[0xfffd] = 0;
  return leadTable;
}
