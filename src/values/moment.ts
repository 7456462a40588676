import { calendarDay, epochDay, isoDay, twoDigits } from "./calendar.ts";

/** A date, perhaps with a time, taken apart to be calculated with. */
export interface Moment {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly time: ClockTime | null;
}

export interface ClockTime {
  /** Seconds since midnight, by the clock as written. */
  readonly second: number;
  /** "" for HH:MM, ":SS" stands for seconds, with the fraction as written (":SS.250"). */
  readonly fine: string;
  /** "Z", "+08:00" … as written, or "" when none was. */
  readonly offset: string;
}

const DAY_SECONDS = 86400;

/** Takes a canonical date (see `parseDate`) apart. */
export function momentOf(canonical: string): Moment {
  const year = Number(canonical.slice(0, 4));
  const day = epochDay(year, Number(canonical.slice(5, 7)), Number(canonical.slice(8, 10)));
  if (canonical.length === 10) return { day, time: null };
  const found = TIME.exec(canonical)!;
  const second = Number(found[1]) * 3600 + Number(found[2]) * 60 + Number(found[3] ?? 0);
  const fine = found[3] === undefined ? "" : `:SS${found[4] ?? ""}`;
  return { day, time: { second, fine, offset: found[5]! } };
}

const TIME = / (\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?(.*)$/;

/** The canonical text, or null for a day that no calendar here has (before year 1, after 9999). */
export function momentText({ day, time }: Moment): string | null {
  const at = calendarDay(day);
  if (at.year < 1 || at.year > 9999) return null;
  const date = isoDay(at.year, at.month, at.day);
  return time === null ? date : `${date} ${clockText(time)}${time.offset}`;
}

/** "HH:MM[:SS[.fraction]]". */
export function clockText({ second, fine }: ClockTime): string {
  const minutes = `${twoDigits(Math.floor(second / 3600))}:${twoDigits(Math.floor(second / 60) % 60)}`;
  return fine === "" ? minutes : `${minutes}${fine.replace("SS", twoDigits(second % 60))}`;
}

/** Seconds that the clock is ahead of UTC; null where none is written. */
export function offsetSeconds(offset: string): number | null {
  if (offset === "") return null;
  if (offset === "Z") return 0;
  const minutes = offset.length > 3 ? Number(offset.slice(-2)) : 0;
  const seconds = Number(offset.slice(1, 3)) * 3600 + minutes * 60;
  return offset.startsWith("-") ? -seconds : seconds;
}

/** The moment so many seconds later, by the same clock; a date without a time begins at midnight. */
export function later(moment: Moment, seconds: number): Moment {
  const time = moment.time ?? { second: 0, fine: "", offset: "" };
  const sum = time.second + seconds;
  const days = Math.floor(sum / DAY_SECONDS);
  const second = sum - days * DAY_SECONDS;
  return {
    day: moment.day + days,
    time: { ...time, second, fine: time.fine || (second % 60 === 0 ? "" : ":SS") },
  };
}
