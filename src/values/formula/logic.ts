import { comparison } from "./compare.ts";
import {
  amountOf,
  CellText,
  Day,
  Failure,
  failure,
  numberOf,
  truthOf,
  type Value,
  type Work,
} from "./value.ts";

/** The functions of logic: those that choose ask only for what they choose. */
export const logic: Readonly<Record<string, Work>> = {
  IF: ([test, yes, no]) => (truthOf(test()) ? yes() : no ? no() : false),
  IFS(args) {
    for (let i = 0; i + 1 < args.length; i += 2) if (truthOf(args[i]())) return args[i + 1]();
    throw failure("no-case");
  },
  IFERROR([value, other]) {
    return failed(value) ? other() : value();
  },
  SWITCH([asked, ...cases]) {
    const value = asked();
    for (let i = 0; i + 1 < cases.length; i += 2)
      if (comparison(value, cases[i]()) === 0) return cases[i + 1]();
    if (cases.length % 2 === 1) return cases[cases.length - 1]();
    throw failure("no-case");
  },
  CHOOSE([which, ...values]) {
    const at = Math.trunc(numberOf(which()));
    if (at < 1 || at > values.length) throw failure("out-of-range");
    return values[at - 1]();
  },
  AND: (args) => args.map((arg) => truthOf(arg())).every(Boolean),
  OR: (args) => args.map((arg) => truthOf(arg())).some(Boolean),
  XOR: (args) => args.filter((arg) => truthOf(arg())).length % 2 === 1,
  NOT: ([value]) => !truthOf(value()),
  TRUE: () => true,
  FALSE: () => false,
  ISBLANK([value]) {
    const found = value();
    return found instanceof CellText && found.text === "";
  },
  ISNUMBER: ([value]) => !failed(value) && isNumber(value()),
  ISTEXT([value]) {
    if (failed(value)) return false;
    const found = value();
    if (found instanceof CellText) return found.text !== "" && !isNumber(found);
    return typeof found === "string";
  },
  ISERROR: ([value]) => failed(value),
};

function failed(value: () => Value): boolean {
  try {
    const found = value();
    return typeof found === "number" && !Number.isFinite(found);
  } catch (error) {
    if (error instanceof Failure) return true;
    throw error;
  }
}

function isNumber(value: Value): boolean {
  if (typeof value === "number" || value instanceof Day) return true;
  if (!(value instanceof CellText) || value.text === "") return false;
  try {
    amountOf(value);
    return true;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}
