import type { Bar } from "./profile.ts";

const MOST_BARS = 12;

/** The most frequent values, ties by text, and the cells that got no bar of their own. */
export function valueBars(counts: ReadonlyMap<string, number>): { bars: Bar[]; others: number } {
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const shown = sorted.slice(0, MOST_BARS);
  const others = sorted.slice(MOST_BARS).reduce((sum, [, count]) => sum + count, 0);
  return { bars: shown.map(([text, count]) => ({ text, count })), others };
}

/**
 * Up to 12 bars of equal width over the values (each with its weight), half open, the last one taking in the largest
 * value; a value is counted in the bar between whose edges it lies, rounding or not. Whole numbers and dates get whole
 * edges. A single value, or values too close to be told apart, give one bar.
 */
export function rangeBars(
  values: Float64Array,
  weights: Uint32Array,
  kind: "whole" | "decimal" | "date",
): { bars: Bar[]; min: number; max: number } {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  if (values.length === 0) return { bars: [], min: 0, max: 0 };
  const whole = kind !== "decimal";
  const start = whole ? Math.floor(min) : min;
  const span = (whole ? Math.floor(max) + 1 : max) - start;
  const width = whole ? Math.max(1, Math.ceil(span / MOST_BARS)) : span / MOST_BARS;
  const count = whole ? Math.max(1, Math.ceil(span / width)) : MOST_BARS;
  const edges = Array.from({ length: count + 1 }, (_, i) => start + i * width);
  edges[count] = justAbove(Math.max(max, edges[count]));
  if (edges.some((edge, i) => i > 0 && edge <= edges[i - 1]))
    return { bars: [{ from: min, to: justAbove(max), count: sum(weights) }], min, max };
  const counts = new Float64Array(count);
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    let bar = Math.min(count - 1, Math.floor((value - start) / width));
    while (bar > 0 && value < edges[bar]) bar--;
    while (bar < count - 1 && value >= edges[bar + 1]) bar++;
    counts[bar] += weights[i];
  }
  const bars = Array.from(counts, (n, i) => ({ from: edges[i], to: edges[i + 1], count: n }));
  return { bars, min, max };
}

function sum(weights: Uint32Array): number {
  let total = 0;
  for (const weight of weights) total += weight;
  return total;
}

/** The range is half open: its end must lie beyond the largest value. */
function justAbove(value: number): number {
  return value + Math.max(Math.abs(value) * 2 ** -50, Number.MIN_VALUE);
}
