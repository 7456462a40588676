import { epochDay, twoDigits } from "./calendar.ts";
import { type Moment, offsetSeconds } from "./moment.ts";

/** Zones to choose from, by the names of the IANA database. */
export const ZONES = [
  ...["UTC", "Asia/Shanghai", "Asia/Hong_Kong", "Asia/Taipei", "Asia/Tokyo", "Asia/Seoul", "Asia/Singapore"],
  ...["Asia/Bangkok", "Asia/Jakarta", "Asia/Kolkata", "Asia/Dubai", "Europe/Moscow", "Europe/Istanbul"],
  ...["Africa/Nairobi", "Africa/Cairo", "Africa/Johannesburg", "Africa/Lagos", "Europe/Athens"],
  ...["Europe/Berlin", "Europe/Paris", "Europe/Madrid", "Europe/London", "Europe/Lisbon"],
  ...["America/Sao_Paulo", "America/Argentina/Buenos_Aires", "America/Halifax", "America/New_York"],
  ...["America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles", "America/Anchorage"],
  ...["Pacific/Honolulu", "America/Mexico_City", "America/Bogota"],
  ...["Australia/Perth", "Australia/Sydney", "Pacific/Auckland"],
] as const;

/**
 * The same instant by the clock of another zone; a time that says its own offset is read by that, others by the clock of
 * `from`. null without a time, and for times that a change of the clocks skips or repeats: which instant is not known.
 */
export function inZone(moment: Moment, from: string, to: string): Moment | null {
  const { time } = moment;
  if (time === null) return null;
  const wall = moment.day * 86400 + time.second;
  const own = offsetSeconds(time.offset);
  const instant = own === null ? instantOf(wall, from) : wall - own;
  if (instant === null) return null;
  const ahead = offsetAt(instant, to);
  const there = instant + ahead;
  const day = Math.floor(there / 86400);
  const offset = to === "UTC" ? "Z" : offsetText(ahead);
  const second = there - day * 86400;
  return { day, time: { second, fine: second % 60 === 0 ? time.fine : time.fine || ":SS", offset } };
}

function offsetText(seconds: number): string {
  const minutes = Math.round(Math.abs(seconds) / 60);
  return `${seconds < 0 ? "-" : "+"}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** UTC seconds of a wall clock; null where there is no such instant or there are two. */
function instantOf(wall: number, zone: string): number | null {
  const before = wall - offsetAt(wall - 86400, zone);
  const after = wall - offsetAt(wall + 86400, zone);
  const fits = (instant: number) => instant + offsetAt(instant, zone) === wall;
  if (before === after) return fits(before) ? before : null;
  if (fits(before)) return fits(after) ? null : before;
  return fits(after) ? after : null;
}

/** Clocks are changed at full quarters of an hour, so one look serves a quarter. */
const QUARTER = 900;
const MOST_KNOWN = 200_000;

const formats = new Map<string, Intl.DateTimeFormat>();
const known = new Map<string, Map<number, number>>();

function offsetAt(instant: number, zone: string): number {
  if (zone === "UTC") return 0;
  const offsets = known.get(zone) ?? new Map<number, number>();
  known.set(zone, offsets);
  const quarter = Math.floor(instant / QUARTER);
  const found = offsets.get(quarter);
  if (found !== undefined) return found;
  if (offsets.size >= MOST_KNOWN) offsets.clear();
  const offset = wallAt(quarter * QUARTER, zone) - quarter * QUARTER;
  offsets.set(quarter, offset);
  return offset;
}

function wallAt(instant: number, zone: string): number {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  formats.set(zone, format);
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of format.formatToParts(instant * 1000)) parts[type] = value;
  const year = parts.era === "BC" ? 1 - Number(parts.year) : Number(parts.year);
  const day = epochDay(year, Number(parts.month), Number(parts.day));
  return day * 86400 + Number(parts.hour) * 3600 + Number(parts.minute) * 60 + Number(parts.second);
}
