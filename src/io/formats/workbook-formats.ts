/** What a number format makes of a number, as far as the text of the cell depends on it. */
export type NumberLook =
  | { readonly kind: "plain" }
  /** Whole numbers with leading zeros and signs between the digits, such as 00000 or 000-00-0000; "0" stands for a digit. */
  | { readonly kind: "digits"; readonly pattern: readonly (string | null)[]; readonly zeros: number }
  /** `smallest` is what the format shows of a time: 14:30, 14:30:00 or 14:30:00.000. */
  | {
      readonly kind: "date";
      readonly date: boolean;
      readonly time: boolean;
      readonly smallest: "minute" | "second" | "millisecond";
    }
  /** Hours, minutes or seconds that count on beyond a day, such as [h]:mm. */
  | { readonly kind: "elapsed" };

const PLAIN: NumberLook = { kind: "plain" };
const DATE: NumberLook = { kind: "date", date: true, time: false, smallest: "second" };
const TIME: NumberLook = { kind: "date", date: false, time: true, smallest: "second" };
const MINUTES: NumberLook = { kind: "date", date: false, time: true, smallest: "minute" };
const BOTH: NumberLook = { kind: "date", date: true, time: true, smallest: "minute" };

/**
 * Formats that files name by number alone (ECMA-376 18.8.30). 27 to 36 and 50 to 58 are dates, or times, of Chinese,
 * Japanese and Korean Excel; which of the two depends on the language, so the value decides.
 */
export function builtInLook(id: number): NumberLook {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54)) return DATE;
  if (id === 57 || id === 58) return DATE;
  if (id === 18 || id === 20 || id === 32) return MINUTES;
  if (id === 19 || id === 21 || (id >= 33 && id <= 35) || id === 45 || id === 47) return TIME;
  if (id === 55 || id === 56) return DATE;
  if (id === 22) return BOTH;
  return id === 46 ? { kind: "elapsed" } : PLAIN;
}

/** What a format code such as `yyyy"年"m"月"d"日"` or `00000` makes of a number. */
export function lookOf(code: string): NumberLook {
  const first = firstSection(code);
  const bare = first.filter(({ literal }) => !literal).map(({ text }) => text);
  const signs = bare.join("").toLowerCase();
  if (bare.some((sign) => /^\[(?:h+|m+|s+)\]$/i.test(sign))) return { kind: "elapsed" };
  const letters = signs
    .replace(/\[[^\]]*\]/g, "")
    .replace(/general|g\/通用格式|am\/pm|a\/p|上午\/下午|e[+-]/g, (found) =>
      /^(?:am|a\/p|上午)/.test(found) ? "h" : "",
    );
  if (/[#?]/.test(letters) || letters === "@") return PLAIN;
  const time = /[hs]/.test(letters);
  const date =
    /[ydeb年月日]|aaa|g+e/.test(letters) || (letters.includes("m") && (!time || monthBesideDay(letters)));
  if (date || time) {
    const smallest = /\.000/.test(letters)
      ? "millisecond"
      : time && !letters.includes("s")
        ? "minute"
        : "second";
    return { kind: "date", date, time, smallest };
  }
  return digitsLook(first, letters);
}

/** m between hours and seconds counts minutes; there is no other reading beside h or s without y or d. */
function monthBesideDay(letters: string): boolean {
  return /mmm/.test(letters);
}

interface Sign {
  readonly text: string;
  /** In quotes, after a backslash, or made for width. */
  readonly literal: boolean;
}

/** The signs of a format up to the first semicolon. */
function firstSection(code: string): Sign[] {
  const signs: Sign[] = [];
  for (const [text] of code.matchAll(/"[^"]*"?|\\[\s\S]?|_[\s\S]?|\*[\s\S]?|\[[^\]]*\]?|[\s\S]/g)) {
    if (text === ";") break;
    if (text[0] === '"') signs.push({ text: text.replaceAll('"', ""), literal: true });
    else if (text[0] === "\\") signs.push({ text: text.slice(1), literal: true });
    else if (text[0] === "_" || text[0] === "*") signs.push({ text: "", literal: true });
    else signs.push({ text, literal: false });
  }
  return signs;
}

function digitsLook(signs: readonly Sign[], letters: string): NumberLook {
  const zeros = letters.replaceAll(/[^0]/g, "").length;
  if (zeros < 2 || /[^0\-/() ]/.test(letters)) return PLAIN;
  const pattern = signs
    .filter(({ text, literal }) => literal || !text.startsWith("["))
    .map(({ text, literal }) => (!literal && text === "0" ? null : text));
  return { kind: "digits", pattern, zeros };
}
