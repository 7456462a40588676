import type { Language } from "../../i18n/words.ts";
import type { Reason } from "../../ops/operation.ts";

/**
 * What the example of a question would be under one of its answers: "3 April 2024" for "day-first", "1.234" for
 * "decimal-comma". Undefined for answers and facts that have none.
 */
export function choiceExample(label: string, facts: Reason["facts"], language: Language): string | undefined {
  const number = String(facts.example ?? "");
  switch (label) {
    case "day-first":
      return dateInWords(facts.dayFirst, language);
    case "month-first":
      return dateInWords(facts.monthFirst, language);
    case "decimal-point":
      return number.replace(/,/g, "") || undefined;
    case "decimal-comma":
      return number.replace(/\./g, "").replace(",", ".") || undefined;
    default:
      return undefined;
  }
}

/** "2024-04-03", also with a time behind it, as the language writes it in full. */
function dateInWords(iso: string | number | undefined, language: Language): string | undefined {
  const found = /^\d{4}-\d{2}-\d{2}/.exec(String(iso ?? ""));
  if (!found) return undefined;
  const names = language === "en" ? "en-GB" : language;
  return new Intl.DateTimeFormat(names, { dateStyle: "long", timeZone: "UTC" }).format(new Date(found[0]));
}
