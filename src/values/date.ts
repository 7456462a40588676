import { epochDay, isoDay, isRealDay, weekdayOf } from "./calendar.ts";
import type { DateFormName, DateScan } from "./date-scan.ts";
import { scanDate } from "./date-scan.ts";
import { digitsValue, isDigit, plain } from "./text.ts";
import { trimEnds } from "./white-space.ts";

export type { DateFormName } from "./date-scan.ts";

/**
 * How dates that could be read in several ways are read. "dmy", "mdy" and "ymd" say the order of three numbers;
 * "certain" reads only dates with one possible reading: a four-digit year, and an order that only one calendar day
 * fits (13/01/2024, 05/05/2024). Dates with one order (2024-03-05, 2024年3月5日, 5 Mar 2024) read under every order.
 */
export type DateOrder = "dmy" | "mdy" | "ymd" | "certain";

export interface DateValue {
  /** "YYYY-MM-DD" or "YYYY-MM-DD HH:MM[:SS[.fraction]][offset as written]". */
  readonly canonical: string;
  /** Days since 1970-01-01, with the time as a fraction; by the clock as written, the offset is not applied. */
  readonly day: number;
}

/**
 * What one text says as a date, for a column to count proofs: each field is the canonical text under that order, or
 * null. A proof for day-first has `monthFirst` null; dates with one order have the same text everywhere.
 */
export interface DateForm {
  readonly form: DateFormName;
  readonly dayFirst: string | null;
  readonly monthFirst: string | null;
  readonly yearFirst: string | null;
  readonly certain: string | null;
}

/** Longer texts are no dates. */
const LONGEST = 64;

/**
 * Reads a date, perhaps with a time. Two-digit years are 2000-2068 and 1969-1999 (the rule of POSIX strptime) and
 * never certain. null for other texts, impossible days (2024-02-30), impossible times and a weekday that is not the
 * day's. Excel serial numbers are not dates here. Canonical text comes back as the same string.
 */
export function parseDate(text: string, order: DateOrder): DateValue | null {
  if (isIsoDay(text)) return isoValue(text);
  const scan = scanText(text);
  if (scan === null) return null;
  const value = resolve(scan, order);
  if (value === null || scan.time === null) return value;
  return { canonical: `${value.canonical} ${scan.time.canonical}`, day: value.day + scan.time.part };
}

/** The readings of one text under each order, or null when no order gives a real date. */
export function dateForm(text: string): DateForm | null {
  if (isIsoDay(text)) {
    return isoValue(text) === null ? null : one("iso", text);
  }
  const scan = scanText(text);
  if (scan === null) return null;
  if (scan.form !== "d/m/y" && scan.form !== "d/m/yy" && scan.form !== "yy/m/d") {
    const read = canonicalOf(scan, "dmy");
    if (read === null) return null;
    return isTwoDigit(scan.form) ? { ...one(scan.form, read), certain: null } : one(scan.form, read);
  }
  const dayFirst = canonicalOf(scan, "dmy");
  const monthFirst = canonicalOf(scan, "mdy");
  const yearFirst = scan.form === "d/m/y" ? null : canonicalOf(scan, "ymd");
  if (dayFirst === null && monthFirst === null && yearFirst === null) return null;
  const both = dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst;
  const certain = scan.form !== "d/m/y" || both ? null : (dayFirst ?? monthFirst);
  return { form: scan.form, dayFirst, monthFirst, yearFirst, certain };
}

function one(form: DateFormName, read: string): DateForm {
  return { form, dayFirst: read, monthFirst: read, yearFirst: read, certain: read };
}

/** Exactly the shape "dddd-dd-dd": the common case, decided without taking the text apart. */
function isIsoDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  for (let at = 0; at < 10; at++) {
    if (at !== 4 && at !== 7 && !isDigit(text.charCodeAt(at))) return false;
  }
  return true;
}

function isoValue(text: string): DateValue | null {
  const year = digitsValue(text, 0, 4);
  const month = digitsValue(text, 5, 7);
  const day = digitsValue(text, 8, 10);
  return isRealDay(year, month, day) ? { canonical: text, day: epochDay(year, month, day) } : null;
}

function scanText(text: string): DateScan | null {
  if (text.length < 6 || text.length > LONGEST) return null;
  return scanDate(plain(trimEnds(text)));
}

function canonicalOf(scan: DateScan, order: DateOrder): string | null {
  const value = resolve(scan, order);
  if (value === null) return null;
  return scan.time === null ? value.canonical : `${value.canonical} ${scan.time.canonical}`;
}

function resolve(scan: DateScan, order: DateOrder): DateValue | null {
  const { first, second, third } = scan;
  switch (scan.form) {
    case "iso":
    case "y/m/d":
    case "compact":
    case "cjk":
    case "month-name":
      return dayValue(first, second, third, scan.weekday);
    case "cjk-yy":
    case "month-name-yy":
      return order === "certain" ? null : dayValue(century(first), second, third, scan.weekday);
    case "yy/m/d":
      return order === "ymd" ? dayValue(century(first), second, third, scan.weekday) : null;
    case "d/m/y":
    case "d/m/yy":
      return resolveOrder(scan, order);
  }
}

function resolveOrder(scan: DateScan, order: DateOrder): DateValue | null {
  const { first, second, third, weekday } = scan;
  const short = scan.form === "d/m/yy";
  const year = short ? century(third) : third;
  switch (order) {
    case "dmy":
      return dayValue(year, second, first, weekday);
    case "mdy":
      return dayValue(year, first, second, weekday);
    case "ymd":
      return short && scan.firstMayBeYear ? dayValue(century(first), second, third, weekday) : null;
    case "certain": {
      if (short) return null;
      const dayFirst = dayValue(year, second, first, weekday);
      const monthFirst = dayValue(year, first, second, weekday);
      if (dayFirst === null) return monthFirst;
      return monthFirst === null || first === second ? dayFirst : null;
    }
  }
}

function dayValue(year: number, month: number, day: number, weekday: number | null): DateValue | null {
  if (!isRealDay(year, month, day)) return null;
  const days = epochDay(year, month, day);
  if (weekday !== null && weekdayOf(days) !== weekday) return null;
  return { canonical: isoDay(year, month, day), day: days };
}

function century(year: number): number {
  return year <= 68 ? 2000 + year : 1900 + year;
}

function isTwoDigit(form: DateFormName): boolean {
  return form === "cjk-yy" || form === "month-name-yy";
}
