/** How a number is cut to fewer decimals; "half-up" and "up" go away from zero, "down" goes towards it. */
export type Rounding = "half-up" | "half-even" | "up" | "down" | "ceiling" | "floor";

export const ROUNDINGS = ["half-up", "half-even", "up", "down", "ceiling", "floor"] as const;

/** An exact number: `units` of ten to the power of minus `scale` ("-12.50" is -1250 and 2). */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** The exact value of a canonical number ("-12.50"); see `canonicalNumber`. */
export function decimalOf(number: string): Decimal {
  const point = number.indexOf(".");
  if (point < 0) return { units: BigInt(number), scale: 0 };
  const digits = number.slice(0, point) + number.slice(point + 1);
  return { units: BigInt(digits), scale: number.length - point - 1 };
}

/** The canonical number, with as many decimals as the scale says. */
export function decimalText({ units, scale }: Decimal): string {
  if (scale <= 0) return (units * 10n ** BigInt(-scale)).toString();
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const text = `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return units < 0n ? `-${text}` : text;
}

/** The same value without needless zeros at the end of its decimals. */
export function trimmed({ units, scale }: Decimal): Decimal {
  let left = units;
  let places = scale;
  while (places > 0 && left % 10n === 0n) {
    left /= 10n;
    places--;
  }
  return { units: left, scale: places };
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: at(a, scale) + at(b, scale), scale };
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** The quotient with so many decimals, cut by `rounding`; null when divided by nothing. */
export function divided(a: Decimal, b: Decimal, places: number, rounding: Rounding): Decimal | null {
  if (b.units === 0n) return null;
  const shift = places - a.scale + b.scale;
  const above = shift >= 0 ? a.units * 10n ** BigInt(shift) : a.units;
  const below = shift >= 0 ? b.units : b.units * 10n ** BigInt(-shift);
  return { units: quotient(above, below, rounding), scale: places };
}

/** The number with so many decimals; fewer than none round to tens, hundreds … Longer ones are cut, others filled up. */
export function rounded(a: Decimal, places: number, rounding: Rounding): Decimal {
  const units =
    places >= a.scale ? at(a, places) : quotient(a.units, 10n ** BigInt(a.scale - places), rounding);
  return places < 0 ? { units: units * 10n ** BigInt(-places), scale: 0 } : { units, scale: places };
}

/** Below zero when a is less than b, above when it is more. */
export function compared(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = at(a, scale) - at(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** A number of the computer as a form gives it, as its shortest decimal text says it. */
export function decimalOfNumber(value: number): Decimal {
  const [digits, exponent = "0"] = String(value).split("e");
  const { units, scale } = decimalOf(digits);
  const moved = scale - Number(exponent);
  return moved < 0 ? { units: units * 10n ** BigInt(-moved), scale: 0 } : { units, scale: moved };
}

function at({ units, scale }: Decimal, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - scale);
}

function quotient(above: bigint, below: bigint, rounding: Rounding): bigint {
  const negative = above < 0n !== below < 0n;
  const a = above < 0n ? -above : above;
  const b = below < 0n ? -below : below;
  const whole = a / b;
  const rest = a % b;
  const more = rest > 0n && goesUp(rounding, negative, rest * 2n, b, whole);
  const result = more ? whole + 1n : whole;
  return negative ? -result : result;
}

function goesUp(rounding: Rounding, negative: boolean, twice: bigint, b: bigint, whole: bigint): boolean {
  switch (rounding) {
    case "up":
      return true;
    case "down":
      return false;
    case "ceiling":
      return !negative;
    case "floor":
      return negative;
    case "half-up":
      return twice >= b;
    case "half-even":
      return twice > b || (twice === b && whole % 2n === 1n);
  }
}
