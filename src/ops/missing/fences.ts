/** What is below `low` or above `high` is out of the ordinary. */
export interface Fences {
  readonly low: number;
  readonly high: number;
}

export type FenceMethod = "iqr" | "mad";
export type FenceWidth = "usual" | "wide";

/** With fewer numbers nothing can be called unusual. */
const FEWEST = 5;

/**
 * The fences of a sorted list of numbers. `iqr`: Tukey's, 1.5 (wide: 3) times the middle half beyond its ends; quartiles
 * as QUARTILE.INC of spreadsheets has them. `mad`: 3.5 (wide: 5) times the median distance from the median, scaled by
 * 1.4826 as Iglewicz and Hoaglin do. Null with few numbers, or when most of them are the same: then all others would be out.
 */
export function fencesOf(sorted: Float64Array, method: FenceMethod, width: FenceWidth): Fences | null {
  if (sorted.length < FEWEST) return null;
  if (method === "iqr") {
    const low = quantile(sorted, 0.25);
    const high = quantile(sorted, 0.75);
    const reach = (high - low) * (width === "usual" ? 1.5 : 3);
    return reach > 0 ? { low: low - reach, high: high + reach } : null;
  }
  const median = quantile(sorted, 0.5);
  const distances = sorted.map((value) => Math.abs(value - median)).sort();
  const reach = quantile(distances, 0.5) * 1.4826 * (width === "usual" ? 3.5 : 5);
  return reach > 0 ? { low: median - reach, high: median + reach } : null;
}

function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.ceil(place);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}
