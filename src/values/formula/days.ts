import { daysInMonth, epochDay, isoDay, twoDigits, weekdayOf } from "../calendar.ts";

const SPREADSHEET = 25569;
const SECONDS = 86_400;

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of a spreadsheet's count (1 is 1899-12-31), months and days beyond their range counted on. */
export function serialOf(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1;
  return epochDay(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1) + day - 1 + SPREADSHEET;
}

/** Year, month and day; the time is left out. After the algorithm of Howard Hinnant, years that begin in March. */
export function calendarOf(serial: number): CalendarDay {
  const days = Math.floor(serial) - SPREADSHEET + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Seconds since midnight, whole. */
export function secondsOf(serial: number): number {
  return Math.round((serial - Math.floor(serial)) * SECONDS) % SECONDS;
}

/** "2024-03-05", with the time behind it when there is one. */
export function writtenDay(serial: number): string {
  const rounded = Math.round(serial * SECONDS) / SECONDS;
  const { year, month, day } = calendarOf(rounded);
  const seconds = secondsOf(rounded);
  const date = isoDay(year, month, day);
  if (seconds === 0) return date;
  const clock = `${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}`;
  return `${date} ${clock}${seconds % 60 === 0 ? "" : `:${twoDigits(seconds % 60)}`}`;
}

/** 0 Sunday to 6 Saturday. */
export function weekday(serial: number): number {
  return weekdayOf(Math.floor(serial) - SPREADSHEET);
}

/** So many months later, on the same day or the last of a shorter month. */
export function monthsLater(serial: number, months: number): number {
  const { year, month, day } = calendarOf(serial);
  const first = calendarOf(serialOf(year, month + months, 1));
  return serialOf(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)));
}

export function endOfMonth(serial: number, months: number): number {
  const { year, month } = calendarOf(serial);
  return serialOf(year, month + months + 1, 1) - 1;
}

/** Week 1 is the one with the first Thursday. */
export function isoWeek(serial: number): number {
  const thursday = Math.floor(serial) + 3 - ((weekday(serial) + 6) % 7);
  return Math.floor((thursday - serialOf(calendarOf(thursday).year, 1, 1)) / 7) + 1;
}

/** Mondays to Fridays from one day to the other, both counted; negative backwards. */
export function workdaysBetween(from: number, to: number): number {
  const [first, last] = from <= to ? [Math.floor(from), Math.floor(to)] : [Math.floor(to), Math.floor(from)];
  const weeks = Math.floor((last - first + 1) / 7);
  let count = weeks * 5;
  for (let day = first + weeks * 7; day <= last; day++) if (isWorkday(day)) count++;
  return from <= to ? count : -count;
}

/** The day so many Mondays to Fridays later. */
export function workdaysLater(from: number, count: number): number {
  const step = Math.sign(count);
  let day = Math.floor(from);
  let left = Math.abs(count);
  const weeks = Math.max(0, Math.floor(left / 5) - 1);
  day += step * weeks * 7;
  left -= weeks * 5;
  while (left > 0) {
    day += step;
    if (isWorkday(day)) left--;
  }
  return day;
}

function isWorkday(day: number): boolean {
  const which = weekday(day);
  return which !== 0 && which !== 6;
}

/** Whole years, months or days from one day to a later one, as DATEDIF counts; null for another unit. */
export function difference(from: number, to: number, unit: string): number | null {
  const a = calendarOf(from);
  const b = calendarOf(to);
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (unit.toLowerCase()) {
    case "y":
      return Math.floor(months / 12);
    case "m":
      return months;
    case "d":
      return Math.floor(to) - Math.floor(from);
    case "ym":
      return months % 12;
    case "md":
      return Math.floor(to) - (b.day < a.day ? sameDayBefore(a.day, b) : serialOf(b.year, b.month, a.day));
    case "yd": {
      const later = serialOf(b.year, a.month, a.day);
      return Math.floor(to) - (later > Math.floor(to) ? serialOf(b.year - 1, a.month, a.day) : later);
    }
    default:
      return null;
  }
}

function sameDayBefore(day: number, { year, month }: CalendarDay): number {
  return serialOf(year, month - 1, day);
}
