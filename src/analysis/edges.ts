import { PERIODS, unitFor } from "./periods.ts";

/** The part of the numbers worth drawing: `low`…`high`; `cut` says which ends were left out as a long tail. */
export interface Span {
  readonly low: number;
  readonly high: number;
  readonly cutLow: boolean;
  readonly cutHigh: boolean;
}

/**
 * Leaves out a long tail: an end is cut at the first or 99th percentile when what lies beyond would take more room
 * than everything between the two percentiles.
 */
export function drawnSpan(least: number, first: number, ninetyNinth: number, greatest: number): Span {
  const core = ninetyNinth - first;
  const cutLow = core > 0 && first - least > core;
  const cutHigh = core > 0 && greatest - ninetyNinth > core;
  return { low: cutLow ? first : least, high: cutHigh ? ninetyNinth : greatest, cutLow, cutHigh };
}

/**
 * Edges of about `bars` bars that cover `span`: multiples of 1, 2 or 5 × 10ⁿ, at least 1 apart and enough for half-open
 * bars when `whole`; for fractions the last edge may be the greatest value itself. Ends that were cut get the edge
 * nearest to the cut. Always at least two edges, rising; numbers too close together for their size get one bar.
 */
export function niceEdges(span: Span, bars: number, whole: boolean): number[] {
  const width = span.high - span.low;
  const rough = width > 0 ? width / bars : whole ? 1 : Math.abs(span.low) || 1;
  const magnitude = Math.max(Math.abs(span.low), Math.abs(span.high));
  const finest = whole ? magnitude * 2 ** -52 : Math.max(LEAST_STEP, magnitude * 1e-12);
  if (rough < finest || rough > MOST_STEP) return [span.low, nextUp(span.high)];
  const step = niceStep(rough, whole);
  let first = span.cutLow ? Math.round(span.low / step.size) : Math.floor(span.low / step.size);
  // Division may round a hair over the value: the edge itself decides.
  if (!span.cutLow && step.times(first) > span.low) first--;
  const end = span.high / step.size;
  let last = Math.max(
    first + 1,
    span.cutHigh ? Math.round(end) : whole ? Math.floor(end) + 1 : Math.ceil(end),
  );
  if (!span.cutHigh && step.times(last) < span.high) last++;
  return Array.from({ length: last - first + 1 }, (_, i) => step.times(first + i));
}

/** Edges of calendar periods that cover the days of `span`. */
export function calendarEdges(span: Span): number[] {
  const { periodOf, startOf } = PERIODS[unitFor(span.low, span.high)];
  const first = periodOf(span.low);
  const last = periodOf(span.high) + 1;
  return Array.from({ length: last - first + 1 }, (_, i) => startOf(first + i));
}

/** Beyond these, powers of ten leave the range of numbers. */
const LEAST_STEP = 1e-290;
const MOST_STEP = 1e290;

interface Step {
  readonly size: number;
  /** `k` steps, divided where multiplying would add noise: 3 × 0.1 is 0.3. */
  times(k: number): number;
}

function niceStep(rough: number, whole: boolean): Step {
  const wanted = whole ? Math.max(1, rough) : rough;
  let power = Math.floor(Math.log10(wanted));
  const digits = wanted / 10 ** power;
  let digit = digits < 1.5 ? 1 : digits < 3.5 ? 2 : digits < 7.5 ? 5 : 10;
  if (digit === 10) {
    digit = 1;
    power++;
  }
  if (power >= 0) return { size: digit * 10 ** power, times: (k) => k * digit * 10 ** power };
  const parts = 10 ** -power;
  return { size: digit / parts, times: (k) => (k * digit) / parts };
}

function nextUp(value: number): number {
  return value + Math.max(Math.abs(value) * 2 ** -50, Number.MIN_VALUE);
}
