import type { Bar } from "../profile/profile.ts";
import type { Pace } from "../table/pace.ts";
import type { Column } from "../table/table.ts";
import { kept, tally } from "../table/tally.ts";
import { type Reading, reader } from "../values/reading.ts";
import { lengthOf, shapeOf } from "../values/shape.ts";

/** What the cells of a column are counted by. */
export type FacetBy = "values" | "shapes" | "lengths" | "ranges";

export interface FacetAsk {
  readonly column: string;
  readonly by: FacetBy;
  /** Values or shapes counted in any case, however rare. */
  readonly picked?: readonly string[];
  /** Only values that contain this, letter case ignored. */
  readonly search?: string;
}

/** How often each thing stands in the rows looked at. Bars or texts, `others`, `odd` and `missing` together are all rows. */
export interface Facet {
  readonly column: string;
  readonly by: FacetBy;
  /** Values or shapes, most frequent first, equals in the order of code units; at most `MOST_TEXTS`, and those picked. */
  readonly texts: readonly { readonly text: string; readonly count: number }[];
  /** Ranges in order, half open: numbers, epoch days or numbers of characters. */
  readonly bars: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  /** What is left out of `texts`: different ones, and their cells. */
  readonly others: { readonly values: number; readonly count: number };
  /** Filled, and not read as the column's numbers or dates are (ranges only). */
  readonly odd: number;
  readonly missing: number;
}

export const MOST_TEXTS = 200;
const MOST_BARS = 24;

/**
 * Counts the cells of the rows (base rows; null: all). `whole` are the bars of the column over all rows, so that ranges
 * stay where they are while others filter the list.
 */
export async function facetOf(
  column: Column,
  rows: Uint32Array | null,
  ask: FacetAsk,
  whole: { readonly reading: Reading; readonly bars: readonly Bar[] },
  pace: Pace,
): Promise<Facet> {
  switch (ask.by) {
    case "values":
    case "shapes":
      return countTexts(column, rows, ask, pace);
    case "lengths":
      return countLengths(column, rows, pace);
    case "ranges":
      return countRanges(column, rows, whole, pace);
  }
}

async function countTexts(
  { id, cells }: Column,
  rows: Uint32Array | null,
  { by, picked = [], search = "" }: FacetAsk,
  pace: Pace,
): Promise<Facet> {
  const counts = new Map<string, number>();
  let missing = 0;
  await tally(
    cells,
    rows,
    (cell, count) => {
      if (cell === "") {
        missing += count;
        return;
      }
      const text = by === "shapes" ? shapeOf(cell) : cell;
      const known = counts.get(text);
      counts.set(known === undefined ? kept(text) : text, (known ?? 0) + count);
    },
    pace,
  );
  const needle = search.toLowerCase();
  const wanted = new Set(picked);
  const all = Array.from(counts, ([text, count]) => ({ text, count })).sort(
    (a, b) => b.count - a.count || (a.text < b.text ? -1 : 1),
  );
  const found = needle === "" ? all : all.filter(({ text }) => text.toLowerCase().includes(needle));
  const texts = found.filter(({ text }, place) => place < MOST_TEXTS || wanted.has(text));
  for (const text of wanted)
    if (!texts.some((one) => one.text === text)) texts.push({ text, count: counts.get(text) ?? 0 });
  const shown = texts.filter(({ count }) => count > 0);
  const filled = all.reduce((sum, { count }) => sum + count, 0);
  const others = {
    values: all.length - shown.length,
    count: filled - shown.reduce((sum, { count }) => sum + count, 0),
  };
  return { column: id, by, texts, bars: [], others, odd: 0, missing };
}

async function countLengths({ id, cells }: Column, rows: Uint32Array | null, pace: Pace): Promise<Facet> {
  const counts = new Map<number, number>();
  let missing = 0;
  await tally(
    cells,
    rows,
    (cell, count) => {
      if (cell === "") missing += count;
      else counts.set(lengthOf(cell), (counts.get(lengthOf(cell)) ?? 0) + count);
    },
    pace,
  );
  const lengths = [...counts.keys()].sort((a, b) => a - b);
  const low = lengths[0] ?? 0;
  const step = Math.max(1, Math.ceil(((lengths.at(-1) ?? 0) - low + 1) / MOST_BARS));
  const bars: { from: number; to: number; count: number }[] = [];
  for (const length of lengths) {
    const from = low + Math.floor((length - low) / step) * step;
    const count = counts.get(length) ?? 0;
    const last = bars.at(-1);
    if (last?.from === from) last.count += count;
    else bars.push({ from, to: from + step, count });
  }
  return { column: id, by: "lengths", texts: [], bars, others: { values: 0, count: 0 }, odd: 0, missing };
}

async function countRanges(
  { id, cells }: Column,
  rows: Uint32Array | null,
  { reading, bars }: { readonly reading: Reading; readonly bars: readonly Bar[] },
  pace: Pace,
): Promise<Facet> {
  const ranges = bars.flatMap((bar) => ("from" in bar ? [{ ...bar, count: 0 }] : []));
  const { number } = reader(reading);
  let missing = 0;
  let odd = 0;
  let outside = 0;
  const visit = (cell: string, count: number) => {
    if (cell === "") {
      missing += count;
      return;
    }
    const value = number(cell);
    const range = ranges[placeOf(value, ranges)];
    if (Number.isNaN(value)) odd += count;
    else if (range && value >= range.from && value < range.to) range.count += count;
    else outside += count;
  };
  await tally(cells, rows, visit, pace);
  return {
    column: id,
    by: "ranges",
    texts: [],
    bars: ranges,
    others: { values: 0, count: outside },
    odd,
    missing,
  };
}

/** The last range that begins at or below the value, or -1. */
function placeOf(value: number, ranges: readonly { readonly from: number }[]): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ranges[middle].from <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
