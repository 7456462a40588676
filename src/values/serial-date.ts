import { epochDay } from "./calendar.ts";
import { momentText } from "./moment.ts";

/** How bare numbers are dates: days as a spreadsheet counts them, or seconds and milliseconds since 1970. */
export type Counting = "excel-1900" | "excel-1904" | "unix";

const PLAIN = /^\s*(\d{1,16})(?:\.(\d{1,12}))?\s*$/;
/** 2199-12-31 as a spreadsheet counts: greater numbers are something else. */
const LAST_SERIAL = 109_574;
const DAY = 86_400;

/**
 * The canonical date that a bare number counts, or null. Spreadsheets: whole days and parts of a day, to the second; the
 * 29 February 1900 that Excel believes in is no day, and 1900 to 2100 alone may be years. Unix: 9 or 10 digits are seconds,
 * 12 or 13 milliseconds, 15 or 16 microseconds, in UTC, from 1973 to 2100.
 */
export function countedDate(text: string, counting: Counting): string | null {
  const found = PLAIN.exec(text);
  if (found === null) return null;
  if (found[1]!.length > 1 && found[1]!.startsWith("0")) return null;
  return counting === "unix"
    ? unixDate(found[1]!, found[2])
    : serialDate(Number(found[1]), found[2], counting);
}

function serialDate(days: number, fraction: string | undefined, counting: Counting): string | null {
  if (days < 1 || days > LAST_SERIAL || (fraction === undefined && days >= 1900 && days <= 2100)) return null;
  if (counting === "excel-1900" && days === 60) return null;
  const start = counting === "excel-1904" ? epochDay(1904, 1, 1) : epochDay(1899, 12, days < 60 ? 31 : 30);
  const second = fraction === undefined ? 0 : Math.round(Number(`0.${fraction}`) * DAY);
  const day = start + days + (second === DAY ? 1 : 0);
  if (fraction === undefined) return momentText({ day, time: null });
  return momentText({ day, time: { second: second % DAY, fine: ":SS", offset: "" } });
}

const FIRST_SECOND = 100_000_000;
const LAST_SECOND = 4_102_444_799;

function unixDate(digits: string, fraction: string | undefined): string | null {
  const cut = digits.length <= 10 ? 0 : digits.length <= 13 ? 3 : 6;
  if (cut > 0 && fraction !== undefined) return null;
  const seconds = Number(digits.slice(0, digits.length - cut));
  if (seconds < FIRST_SECOND || seconds > LAST_SECOND) return null;
  const rest = cut > 0 ? digits.slice(-cut) : (fraction ?? "").slice(0, 9);
  const fine = /^0*$/.test(rest) ? ":SS" : `:SS.${rest}`;
  const day = Math.floor(seconds / DAY);
  return momentText({ day, time: { second: seconds - day * DAY, fine, offset: "Z" } });
}
