import { isCjk } from "./text.ts";
import { trimEnds } from "./white-space.ts";
import { classOf, JOINS, LETTER, NUMBER, PARTS, SPACE } from "./word-signs.ts";

/**
 * A key under which variants of one value meet: letter case, accents, width, punctuation, extra white space, the
 * order and repetition of words do not count ("Müller, Hans" and "hans MULLER" meet). After OpenRefine's
 * fingerprint key, with three differences:
 * - Chinese and Japanese: white space between such letters goes, and their order counts ("上海 浦东" is "上海浦东").
 * - What makes another value stays: signs between digits (1.5 is not 15), "-" before a number, "+", "-" or "#" that
 *   ends a word (A+, A-, C#), money signs, "%", emoji.
 * - Hyphens, dots and apostrophes inside words go (e-mail, U.S.A., O'Brien); other punctuation parts words.
 * A text of signs only is its own key, in small letters without outer white space. "" gives "".
 */
export function fingerprint(text: string): string {
  const words = split(fold(text));
  if (words.length === 0) return trimEnds(text).toLowerCase();
  if (words.length === 1) return words[0]!;
  words.sort();
  let key = words[0]!;
  for (let at = 1; at < words.length; at++) if (words[at] !== words[at - 1]) key += ` ${words[at]}`;
  return key;
}

const ACCENTS = /[\u0300-\u036f]/g;
const SPECIAL = /[ßæœøłđðþıς\u2010-\u2015\u2212]/g;
const SPECIAL_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ς: "σ",
};

/** Small letters without accents, in one width. Only U+0300-036F are accents: kana and Indic marks make letters. */
function fold(text: string): string {
  if (!needsFolding(text)) return text.toLowerCase();
  const small = text.normalize("NFKD").toLowerCase().normalize("NFKD");
  return small
    .replace(ACCENTS, "")
    .normalize("NFC")
    .replace(SPECIAL, (letter) => SPECIAL_LETTERS[letter] ?? "-");
}

/** Anything beyond ASCII and the common Han characters, which have neither case nor accents. */
function needsFolding(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80 && (code < 0x4e00 || code > 0x9fff)) return true;
  }
  return false;
}

function split(text: string): string[] {
  const words: string[] = [];
  let word = "";
  let parted = false;
  for (let at = 0; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === SPACE) parted = true;
    else if ((kind === JOINS || kind === PARTS) && !stays(text, at)) parted ||= kind === PARTS;
    else {
      if (parted && word !== "" && !(isCjk(word.charCodeAt(word.length - 1)) && isCjk(text.charCodeAt(at)))) {
        words.push(word);
        word = "";
      }
      parted = false;
      word += text[at];
    }
  }
  if (word !== "") words.push(word);
  return words;
}

/** True for a sign between digits, a minus before a number, and "+", "#", "++", "##" or "-" that ends a word. */
function stays(text: string, at: number): boolean {
  const before = at === 0 ? SPACE : classOf(text.charCodeAt(at - 1));
  const after = at + 1 === text.length ? SPACE : classOf(text.charCodeAt(at + 1));
  const sign = text[at]!;
  if (after === NUMBER && (before === NUMBER || (sign === "-" && before !== LETTER))) return true;
  if (sign !== "+" && sign !== "#" && sign !== "-") return false;
  let from = at;
  let to = at + 1;
  while (at - from < 2 && text[from - 1] === sign) from--;
  while (to - at < 3 && text[to] === sign) to++;
  if (from === 0 || to - from > (sign === "-" ? 1 : 2)) return false;
  const head = classOf(text.charCodeAt(from - 1));
  if (head !== LETTER && head !== NUMBER) return false;
  return to === text.length || classOf(text.charCodeAt(to)) === SPACE || ",;:)".includes(text[to]!);
}
