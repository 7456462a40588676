/** What a UTF-16 code is to a word. */
export type CodeClass =
  | typeof LETTER
  | typeof NUMBER
  | typeof SPACE
  | typeof JOINS
  | typeof PARTS
  | typeof STAYS;

/** Letters and their marks. */
export const LETTER = 1;
export const NUMBER = 2;
export const SPACE = 3;
/** Signs that may go without parting a word: hyphen, dot, apostrophes, middle dots, underscore; invisible controls. */
export const JOINS = 4;
/** All other punctuation, and mathematical and modifying signs. */
export const PARTS = 5;
/** Money signs, "%", emoji and halves of surrogate pairs: part of the value. */
export const STAYS = 6;

const KINDS: readonly (readonly [CodeClass, RegExp])[] = [
  [SPACE, /\s/u],
  [LETTER, /[\p{L}\p{M}]/u],
  [NUMBER, /\p{N}/u],
  [JOINS, /[.'’‘´`·•_\p{Pd}−\p{Cc}\p{Cf}]/u],
  [STAYS, /%/u],
  [PARTS, /[\p{P}\p{Sm}\p{Sk}]/u],
];

/** One byte per code, filled when first asked: testing Unicode classes again and again cost 3 µs a text. */
const known = new Uint8Array(0x10000);

export function classOf(code: number): CodeClass {
  const found = known[code] as CodeClass | 0 | undefined;
  if (found !== undefined && found !== 0) return found;
  const char = String.fromCharCode(code);
  const kind = KINDS.find(([, pattern]) => pattern.test(char))?.[0] ?? STAYS;
  known[code] = kind;
  return kind;
}
