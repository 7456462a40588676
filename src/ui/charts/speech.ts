import type { ChartQuestion, Measure } from "../../analysis/question.ts";
import type { Format } from "../../i18n/format.ts";
import type { Language, Words } from "../../i18n/words.ts";
import type { ChartAnswer } from "./compare.ts";
import { periodName } from "./time-names.ts";

/** What is needed to speak of columns and figures in the user's language. */
export interface Speaker {
  readonly words: Words["analyse"];
  readonly format: Format;
  readonly language: Language;
  readonly nameOf: (column: string) => string;
}

/** What is drawn of a number over time: the sum or the mean of a period. Without a number, rows are counted. */
export type TimeMeasure = "sum" | "mean";

export interface Speech {
  readonly title: string;
  /** What the chart shows, in one sentence, each part standing for itself. */
  readonly says: readonly string[];
  /** The rows it stands on. */
  readonly base: string;
}

/** The value of a point of a series; NaN where a mean has no rows. */
export function pointValue(point: { count: number; sum?: number }, measure: TimeMeasure): number {
  if (point.sum === undefined) return point.count;
  return measure === "sum" ? point.sum : point.sum / point.count;
}

/** A number or, among dates, a day in words. */
export function valueName(speaker: Speaker, value: number, dates: boolean): string {
  return dates ? speaker.format.day(Math.floor(value)) : speaker.format.figure(value);
}

export function titleOf(
  speaker: Speaker,
  question: ChartQuestion,
  answer: ChartAnswer | null,
  time: TimeMeasure,
): string {
  const { words, nameOf } = speaker;
  switch (question.kind) {
    case "distribution":
      return words.title.distribution({ column: nameOf(question.column) });
    case "top":
      return words.title.top({ column: nameOf(question.column) });
    case "over-time": {
      const unit = answer?.kind === "over-time" ? answer.unit : "month";
      const date = nameOf(question.date);
      if (question.number === undefined) return words.title.rowsOverTime({ unit, date });
      const say = time === "sum" ? words.title.sumOverTime : words.title.meanOverTime;
      return say({ unit, date, number: nameOf(question.number) });
    }
    case "by-category":
      return words.title.byCategory({
        number: nameOf(question.number),
        category: nameOf(question.category),
        by: question.by ?? "sum",
      });
    case "missing":
      return words.title.missing;
  }
}

/** The sentence under a chart's title, and what it stands on. */
export function sayAnswer(speaker: Speaker, answer: ChartAnswer, time: TimeMeasure): Omit<Speech, "title"> {
  const rows = rowsIn(answer);
  const left = answer.kind === "missing" ? { missing: 0, odd: 0 } : answer.left;
  return { says: sentences(speaker, answer, time), base: speaker.words.base({ rows, ...left }) };
}

function sentences(speaker: Speaker, answer: ChartAnswer, time: TimeMeasure): string[] {
  switch (answer.kind) {
    case "distribution":
      return sayDistribution(speaker, answer);
    case "top":
      return sayTop(speaker, answer);
    case "over-time":
      return sayOverTime(speaker, answer, time);
    case "by-category":
      return sayByCategory(speaker, answer);
    case "missing":
      return sayMissing(speaker, answer);
  }
}

/** The rows an answer stands on. */
export function rowsIn(answer: ChartAnswer): number {
  switch (answer.kind) {
    case "distribution":
    case "top":
      return answer.count;
    case "over-time":
      return counted(answer.points) + answer.earlier + answer.later;
    case "by-category":
      return counted(answer.bars) + answer.others.count;
    case "missing":
      return answer.rows;
  }
}

function counted(bars: readonly { count: number }[]): number {
  return bars.reduce((total, { count }) => total + count, 0);
}

type Of<K extends ChartAnswer["kind"]> = Extract<ChartAnswer, { kind: K }>;

