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
  if (at < 0 || !canLead(twoBytes()[text.charCodeAt(at)])) return null;
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
  const known = twoBytes();
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) bytes.push(code);
    else if (known[code] > 0) bytes.push(known[code] >> 8, known[code] & 0xff);
    else return rareBytes(text);
  }
  return Uint8Array.from(bytes);
}

/** The bytes of a text with characters that take four of them. */
function rareBytes(text: string): Uint8Array | null {
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

let table: Uint16Array | undefined;

/** By UTF-16 unit its two bytes in GBK, the first in the upper half; zero where it has no two. */
function twoBytes(): Uint16Array {
  if (table) return table;
  const pairs: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) pairs.push((lead << 8) | trail);
  const bytes = Uint8Array.from(pairs.flatMap((pair) => [pair >> 8, pair & 0xff]));
  table = new Uint16Array(0x10000);
  const text = new TextDecoder("gb18030").decode(bytes);
  for (let i = 0; i < pairs.length; i++) table[text.charCodeAt(i)] ||= pairs[i];
  return table;
}

/** Whether two bytes can begin a character of UTF-8: so begins one everyday ideograph in a few. */
function canLead(pair: number): boolean {
  const lead = pair >> 8;
  const isLead = lead === 0xc3 || (lead > 0xe1 && lead <= 0xef);
  return isLead && (pair & 0xff) >= 0x80 && (pair & 0xff) <= 0xbf;
}
