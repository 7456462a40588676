import type { NumberParts } from "./number-parts.ts";
import { numberParts } from "./number-parts.ts";
import { allDigits, isDigit, plain } from "./text.ts";
import { trimEnds } from "./white-space.ts";

/** The sign before the decimals. */
export type NumberMark = "." | ",";

/** What one text says as a number, for a column to count proofs: see `numberForm`. */
export interface NumberForm {
  /** Canonical text when "." is the decimal mark ("1,234" is 1234), or null. */
  readonly point: string | null;
  /** Canonical text when "," is the decimal mark ("1,234" is 1.234), or null. */
  readonly comma: string | null;
  /** Currency sign or code as found, full-width folded, in upper case. */
  readonly currency: string | null;
  readonly percent: boolean;
  readonly negative: "minus" | "trailing-minus" | "parentheses" | null;
  readonly plus: boolean;
  /** The digits are written in groups: "1,234", "1 234", "1'234" under at least one mark. */
  readonly grouped: boolean;
  /** Written with 千, 万, 百万, 亿 and the like. */
  readonly chineseUnit: boolean;
  /** Begins with a needless zero, as codes do: "007", "00.5". */
  readonly leadingZero: boolean;
  /** More than 15 digits before the decimals: no longer exact as a number of a computer. */
  readonly long: boolean;
  /** "1E5": never read as a number here (it may be an id); `point` and `comma` are null. */
  readonly scientific: boolean;
}

/** Longer texts are no numbers (a note may begin with a digit and run for megabytes). */
const LONGEST = 120;
const MOST_EXACT_DIGITS = 15;

/**
 * The number in one way of writing: an optional "-", digits without separators, ".", the fraction with the digits as
 * written ("12.50" stays "12.50"); "-0" is "0", leading zeros go. Digit by digit, so any length is exact.
 * Understood: currency before or after, + and -, trailing minus, parentheses for minus, groups of three by "," "."
 * space or apostrophe (whichever is not the mark), Indian groups ("12,34,567"), other digits, 千, 万, 百万, 亿 (1.2万
 * is 12000), percent (12.5% is 0.125). null for all else, also "1E5", NaN, Infinity.
 * Canonical text has the mark "."; with mark "." this function returns it unchanged (the same string), but with mark
 * "," a canonical "1.234" would be read as groups: after a column was made canonical, read it with ".".
 */
export function canonicalNumber(text: string, mark: NumberMark): string | null {
  const simple = simpleKind(text);
  if (simple === "whole" || (simple === "decimal" && mark === ".")) return withoutMinusZero(text);
  if (text.length > LONGEST) return null;
  const dressed = plain(trimEnds(text));
  const arabic = dressed.includes("٫") || dressed.includes("٬");
  const parts = numberParts(arabic ? withLatinMarks(dressed, mark) : dressed);
  return parts === null ? null : compose(parts, mark);
}

/**
 * As `canonicalNumber`, for whole numbers: a fraction of zeros goes ("29.0" is "29"), any other gives null, and so
 * does a percentage.
 */
export function canonicalWhole(text: string, mark: NumberMark): string | null {
  const number = canonicalNumber(text, mark);
  if (number === null) return null;
  const point = number.indexOf(".");
  if (point < 0) return number;
  for (let at = point + 1; at < number.length; at++) if (number.charCodeAt(at) !== 48) return null;
  if (text.includes("%") || text.includes("％")) return null;
  return withoutMinusZero(number.slice(0, point));
}

/**
 * What the text may be read as. One text alone often cannot say: "1,234" is 1234 or 1.234, so both are given and the
 * column decides; it is a proof for a mark when only that one is not null. null when it is no number at all.
 */
export function numberForm(text: string): NumberForm | null {
  if (text.length <= MOST_EXACT_DIGITS && text.charCodeAt(0) !== 45) {
    const simple = simpleKind(text);
    if (simple === "whole") return { ...PLAIN, point: text, comma: text };
    if (simple === "decimal" && text.charCodeAt(text.length - 4) !== 46) return { ...PLAIN, point: text };
  }
  if (text.length > LONGEST) return null;
  const dressed = plain(trimEnds(text));
  const arabic = dressed.includes("٫") || dressed.includes("٬");
  const parts = numberParts(arabic ? withLatinMarks(dressed, ".") : dressed);
  if (parts === null) return isScientific(dressed) ? { ...PLAIN, scientific: true } : null;
  const point = compose(parts, ".");
  const comma = arabic ? point : compose(parts, ",");
  if (point === null && comma === null) return null;
  const { body } = parts;
  return {
    point,
    comma,
    currency: parts.currency,
    percent: parts.percent,
    negative: parts.negative,
    plus: parts.plus,
    grouped: isGrouped(body, point, arabic ? null : comma),
    chineseUnit: parts.shift > 0,
    leadingZero: body.charCodeAt(0) === 48 && isDigit(body.charCodeAt(1)),
    long: wholeDigits(body, point === null ? "," : ".") > MOST_EXACT_DIGITS,
    scientific: false,
  };
}

const PLAIN: NumberForm = {
  point: null,
  comma: null,
  currency: null,
  percent: false,
  negative: null,
  plus: false,
  grouped: false,
  chineseUnit: false,
  leadingZero: false,
  long: false,
  scientific: false,
};

