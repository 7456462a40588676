import { divided, type Parts, partsOf, unitsOf, written } from "../../values/exact.ts";
import type { NumberMark } from "../../values/reading.ts";

/** The mean of a few canonical numbers, rounded and written as that of a column is (`meanText`); null of none. */
export function meanOf(numbers: readonly string[], mark: NumberMark): string | null {
  if (numbers.length === 0) return null;
  const parts = numbers.map(partsOf);
  const { most, least } = decimalsOf(parts);
  const total = parts.reduce((sum, each) => sum + unitsOf(each, most), 0n);
  return written({ units: divided(total * 100n, BigInt(parts.length)), decimals: most + 2 }, least, mark);
}

/** The median of a few canonical numbers, written as that of a column is (`medianText`); null of none. */
export function medianOf(numbers: readonly string[], mark: NumberMark): string | null {
  if (numbers.length === 0) return null;
  const parts = numbers.map(partsOf);
  const { most, least } = decimalsOf(parts);
  const units = parts.map((each) => unitsOf(each, most)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const twice = units[(units.length - 1) >> 1] + units[units.length >> 1];
  return written({ units: twice * 5n, decimals: most + 1 }, least, mark);
}

function decimalsOf(parts: readonly Parts[]): { readonly most: number; readonly least: number } {
  let most = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const { decimals } of parts) {
    most = Math.max(most, decimals);
    least = Math.min(least, decimals);
  }
  return { most, least };
}
