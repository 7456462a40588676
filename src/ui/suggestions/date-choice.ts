import type { Language } from "../../i18n/words.ts";

const CENTURY_TURN = 69;

/**
 * What an example such as "03/04/2024" would be under a choice ("day-first", "month-first", "year-first"), as a date in
 * words ("3 April 2024"). Undefined for other choices, other texts, and days that do not exist.
 */
export function dateChoice(label: string, example: string, language: Language): string | undefined {
  const found = /^\s*(\d{1,4})\D{1,3}?(\d{1,2})\D{1,3}?(\d{1,4})(?!\d)/.exec(example);
  if (!found) return undefined;
  const [first, second, third] = found.slice(1).map(Number);
  switch (label) {
    case "day-first":
      return inWords(third, second, first, language);
    case "month-first":
      return inWords(third, first, second, language);
    case "year-first":
      return inWords(first, second, third, language);
    default:
      return undefined;
  }
}

function inWords(year: number, month: number, day: number, language: Language): string | undefined {
  const full = year >= 100 ? year : year + (year >= CENTURY_TURN ? 1900 : 2000);
  const date = new Date(Date.UTC(full, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(date);
}
