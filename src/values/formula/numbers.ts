import {
  amountOf,
  CellText,
  Day,
  Failure,
  failure,
  type Later,
  numberOf,
  type Value,
  type Work,
} from "./value.ts";

/** The functions on numbers. SUM and its like pass over cells that are no numbers, as in a spreadsheet. */
export const numbers: Readonly<Record<string, Work>> = {
  ROUND: ([value, places]) => rounded(of(value), digits(places), Math.round),
  ROUNDUP: ([value, places]) => rounded(of(value), digits(places), Math.ceil),
  ROUNDDOWN: ([value, places]) => rounded(of(value), digits(places), Math.floor),
  TRUNC: ([value, places]) => rounded(of(value), digits(places), Math.floor),
  INT: ([value]) => Math.floor(exact(of(value))),
  MROUND([value, step]) {
    const [a, b] = [of(value), of(step)];
    if (a * b < 0) throw failure("out-of-range");
    return b === 0 ? 0 : exact(Math.round(exact(a / b)) * b);
  },
  CEILING: ([value, step]) => toStep(of(value), step ? of(step) : 1, Math.ceil),
  FLOOR: ([value, step]) => toStep(of(value), step ? of(step) : 1, Math.floor),
  EVEN: ([value]) => awayTo(of(value), 0),
  ODD: ([value]) => awayTo(of(value), 1),
  MOD([value, by]) {
    const [a, b] = [of(value), of(by)];
    if (b === 0) throw failure("divide");
    return exact(a - b * Math.floor(exact(a / b)));
  },
  QUOTIENT([value, by]) {
    const b = of(by);
    if (b === 0) throw failure("divide");
    return Math.trunc(of(value) / b);
  },
  ABS: ([value]) => Math.abs(of(value)),
  SIGN: ([value]) => Math.sign(of(value)),
  SQRT: ([value]) => Math.sqrt(positive(of(value), true)),
  POWER: ([base, exponent]) => power(of(base), of(exponent)),
  EXP: ([value]) => finite(Math.exp(of(value))),
  LN: ([value]) => Math.log(positive(of(value))),
  LOG([value, base]) {
    const number = positive(of(value));
    if (!base) return Math.log10(number);
    const by = positive(of(base));
    if (by === 1) throw failure("divide");
    return exact(Math.log(number) / Math.log(by));
  },
  LOG10: ([value]) => Math.log10(positive(of(value))),
  PI: () => Math.PI,
  SUM: (args) => exact(all(args).reduce((sum, each) => sum + each, 0)),
  PRODUCT(args) {
    const found = all(args);
    return found.length === 0 ? 0 : found.reduce((product, each) => product * each, 1);
  },
  AVERAGE(args) {
    const found = all(args);
    if (found.length === 0) throw failure("divide");
    return exact(found.reduce((sum, each) => sum + each, 0)) / found.length;
  },
  MEDIAN(args) {
    const found = all(args).sort((a, b) => a - b);
    if (found.length === 0) throw failure("not-a-number");
    const middle = found.length >> 1;
    return found.length % 2 === 1 ? found[middle] : (found[middle - 1] + found[middle]) / 2;
  },
  MIN: (args) => edge(args, Math.min),
  MAX: (args) => edge(args, Math.max),
  COUNT: (args) => args.filter((arg) => amountIn(arg, true) !== null).length,
  COUNTA: (args) => args.filter((arg) => !isEmptyCell(arg())).length,
  COUNTBLANK: (args) => args.filter((arg) => isEmptyCell(arg()) || arg() === "").length,
};

function of(value: Later): number {
  return numberOf(value());
}

function digits(places: Later | undefined): number {
  return places ? Math.max(-300, Math.min(300, Math.trunc(of(places)))) : 0;
}

/** A number without what binary fractions add behind its 15th digit. */
function exact(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : value;
}

/** Decimal rounding of the size, so that 2.5 is 3, -2.5 is -3 and 1.005 to two places is 1.01. */
function rounded(value: number, places: number, round: (value: number) => number): number {
  const size = shifted(exact(Math.abs(value)), places);
  return Math.sign(value) * shifted(round(exact(size)), -places);
}

function shifted(value: number, places: number): number {
  const [digit, power = "0"] = String(value).split("e");
  return Number(`${digit}e${Number(power) + places}`);
}

function toStep(value: number, step: number, round: (value: number) => number): number {
  if (step === 0) return 0;
  if (value > 0 && step < 0) throw failure("out-of-range");
  return exact(round(exact(value / step)) * step);
}

/** Away from zero to the next whole number that is even (0) or odd (1). */
function awayTo(value: number, rest: 0 | 1): number {
  let size = Math.ceil(Math.abs(value));
  if (size % 2 !== rest) size++;
  return value < 0 ? -size : size;
}

function positive(value: number, orZero = false): number {
  if (value < 0 || (value === 0 && !orZero)) throw failure("out-of-range");
  return value;
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw failure("out-of-range");
  return value;
}

function isEmptyCell(value: Value): boolean {
  return value instanceof CellText && value.text === "";
}

/** What counts of one value: cells only when they are numbers or dates; other values must be. */
function amountIn(arg: Later, lenient = false): number | Day | null {
  const value = arg();
  if (isEmptyCell(value)) return null;
  if (!(value instanceof CellText) && !lenient) return amountOf(value);
  try {
    return amountOf(value);
  } catch (error) {
    if (error instanceof Failure && error.kind === "not-a-number") return null;
    throw error;
  }
}

function all(args: readonly Later[]): number[] {
  return args.flatMap((arg) => {
    const amount = amountIn(arg);
    return amount === null ? [] : [amount instanceof Day ? amount.serial : amount];
  });
}

/** The smallest or largest; of days only it is a day. */
function edge(args: readonly Later[], choose: (...values: number[]) => number): Value {
  const amounts = args.flatMap((arg) => amountIn(arg) ?? []);
  if (amounts.length === 0) return 0;
  const found = choose(...amounts.map((each) => (each instanceof Day ? each.serial : each)));
  return amounts.every((each) => each instanceof Day) ? new Day(found) : found;
}

/** Fails where a spreadsheet has no number: 0 to the power of 0, roots of negative numbers. */
export function power(base: number, exponent: number): number {
  const found = base ** exponent;
  if (base === 0 && exponent < 0) throw failure("divide");
  if (!Number.isFinite(found) || (base === 0 && exponent === 0)) throw failure("out-of-range");
  return found;
}
