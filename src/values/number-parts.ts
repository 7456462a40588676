import { currencyOf, LONGEST_CURRENCY } from "./currency.ts";
import { isDigit } from "./text.ts";

/** A number taken out of its dress: `body` holds only digits and separators and stands at `from`. */
export interface NumberParts {
  readonly body: string;
  readonly from: number;
  readonly negative: "minus" | "trailing-minus" | "parentheses" | null;
  readonly plus: boolean;
  readonly currency: string | null;
  readonly percent: boolean;
  /** How many places 千 (3), 万 (4), 百万 (6), 亿 (8), 万亿 (12) … move the decimal mark to the right; 0 without. */
  readonly shift: number;
}

const SPACE = 32;
const APOSTROPHE = 39;
const OPEN = 40;
const PLUS = 43;
const COMMA = 44;
const MINUS = 45;
const POINT = 46;

interface Before {
  readonly at: number;
  readonly sign: number;
  readonly open: boolean;
  readonly currency: string | null;
}

interface After {
  readonly closed: boolean;
  readonly minus: boolean;
  readonly currency: string | null;
  readonly percent: boolean;
  readonly shift: number;
}

/**
 * Takes sign, parentheses, currency, percent and 万/亿 off a text that is trimmed and `plain`. null when anything
 * else stands beside the digits or when the dress contradicts itself (two signs, one parenthesis). Whether the body
 * is a well-formed number is not looked at here.
 */
export function numberParts(text: string): NumberParts | null {
  const before = readBefore(text);
  if (before === null) return null;
  const end = bodyEnd(text, before.at);
  const after = end === text.length ? NOTHING_AFTER : readAfter(text, end);
  if (after === null || after.closed !== before.open) return null;
  if (after.minus && (before.sign !== 0 || before.open)) return null;
  if (after.percent && (before.currency !== null || after.currency !== null || after.shift > 0)) return null;
  const negative =
    before.sign === MINUS ? "minus" : before.open ? "parentheses" : after.minus ? "trailing-minus" : null;
  return {
    body: before.at === 0 && end === text.length ? text : text.slice(before.at, end),
    from: before.at,
    negative,
    plus: before.sign === PLUS,
    currency: before.currency ?? after.currency,
    percent: after.percent,
    shift: after.shift,
  };
}

function readBefore(text: string): Before | null {
  let at = 0;
  let sign = 0;
  let open = false;
  let currency: string | null = null;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || ((code === POINT || code === COMMA) && isDigit(text.charCodeAt(at + 1)))) {
      return { at, sign, open, currency };
    }
    if (code === SPACE) at++;
    else if (code === PLUS || code === MINUS) {
      if (sign !== 0 || open) return null;
      sign = code;
      at++;
    } else if (code === OPEN) {
      if (open || sign !== 0) return null;
      open = true;
      at++;
    } else {
      const end = currency === null ? wordEnd(text, at) : at;
      if (end === at) return null;
      currency = currencyOf(text.slice(at, end), "before");
      if (currency === null) return null;
      at = end;
    }
  }
}

function readAfter(text: string, from: number): After | null {
  let at = from;
  let closed = false;
  let minus = false;
  let currency: string | null = null;
  let percent = false;
  let shift = 0;
  while (at < text.length) {
    const char = text[at]!;
    if (minus) return null;
    if (char === " ") at++;
    else if (char === ")" && !closed) {
      closed = true;
      at++;
    } else if (char === "-" && at + 1 === text.length) {
      minus = true;
      at++;
    } else if (char === "%" && !percent) {
      percent = true;
      at++;
    } else if (shift === 0 && currency === null && shiftAt(text, at) !== null) {
      const unit = shiftAt(text, at)!;
      shift = unit.shift;
      at += unit.length;
    } else {
      const end = currency === null && !percent ? wordEnd(text, at) : at;
      if (end === at) return null;
      currency = currencyOf(text.slice(at, end), "after");
      if (currency === null) return null;
      at = end;
    }
  }
  return { closed, minus, currency, percent, shift };
}

const NOTHING_AFTER: After = { closed: false, minus: false, currency: null, percent: false, shift: 0 };

const SMALL: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 仟: 3 };
const LARGE: Readonly<Record<string, number>> = { 万: 4, 萬: 4, 亿: 8, 億: 8 };

/** The unit that begins there: 千, or 万 and 亿 with 十, 百, 千 or 万 before (百万, 千万, 十亿, 万亿). 3百 is no way to write. */
function shiftAt(text: string, at: number): { shift: number; length: number } | null {
  const first = text.charAt(at);
  const next = LARGE[text.charAt(at + 1)];
  const small = SMALL[first];
  if (small !== undefined) {
    if (next !== undefined) return { shift: small + next, length: 2 };
    return small === 3 ? { shift: 3, length: 1 } : null;
  }
  const large = LARGE[first];
  if (large === undefined) return null;
  return large === 4 && next === 8 ? { shift: 12, length: 2 } : { shift: large, length: 1 };
}

function bodyEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at++;
    else if (isSeparator(code) && isDigit(text.charCodeAt(at + 1))) at += 2;
    else return at;
  }
}

function isSeparator(code: number): boolean {
  return code === COMMA || code === POINT || code === SPACE || code === APOSTROPHE;
}

/** Where the run of letters and signs that may be a currency ends; the start itself when it is too long. */
function wordEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    if (at - from > LONGEST_CURRENCY) return from;
    const code = text.charCodeAt(at);
    if (isDigit(code) || code === SPACE || (code >= OPEN && code <= MINUS)) break;
    if (
      code === POINT &&
      isDigit(text.charCodeAt(at + 1)) &&
      currencyOf(text.slice(from, at + 1), "before") === null
    )
      break;
  }
  return at;
}
