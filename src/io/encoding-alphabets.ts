import type { Language } from "./encoding-letters.ts";
import { BROKEN, COMMON, isAsciiLetter, mean, type Score } from "./encoding-weight.ts";

/**
 * Single-byte text, word by word, each in the language that suits it best: letters by how usual they are there,
 * all characters by where they can stand.
 */
export function scoreLetters(text: string, languages: readonly Language[]): Score {
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
  return mean(sum, characters);
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
