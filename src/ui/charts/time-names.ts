import type { TimeUnit } from "../../analysis/question.ts";
import { format } from "../../i18n/format.ts";
import type { Language, Words } from "../../i18n/words.ts";

const DAY = 86_400_000;

/** A period in full: "May 2024", "Q2 2024", "week of 3 May 2024". `start` is the epoch day it begins on. */
export function periodName(
  words: Words["analyse"],
  language: Language,
  unit: TimeUnit,
  start: number,
): string {
  switch (unit) {
    case "day":
      return format(language).day(start);
    case "week":
      return words.plot.weekOf({ day: format(language).day(start) });
    case "month":
      return format(language).month(start);
    case "quarter":
      return words.plot.quarter({ quarter: quarterOf(start), year: String(yearOf(start)) });
    case "year":
      return String(yearOf(start));
  }
}

/** A period as short as an axis can say it. */
export function tickName(words: Words["analyse"], language: Language, unit: TimeUnit, start: number): string {
  switch (unit) {
    case "day":
    case "week":
      return format(language).shortDay(start);
    case "month":
      return format(language).shortMonth(start);
    case "quarter":
      return words.plot.quarterTick({ quarter: quarterOf(start), year: String(yearOf(start)) });
    case "year":
      return String(yearOf(start));
  }
}

/** Every how many periods an axis may be labelled so that years stay in step, and the first period's place in that. */
export function labelSteps(
  unit: TimeUnit,
  start: number,
): { strides: readonly number[]; firstLabel: number } {
  switch (unit) {
    case "day":
      return { strides: [1, 2, 7, 14, 28, 91, 182, 364], firstLabel: 0 };
    case "week":
      return { strides: [1, 2, 4, 8, 13, 26, 52, 104], firstLabel: 0 };
    case "month":
      return { strides: [1, 2, 3, 6, 12, 24, 60, 120], firstLabel: new Date(start * DAY).getUTCMonth() };
    case "quarter":
      return { strides: [1, 2, 4, 8, 20, 40], firstLabel: quarterOf(start) - 1 };
    case "year":
      return { strides: [1, 2, 5, 10, 20, 50, 100, 500, 1000], firstLabel: yearOf(start) };
  }
}

/** "2024-05-03". */
export function isoDay(day: number): string {
  return new Date(Math.floor(day) * DAY).toISOString().slice(0, 10);
}

/** The unit whose periods these half-open ranges of days are. */
export function unitOfBars(bars: readonly { from: number; to: number }[]): TimeUnit {
  const widest = bars.reduce((most, { from, to }) => Math.max(most, to - from), 0);
  if (widest <= 1) return "day";
  if (widest <= 7) return "week";
  if (widest <= 31) return "month";
  return widest <= 92 ? "quarter" : "year";
}

function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

function quarterOf(day: number): number {
  return Math.floor(new Date(day * DAY).getUTCMonth() / 3) + 1;
}
