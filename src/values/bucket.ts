import { compared, type Decimal, decimalText, divided, plus, rounded, times, trimmed } from "./decimal.ts";

/**
 * The names of the stretches that edges cut numbers into: with 0, 10, 20 they are "<0", "0–10", "10–20", "≥20"; the lower
 * edge belongs to a stretch and the upper does not. Where all numbers are `whole` the last one is named: "0–9", "10–19".
 */
export function bucketNames(edges: readonly Decimal[], whole: boolean): string[] {
  const last = edges.length - 1;
  const one = { units: -1n, scale: 0 };
  const isWhole = whole && edges.every(({ units, scale }) => trimmed({ units, scale }).scale === 0);
  const names = [`<${shown(edges[0]!)}`];
  for (let i = 0; i < last; i++) {
    const from = shown(edges[i]!);
    const to = shown(isWhole ? plus(edges[i + 1]!, one) : edges[i + 1]!);
    names.push(from === to ? from : `${from}${to.startsWith("-") ? " – " : "–"}${to}`);
  }
  names.push(`≥${shown(edges[last]!)}`);
  return names;
}

/** Which of these stretches a number is in: 0 below the first edge, as many as there are edges from the last one on. */
export function bucketOf(value: Decimal, edges: readonly Decimal[]): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compared(edges[middle]!, value) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Edges every `width` that hold all from `least` to `most`, or null when that would be more than `limit`. */
export function edgesByWidth(least: Decimal, most: Decimal, width: Decimal, limit: number): Decimal[] | null {
  const first = divided(least, width, 0, "floor");
  const last = divided(most, width, 0, "floor");
  if (!first || !last || last.units - first.units >= BigInt(limit)) return null;
  const edges: Decimal[] = [];
  for (let step = first.units; step <= last.units + 1n; step++)
    edges.push(times({ units: step, scale: 0 }, width));
  return edges;
}

/** Edges of `count` stretches of one width from `least` to `most`, rounded to two more decimals than these have. */
export function edgesOfParts(least: Decimal, most: Decimal, count: number): Decimal[] {
  const span = plus(most, { ...least, units: -least.units });
  const places = span.scale + 2;
  const edges = [least];
  for (let i = 1; i < count; i++) {
    const part = divided(
      times(span, { units: BigInt(i), scale: 0 }),
      { units: BigInt(count), scale: 0 },
      places,
      "half-up",
    );
    const edge = part && trimmed(rounded(plus(least, part), places, "half-up"));
    if (edge && compared(edge, edges[edges.length - 1]!) > 0) edges.push(edge);
  }
  return edges;
}

function shown(value: Decimal): string {
  return decimalText(trimmed(value));
}
