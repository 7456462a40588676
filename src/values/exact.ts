import type { NumberMark } from "./number.ts";

/** A number without its decimal point: digits (with "-" perhaps) and how many of them are decimals. */
export interface Parts {
  readonly digits: string;
  readonly decimals: number;
}

/** Takes a canonical number apart. */
export function partsOf(number: string): Parts {
  const point = number.indexOf(".");
  if (point < 0) return { digits: number, decimals: 0 };
  return { digits: number.slice(0, point) + number.slice(point + 1), decimals: number.length - point - 1 };
}

/** How many of 10 to the power of -`wanted` a number has; `wanted` is not less than its decimals. */
export function unitsOf({ digits, decimals }: Parts, wanted: number): bigint {
  return BigInt(digits) * 10n ** BigInt(wanted - decimals);
}

/** The quotient rounded to the nearest whole number, halves away from zero; `by` is above zero. */
export function divided(value: bigint, by: bigint): bigint {
  const twice = (value < 0n ? -value : value) * 2n + by;
  const quotient = twice / (by * 2n);
  return value < 0n ? -quotient : quotient;
}

/** `units` of 10 to the power of -`decimals`, without needless zeros at the end beyond `least` decimals. */
export function written(
  { units, decimals }: { readonly units: bigint; readonly decimals: number },
  least: number,
  mark: NumberMark,
): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  let end = digits.length;
  while (end > point + least && digits.charCodeAt(end - 1) === 48) end--;
  const fraction = digits.slice(point, end);
  const number = fraction === "" ? digits.slice(0, point) : `${digits.slice(0, point)}${mark}${fraction}`;
  return units < 0n ? `-${number}` : number;
}
