import { parseDate } from "../date.ts";
import { amountOf, CellText, Day, Failure, plainValue, type Value } from "./value.ts";

const collator = new Intl.Collator("en", { sensitivity: "accent" });

/**
 * Below, at or above zero, as Excel compares: numbers come before texts, texts before TRUE and FALSE, capitals do not
 * matter. A cell held against a number or a date is read as one where it can be; against a text it is a text.
 */
export function comparison(left: Value, right: Value): number {
  const [a, b] = alike(left, right);
  const ranks = rank(a) - rank(b);
  if (ranks !== 0) return ranks;
  if (typeof a === "string" && typeof b === "string") return a === b ? 0 : collator.compare(a, b);
  const difference = number(a) - number(b);
  return Math.abs(difference) <= Math.abs(number(a)) * 1e-15 ? 0 : difference;
}

type Plain = Exclude<Value, CellText>;

function alike(left: Value, right: Value): [Plain, Plain] {
  if (left instanceof CellText && right instanceof CellText) {
    if (left.text === "" || right.text === "") return [left.text, right.text];
    if (left.reading.kind === "text" || left.reading.kind !== right.reading.kind)
      return [left.text, right.text];
    return [read(left), read(right)];
  }
  if (left instanceof CellText) return [against(left, right as Plain), other(left, right as Plain)];
  if (right instanceof CellText) return [other(right, left), against(right, left)];
  return [left, right];
}

function against(cell: CellText, to: Plain): Plain {
  if (typeof to === "number" || to instanceof Day) return cell.text === "" ? 0 : amountIn(cell);
  if (typeof to === "boolean") return truthIn(cell.text) ?? cell.text;
  return other(cell, to) instanceof Day ? read(cell) : cell.text;
}

/** A text held against a column of dates is a date, when it can only be read in one way. */
function other(cell: CellText, to: Plain): Plain {
  if (typeof to !== "string" || cell.reading.kind !== "date") return to;
  const day = parseDate(to, "certain")?.day;
  return day === undefined ? to : new Day(day + 25569);
}

function amountIn(cell: CellText): Plain {
  try {
    return amountOf(cell);
  } catch (error) {
    if (error instanceof Failure && error.kind === "not-a-number") return cell.text;
    throw error;
  }
}

function read(cell: CellText): Plain {
  try {
    return plainValue(cell);
  } catch (error) {
    if (error instanceof Failure) return cell.text;
    throw error;
  }
}

function truthIn(text: string): boolean | null {
  if (text === "") return false;
  const small = text.trim().toLowerCase();
  return small === "true" ? true : small === "false" ? false : null;
}

function rank(value: Plain): number {
  return typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 0;
}

function number(value: Plain): number {
  return value instanceof Day ? value.serial : Number(value);
}
