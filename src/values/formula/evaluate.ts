import { comparison } from "./compare.ts";
import { dates } from "./dates.ts";
import { logic } from "./logic.ts";
import { numbers, power } from "./numbers.ts";
import type { Formula, Node } from "./parse.ts";
import { texts } from "./texts.ts";
import {
  amountOf,
  type CellReading,
  CellText,
  Day,
  Failure,
  type FailureKind,
  failure,
  type Later,
  numberOf,
  PLAIN_READING,
  textOf,
  type Value,
  type Work,
  writtenNumber,
} from "./value.ts";

const functions: Readonly<Record<string, Work>> = { ...logic, ...texts, ...numbers, ...dates };

/** What a formula gives for one row. */
export type Outcome =
  | { readonly kind: "number" | "day" | "truth" | "text"; readonly text: string }
  | { readonly kind: "failed"; readonly why: FailureKind; readonly text: "" };

/**
 * Makes a formula ready to be worked out row by row. The texts are those of its columns, in the order of
 * `formula.columns`; `readings` says how each is read when a number or a date is asked for.
 */
export function evaluator(
  { node, columns }: Formula,
  readings: readonly CellReading[],
): (texts: readonly string[]) => Outcome {
  let row: readonly string[] = [];
  const cellOf = (column: string): Later => {
    const at = columns.indexOf(column);
    const reading = readings[at] ?? PLAIN_READING;
    return () => new CellText(row[at] ?? "", reading);
  };
  const work = made(node, cellOf);
  return (texts) => {
    row = texts;
    try {
      return outcome(work());
    } catch (error) {
      if (error instanceof Failure) return { kind: "failed", why: error.kind, text: "" };
      throw error;
    }
  };
}

function outcome(value: Value): Outcome {
  if (typeof value === "number") return { kind: "number", text: writtenNumber(value) };
  if (typeof value === "boolean") return { kind: "truth", text: textOf(value) };
  return { kind: value instanceof Day ? "day" : "text", text: textOf(value) };
}

function made(node: Node, cellOf: (column: string) => Later): Later {
  switch (node.kind) {
    case "value":
      return () => node.value;
    case "column":
      return cellOf(node.column);
    case "unary": {
      const of = made(node.of, cellOf);
      if (node.sign === "+") return of;
      return node.sign === "-" ? () => -numberOf(of()) : () => numberOf(of()) / 100;
    }
    case "binary":
      return binary(node.sign, made(node.left, cellOf), made(node.right, cellOf));
    case "call": {
      const work = functions[node.name];
      const args = node.args.map((arg) => made(arg, cellOf));
      return () => work(args);
    }
  }
}

function binary(sign: string, left: Later, right: Later): Later {
  switch (sign) {
    case "&":
      return () => textOf(left()) + textOf(right());
    case "+":
      return () => sum(left(), right(), 1);
    case "-":
      return () => sum(left(), right(), -1);
    case "*":
      return () => numberOf(left()) * numberOf(right());
    case "/":
      return () => divided(numberOf(left()), numberOf(right()));
    case "^":
      return () => power(numberOf(left()), numberOf(right()));
    case "=":
      return () => comparison(left(), right()) === 0;
    case "<>":
      return () => comparison(left(), right()) !== 0;
    case "<":
      return () => comparison(left(), right()) < 0;
    case "<=":
      return () => comparison(left(), right()) <= 0;
    case ">":
      return () => comparison(left(), right()) > 0;
    default:
      return () => comparison(left(), right()) >= 0;
  }
}

/** A day and a number make a day; the difference of two days is a number. */
function sum(left: Value, right: Value, direction: 1 | -1): Value {
  const a = amountOf(left);
  const b = amountOf(right);
  if (a instanceof Day)
    return b instanceof Day && direction < 0
      ? a.serial - b.serial
      : new Day(a.serial + direction * numberOf(b));
  if (b instanceof Day && direction > 0) return new Day(a + b.serial);
  return a + direction * numberOf(b);
}

function divided(a: number, b: number): number {
  if (b === 0) throw failure("divide");
  return a / b;
}