/**
 * True when reading the text as a number loses nothing: a number under some mark, but no code (`isCode`), no more
 * than 15 digits before the decimals, not "1E5", and not "+" with eight or more bare digits, which is a phone number.
 */
export function looksNumeric(text: string): boolean {
  const simple = simpleKind(text);
  if (simple === "decimal" || simple === "whole") {
    if (text.length <= MOST_EXACT_DIGITS) return true;
  }
  const form = numberForm(text);
  if (form === null || form.scientific || form.leadingZero || form.long) return false;
  return !(form.plus && form.point === form.comma && !form.grouped && (form.point?.length ?? 0) >= 8);
}

/** True for digits that are a name, not an amount: "007", or more than 15 digits (identity and card numbers). */
export function isCode(text: string): boolean {
  const code = plain(trimEnds(text));
  if (code.length < 2 || !allDigits(code)) return false;
  return code.charCodeAt(0) === 48 || code.length > MOST_EXACT_DIGITS;
}

/** True for "1E5", "1.2e-05", "3,4E+10": a number a spreadsheet wrote short, or an id that only looks like one. */
export function isScientific(text: string): boolean {
  return text.length <= LONGEST && SCIENTIFIC.test(text);
}

const SCIENTIFIC = /^\s*[+-]?\d+(?:[.,]\d+)?[eE][+-]?\d+\s*$/;

/** Replaces the test /^-?(0|[1-9]\d*)(\.\d+)?$/ by one pass over the codes: three times as fast. */
function simpleKind(text: string): "whole" | "decimal" | null {
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  let at = start;
  while (isDigit(text.charCodeAt(at))) at++;
  if (at === start || (text.charCodeAt(start) === 48 && at > start + 1)) return null;
  if (at === text.length) return "whole";
  if (text.charCodeAt(at) !== 46 || at + 1 === text.length) return null;
  return allDigits(text, at + 1) ? "decimal" : null;
}

function withoutMinusZero(number: string): string {
  if (number.charCodeAt(0) !== 45) return number;
  for (let at = 1; at < number.length; at++) {
    const code = number.charCodeAt(at);
    if (code !== 48 && code !== 46) return number;
  }
  return number.slice(1);
}

/** Arabic decimal (U+066B) and group (U+066C) marks have one meaning; they become those of `mark`. */
function withLatinMarks(text: string, mark: NumberMark): string {
  return text.replaceAll("٫", mark).replaceAll("٬", mark === "." ? "," : ".");
}

function compose(parts: NumberParts, mark: NumberMark): string | null {
  const { body, shift } = parts;
  const markAt = body.indexOf(mark);
  let whole = ungroup(markAt < 0 ? body : body.slice(0, markAt), mark);
  if (whole === null) return null;
  let fraction = markAt < 0 ? "" : body.slice(markAt + 1);
  if (!allDigits(fraction)) return null;
  if (shift > 0) {
    const padded = fraction.padEnd(shift, "0");
    whole += padded.slice(0, shift);
    fraction = padded.slice(shift);
  } else if (parts.percent) {
    const padded = whole.padStart(3, "0");
    fraction = padded.slice(-2) + fraction;
    whole = padded.slice(0, -2);
  }
  whole = withoutLeadingZeros(whole);
  const number = fraction === "" ? whole : `${whole}.${fraction}`;
  return parts.negative === null ? number : withoutMinusZero(`-${number}`);
}

function withoutLeadingZeros(digits: string): string {
  let from = 0;
  while (from < digits.length - 1 && digits.charCodeAt(from) === 48) from++;
  return digits === "" ? "0" : from === 0 ? digits : digits.slice(from);
}

/** The digits of well-formed groups, or null. Without separators, the same string. */
function ungroup(text: string, mark: NumberMark): string | null {
  const head = firstSeparator(text);
  if (head < 0) return text;
  if (head === 0 || head > 3 || text.charCodeAt(0) === 48) return null;
  const separator = text.charCodeAt(head);
  const indian = mark === "." && separator === 44 && head <= 2 && text.charCodeAt(head + 3) === separator;
  let digits = text.slice(0, head);
  let at = head;
  while (at < text.length) {
    const end = at + (indian && at + 4 !== text.length ? 3 : 4);
    if (end > text.length || text.charCodeAt(at) !== separator || !allDigits(text, at + 1, end)) return null;
    digits += text.slice(at + 1, end);
    at = end;
  }
  return !indian || text.charCodeAt(text.length - 4) === separator ? digits : null;
}

/** Grouped when the first separator is not the mark that gave a number. */
function isGrouped(body: string, point: string | null, comma: string | null): boolean {
  const at = firstSeparator(body);
  if (at < 0) return false;
  const separator = body[at];
  return (point !== null && separator !== ".") || (comma !== null && separator !== ",");
}

function firstSeparator(text: string): number {
  for (let at = 0; at < text.length; at++) if (!isDigit(text.charCodeAt(at))) return at;
  return -1;
}

function wholeDigits(body: string, mark: NumberMark): number {
  const markAt = body.indexOf(mark);
  const end = markAt < 0 ? body.length : markAt;
  let count = 0;
  for (let at = 0; at < end; at++) if (isDigit(body.charCodeAt(at))) count++;
  return count;
}
