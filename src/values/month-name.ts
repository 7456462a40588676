import { readTail } from "./date-tail.ts";
import type { TimeOfDay } from "./time-of-day.ts";

/** A date with a named month; whether the day exists is not looked at. */
export interface MonthNameDate {
  readonly year: number;
  readonly twoDigitYear: boolean;
  readonly month: number;
  readonly day: number;
  /** 0 Sunday to 6 Saturday, when written. */
  readonly weekday: number | null;
  readonly time: TimeOfDay | null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

const MONTH =
  "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const WEEKDAY = "(?:(Sun|Mon|Tue|Wed|Thu|Fri|Sat)(?:day|sday|nesday|rsday|urday)?[.,]* +)?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?:(?='\\d\\d(?!\\d))')?(\\d{4}|\\d{2})(?!\\d)";

const DAY_MONTH_YEAR = new RegExp(
  `^${WEEKDAY}${DAY}(?: of |[ \\-/.,]{0,2})${MONTH}[ \\-/.,]{0,2}${YEAR}`,
  "i",
);
const MONTH_DAY_YEAR = new RegExp(`^${WEEKDAY}${MONTH}[ \\-/.]{0,2}${DAY}[ \\-/.,]{1,3}${YEAR}`, "i");
const YEAR_MONTH_DAY = new RegExp(`^()(\\d{4})[ \\-/.,]{0,2}${MONTH}[ \\-/.,]{0,2}${DAY}(?!\\d)`, "i");

/**
 * Dates with an English month: "5 Mar 2024", "5th of March, 2024", "05-Mar-24", "Mar 5, '24", "Mar 5, 2024", "2024-Mar-05", with a
 * weekday before and a time after. null for all else.
 */
export function readMonthName(text: string): MonthNameDate | null {
  const found = match(text);
  if (found === null) return null;
  const tail = readTail(text.slice(found.length), false);
  if (tail === null) return null;
  const named = found.weekday?.toLowerCase();
  return {
    year: Number(found.year),
    twoDigitYear: found.year.length === 2,
    month: MONTHS.indexOf(found.month.slice(0, 3).toLowerCase()) + 1,
    day: Number(found.day),
    weekday: named === undefined ? tail.weekday : WEEKDAYS.indexOf(named),
    time: tail.time,
  };
}

interface Found {
  readonly weekday: string | undefined;
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly length: number;
}

function match(text: string): Found | null {
  const dayFirst = DAY_MONTH_YEAR.exec(text);
  if (dayFirst !== null) return found(dayFirst, dayFirst[4], dayFirst[3], dayFirst[2]);
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  if (monthFirst !== null) return found(monthFirst, monthFirst[4], monthFirst[2], monthFirst[3]);
  const yearFirst = YEAR_MONTH_DAY.exec(text);
  return yearFirst === null ? null : found(yearFirst, yearFirst[2], yearFirst[3], yearFirst[4]);
}

function found(all: RegExpExecArray, year = "", month = "", day = ""): Found {
  return { weekday: all[1] || undefined, year, month, day, length: all[0].length };
}
