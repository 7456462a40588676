import type { ColumnType } from "../table/table.ts";
import { isRealDay } from "../values/calendar.ts";

/** More digits than a number of a spreadsheet, of JavaScript or of pandas keeps. */
export const EXACT_DIGITS = 15;

const WHOLE = /^-?(?:0|[1-9]\d*)$/;
const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const DATE = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?)?(.*)$/;

/** Whether a text is written as a cell of a column of this type is; other cells of the column are odd and stay text. */
export function isWhole(text: string): boolean {
  return WHOLE.test(text);
}

export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

/** Digits that a number needs to be kept: without leading zeros, and without the zeros at the end of a fraction. */
export function significantDigits(number: string): number {
  const digits = number
    .replace(/^-?0*\.?0*/, "")
    .replace(/\..*?0*$/, (fraction) => fraction.replace(/0+$/, ""));
  return digits.replace(".", "").length;
}

/** Digits after the point. */
export function fractionDigits(number: string): number {
  const point = number.indexOf(".");
  return point < 0 ? 0 : number.length - point - 1;
}

/** A date as set-type writes it, taken apart; the offset as written ("" when there is none). */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Null when only the day is told. */
  readonly time: {
    readonly hour: number;
    readonly minute: number;
    readonly second: number;
    readonly fraction: string;
  } | null;
  readonly seconds: boolean;
  readonly offset: string;
}

/** Null when the text is no date written so. */
export function dateParts(text: string): DateParts | null {
  const found = DATE.exec(text);
  if (!found) return null;
  const [, y, m, d, hour, minute, second, fraction = "", offset] = found;
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  if (!isRealDay(year, month, day) || (hour === undefined && offset !== "")) return null;
  if (hour === undefined) return { year, month, day, time: null, seconds: false, offset: "" };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const time = { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0), fraction };
  return { year, month, day, time, seconds: second !== undefined, offset: offset.trim() };
}

/** The text as JSON, Parquet and databases mean it: a value of its column's type, or text. */
export type TypedKind = "number" | "boolean" | "text";

/** What a cell of a typed column can be written as without losing a digit. */
export function typedKind(text: string, type: ColumnType | undefined): TypedKind {
  switch (type) {
    case "whole":
    case "decimal":
      return isDecimal(text) && significantDigits(text) <= EXACT_DIGITS ? "number" : "text";
    case "boolean":
      return text === "true" || text === "false" ? "boolean" : "text";
    default:
      return "text";
  }
}
