import { capital } from "./capital.ts";
import { nameCase } from "./name-case.ts";

/** The letter cases a text can be given. */
export type LetterCase = "lower" | "upper" | "title" | "sentence" | "name";

/**
 * Changes letter case by Unicode's rules, the same in every language setting; scripts without case stay.
 * `title`: each word (also after a hyphen, slash, bracket, and after O' D' L') begins with a capital, the rest is
 * small. Kept as typed are small words written small that are not the first (van, de, of …) and words with capitals
 * inside, each followed by small letters (McDonald). `sentence`: all small, then a capital at the start of the text
 * and of each sentence or line. `name`: see `nameCase`. Changing twice is the same as once. Same string when nothing changes.
 */
export function changeCase(text: string, to: LetterCase): string {
  const changed = convert(text, to);
  return changed === text ? text : changed;
}

/**
 * The same key for texts that differ only in letter case (also ß and SS, final sigma) or in how an accent is coded
 * (é as one character or as two).
 */
export function caseKey(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) >= 0x80) return text.toUpperCase().toLowerCase().normalize("NFC");
  }
  return text.toLowerCase();
}

function convert(text: string, to: LetterCase): string {
  switch (to) {
    case "lower":
      return text.toLowerCase();
    case "upper":
      return text.toUpperCase();
    case "title":
      return text.replace(WORD, titleWord);
    case "sentence":
      return sentences(text.toLowerCase());
    case "name":
      return nameCase(text);
  }
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;
const CAPITALS_INSIDE = /^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u;
const ELISION = /^[odl]['’](?=\p{L}{2})/iu;

const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...["a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to"],
  ...["da", "das", "de", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "e", "el", "et"],
  ...["la", "le", "les", "ten", "ter", "und", "van", "von", "y", "zu", "zum", "zur", "bin", "ibn", "al"],
]);

/** A word, or what ends a sentence: . ! ? before white space (perhaps after a closing quote), 。！？, a line break. */
const WORD_OR_END = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|[.!?](?=["'”’)\]]*\s)|[。！？\n\r]/gu;
const WORD_START = /[\p{L}\p{N}]/u;

function sentences(text: string): string {
  let first = true;
  return text.replace(WORD_OR_END, (piece) => {
    const begins = first;
    first = !WORD_START.test(piece);
    return begins && !first ? capital(piece) : piece;
  });
}

function titleWord(word: string, at: number): string {
  if (at > 0 && SMALL_WORDS.has(word)) return word;
  if (CAPITALS_INSIDE.test(word)) return word;
  const head = ELISION.test(word) ? 2 : 0;
  return capital(word.slice(0, head)) + capital(word.slice(head));
}
