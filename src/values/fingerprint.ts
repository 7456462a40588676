import { trimEnds } from "./white-space.ts";

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
  return words.filter((word, at) => at === 0 || word !== words[at - 1]).join(" ");
}

const ASCII = /^[\t\n\r -~]*$/;
const SIMPLE = /^[a-z0-9 ]*$/;
const ACCENTS = /[\u0300-\u036f]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const INVISIBLE = /(?!\s)[\p{Cc}\p{Cf}]/gu;
const SPECIAL = /[ßæœøłđðþıς]/g;
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
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .replace(SPECIAL, (letter) => SPECIAL_LETTERS[letter]!)
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(DASHES, "-");
}

const STAYS = [
  "(?<=\\p{N})[\\p{P}\\p{S}](?=\\p{N})",
  "(?<![\\p{L}\\p{N}])-(?=\\p{N})",
  "(?<=[\\p{L}\\p{N}])(?:[+#]{1,2}|-)(?=$|[\\s,;:)])",
].join("|");
const SIGN = new RegExp(`${STAYS}|([.'’‘´\`·•_-])|(?!%)([\\p{P}\\p{Sm}\\p{Sk}])`, "gu");
const CJK = "[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー]";
const SPACE_IN_CJK = new RegExp(`(?<=${CJK})\\s+(?=${CJK})`, "gu");

function split(text: string): string[] {
  if (SIMPLE.test(text)) return text.split(" ").filter((word) => word !== "");
  return text
    .replace(SIGN, (sign: string, joins?: string, parts?: string) =>
      joins !== undefined ? "" : parts !== undefined ? " " : sign,
    )
    .replace(SPACE_IN_CJK, "")
    .split(/\s+/)
    .filter((word) => word !== "");
}
