/**
 * Quantiles by linear interpolation between the two nearest ranks (type 7 of Hyndman and Fan, the default of pandas,
 * NumPy and spreadsheets). `values` must hold no NaN and IS REORDERED; `shares` are in 0…1. NaN for no values.
 * Selection instead of sorting: about a tenth of the time on a million values.
 */
export function quantiles(values: Float64Array, shares: readonly number[]): number[] {
  const last = values.length - 1;
  if (last < 0) return shares.map(() => Number.NaN);
  const order = shares.map((_, i) => i).sort((a, b) => shares[a] - shares[b]);
  const found = new Array<number>(shares.length);
  let from = 0;
  for (const i of order) {
    const place = shares[i] * last;
    const rank = Math.min(last, Math.floor(place));
    select(values, rank, from, last);
    from = rank;
    const low = values[rank];
    const share = place - rank;
    found[i] = share === 0 ? low : between(low, smallest(values, rank + 1), share);
  }
  return found;
}

/** The three quartiles; reorders `values`. */
export function quartiles(values: Float64Array): [number, number, number] {
  const [low, middle, high] = quantiles(values, [0.25, 0.5, 0.75]);
  return [low, middle, high];
}

/** As NumPy interpolates: from the nearer end, so that both ends are met exactly. */
function between(low: number, high: number, share: number): number {
  const width = high - low;
  return share < 0.5 ? low + width * share : high - width * (1 - share);
}

function smallest(values: Float64Array, from: number): number {
  let least = values[from];
  for (let i = from + 1; i < values.length; i++) if (values[i] < least) least = values[i];
  return least;
}

/**
 * Puts the value of `rank` in its place, smaller ones before and larger ones after it, within left…right.
 * Floyd and Rivest, "Algorithm 489: SELECT" (1975); for wide ranges a sample narrows the range first.
 */
function select(values: Float64Array, rank: number, left: number, right: number): void {
  while (right > left) {
    if (right - left > 600) {
      const n = right - left + 1;
      const i = rank - left + 1;
      const z = Math.log(n);
      const size = 0.5 * Math.exp((2 * z) / 3);
      const spread = 0.5 * Math.sqrt((z * size * (n - size)) / n) * Math.sign(i - n / 2);
      const from = Math.max(left, Math.floor(rank - (i * size) / n + spread));
      const to = Math.min(right, Math.floor(rank + ((n - i) * size) / n + spread));
      select(values, rank, from, to);
    }
    const pivot = values[rank];
    let i = left;
    let j = right;
    swap(values, left, rank);
    if (values[right] > pivot) swap(values, right, left);
    while (i < j) {
      swap(values, i, j);
      i++;
      j--;
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
    }
    if (values[left] === pivot) swap(values, left, j);
    else {
      j++;
      swap(values, j, right);
    }
    if (j <= rank) left = j + 1;
    if (rank <= j) right = j - 1;
  }
}

function swap(values: Float64Array, a: number, b: number): void {
  const kept = values[a];
  values[a] = values[b];
  values[b] = kept;
}