function sayDistribution(speaker: Speaker, answer: Of<"distribution">): string[] {
  const { say } = speaker.words;
  const { bars, below, above, quartiles, min, max, dates } = answer;
  if (answer.count === 0) return [dates ? say.noDates : say.noNumbers];
  const name = (value: number) => valueName(speaker, value, dates);
  const [low, , high] = quartiles;
  const says =
    min === max
      ? [say.allSame({ value: name(min) })]
      : low === high
        ? [say.halfSame({ value: name(low) })]
        : [say.halfBetween({ low: name(low), high: name(high) })];
  if (below > 0 && bars.length > 0) says.push(say.notDrawnBelow({ count: below, edge: name(bars[0].from) }));
  if (above > 0 && bars.length > 0)
    says.push(say.notDrawnAbove({ count: above, edge: name(bars[bars.length - 1].to) }));
  return says;
}

function sayTop({ words: { say } }: Speaker, { bars, count }: Of<"top">): string[] {
  const [first, second] = bars;
  if (!first || count === 0) return [say.noValues];
  if (second && second.count === first.count) return [say.mostTied({ count: first.count })];
  return [say.most({ text: clipped(first.text), share: first.count / count })];
}

function sayOverTime(speaker: Speaker, answer: Of<"over-time">, measure: TimeMeasure): string[] {
  const { words, format, language } = speaker;
  const { points, unit, lastPartial, until, earlier, later } = answer;
  if (counted(points) === 0) return [words.say.noDates];
  const name = (start: number) => periodName(words, language, unit, start);
  const value = (at: number) => format.figure(pointValue(points[at], measure));
  const whole = lastPartial && points.length > 2 ? points.slice(0, -1) : points;
  const { high, low } = extremes(whole.map((point) => pointValue(point, measure)));
  const says: string[] = [];
  if (points.length === 1) says.push(words.say.onePeriod({ period: name(points[0].start), value: value(0) }));
  else if (value(high) === value(low)) says.push(words.say.steady({ value: value(high) }));
  else
    says.push(
      words.say.highestAndLowest({
        high: name(points[high].start),
        highest: value(high),
        low: name(points[low].start),
        lowest: value(low),
      }),
    );
  if (lastPartial && until !== null) says.push(words.say.endsWithin({ unit, day: format.day(until) }));
  if (earlier > 0) says.push(words.say.earlier({ count: earlier }));
  if (later > 0) says.push(words.say.later({ count: later }));
  return says;
}

function sayByCategory({ words: { say }, format }: Speaker, answer: Of<"by-category">): string[] {
  const { bars, others, by } = answer;
  const read = bars.filter(({ count }) => count > 0);
  const [first] = read;
  if (!first) return [say.noPairs];
  const value = (bar: (typeof bars)[number]) => format.figure(measured(bar, by));
  if (read.length === 1 && others.count === 0)
    return [say.only({ text: clipped(first.text), value: value(first) })];
  if (by === "mean" || by === "median") {
    const last = read[read.length - 1];
    if (others.values > 0)
      return [say.highestOf({ high: clipped(first.text), highest: value(first), undrawn: others.values })];
    return [
      say.onAverage({
        high: clipped(first.text),
        highest: value(first),
        low: clipped(last.text),
        lowest: value(last),
      }),
    ];
  }
  const values = read.map((bar) => measured(bar, by));
  const total = values.reduce((sum, one) => sum + one, by === "count" ? others.count : others.sum);
  if (values.some((one) => one < 0) || others.sum < 0)
    return [say.leads({ text: clipped(first.text), value: value(first) })];
  return [say.brings({ text: clipped(first.text), share: values[0] / total })];
}

function sayMissing({ words: { say }, nameOf }: Speaker, { bars, rows }: Of<"missing">): string[] {
  const [first] = bars;
  if (!first || first.missing + first.odd === 0) return [say.allComplete];
  return [say.leastComplete({ column: nameOf(first.column), share: (first.missing + first.odd) / rows })];
}

/** What a bar of a category is as long as. */
export function measured(
  bar: { count: number; sum: number; mean: number; median: number },
  by: Measure,
): number {
  return bar[by];
}

function extremes(values: readonly number[]): { high: number; low: number } {
  let high = -1;
  let low = -1;
  values.forEach((value, i) => {
    if (Number.isNaN(value)) return;
    if (high < 0 || value > values[high]) high = i;
    if (low < 0 || value < values[low]) low = i;
  });
  return { high: Math.max(0, high), low: Math.max(0, low) };
}

const LONGEST = 40;

/** A text short enough for a sentence or an axis. */
export function clipped(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
