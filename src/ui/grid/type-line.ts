import type { Format } from "../../i18n/format.ts";
import type { Words } from "../../i18n/words.ts";
import type { Bar, ColumnProfile } from "../../profile/profile.ts";
import { textWidth } from "./column-widths.ts";

/** Size of the line to that of cells. */
const SMALL = 12 / 14;

/**
 * The line under a column's name: its kind, the years of dates, and how many different values there are. Where `room`
 * pixels are too few the figure stands without its noun, or not at all: it is never cut off.
 */
export function typeLine(
  profile: ColumnProfile,
  words: Words["grid"]["header"],
  room = Number.POSITIVE_INFINITY,
): string {
  const { distinct, rows, missing, min, max } = profile;
  const kind = profile.meaning?.kind ?? profile.kind;
  const lines: string[] = [];
  if (kind === "date" && min !== undefined && max !== undefined) {
    const years = { from: yearOf(min), to: yearOf(max), distinct };
    lines.push(words.years(years), words.yearsFigure(years));
  }
  if (distinct === rows - missing && distinct > 1) lines.push(words.allDifferent({ kind }));
  if (kind !== "empty") lines.push(words.different({ kind, distinct }), words.figure({ kind, distinct }));
  return lines.find((line) => textWidth(line) * SMALL <= room) ?? words.kind({ kind });
}

/** Whether a tiny histogram says anything about the column. */
export function hasBars({ kind, bars }: ColumnProfile): boolean {
  return bars.length > 0 && kind !== "id";
}

/** What one bar of the tiny histogram stands for, with its count. */
export function barLine(
  bar: Bar,
  profile: ColumnProfile,
  words: Words["grid"]["bars"],
  format: Format,
): string {
  if ("text" in bar) return words.text({ text: bar.text, count: bar.count });
  return words.range({ ...rangeOf(bar, profile, format), count: bar.count });
}

/** Ends of a range in words: numbers and dates as the settings say, else dates as 2024-03-05. */
export function rangeOf(
  { from, to }: { readonly from: number; readonly to: number },
  { kind }: Pick<ColumnProfile, "kind">,
  format: Format,
): { from: string; to: string } {
  const say = kind === "date" ? format.dayFigure : format.figure;
  return { from: say(from), to: say(to) };
}

/** Height of each bar as a share of the highest; a bar that stands for anything is at least a sliver. */
export function barHeights(bars: readonly Bar[]): number[] {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return bars.map(({ count }) => (count === 0 ? 0 : Math.max(0.08, count / most)));
}

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}
