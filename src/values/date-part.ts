import { calendarDay, epochDay, isoDay, twoDigits, weekdayOf } from "./calendar.ts";
import { clockText, type Moment } from "./moment.ts";

export const DATE_PARTS = [
  ...["year", "half", "quarter", "year-quarter", "month", "year-month", "month-name", "month-short"],
  ...[
    "iso-week",
    "iso-year-week",
    "day",
    "day-of-year",
    "weekday",
    "weekday-name",
    "weekday-short",
    "weekday-zh",
  ],
  ...["date", "time", "hour", "minute", "second"],
] as const;

export type DatePart =
  | "year"
  | "half"
  | "quarter"
  | "year-quarter"
  | "month"
  | "year-month"
  | "month-name"
  | "month-short"
  | "iso-week"
  | "iso-year-week"
  | "day"
  | "day-of-year"
  | "weekday"
  | "weekday-name"
  | "weekday-short"
  | "weekday-zh"
  | "date"
  | "time"
  | "hour"
  | "minute"
  | "second";

export const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];
export const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
export const WEEKDAY_SIGNS = "日一二三四五六";

/** The part of a date as text; "" for the parts of a time where there is none. Weekdays count from Monday, 1. */
export function datePart({ day, time }: Moment, part: DatePart): string {
  const at = calendarDay(day);
  const weekday = weekdayOf(day);
  switch (part) {
    case "year":
      return String(at.year);
    case "half":
      return at.month <= 6 ? "1" : "2";
    case "quarter":
      return String(quarterOf(at.month));
    case "year-quarter":
      return `${at.year}-Q${quarterOf(at.month)}`;
    case "month":
      return String(at.month);
    case "year-month":
      return isoDay(at.year, at.month, 1).slice(0, 7);
    case "month-name":
      return MONTHS[at.month - 1]!;
    case "month-short":
      return MONTHS[at.month - 1]!.slice(0, 3);
    case "iso-week":
      return String(isoWeek(day).week);
    case "iso-year-week": {
      const { year, week } = isoWeek(day);
      return `${year}-W${twoDigits(week)}`;
    }
    case "day":
      return String(at.day);
    case "day-of-year":
      return String(day - epochDay(at.year, 1, 1) + 1);
    case "weekday":
      return String(weekday === 0 ? 7 : weekday);
    case "weekday-name":
      return WEEKDAYS[weekday]!;
    case "weekday-short":
      return WEEKDAYS[weekday]!.slice(0, 3);
    case "weekday-zh":
      return `星期${WEEKDAY_SIGNS[weekday]}`;
    case "date":
      return isoDay(at.year, at.month, at.day);
    case "time":
      return time === null ? "" : clockText(time);
    case "hour":
      return time === null ? "" : String(Math.floor(time.second / 3600));
    case "minute":
      return time === null ? "" : String(Math.floor(time.second / 60) % 60);
    case "second":
      return time === null || time.fine === "" ? "" : String(time.second % 60);
  }
}

function quarterOf(month: number): number {
  return Math.ceil(month / 3);
}

/** ISO 8601: weeks begin on Monday and belong to the year that their Thursday is in. */
function isoWeek(day: number): { year: number; week: number } {
  const thursday = day - ((weekdayOf(day) + 6) % 7) + 3;
  const { year } = calendarDay(thursday);
  return { year, week: Math.floor((thursday - epochDay(year, 1, 1)) / 7) + 1 };
}
