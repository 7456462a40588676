import { textDecoder } from "./encoding-decode.ts";
import { JAPANESE, KOREAN, RARE_IN_NAMES, SIMPLIFIED, TRADITIONAL } from "./encoding-letters.ts";
import { BROKEN, COMMON, isAsciiLetter, mean, type Score } from "./encoding-weight.ts";

/**
 * Weight per character; one alone between ASCII letters ("M黮ler" for "Müller") is a sign of a single-byte encoding
 * unless it is a common one ("A座").
 */
export function scoreIdeographs(encoding: string, text: string): Score {
  const weights = weightsOf(encoding);
  let sum = 0;
  let characters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    characters++;
    const weight = weights[code];
    const alone = isAsciiLetter(text.charCodeAt(i - 1)) || isAsciiLetter(text.charCodeAt(i + 1));
    sum +=
      alone && weight < COMMON && !isWide(text, i - 1) && !isWide(text, i + 1)
        ? Math.min(weight, 0) - 7
        : weight;
  }
  return mean(sum, characters);
}

function isWide(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x80;
}

const ideographTables = new Map<string, Int8Array>();

function weightsOf(encoding: string): Int8Array {
  let table = ideographTables.get(encoding);
  if (table === undefined) {
    table = ideographWeights(encoding);
    ideographTables.set(encoding, table);
  }
  return table;
}

/** Weight by Unicode code unit. The first level of each standard is its everyday half; the second is rare words and names. */
function ideographWeights(encoding: string): Int8Array {
  const table = new Int8Array(65536).fill(-5);
  const range = (from: number, to: number, weight: number) => table.fill(weight, from, to + 1);
  const chars = (text: string, weight: number) => {
    for (let i = 0; i < text.length; i++) table[text.charCodeAt(i)] = weight;
  };
  const rows = (lead: number, last: number, trails: readonly (readonly [number, number])[], weight: number) =>
    chars(decodeRows(encoding, lead, last, trails), weight);
  range(0xe000, 0xf8ff, -10);
  range(0xff01, 0xff5e, 7);
  chars("　、。，；：？！（）《》〈〉「」『』【】“”‘’…—·～￥", 7);
  if (encoding === "gb18030") {
    range(0x4e00, 0x9fff, -3);
    rows(0xd8, 0xf7, [[0xa1, 0xfe]], 0);
    rows(0xb0, 0xd7, [[0xa1, 0xfe]], 3);
    chars(TRADITIONAL, 6);
    chars(SIMPLIFIED, COMMON);
    chars(RARE_IN_NAMES, 6);
  } else if (encoding === "big5") {
    const trails = [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ] as const;
    range(0x4e00, 0x9fff, -1);
    rows(0xa4, 0xc6, trails, 3);
    chars(TRADITIONAL, COMMON);
  } else if (encoding === "euc-kr") {
    range(0x4e00, 0x9fff, -2);
    range(0xac00, 0xd7a3, -3);
    rows(0xb0, 0xc8, [[0xa1, 0xfe]], 4);
    chars(KOREAN, COMMON);
  } else {
    range(0x4e00, 0x9fff, -1);
    if (encoding === "euc-jp") rows(0xb0, 0xcf, [[0xa1, 0xfe]], 3);
    else
      rows(
        0x88,
        0x97,
        [
          [0x40, 0x7e],
          [0x80, 0xfc],
        ],
        3,
      );
    range(0x3041, 0x3096, 9);
    range(0x30a1, 0x30fc, 9);
    range(0xff61, 0xff9f, -1);
    chars(JAPANESE, COMMON);
  }
  table[0xfffd] = BROKEN;
  return table;
}

/** All characters of the two-byte rows `lead` to `last`, joined. */
function decodeRows(
  encoding: string,
  lead: number,
  last: number,
  trails: readonly (readonly [number, number])[],
): string {
  const bytes: number[] = [];
  for (let high = lead; high <= last; high++) {
    for (const [from, to] of trails) for (let low = from; low <= to; low++) bytes.push(high, low);
  }
  return textDecoder(encoding).decode(Uint8Array.from(bytes)).replaceAll("\ufffd", "");
}
