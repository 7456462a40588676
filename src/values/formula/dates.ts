import {
  calendarOf,
  difference,
  endOfMonth,
  isoWeek,
  monthsLater,
  secondsOf,
  serialOf,
  weekday,
  workdaysBetween,
  workdaysLater,
} from "./days.ts";
import { Day, dayOf, failure, type Later, numberOf, textOf, type Work } from "./value.ts";

/** The functions on dates. What gives a date gives a day, which is written as 2024-03-05. */
export const dates: Readonly<Record<string, Work>> = {
  TODAY: () => new Day(Math.floor(now())),
  NOW: () => new Day(now()),
  DATE([year, month, day]) {
    const y = whole(year);
    if (y < 0 || y > 9999) throw failure("out-of-range");
    return real(serialOf(y < 1900 ? y + 1900 : y, whole(month), whole(day)));
  },
  TIME([hour, minute, second]) {
    const seconds = whole(hour) * 3600 + whole(minute) * 60 + whole(second);
    if (seconds < 0) throw failure("out-of-range");
    return (seconds / 86_400) % 1;
  },
  DATEVALUE: ([text]) => new Day(Math.floor(dayOf(text()))),
  YEAR: ([day]) => calendarOf(of(day)).year,
  MONTH: ([day]) => calendarOf(of(day)).month,
  DAY: ([day]) => calendarOf(of(day)).day,
  HOUR: ([day]) => Math.floor(secondsOf(of(day)) / 3600),
  MINUTE: ([day]) => Math.floor(secondsOf(of(day)) / 60) % 60,
  SECOND: ([day]) => secondsOf(of(day)) % 60,
  WEEKDAY([day, kind]) {
    const first = firstOfWeek(kind ? whole(kind) : 1);
    const which = (weekday(of(day)) - first + 7) % 7;
    return kind && whole(kind) === 3 ? which : which + 1;
  },
  ISOWEEKNUM: ([day]) => isoWeek(of(day)),
  EDATE: ([day, months]) => real(monthsLater(of(day), whole(months))),
  EOMONTH: ([day, months]) => real(endOfMonth(of(day), whole(months))),
  DAYS: ([to, from]) => Math.floor(of(to)) - Math.floor(of(from)),
  DATEDIF([from, to, unit]) {
    const [a, b] = [of(from), of(to)];
    const found = a > b ? null : difference(a, b, textOf(unit()));
    if (found === null) throw failure("out-of-range");
    return found;
  },
  NETWORKDAYS: ([from, to]) => workdaysBetween(of(from), of(to)),
  WORKDAY([from, count]) {
    const days = whole(count);
    if (Math.abs(days) > 3_000_000) throw failure("out-of-range");
    return real(workdaysLater(of(from), days));
  },
};

function of(day: Later): number {
  return dayOf(day());
}

function whole(value: Later): number {
  return Math.trunc(numberOf(value()));
}

function real(serial: number): Day {
  if (serial < -693_593 || serial >= 2_958_466) throw failure("out-of-range");
  return new Day(serial);
}

/** The day that is first in a kind of week, as WEEKDAY names the kinds; 0 is Sunday. */
function firstOfWeek(kind: number): number {
  if (kind === 1) return 0;
  if (kind === 2 || kind === 3) return 1;
  if (kind >= 11 && kind <= 17) return (kind - 10) % 7;
  throw failure("out-of-range");
}

/** By the clock of this computer. */
function now(): number {
  const here = new Date();
  const seconds = here.getHours() * 3600 + here.getMinutes() * 60 + here.getSeconds();
  return serialOf(here.getFullYear(), here.getMonth() + 1, here.getDate()) + seconds / 86_400;
}
