import { twoDigits } from "./calendar.ts";
import { chineseNumber } from "./chinese-numeral.ts";

/** A time as it follows a date. */
export interface TimeOfDay {
  /** "HH:MM[:SS[.fraction]][offset]", fraction and offset as written (UTC and GMT become Z). */
  readonly canonical: string;
  /** Part of a day, 0 ≤ part < 1, by the clock as written: the offset is not applied. */
  readonly part: number;
}

const NOON = "(上午|下午|早上|凌晨|中午|晚上|am|pm|a\\.m\\.|p\\.m\\.)";
const OFFSET =
  "((?:UTC|GMT)[+-]\\d{1,2}(?::?\\d{2})?|Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)(?: \\([A-Za-z ]+\\))?";
const COLONS = new RegExp(
  `^${NOON}? ?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?(?: ?${NOON})?(?: ?${OFFSET})?$`,
  "i",
);
const HOUR = /^(\d{1,2}) ?(am|pm|a\.m\.|p\.m\.)$/i;
const SAID = "(\\d{1,2}|[零〇一二两三四五六七八九十]{1,3})";
const CHARACTERS = new RegExp(`^${NOON}? ?${SAID} ?[点點时時](?:整|(半)| ?${SAID} ?分(?: ?${SAID} ?秒)?)?$`);

/**
 * Reads "14:05", "2:05:33 PM", "2pm", "下午2:05", "下午2点05分", "晚上八点半", "14:05:33.250+08:00"; null for impossible
 * times, and for 晚上12点: the day that is meant is not said.
 */
export function readTime(text: string): TimeOfDay | null {
  const quick = readColons(text);
  if (quick !== null) return quick;
  const found = COLONS.exec(text);
  if (found !== null) {
    const hour = hourOf(Number(found[2]), found[1] ?? found[6]);
    if (found[1] !== undefined && found[6] !== undefined) return null;
    return compose(hour, Number(found[3]), found[4], found[5], found[7]);
  }
  const bare = HOUR.exec(text);
  if (bare !== null) return compose(hourOf(Number(bare[1]), bare[2]), 0, undefined, undefined, undefined);
  const written = CHARACTERS.exec(text);
  if (written === null) return null;
  const hour = saidNumber(written[2]!);
  const minute = written[3] === "半" ? 30 : saidNumber(written[4] ?? "0");
  const second = written[5] === undefined ? undefined : saidNumber(written[5]);
  if (hour === null || minute === null || second === null) return null;
  const seconds = second === undefined ? undefined : twoDigits(second);
  return compose(hourOf(hour, written[1]), minute, seconds, undefined, undefined);
}

/** Digits, or 零 to 五十九 in words, also 零五. */
function saidNumber(text: string): number | null {
  if (/^\d/.test(text)) return Number(text);
  return chineseNumber(text.length > 1 ? text.replace(/^[零〇]/, "") : text);
}

/** "HH:MM" and "HH:MM:SS[Z]" without the expression: five times as fast, and most times are one of them. */
function readColons(text: string): TimeOfDay | null {
  const length = text.length === 9 && text.charCodeAt(8) === 90 ? 8 : text.length;
  if ((length !== 5 && length !== 8) || text.charCodeAt(2) !== 58) return null;
  const hour = pairAt(text, 0);
  const minute = pairAt(text, 3);
  const second = length === 5 ? 0 : text.charCodeAt(5) === 58 ? pairAt(text, 6) : -1;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return null;
  return { canonical: text, part: (hour * 3600 + minute * 60 + second) / 86400 };
}

function pairAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** The hour of 24, or -1. 下午 and PM accept an hour that already counts past noon (下午14:05). */
function hourOf(hour: number, noon: string | undefined): number {
  switch (noon?.toLowerCase().replaceAll(".", "")) {
    case undefined:
      return hour < 24 ? hour : -1;
    case "上午":
    case "am":
      return hour <= 12 ? hour % 12 : -1;
    case "早上":
      return hour >= 4 && hour < 12 ? hour : -1;
    case "凌晨":
      return hour < 7 ? hour : -1;
    case "中午":
      return hour === 11 || hour === 12 ? hour : hour === 1 || hour === 2 ? hour + 12 : -1;
    case "晚上":
      return hour >= 5 && hour < 12 ? hour + 12 : hour >= 17 && hour < 24 ? hour : -1;
    default:
      if (hour === 0 || hour > 23) return -1;
      return hour < 12 ? hour + 12 : hour;
  }
}

function compose(
  hour: number,
  minute: number,
  seconds: string | undefined,
  fraction: string | undefined,
  offset: string | undefined,
): TimeOfDay | null {
  const second = seconds === undefined ? 0 : Number(seconds);
  if (hour < 0 || minute > 59 || second > 59) return null;
  const zone = offset === undefined ? "" : offsetOf(offset);
  if (zone === null) return null;
  const fine = fraction === undefined ? "" : `.${fraction}`;
  const rest = seconds === undefined ? "" : `:${seconds}${fine}`;
  const exact = second + (fraction === undefined ? 0 : Number(`0.${fraction}`));
  return {
    canonical: `${twoDigits(hour)}:${twoDigits(minute)}${rest}${zone}`,
    part: (hour * 3600 + minute * 60 + exact) / 86400,
  };
}

/** As written, or from "UTC+8" the offset alone; null beyond 15 hours. */
function offsetOf(written: string): string | null {
  const named = /^(?:UTC|GMT)([+-])(\d{1,2})(?::?(\d{2}))?$/i.exec(written);
  const offset = named ? `${named[1]}${twoDigits(Number(named[2]))}:${named[3] ?? "00"}` : written;
  if (/^[a-z]/i.test(offset)) return "Z";
  const minutes = offset.length > 3 ? Number(offset.slice(-2)) : 0;
  return Number(offset.slice(1, 3)) <= 15 && minutes <= 59 ? offset : null;
}
