import { canonicalNumber, isCode, looksNumeric, type NumberMark } from "./number.ts";
import { numberParts } from "./number-parts.ts";
import { isDigit, plain } from "./text.ts";
import { trimEnds } from "./white-space.ts";

/**
 * The text with its number changed, written as the text was: its decimal mark, its groups, its sign of money or percent.
 * `change` gets the number as it stands (5 for "5%"), canonical, and gives a canonical number, or null for "leave it".
 * What is no number, codes (007) and numbers that keep their value stay the same string; 1.2万 is written out.
 */
export function rewritten(text: string, mark: NumberMark, change: (number: string) => string | null): string {
  if (text === "" || isCode(text)) return text;
  const dressed = plain(trimEnds(text));
  const percent = dressed.includes("%");
  const number = canonicalNumber(percent ? dressed.replace("%", "") : dressed, mark);
  if (number === null || (!percent && !looksNumeric(text) && dressed.startsWith("+"))) return text;
  const next = change(number);
  if (next === null || next === number) return text;
  const parts = numberParts(dressed);
  if (parts === null || parts.shift > 0) return next.replace(".", mark);
  const before = dressed.slice(0, parts.from).replace(SIGNS, "");
  const after = dressed.slice(parts.from + parts.body.length).replace(SIGNS, "");
  const negative = next.startsWith("-");
  const body = bodyLike(parts.body, negative ? next.slice(1) : next, mark);
  const bare = `${before}${body}${after}`;
  if (!negative) return bare;
  return parts.negative === "parentheses" ? `(${bare})` : `-${bare}`;
}

const SIGNS = /[-+()]/g;

function bodyLike(was: string, number: string, mark: NumberMark): string {
  const point = number.indexOf(".");
  const whole = point < 0 ? number : number.slice(0, point);
  const fraction = point < 0 ? "" : mark + number.slice(point + 1);
  const separator = groupSign(was, mark);
  if (separator === null) return whole + fraction;
  const groups = INDIAN.test(was) ? /(?<=\d)(?=(?:\d\d)*\d{3}$)/g : /(?<=\d)(?=(?:\d{3})+$)/g;
  return whole.replace(groups, separator) + fraction;
}

const INDIAN = /^\d{1,2}(?:,\d\d)+,\d{3}/;

function groupSign(body: string, mark: NumberMark): string | null {
  for (const sign of body) if (!isDigit(sign.charCodeAt(0))) return sign === mark ? null : sign;
  return null;
}
