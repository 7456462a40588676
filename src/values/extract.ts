import { isEmail } from "./email.ts";
import { isPhone } from "./phone.ts";
import { patternOf } from "./rows-where.ts";
import { isUrl } from "./url.ts";
import { trimEnds } from "./white-space.ts";

/** What is taken out of a text. */
export const PARTS = [
  "first",
  "last",
  "middle",
  "before",
  "after",
  "before-last",
  "after-last",
  "between",
  "first-word",
  "last-word",
  "number",
  "numbers",
  "email",
  "url",
  "phone",
  "pattern",
] as const;
export type Part = (typeof PARTS)[number];

export interface PartWanted {
  readonly part: Part;
  /** Characters, for "first", "last" and "middle". */
  readonly count: number;
  /** The first character of "middle", counted from 1. */
  readonly start?: number;
  /** The sign or word it stands before, after or behind, or the pattern. */
  readonly from: string;
  /** Where "between" ends. */
  readonly to: string;
}

/** Between several e-mails, addresses or phones of one text. */
const AMONG = "; ";

/**
 * Takes a part out of a text; "" when it has none. Before and after mean the first place of `from`; of a pattern the
 * first group counts, or all it finds. Null when the pattern is none.
 */
export function partTaker({
  part,
  count,
  start = 1,
  from,
  to,
}: PartWanted): ((text: string) => string) | null {
  switch (part) {
    case "first":
      return (text) => Array.from(text).slice(0, count).join("");
    case "last":
      return (text) => Array.from(text).slice(-count).join("");
    case "middle":
      return (text) =>
        Array.from(text)
          .slice(start - 1, start - 1 + count)
          .join("");
    case "before":
      return (text) => trimEnds(text.slice(0, Math.max(0, text.indexOf(from))));
    case "after":
      return (text) => trimEnds(behind(text, from) ?? "");
    case "before-last":
      return (text) => trimEnds(text.slice(0, Math.max(0, text.lastIndexOf(from))));
    case "after-last":
      return (text) => {
        const at = text.lastIndexOf(from);
        return at < 0 ? "" : trimEnds(text.slice(at + from.length));
      };
    case "between":
      return (text) => {
        const rest = behind(text, from) ?? "";
        return trimEnds(rest.slice(0, Math.max(0, rest.indexOf(to))));
      };
    case "first-word":
      return (text) => trimEnds(text).split(/\s+/u, 1)[0];
    case "last-word":
      return (text) => /\S*$/u.exec(trimEnds(text))?.[0] ?? "";
    case "number":
      return (text) => NUMBER.exec(text)?.[0] ?? "";
    case "numbers":
      return (text) => (text.match(NUMBERS) ?? []).join(AMONG);
    case "email":
      return (text) => wordsThat(text, (word) => isEmail(word));
    case "url":
      return (text) => wordsThat(text, (word) => isUrl(word));
    case "phone":
      return (text) => (text.match(MAYBE_PHONE) ?? []).map(trimEnds).filter(isPhone).join(AMONG);
    case "pattern": {
      const pattern = patternOf(from, true);
      return (
        pattern &&
        ((text) => {
          const found = pattern.exec(text);
          return found ? (found[1] ?? found[0]) : "";
        })
      );
    }
  }
}

function behind(text: string, sign: string): string | null {
  const at = text.indexOf(sign);
  return at < 0 ? null : text.slice(at + sign.length);
}

/** A number with its sign, its marks and its groups, as it is written. */
const NUMBER = /(?<![\p{Script=Latin}\d])[-+−]?\d+(?:[.,'’\u00a0\u202f]\d+)*/u;
const NUMBERS = new RegExp(NUMBER.source, "gu");
const MAYBE_PHONE =
  /(?<![\d\p{Script=Latin}])\+?[(\d][\d ()./-]{5,24}\d(?:\s?(?:ext\.?|x|转|分机)\s?\d{1,6})?(?![\d\p{Script=Latin}])/giu;

/** The words of a text, without the signs of a sentence around them, that are of a kind. */
function wordsThat(text: string, fits: (word: string) => boolean): string {
  return text
    .split(/[\s<>"“”(),;，；、：（）【】[\]|]+/u)
    .map((word) => word.replace(/^(?:mailto|e-?mail):/i, "").replace(/[.!?。！？:]+$/u, ""))
    .filter((word) => word !== "" && fits(word))
    .join(AMONG);
}
