import { textDecoder } from "./encoding-decode.ts";
import {
  JAPANESE,
  KOREAN,
  LANGUAGES,
  type Language,
  RARE_IN_NAMES,
  SIMPLIFIED,
  TRADITIONAL,
} from "./encoding-letters.ts";

export interface Scored {
  readonly encoding: string;
  /** Mean over the characters beyond ASCII: near 1 for everyday text of the encoding's languages, below 0 for rubbish. */
  readonly score: number;
  /** How many characters that is. */
  readonly characters: number;
  readonly text: string;
}

/**
 * How well `bytes` read as everyday text in each legacy encoding, best first. `bytes` hold whole characters. Once
 * plenty of East Asian text is certain, the alphabets are left out.
 */
export function scoreEncodings(bytes: Uint8Array): readonly Scored[] {
  const scored: Scored[] = [];
  for (const encoding of IDEOGRAPHIC) {
    const text = textDecoder(encoding).decode(bytes);
    scored.push({ encoding, text, ...scoreIdeographs(text, weightsOf(encoding)) });
  }
  scored.sort((a, b) => b.score - a.score);
  if (scored[0].score > CERTAIN && scored[0].characters > MANY) return scored;
  const short = bytes.subarray(0, SINGLE_BYTES);
  for (const encoding of new Set(LANGUAGES.flatMap((language) => language.encodings))) {
    const text = textDecoder(encoding).decode(short);
    const languages = LANGUAGES.filter((language) => language.encodings.includes(encoding));
    scored.push({ encoding, text, ...scoreLetters(text, languages) });
  }
  return scored.sort((a, b) => b.score - a.score);
}

const IDEOGRAPHIC = ["gb18030", "big5", "shift_jis", "euc-jp", "euc-kr"];
const SINGLE_BYTES = 4096;
/** Letters of any alphabet read as ideographs stay far below this: they hit rare ones. */
const CERTAIN = 0.6;
const MANY = 80;

interface Score {
  readonly score: number;
  readonly characters: number;
}

const COMMON = 10;
const BROKEN = -20;

/**
 * Weight per character; one alone between ASCII letters ("M黮ler" for "Müller") is a sign of a single-byte encoding
 * unless it is a common one ("A座").
 */
function scoreIdeographs(text: string, weights: Int8Array): Score {
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
  return { score: characters === 0 ? 0 : sum / characters / COMMON, characters };
}

function isWide(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x80;
}

/**
 * Single-byte text, word by word, each in the language that suits it best: letters by how usual they are there,
 * all characters by where they can stand.
 */
function scoreLetters(text: string, languages: readonly Language[]): Score {
  const weights = languages.map(letterWeights);
  const latin = languages[0].script === "latin";
  const word = new Float64Array(languages.length);
  let sum = 0;
  let characters = 0;
  let run = 0;
  let lettersBeyondAscii = false;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x20;
    const kind = kindOf(code);
    if (kind === OTHER && lettersBeyondAscii) {
      sum += Math.max(...word);
      word.fill(0);
      lettersBeyondAscii = false;
    }
    if (code < 0x80) {
      run = 0;
      continue;
    }
    characters++;
    if (kind === OTHER) {
      run = 0;
      sum += symbolWeight(text, i, code);
      continue;
    }
    run++;
    lettersBeyondAscii = true;
    const misplaced = letterMisplaced(text, i, kind, latin, run);
    for (let at = 0; at < word.length; at++)
      word[at] += misplaced !== 0 ? misplaced : weights[at][code] || -10;
  }
  return { score: characters === 0 ? 0 : sum / characters / COMMON, characters };
}

/** What a letter beyond ASCII costs where no letter of this kind can stand, or 0. */
function letterMisplaced(text: string, at: number, kind: number, latin: boolean, run: number): number {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (kind === CAPITAL && kindOf(before) === SMALL) return -10;
  if (latin && run >= 3) return -10;
  if (!latin && (isAsciiLetter(before) || isAsciiLetter(after))) return -5;
  if (isDigit(before) || isDigit(after)) return -5;
  if (latin && kind === CAPITAL && kindOf(before) === OTHER && kindOf(after) === OTHER) return -3;
  return 0;
}

/** Typographic marks where they belong speak for the encoding, marks inside words against it. */
function symbolWeight(text: string, at: number, code: number): number {
  if (code === 0xfffd || code < 0xa0) return BROKEN;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  const wordBefore = kindOf(before) !== OTHER;
  const wordAfter = kindOf(after) !== OTHER;
  const char = text[at];
  if (wordBefore && wordAfter) return char === "’" || char === "·" ? 8 : -10;
  if ("“‘«„‚¿¡".includes(char)) return !wordBefore && wordAfter ? 8 : -3;
  if ("”’»…®™".includes(char)) return wordAfter ? -3 : 8;
  if ("–—•\u00a0".includes(char)) return wordBefore === wordAfter ? 8 : 0;
  if ("£€¥".includes(char)) return isDigit(after) || isDigit(before) || !(wordBefore || wordAfter) ? 8 : -3;
  if ("°ºª²³½¼¾±×µ".includes(char)) return isDigit(before) || !wordBefore ? 6 : 0;
  return "©§¶№·".includes(char) ? 3 : -3;
}

const OTHER = 0;
const SMALL = 1;
const CAPITAL = 2;
const LETTER_CODES = 0x0e80;

let kinds: Uint8Array | undefined;

/** Kind of a code unit: single-byte encodings reach no letter beyond U+0E7F. */
function kindOf(code: number): number {
  kinds ??= Uint8Array.from({ length: LETTER_CODES }, (_, at) => {
    const char = String.fromCharCode(at);
    if (/\p{Lu}/u.test(char)) return CAPITAL;
    return /[\p{L}\p{M}]/u.test(char) ? SMALL : OTHER;
  });
  return code < LETTER_CODES ? kinds[code] : OTHER;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

const letterTables = new Map<Language, Int8Array>();

function letterWeights(language: Language): Int8Array {
  let table = letterTables.get(language);
  if (table === undefined) {
    table = new Int8Array(LETTER_CODES);
    setCapitals(table, language.known, 4, language.script);
    setCapitals(table, language.frequent, COMMON, language.script);
    letterTables.set(language, table);
  }
  return table;
}

function setCapitals(table: Int8Array, letters: string, weight: number, script: Language["script"]): void {
  for (const letter of letters) {
    const capital = letter.toUpperCase();
    if (capital.length === 1) table[capital.charCodeAt(0)] = script === "latin" ? weight : weight * 0.8;
  }
  for (const letter of letters) table[letter.charCodeAt(0)] = weight;
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
