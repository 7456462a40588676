/**
 * Sum of all values with Neumaier's compensation (Z. angew. Math. Mech. 54, 1974): the error does not grow with the
 * count, so a mean agrees with pandas to the last digits. Values must be finite. Empty: 0.
 */
export function sum(values: Float64Array): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

/** Arithmetic mean; NaN when there are no values. */
export function mean(values: Float64Array): number {
  return values.length === 0 ? Number.NaN : sum(values) / values.length;
}

/**
 * Sample standard deviation (divided by n − 1, as pandas and spreadsheets do), in two passes; the second also takes
 * away what rounding left in the mean. NaN with fewer than two values.
 */
export function deviation(values: Float64Array): number {
  const count = values.length;
  if (count < 2) return Number.NaN;
  const middle = mean(values);
  let squares = 0;
  let lost = 0;
  let rest = 0;
  for (let i = 0; i < count; i++) {
    const distance = values[i] - middle;
    rest += distance;
    const square = distance * distance;
    const next = squares + square;
    lost += squares >= square ? squares - next + square : square - next + squares;
    squares = next;
  }
  return Math.sqrt(Math.max(0, squares + lost - (rest * rest) / count) / (count - 1));
}

/** Sums per group, each compensated as `sum` does. */
export class GroupSums {
  readonly counts: Float64Array;
  readonly #totals: Float64Array;
  readonly #lost: Float64Array;

  constructor(groups: number) {
    this.counts = new Float64Array(groups);
    this.#totals = new Float64Array(groups);
    this.#lost = new Float64Array(groups);
  }

  add(group: number, value: number): void {
    const total = this.#totals[group];
    const next = total + value;
    this.#lost[group] += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    this.#totals[group] = next;
    this.counts[group]++;
  }

  sum(group: number): number {
    return this.#totals[group] + this.#lost[group];
  }
}
