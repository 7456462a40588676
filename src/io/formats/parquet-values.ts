import type { FileMetaData, ParquetParsers, SchemaElement } from "hyparquet";
import { isUtf8 } from "../../table/cells.ts";

/** A value of a Parquet file as text: dates and times as ISO, numbers with every digit, bytes that are no text in hex. */
export type ToText = (value: unknown) => string;

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** What the library hands over for dates, times and bytes: texts, so that no digit is lost in a Date. */
export const parsers: Partial<ParquetParsers> = {
  timestampFromMilliseconds: (millis) => stamp(millis, 3),
  timestampFromMicroseconds: (micros) => stamp(micros, 6),
  timestampFromNanoseconds: (nanos) => stamp(nanos, 9),
  dateFromDays: (days) => new Date(days * 86_400_000).toISOString().slice(0, 10),
  jsonFromBytes: (bytes) => bytes && utf8.decode(bytes),
};

/**
 * The schema without the decimals and times of its plain columns, which the library would make numbers, and the way to
 * write each such column. Inside nested columns they stay with the library.
 */
export function withoutDecimals(metadata: FileMetaData): {
  readonly metadata: FileMetaData;
  readonly toText: ReadonlyMap<string, ToText>;
} {
  const toText = new Map<string, ToText>();
  const plain = new Set(topLevel(metadata.schema));
  const schema = metadata.schema.map((element) => {
    const own = plain.has(element) ? ownText(element) : undefined;
    if (!own) return element;
    toText.set(element.name, own);
    const { converted_type: _, logical_type: __, ...rest } = element;
    return rest;
  });
  return { metadata: { ...metadata, schema }, toText };
}

/** Leaves right under the root. */
function topLevel(schema: readonly SchemaElement[]): SchemaElement[] {
  const found: SchemaElement[] = [];
  for (let at = 1; at < schema.length; ) {
    if (!schema[at].num_children && schema[at].repetition_type !== "REPEATED") found.push(schema[at]);
    at = after(schema, at);
  }
  return found;
}

function after(schema: readonly SchemaElement[], at: number): number {
  let next = at + 1;
  for (let children = schema[at].num_children ?? 0; children > 0; children--) next = after(schema, next);
  return next;
}

function ownText({ converted_type, logical_type, scale = 0 }: SchemaElement): ToText | undefined {
  if (converted_type === "DECIMAL" || logical_type?.type === "DECIMAL") {
    return (value) => (value === null || value === undefined ? "" : decimal(wholeOf(value), scale));
  }
  const unit = converted_type === "TIME_MILLIS" ? 3 : converted_type === "TIME_MICROS" ? 6 : 0;
  if (unit > 0)
    return (value) => (value === null || value === undefined ? "" : timeOfDay(wholeOf(value), unit));
  return undefined;
}

function wholeOf(value: unknown): bigint {
  if (!(value instanceof Uint8Array)) return BigInt(value as bigint | number);
  let whole = 0n;
  for (const byte of value) whole = (whole << 8n) | BigInt(byte);
  return BigInt.asIntN(value.length * 8, whole);
}

function decimal(whole: bigint, scale: number): string {
  const sign = whole < 0n ? "-" : "";
  const digits = (whole < 0n ? -whole : whole).toString().padStart(scale + 1, "0");
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** A count of 10^-digits seconds since 1970 as "2024-03-05 14:30:00", with as much of the fraction as there is. */
function stamp(count: bigint, digits: number): string {
  const perSecond = 10n ** BigInt(digits);
  const rest = ((count % perSecond) + perSecond) % perSecond;
  const seconds = (count - rest) / perSecond;
  const date = new Date(Number(seconds) * 1000);
  if (Number.isNaN(date.getTime())) return String(count);
  return date.toISOString().slice(0, 19).replace("T", " ") + fraction(rest, digits);
}

function timeOfDay(count: bigint, digits: number): string {
  const perSecond = 10n ** BigInt(digits);
  const seconds = Number(count / perSecond);
  const two = (number: number) => String(Math.floor(number)).padStart(2, "0");
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}${fraction(count % perSecond, digits)}`;
}

function fraction(rest: bigint, digits: number): string {
  return rest === 0n ? "" : `.${rest.toString().padStart(digits, "0").replace(/0+$/, "")}`;
}

/** Bytes that are text, or their hexadecimal digits. */
export function bytesText(bytes: Uint8Array): { readonly text: string; readonly binary: boolean } {
  if (isUtf8(bytes)) return { text: utf8.decode(bytes), binary: false };
  return { text: Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(""), binary: true };
}
