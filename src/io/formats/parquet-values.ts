import type { ParquetParsers, SchemaElement } from "hyparquet";
import { isUtf8 } from "../../table/cells.ts";

/** A value of a Parquet file, not null, as text: dates and times as ISO, numbers with every digit. */
export type ToText = (value: unknown) => string;

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** What the library hands over for dates, times and JSON inside nested columns: texts, so that no digit is lost in a Date. */
export const parsers: Partial<ParquetParsers> = {
  timestampFromMilliseconds: (millis) => stamp(millis, 3),
  timestampFromMicroseconds: (micros) => stamp(micros, 6),
  timestampFromNanoseconds: (nanos) => stamp(nanos, 9),
  dateFromDays: dayText,
  jsonFromBytes: (bytes) => bytes && utf8.decode(bytes),
};

/** The text of raw values of such a column: plain numbers of days, of parts of a second or of the last decimal. */
export function toTextOf({
  type,
  converted_type,
  logical_type,
  scale = 0,
}: Pick<SchemaElement, "type" | "converted_type" | "logical_type" | "scale">): ToText | undefined {
  if (type === "FLOAT") return (value) => singleText(value as number);
  if (converted_type === "DECIMAL" || logical_type?.type === "DECIMAL") {
    return (value) => decimal(wholeOf(value), scale);
  }
  if (converted_type === "DATE" || logical_type?.type === "DATE") return (days) => dayText(days as number);
  const digits = secondDigits(converted_type, logical_type);
  if (digits === 0) return undefined;
  const isTime = (converted_type ?? logical_type?.type ?? "").match(/^TIME(?!STAMP)/) !== null;
  const write = isTime ? timeOfDay : stamp;
  return (value) => write(value as bigint | number, digits);
}

/** The shortest number that is this one in single precision: 0.1, not 0.10000000149011612. */
function singleText(value: number): string {
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(Number.isFinite(value) ? Number(value.toPrecision(9)) : value);
}

/** Decimals of a second that times of this type count in; 0 when it is none. */
function secondDigits(
  converted: SchemaElement["converted_type"],
  logical: SchemaElement["logical_type"],
): number {
  if (logical?.type === "TIME" || logical?.type === "TIMESTAMP") return UNITS[logical.unit];
  const unit = /^TIME(?:STAMP)?_(MILLIS|MICROS)$/.exec(converted ?? "")?.[1];
  return unit === "MILLIS" || unit === "MICROS" ? UNITS[unit] : 0;
}

const UNITS = { MILLIS: 3, MICROS: 6, NANOS: 9 };

function wholeOf(value: unknown): bigint | number {
  if (!(value instanceof Uint8Array)) return value as bigint | number;
  let whole = 0n;
  for (const byte of value) whole = (whole << 8n) | BigInt(byte);
  return BigInt.asIntN(value.length * 8, whole);
}

function decimal(whole: bigint | number, scale: number): string {
  const text = String(whole);
  if (scale <= 0) return scale === 0 || text === "0" ? text : text + "0".repeat(-scale);
  const sign = text.startsWith("-") ? "-" : "";
  const digits = text.slice(sign.length).padStart(scale + 1, "0");
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

const DAY_MS = 86_400_000;
const DAY_SECONDS = 86_400;
const MOST_KNOWN = 1 << 16;
const knownDays = new Map<number, string>();

/** Days since 1970 as "2024-03-05"; the number itself beyond what a Date can say. */
function dayText(days: number): string {
  const known = knownDays.get(days);
  if (known !== undefined) return known;
  const date = new Date(days * DAY_MS);
  const text = Number.isNaN(date.getTime()) ? String(days) : date.toISOString().replace(/T.*/, "");
  if (knownDays.size === MOST_KNOWN) knownDays.clear();
  knownDays.set(days, text);
  return text;
}

/** A count of 10^-digits seconds since 1970 as "2024-03-05 14:30:00", with as much of the fraction as there is. */
function stamp(count: bigint | number, digits: number): string {
  const { seconds, rest } = parted(count, digits);
  const days = Math.floor(seconds / DAY_SECONDS);
  if (Math.abs(days) > 100_000_000) return String(count);
  return `${dayText(days)} ${clock(seconds - days * DAY_SECONDS)}${fraction(rest, digits)}`;
}

function timeOfDay(count: bigint | number, digits: number): string {
  const { seconds, rest } = parted(count, digits);
  return clock(seconds) + fraction(rest, digits);
}

/** Whole seconds and what is left of the count, never negative. */
function parted(count: bigint | number, digits: number): { readonly seconds: number; readonly rest: number } {
  const perSecond = 10 ** digits;
  const whole = Number(count);
  if (Number.isSafeInteger(whole)) {
    const seconds = Math.floor(whole / perSecond);
    return { seconds, rest: whole - seconds * perSecond };
  }
  const per = BigInt(perSecond);
  const rest = ((BigInt(count) % per) + per) % per;
  return { seconds: Number((BigInt(count) - rest) / per), rest: Number(rest) };
}

function clock(seconds: number): string {
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

function fraction(rest: number, digits: number): string {
  return rest === 0 ? "" : `.${String(rest).padStart(digits, "0").replace(/0+$/, "")}`;
}

/** Bytes that are text, or their hexadecimal digits. */
export function bytesText(bytes: Uint8Array): { readonly text: string; readonly binary: boolean } {
  if (isUtf8(bytes)) return { text: utf8.decode(bytes), binary: false };
  return { text: Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(""), binary: true };
}

/** Bytes as text, with a replacement character for each that is none. */
export function replacedText(bytes: Uint8Array): string {
  return utf8.decode(bytes);
}
