import { encodingName } from "./encoding-decode.ts";
import { type Scored, scoreEncodings } from "./encoding-score.ts";
import { byteOrderMark, scanUtf8, utf16WithoutMark } from "./encoding-unicode.ts";
import type { Doubt } from "./read-options.ts";
import type { Sample } from "./sniff-sample.ts";

export interface EncodingGuess {
  readonly encoding: string;
  readonly bomBytes: number;
  readonly doubts: readonly Doubt[];
}

/**
 * The encoding of a text: byte order mark, then UTF-16 by its NULs, then strict UTF-8 over the whole sample, then the
 * legacy encoding in which the characters beyond ASCII look most like everyday text. The page's language decides
 * only between two that look the same; `usual` is taken before others that look nearly as well. `asked` is taken as it is
 * (RangeError when no browser knows it).
 */
export function detectEncoding(
  sample: Sample,
  asked: string | undefined,
  language: "en" | "zh-CN",
  usual?: string,
): EncodingGuess {
  const mark = byteOrderMark(sample.head);
  if (asked !== undefined) {
    const encoding = encodingName(asked);
    return { encoding, bomBytes: mark?.encoding === encoding ? mark.bytes : 0, doubts: [] };
  }
  if (mark !== undefined) return { encoding: mark.encoding, bomBytes: mark.bytes, doubts: [] };
  const utf16 = utf16WithoutMark(sample.head);
  if (utf16 !== undefined) return { encoding: utf16, bomBytes: 0, doubts: [] };

  const parts = [sample.head, sample.middle, sample.tail];
  const scans = parts.map((part, at) => scanUtf8(part, at > 0));
  const broken = scans.reduce((sum, scan) => sum + scan.broken, 0);
  const wide = scans.reduce((sum, scan) => sum + scan.wide, 0);
  if (broken === 0) return { encoding: "utf-8", bomBytes: 0, doubts: [] };
  if (wide > broken * 4) {
    return { encoding: "utf-8", bomBytes: 0, doubts: [{ kind: "broken-characters", count: broken }] };
  }
  return guessLegacy(parts, language, usual);
}

function guessLegacy(
  parts: readonly Uint8Array[],
  language: "en" | "zh-CN",
  usual: string | undefined,
): EncodingGuess {
  const scored = scoreEncodings(wordsBeyondAscii(parts));
  const home = language === "zh-CN" ? "gb18030" : "windows-1252";
  const ranked = scored.map((one) => ({ ...one, rank: one.score - handicap(one, home) }));
  ranked.sort((a, b) => b.rank - a.rank);
  const margin = ranked[0].characters < FEW ? 0.45 : 0.12;
  const near = (one: Scored & { rank: number }) => one.rank > ranked[0].rank - margin;
  const best =
    ranked.find((one) => one.encoding === usual && near(one) && countBroken(one) === 0) ?? ranked[0];
  const others = ranked.filter((one) => one !== best);
  const doubts: Doubt[] = [];
  const alternatives = others.filter((one) => near(one) && one.text !== best.text);
  if (alternatives.length > 0 || best.score < 0.2) {
    const named = alternatives.length > 0 ? alternatives : others.slice(0, 3);
    doubts.push({
      kind: "encoding",
      encoding: best.encoding,
      alternatives: named.slice(0, 4).map(({ encoding }) => encoding),
    });
  }
  const broken = countBroken(best);
  if (broken > 0) doubts.push({ kind: "broken-characters", count: broken });
  return { encoding: best.encoding, bomBytes: 0, doubts };
}

/**
 * How much better an encoding must look than the usual ones before it is believed: a matter of weight when there are
 * a handful of characters, of breaking ties when there are many.
 */
function handicap({ encoding, characters }: Scored, home: string): number {
  const rarity = encoding === home ? 0 : (RARITY.get(encoding) ?? 0.25);
  return rarity * (0.1 + 0.9 * (FEW / (FEW + characters)));
}

const RARITY = new Map([
  ["gb18030", 0.05],
  ["windows-1252", 0.05],
  ["big5", 0.1],
  ["shift_jis", 0.1],
  ["euc-kr", 0.1],
  ["windows-1251", 0.1],
  ["windows-1250", 0.15],
  ["macintosh", 0.4],
  ["iso-8859-2", 0.4],
  ["iso-8859-5", 0.4],
  ["iso-8859-7", 0.4],
]);

/** Below this many characters beyond ASCII, chance can look like a language. */
const FEW = 8;

function countBroken({ text }: Scored): number {
  let count = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) count++;
  return count;
}

/** Room for each part's words, in bytes. */
const ROOM = [12288, 4096, 4096];

/**
 * The stretches with bytes beyond ASCII, each from one safe byte to the next. A byte below 0x30 (space, comma, quote,
 * line end …) is never a part of a longer character in any of the encodings scored, so no character is cut.
 */
function wordsBeyondAscii(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(ROOM.reduce((sum, room) => sum + room, 0));
  let length = 0;
  parts.forEach((part, at) => {
    const limit = length + ROOM[at];
    let i = at === 0 ? 0 : part.findIndex((byte) => byte < 0x30);
    if (i < 0) return;
    while (i < part.length && length < limit) {
      let end = i;
      let high = false;
      while (end < part.length && part[end] >= 0x30) {
        if (part[end] >= 0x80) high = true;
        end++;
      }
      const cut = end === part.length || end - i >= limit - length;
      if (high && (!cut || length === 0)) {
        const word = part.subarray(i, Math.min(end, i + limit - length));
        out.set(word, length);
        length += word.length;
        if (length < limit && end < part.length) out[length++] = part[end];
      }
      i = end + 1;
    }
  });
  return out.subarray(0, length);
}
