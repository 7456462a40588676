import { calendarDay, daysInMonth, epochDay, weekdayOf } from "./calendar.ts";
import { later, type Moment, offsetSeconds } from "./moment.ts";

export const STEP_UNITS = [
  "days",
  "workdays",
  "weeks",
  "months",
  "quarters",
  "years",
  "hours",
  "minutes",
] as const;

export type StepUnit = (typeof STEP_UNITS)[number];

/**
 * The moment so many units later (earlier below zero). Months end where they end: a month after 31 January is 29 or 28
 * February. Workdays are Monday to Friday; holidays are not known.
 */
export function stepped(moment: Moment, amount: number, unit: StepUnit): Moment {
  switch (unit) {
    case "days":
      return { ...moment, day: moment.day + amount };
    case "weeks":
      return { ...moment, day: moment.day + amount * 7 };
    case "months":
      return { ...moment, day: monthsLater(moment.day, amount) };
    case "quarters":
      return { ...moment, day: monthsLater(moment.day, amount * 3) };
    case "years":
      return { ...moment, day: monthsLater(moment.day, amount * 12) };
    case "workdays":
      return { ...moment, day: workdaysLater(moment.day, amount) };
    case "hours":
      return later(moment, amount * 3600);
    case "minutes":
      return later(moment, amount * 60);
  }
}

function monthsLater(day: number, months: number): number {
  const at = calendarDay(day);
  const index = at.year * 12 + at.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return epochDay(year, month, Math.min(at.day, daysInMonth(year, month)));
}

/** As WORKDAY of a spreadsheet: from a weekend the next workday is the first. */
function workdaysLater(day: number, amount: number): number {
  const weekday = weekdayOf(day);
  const forward = amount >= 0;
  const beyond = weekday === 6 ? (forward ? -1 : 2) : weekday === 0 ? (forward ? -2 : 1) : 0;
  const from = amount === 0 ? day : day + beyond;
  const weeks = Math.trunc(amount / 5);
  let at = from + weeks * 7;
  for (let left = Math.abs(amount - weeks * 5); left > 0; ) {
    at += forward ? 1 : -1;
    if (isWorkday(at)) left--;
  }
  return at;
}

function isWorkday(day: number): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6;
}

export const DIFFERENCE_UNITS = [
  ...["days", "workdays", "weeks", "months", "years"],
  ...["hours", "minutes", "seconds"],
] as const as readonly ["days", "workdays", "weeks", "months", "years", "hours", "minutes", "seconds"];

export type DifferenceUnit = (typeof DIFFERENCE_UNITS)[number];

/**
 * Whole units from one moment to another, below zero when it is earlier: years are those completed, as an age is counted
 * (born on 29 February, one is older on 1 March). null where only one of two times says its time zone.
 */
export function difference(from: Moment, to: Moment, unit: DifferenceUnit): number | null {
  const a = secondsOf(from);
  const b = secondsOf(to);
  const timed = from.time !== null && to.time !== null;
  if (timed && (a.offset === null) !== (b.offset === null)) return null;
  const ahead = timed ? (b.offset ?? 0) - (a.offset ?? 0) : 0;
  const seconds = b.seconds - a.seconds - ahead;
  switch (unit) {
    case "seconds":
      return seconds;
    case "minutes":
      return Math.trunc(seconds / 60) + 0;
    case "hours":
      return Math.trunc(seconds / 3600) + 0;
    case "days":
      return Math.trunc(seconds / 86400) + 0;
    case "weeks":
      return Math.trunc(seconds / 604800) + 0;
    case "workdays":
      return workdaysBetween(from.day, to.day);
    case "months":
    case "years": {
      const months = monthsBetween(a.seconds, a.seconds + seconds);
      return unit === "months" ? months : Math.trunc(months / 12) + 0;
    }
  }
}

function secondsOf({ day, time }: Moment): { seconds: number; offset: number | null } {
  return {
    seconds: day * 86400 + (time?.second ?? 0),
    offset: time === null ? null : offsetSeconds(time.offset),
  };
}

/** Months completed between two moments, in seconds by one clock. */
function monthsBetween(from: number, to: number): number {
  if (to < from) return 0 - monthsBetween(to, from);
  const a = calendarDay(Math.floor(from / 86400));
  const b = calendarDay(Math.floor(to / 86400));
  const months = (b.year - a.year) * 12 + b.month - a.month;
  const partA = a.day * 86400 + (from - Math.floor(from / 86400) * 86400);
  const partB = b.day * 86400 + (to - Math.floor(to / 86400) * 86400);
  return partB < partA ? months - 1 : months;
}

/** Mondays to Fridays after the first day up to and with the last: how many workdays must pass. */
function workdaysBetween(from: number, to: number): number {
  if (to < from) return 0 - workdaysBetween(to, from);
  const weeks = Math.floor((to - from) / 7);
  let count = weeks * 5;
  for (let day = from + weeks * 7 + 1; day <= to; day++) if (isWorkday(day)) count++;
  return count;
}

export const SPANS = ["year", "half", "quarter", "month", "week", "sunday-week", "day", "hour"] as const;

export type Span = (typeof SPANS)[number];

/** The first or the last day of the span a date is in; "hour" keeps the date and cuts the minutes. */
export function edgeOf(moment: Moment, span: Span, edge: "first" | "last"): Moment {
  if (span === "hour") return hourOf(moment, edge);
  const at = calendarDay(moment.day);
  const first = firstDay(moment.day, at, span);
  if (edge === "first") return { day: first, time: null };
  const length = { year: 12, half: 6, quarter: 3, month: 1 }[span as "year"];
  if (length !== undefined) return { day: monthsLater(first, length) - 1, time: null };
  return { day: span === "day" ? first : first + 6, time: null };
}

function firstDay(day: number, at: { year: number; month: number }, span: Exclude<Span, "hour">): number {
  switch (span) {
    case "year":
      return epochDay(at.year, 1, 1);
    case "half":
      return epochDay(at.year, at.month <= 6 ? 1 : 7, 1);
    case "quarter":
      return epochDay(at.year, at.month - ((at.month - 1) % 3), 1);
    case "month":
      return epochDay(at.year, at.month, 1);
    case "week":
      return day - ((weekdayOf(day) + 6) % 7);
    case "sunday-week":
      return day - weekdayOf(day);
    case "day":
      return day;
  }
}

function hourOf(moment: Moment, edge: "first" | "last"): Moment {
  if (moment.time === null) return moment;
  const hour = Math.floor(moment.time.second / 3600) * 3600;
  const second = edge === "first" ? hour : hour + 59 * 60;
  return { day: moment.day, time: { ...moment.time, second, fine: "" } };
}
