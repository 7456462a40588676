import type { NumberLook } from "./workbook-formats.ts";

const CANONICAL = /^(?!-0$)-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;
const DAY_MS = 86_400_000;
/** 9999-12-31, the last day Excel knows. */
const LAST_DAY = 2_958_465;
/** Texts of days met before: a list has few, and each many times. */
const DAYS_1900 = new Map<number, string>();
const DAYS_1904 = new Map<number, string>();
const MOST_KNOWN = 1 << 16;

/**
 * A number of a workbook as text. Whole numbers keep all their digits. Others are the shortest text of the number at
 * fifteen digits, which is all that Excel shows and lets anybody type: 0.30000000000000004 is 0.3.
 *
 * Per cent and currency are given as the plain number (0.125, not 12.5% or 13%): nothing is rounded away, cells of one
 * column stay comparable however each was formatted, and it is what other programs get from the same file.
 */
export function numberText(raw: string): string {
  if (raw.length <= 15 && CANONICAL.test(raw)) return raw;
  const digits = raw.trim();
  if (/^-?[1-9]\d*$/.test(digits)) return digits;
  const value = Number(digits);
  if (digits === "" || !Number.isFinite(value)) return digits;
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value + 0);
  const rounded = Number(value.toPrecision(15));
  const text = String(Number.isFinite(rounded) ? rounded : value);
  return text.includes("e") ? text.toUpperCase() : text;
}

/**
 * The text of a number that stands in a cell of this look: dates and times in ISO form (2024-03-05, 2024-03-05 14:30,
 * 14:30:00; seconds where the format has them or the value does), time elapsed as hours:minutes:seconds, whole numbers with their leading zeros, anything else plain.
 */
export function cellText(raw: string, look: NumberLook, is1904: boolean): string {
  switch (look.kind) {
    case "plain":
      return numberText(raw);
    case "digits":
      return digitsText(raw, look);
    case "date":
      return dateText(raw, look, is1904) ?? numberText(raw);
    case "elapsed":
      return elapsedText(raw) ?? numberText(raw);
  }
}

/** An ISO date and time of a cell of type "d" as the text used here; anything else as it stands. */
export function isoCellText(raw: string, look: NumberLook): string {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z?)$/.exec(raw);
  if (!match) return raw;
  const time =
    match[2].length === 5
      ? `${match[2]}:00`
      : match[2].replace(/\.(\d*?)0*$/, (_, part: string) => part && `.${part}`);
  const onlyDate = look.kind === "date" && look.date && !look.time;
  return time === "00:00:00" && onlyDate ? match[1] : `${match[1]} ${time}`;
}

function digitsText(raw: string, { pattern, zeros }: Extract<NumberLook, { kind: "digits" }>): string {
  const plain = numberText(raw);
  if (!/^\d+$/.test(plain)) return plain;
  const digits = plain.padStart(zeros, "0");
  let next = 0;
  return pattern
    .map((sign) => {
      if (sign !== null) return sign;
      const count = next === 0 ? digits.length - zeros + 1 : 1;
      next += count;
      return digits.slice(next - count, next);
    })
    .join("");
}

/** Null for what Excel shows as ########. */
function dateText(raw: string, look: Extract<NumberLook, { kind: "date" }>, is1904: boolean): string | null {
  const ms = milliseconds(raw);
  if (ms === null || ms < 0) return null;
  const day = Math.floor(ms / DAY_MS);
  if (day > LAST_DAY - (is1904 ? 1462 : 0)) return null;
  const time = clock(ms - day * DAY_MS, look.time ? look.smallest : "second");
  const hasTime = ms % DAY_MS !== 0;
  if (day === 0 && !is1904 && (hasTime || !look.date)) return time;
  if (is1904 && day === 0 && !look.date) return time;
  return look.time || hasTime ? `${dayText(day, is1904)} ${time}` : dayText(day, is1904);
}

/** Excel counts a 29 February 1900 that never was, and shows it; day 0 of 1900 it shows as the 0th of January. */
function dayText(day: number, is1904: boolean): string {
  const known = is1904 ? DAYS_1904 : DAYS_1900;
  let text = known.get(day);
  if (text === undefined) {
    text = newDayText(day, is1904);
    if (known.size === MOST_KNOWN) known.clear();
    known.set(day, text);
  }
  return text;
}

function newDayText(day: number, is1904: boolean): string {
  if (!is1904 && day === 60) return "1900-02-29";
  if (!is1904 && day === 0) return "1900-01-00";
  const epoch = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(epoch + day * DAY_MS).toISOString().slice(0, 10);
}

function elapsedText(raw: string): string | null {
  const ms = milliseconds(raw);
  if (ms === null) return null;
  return ms < 0 ? `-${clock(-ms, "second")}` : clock(ms, "second");
}

/**
 * Days as whole milliseconds. Few digits cannot tell milliseconds, so there a part of a second is noise: 45000.604167 is
 * half past two.
 */
function milliseconds(raw: string): number | null {
  const days = Number(raw);
  if ((days === 0 && raw.trim() === "") || !Number.isFinite(days)) return null;
  const ms = Math.round(days * DAY_MS);
  if (Number.isInteger(days)) return ms;
  const decimals = /\.(\d+)$/.exec(raw)?.[1].length ?? 15;
  return decimals < 9 ? Math.round(ms / 1000) * 1000 : ms;
}

/** Down to the smallest unit asked for, and further as far as there is something. */
function clock(ms: number, smallest: "minute" | "second" | "millisecond"): string {
  const seconds = Math.floor(ms / 1000);
  const minutes = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  if (smallest === "minute" && ms % 60_000 === 0) return minutes;
  if (smallest !== "millisecond" && ms % 1000 === 0) return `${minutes}:${two(seconds % 60)}`;
  const part = String(ms % 1000).padStart(3, "0");
  if (smallest === "millisecond") return `${minutes}:${two(seconds % 60)}.${part}`;
  const fraction = part.replace(/0+$/, "");
  return `${minutes}:${two(seconds % 60)}${fraction && `.${fraction}`}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
