/** Counts between edges: bar i holds edges[i] ≤ value < edges[i + 1]; the last bar also its upper edge when `closed`. */
export interface Histogram {
  readonly counts: Float64Array;
  readonly below: number;
  readonly above: number;
}

/** `edges` rise; with fewer than two there are no bars, and nothing is counted. Values must not be NaN. */
export function histogram(values: Float64Array, edges: readonly number[], closed: boolean): Histogram {
  const bars = edges.length - 1;
  if (bars < 1) return { counts: new Float64Array(), below: 0, above: 0 };
  const low = edges[0];
  const high = edges[bars];
  const perUnit = bars / (high - low);
  const counts = new Float64Array(bars);
  let below = 0;
  let above = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value < low) below++;
    else if (value > high || (value === high && !closed)) above++;
    else {
      // A guess from even bars, then put right: exact also for uneven ones (months) and rounded products.
      let bar = Math.min(bars - 1, Math.floor((value - low) * perUnit));
      while (value < edges[bar]) bar--;
      while (bar < bars - 1 && value >= edges[bar + 1]) bar++;
      counts[bar]++;
    }
  }
  return { counts, below, above };
}
