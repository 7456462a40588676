import { booleanOf } from "../boolean.ts";
import type { DateOrder } from "../date.ts";
import { parseDate } from "../date.ts";
import { canonicalNumber, type NumberMark } from "../number.ts";
import { writtenDay } from "./days.ts";

/** A day, with the time as a fraction, counted as spreadsheets do: 1 is 1899-12-31. */
export class Day {
  readonly serial: number;
  constructor(serial: number) {
    this.serial = serial;
  }
}

/** A cell as the list has it. It is a text until something asks it for a number or a date. */
export class CellText {
  readonly text: string;
  readonly reading: CellReading;
  constructor(text: string, reading: CellReading) {
    this.text = text;
    this.reading = reading;
  }
}

/** How the texts of a column are read when a number or a date is asked for. */
export interface CellReading {
  readonly kind: "number" | "date" | "text";
  readonly mark: NumberMark;
  readonly order: DateOrder;
}

export const PLAIN_READING: CellReading = { kind: "text", mark: ".", order: "certain" };

export type Value = number | string | boolean | Day | CellText;

/** A value that is worked out when it is asked for: IF asks for one of two. */
export type Later = () => Value;
export type Work = (args: readonly Later[]) => Value;

export type FailureKind =
  | "divide"
  | "not-a-number"
  | "not-a-date"
  | "not-yes-no"
  | "too-long"
  | "not-found"
  | "out-of-range"
  | "no-case";

/** Why a formula gives nothing for a row. */
export class Failure extends Error {
  readonly kind: FailureKind;
  constructor(kind: FailureKind) {
    super(kind);
    this.kind = kind;
  }
}

const failures = new Map<FailureKind, Failure>();

/** One object for each kind: a million rows may fail. */
export function failure(kind: FailureKind): Failure {
  const known = failures.get(kind) ?? new Failure(kind);
  failures.set(kind, known);
  return known;
}

/** From 1970-01-01, day 0 of the calendar's own count, to day 0 of a spreadsheet's. */
const SPREADSHEET = 25569;
const LONGEST_EXACT = 15;

/** The text as a number; null when it is none. Whole numbers of more than 15 digits would lose some: they fail. */
function numberIn(text: string, mark: NumberMark): number | null {
  const canonical = canonicalNumber(text, mark) ?? scientific(text);
  if (canonical === null) return null;
  const point = canonical.indexOf(".");
  const digits = (point < 0 ? canonical.length : point) - (canonical.startsWith("-") ? 1 : 0);
  if (digits > LONGEST_EXACT && !/[eE]/.test(canonical)) throw failure("too-long");
  return Number(canonical);
}

function scientific(text: string): string | null {
  return /^\s*[+-]?\d+(?:\.\d+)?[eE][+-]?\d+\s*$/.test(text) ? text.trim() : null;
}

function dayIn(text: string, order: DateOrder): Day | null {
  const day = parseDate(text, order)?.day;
  return day === undefined ? null : new Day(day + SPREADSHEET);
}

/** A cell as what its column is, where it can be read so; otherwise its text. */
export function plainValue(value: Value): Exclude<Value, CellText> {
  if (!(value instanceof CellText)) return value;
  const { text, reading } = value;
  if (text === "") return "";
  if (reading.kind === "number") return numberIn(text, reading.mark) ?? text;
  if (reading.kind === "date") return dayIn(text, reading.order) ?? text;
  return text;
}

/** The value as a number or a day, for reckoning; an empty cell is 0. */
export function amountOf(value: Value): number | Day {
  if (typeof value === "number" || value instanceof Day) return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  const { text, reading } = value instanceof CellText ? value : { text: value, reading: PLAIN_READING };
  if (text === "" && value instanceof CellText) return 0;
  const number = reading.kind === "date" ? null : numberIn(text, reading.mark);
  const found = number ?? dayIn(text, reading.order) ?? numberIn(text, reading.mark);
  if (found !== null) return found;
  const said = value instanceof CellText ? booleanOf(text) : null;
  if (said && !said.weak) return said.value ? 1 : 0;
  throw failure("not-a-number");
}

export function numberOf(value: Value): number {
  const amount = amountOf(value);
  return amount instanceof Day ? amount.serial : amount;
}

/** The value as a day of a spreadsheet's count. A cell that is empty or no date fails. */
export function dayOf(value: Value): number {
  if (value instanceof Day) return value.serial;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") throw failure("not-a-date");
  const { text, reading } = value instanceof CellText ? value : { text: value, reading: PLAIN_READING };
  const day = dayIn(text, reading.order);
  if (day) return day.serial;
  const number = text === "" ? null : numberIn(text, reading.mark);
  if (number === null || number < 0 || number >= 2_958_466) throw failure("not-a-date");
  return number;
}

/** What the value says as a text. */
export function textOf(value: Value): string {
  if (typeof value === "string") return value;
  if (value instanceof CellText) return value.text;
  if (typeof value === "number") return writtenNumber(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return writtenDay(value.serial);
}

export function truthOf(value: Value): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value instanceof Day) return value.serial !== 0;
  const text = value instanceof CellText ? value.text : value;
  if (text === "" && value instanceof CellText) return false;
  const said = booleanOf(text);
  if (said) return said.value;
  const number = numberIn(text, value instanceof CellText ? value.reading.mark : ".");
  if (number === null) throw failure("not-yes-no");
  return number !== 0;
}

/** A number as a spreadsheet writes it: at most 15 digits that count, no exponent below 10²¹. */
export function writtenNumber(value: number): string {
  if (!Number.isFinite(value)) throw failure("out-of-range");
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded === 0 ? 0 : rounded);
  return text.includes("e-") ? fixed(rounded) : text.replace("e+", "E+");
}

/** Small numbers without an exponent: 1e-7 is 0.0000001. */
function fixed(value: number): string {
  const [digits, power] = value.toExponential().split("e-");
  const places = Number(power) + (digits.split(".")[1]?.length ?? 0);
  return places > 100 ? "0" : value.toFixed(places);
}
