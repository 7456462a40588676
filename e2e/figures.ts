/** Figures worked out in the plainest way, a second opinion on what the page says. */
export interface Figures {
  readonly count: number;
  readonly missing: number;
  readonly distinct: number;
  readonly sum: number;
  readonly mean: number;
  /** Of a sample: divided by n − 1. */
  readonly deviation: number;
  readonly min: number;
  /** Linear between the two nearest ranks, as pandas and spreadsheets do. */
  readonly quartiles: readonly [number, number, number];
  readonly max: number;
}

/** The figures of a column that holds plain numbers and empty cells. */
export function figuresOf(cells: readonly string[]): Figures {
  const filled = cells.filter((cell) => cell !== "");
  const values = filled.map(Number).sort((a, b) => a - b);
  const sum = total(values);
  const mean = sum / values.length;
  const squares = total(values.map((value) => (value - mean) ** 2));
  return {
    count: values.length,
    missing: cells.length - filled.length,
    distinct: new Set(filled).size,
    sum,
    mean,
    deviation: Math.sqrt(squares / (values.length - 1)),
    min: values[0],
    quartiles: [quantile(values, 0.25), quantile(values, 0.5), quantile(values, 0.75)],
    max: values[values.length - 1],
  };
}

/** How many rows each text has, empty ones left out. */
export function countsOf(cells: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells) if (cell !== "") counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
}

/** The filled numbers of each filled key. */
export function numbersBy(
  keys: readonly string[],
  numbers: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  keys.forEach((key, row) => {
    if (key === "" || numbers[row] === "") return;
    const group = groups.get(key) ?? [];
    group.push(Number(numbers[row]));
    groups.set(key, group);
  });
  return groups;
}

export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

export function median(values: readonly number[]): number {
  return quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}

function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.ceil(place);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}
