import { inPlainDigits } from "./chinese-date.ts";
import { NO_TAIL, readTail } from "./date-tail.ts";
import { readMonthName } from "./month-name.ts";
import { digitsValue, isDigit } from "./text.ts";
import type { TimeOfDay } from "./time-of-day.ts";

/**
 * How a date is written: iso 2024-03-05 · y/m/d 2024/3/5, 2024.3.5 · compact 20240305 · cjk 2024年3月5日, 二〇二四年三月五日, 民国113年3月5日 ·
 * month-name 5 Mar 2024 · d/m/y two numbers and a four-digit year, in either order · the same with two-digit years.
 */
export type DateFormName =
  | "iso"
  | "y/m/d"
  | "compact"
  | "cjk"
  | "month-name"
  | "d/m/y"
  | "yy/m/d"
  | "cjk-yy"
  | "month-name-yy"
  | "d/m/yy";

/** Three numbers in the order of the text, except that forms with one order have year, month, day. */
export interface DateScan {
  readonly form: DateFormName;
  readonly first: number;
  readonly second: number;
  readonly third: number;
  /** d/m/yy only: the first number has two digits, so it may be a year. */
  readonly firstMayBeYear: boolean;
  /** 0 Sunday to 6 Saturday, when written; it must be the day's own. */
  readonly weekday: number | null;
  readonly time: TimeOfDay | null;
}

/** Splits a text (trimmed and `plain`) into the numbers of a date; whether such a day exists is not looked at. */
export function scanDate(text: string): DateScan | null {
  const first = digitsEnd(text, 0);
  if (first === 0) return scanWords(text);
  if (first === 8 || first === 14) return scanCompact(text);
  if (first > 4 || first === 3) return null;
  const separator = text.charCodeAt(first);
  if (separator === DASH || separator === SLASH || separator === POINT) {
    const second = digitsEnd(text, first + 1);
    if (second > first + 1) return scanNumbers(text, first, second);
  }
  const sign = separator === 32 ? text.charCodeAt(first + 1) : separator;
  return sign === YEAR_SIGN ? scanCjk(text, first) : scanMonthName(text);
}

const DASH = 45;
const POINT = 46;
const SLASH = 47;
const YEAR_SIGN = 0x5e74;
const MONTH_SIGN = 0x6708;

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

function scanWords(text: string): DateScan | null {
  const code = text.charCodeAt(0);
  if (mayNameMonth(code)) return scanMonthName(text);
  const digits = mayBeginChinese(code) ? inPlainDigits(text) : null;
  return digits === null ? null : scanDate(digits);
}

/** 〇○零 and 一 to 九 of a year in words, and 中華民國. */
function mayBeginChinese(code: number): boolean {
  return code > 0x25ca && "〇○零一二三四五六七八九民中".includes(String.fromCharCode(code));
}

/** The letters that English months and weekdays begin with. */
function mayNameMonth(code: number): boolean {
  return code < 0x80 && "jfmasondtw".includes(String.fromCharCode(code | 32));
}

function scanNumbers(text: string, first: number, second: number): DateScan | null {
  if (second - first > 3 || text.charCodeAt(second) !== text.charCodeAt(first)) return null;
  const third = digitsEnd(text, second + 1);
  const form = numbersForm(text.charCodeAt(first), first, third - second - 1);
  if (form === null) return null;
  const tail = third === text.length ? NO_TAIL : readTail(text.slice(third), false);
  if (tail === null) return null;
  return {
    form,
    first: digitsValue(text, 0, first),
    second: digitsValue(text, first + 1, second),
    third: digitsValue(text, second + 1, third),
    firstMayBeYear: first === 2,
    weekday: tail.weekday,
    time: tail.time,
  };
}

function numbersForm(separator: number, firstLength: number, thirdLength: number): DateFormName | null {
  if (firstLength === 4) {
    if (thirdLength !== 1 && thirdLength !== 2) return null;
    return separator === DASH ? "iso" : "y/m/d";
  }
  if (thirdLength === 4) return "d/m/y";
  if (thirdLength === 2) return "d/m/yy";
  return thirdLength === 1 && firstLength === 2 ? "yy/m/d" : null;
}

/** 20240305, 20240305T140533, 20240305 14:05, 20240305140533; years 1900 to 2100, for other digits are ids. */
function scanCompact(text: string): DateScan | null {
  const first = digitsValue(text, 0, 4);
  if (first < 1900 || first > 2100) return null;
  const tail = text.length === 8 ? NO_TAIL : readTail(text.slice(8).replace(CLOCK, " $1:$2:$3"), false);
  if (tail === null) return null;
  const second = digitsValue(text, 4, 6);
  const third = digitsValue(text, 6, 8);
  return { form: "compact", first, second, third, firstMayBeYear: false, ...tail };
}

const CLOCK = /^T?(\d{2})(\d{2})(\d{2})(?!\d)/;

/** 2024年3月5日 and 号; one space may stand beside each sign, and 日 may be missing at the very end. */
function scanCjk(text: string, first: number): DateScan | null {
  if (first !== 4 && first !== 2) return null;
  const month = afterSign(text, first, YEAR_SIGN);
  const monthEnd = digitsEnd(text, month);
  const day = afterSign(text, monthEnd, MONTH_SIGN);
  const dayEnd = digitsEnd(text, day);
  if (day < 0 || !isShort(month, monthEnd) || !isShort(day, dayEnd)) return null;
  const sign = text.charCodeAt(dayEnd) === 32 ? dayEnd + 1 : dayEnd;
  if (dayEnd < text.length && !"日号號".includes(text.charAt(sign))) return null;
  const tail = readTail(text.slice(sign + 1), true);
  if (tail === null) return null;
  return {
    form: first === 4 ? "cjk" : "cjk-yy",
    first: digitsValue(text, 0, first),
    second: digitsValue(text, month, monthEnd),
    third: digitsValue(text, day, dayEnd),
    firstMayBeYear: true,
    weekday: tail.weekday,
    time: tail.time,
  };
}

/** Where the text goes on after the sign, or -1 when the sign does not stand at `at`. */
function afterSign(text: string, at: number, sign: number): number {
  const found = text.charCodeAt(at) === 32 ? at + 1 : at;
  if (text.charCodeAt(found) !== sign) return -1;
  return text.charCodeAt(found + 1) === 32 ? found + 2 : found + 1;
}

/** One or two digits. */
function isShort(from: number, to: number): boolean {
  return to - from === 1 || to - from === 2;
}

function scanMonthName(text: string): DateScan | null {
  const found = readMonthName(text);
  if (found === null) return null;
  return {
    form: found.twoDigitYear ? "month-name-yy" : "month-name",
    first: found.year,
    second: found.month,
    third: found.day,
    firstMayBeYear: true,
    weekday: found.weekday,
    time: found.time,
  };
}
