import type { TimeUnit } from "./question.ts";

/**
 * Calendar periods over epoch days (days since 1970-01-01), in plain arithmetic. A period is numbered so that the next
 * one is +1; `periodOf(day)` gives its number, `startOf(number)` the epoch day it begins on. Weeks begin on Monday.
 */
export interface Periods {
  periodOf(day: number): number;
  startOf(period: number): number;
}

export const PERIODS: { readonly [unit in TimeUnit]: Periods } = {
  day: { periodOf: (day) => Math.floor(day), startOf: (period) => period },
  // 1970-01-01 was a Thursday: the Monday of its week is day −3.
  week: { periodOf: (day) => Math.floor((day + 3) / 7), startOf: (period) => period * 7 - 3 },
  month: months(1),
  quarter: months(3),
  year: months(12),
};

function months(length: number): Periods {
  return {
    periodOf: (day) => Math.floor(monthOf(day) / length),
    startOf: (period) => dayOfMonthStart(period * length),
  };
}

const DAYS_OF_ERA = 146_097;
/** 0000-03-01 is this many days before 1970-01-01. */
const TO_MARCH_0000 = 719_468;

/**
 * Months since January of year 0 in the Gregorian calendar. Years are counted from March in eras of 400 years, so that
 * the leap day is the last of a year (after H. Hinnant, "chrono-compatible low-level date algorithms").
 */
export function monthOf(day: number): number {
  const shifted = Math.floor(day) + TO_MARCH_0000;
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const dayOfEra = shifted - era * DAYS_OF_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  return (era * 400 + yearOfEra) * 12 + monthFromMarch + 2;
}

/** Epoch day on which a month (numbered as by `monthOf`) begins. */
export function dayOfMonthStart(month: number): number {
  const fromMarch = month - 2;
  const year = Math.floor(fromMarch / 12);
  const monthFromMarch = fromMarch - year * 12;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_ERA + dayOfEra - TO_MARCH_0000;
}

/**
 * The unit people would choose for this span of days (both ends included): months from half a year to five years,
 * quarters up to 15 years, then years; weeks from six weeks on, else days. That gives 6 to 60 points where days allow.
 */
export function unitFor(first: number, last: number): TimeUnit {
  const count = (unit: TimeUnit) => PERIODS[unit].periodOf(last) - PERIODS[unit].periodOf(first) + 1;
  if (count("quarter") > 60) return "year";
  if (count("month") > 60) return "quarter";
  if (count("month") >= 6) return "month";
  return count("week") >= 7 ? "week" : "day";
}
