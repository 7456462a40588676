import type { ChartAnswer } from "./compare.ts";
import type { Bars, Drawing, Histogram, LegendItem, Line, Tip } from "./drawing.ts";
import { gaps } from "./gaps-of.ts";
import { clipped, measured, pointValue, type Speaker, type TimeMeasure, valueName } from "./speech.ts";
import { labelSteps, periodName, tickName, unitOfBars } from "./time-names.ts";

type Of<K extends ChartAnswer["kind"]> = Extract<ChartAnswer, { kind: K }>;

/** The picture of an answer, with the same question's answer before cleaning behind it; null: nothing to draw. */
export function drawingOf(
  speaker: Speaker,
  answer: ChartAnswer,
  before: ChartAnswer | null,
  measure: TimeMeasure,
): Drawing | null {
  switch (answer.kind) {
    case "distribution":
      return answer.count > 0
        ? histogram(speaker, answer, before?.kind === "distribution" ? before : null)
        : null;
    case "top":
      return answer.count > 0 ? topBars(speaker, answer, before?.kind === "top" ? before : null) : null;
    case "over-time":
      return answer.points.some(({ count }) => count > 0)
        ? line(speaker, answer, before?.kind === "over-time" ? before : null, measure)
        : null;
    case "by-category":
      return answer.bars.some(({ count }) => count > 0)
        ? categoryBars(speaker, answer, before?.kind === "by-category" ? before : null)
        : null;
    case "missing":
      return answer.rows > 0 ? gaps(speaker, answer, before?.kind === "missing" ? before : null) : null;
  }
}

/** What the marks of a drawing mean; empty when there is only one series. */
export function legendOf(
  speaker: Speaker,
  drawing: Drawing,
  compared: { now: number; before: number } | null,
): LegendItem[] {
  const { plot, series } = speaker.words;
  const items: LegendItem[] = [];
  if (drawing.kind === "gaps") {
    if (drawing.rows.some(({ missing }) => missing > 0)) items.push({ mark: "missing", text: plot.missing });
    if (drawing.rows.some(({ odd }) => odd > 0)) items.push({ mark: "odd", text: plot.odd });
  } else if (compared) items.push({ mark: "now", text: series.nowRows({ rows: compared.now }) });
  const mark = drawing.kind === "line" ? "before-line" : "before";
  if (compared) items.push({ mark, text: series.beforeRows({ rows: compared.before }) });
  return items;
}

function tipOf(speaker: Speaker, head: string, now: string, before: string | null): Tip {
  const { series } = speaker.words;
  if (before === null) return { head, lines: [{ value: now }] };
  return {
    head,
    lines: [
      { series: series.now, value: now },
      { series: series.before, value: before },
    ],
  };
}

function histogram(
  speaker: Speaker,
  answer: Of<"distribution">,
  before: Of<"distribution"> | null,
): Histogram {
  const { words, language } = speaker;
  const { bars, dates, whole } = answer;
  const unit = dates ? unitOfBars(bars) : null;
  const name = (value: number) => valueName(speaker, value, false);
  const single = whole && bars.every(({ from, to }) => to - from === 1);
  const heads = bars.map(({ from, to }) => {
    if (unit) return periodName(words, language, unit, from);
    if (single) return name(from);
    return whole
      ? words.plot.between({ from: name(from), to: name(to - 1) })
      : words.plot.from({ from: name(from), to: name(to) });
  });
  const edges = [...bars.map(({ from }) => from), bars[bars.length - 1].to];
  const labels = (single ? bars.map(({ from }) => from) : edges).map((edge) =>
    unit ? tickName(words, language, unit, edge) : axisName(speaker, edge),
  );
  const step = edges[1] - edges[0];
  const rows = (count: number) => words.plot.rows({ count });
  return {
    kind: "histogram",
    bars: bars.map(({ count }, i) => {
      const was = before ? (before.bars[i]?.count ?? 0) : null;
      return {
        now: count,
        before: was,
        tip: tipOf(speaker, heads[i], rows(count), was === null ? null : rows(was)),
      };
    }),
    labels,
    middle: single,
    ...(unit
      ? labelSteps(unit, edges[0])
      : { strides: roundStrides(step), firstLabel: Math.round(edges[0] / step) }),
  };
}

/** Multiples of a step of 1, 2 or 5 × 10ⁿ that are such steps again. */
function roundStrides(step: number): number[] {
  const digit = Math.round(step / 10 ** Math.floor(Math.log10(step) + 1e-9));
  if (digit === 2) return [1, 5, 10, 25, 50, 100, 250];
  return digit === 5 ? [1, 2, 4, 10, 20, 40, 100] : [1, 2, 5, 10, 20, 50, 100];
}

/** A number as short as an axis can say it. */
function axisName(speaker: Speaker, value: number): string {
  return Math.abs(value) >= 10_000 ? speaker.format.compact(value) : speaker.format.figure(value);
}

function line(
  speaker: Speaker,
  answer: Of<"over-time">,
  before: Of<"over-time"> | null,
  measure: TimeMeasure,
): Line {
  const { words, language, format } = speaker;
  const say = (value: number) =>
    Number.isNaN(value)
      ? "–"
      : answer.number === undefined
        ? words.plot.rows({ count: value })
        : format.figure(value);
  return {
    kind: "line",
    partial: answer.lastPartial && answer.points.length > 1,
    ...labelSteps(answer.unit, answer.points[0].start),
    points: answer.points.map((point, i) => {
      const now = pointValue(point, measure);
      const was = before ? pointValue(before.points[i] ?? { count: 0, sum: 0 }, measure) : null;
      return {
        label: tickName(words, language, answer.unit, point.start),
        now,
        before: was,
        tip: tipOf(
          speaker,
          periodName(words, language, answer.unit, point.start),
          say(now),
          was === null ? null : say(was),
        ),
      };
    }),
  };
}

/** Beyond this many times the longest bar, the rest would squeeze all others: it is told in figures only. */
const LONGEST_REST = 2;

function topBars(speaker: Speaker, answer: Of<"top">, before: Of<"top"> | null): Bars {
  const { words, format } = speaker;
  const rows = (count: number) => words.plot.rows({ count });
  const longest = answer.bars[0]?.count ?? 0;
  const { others } = answer;
  const bars = answer.bars.map(({ text, count }, i) => {
    const was = before ? (before.bars[i]?.count ?? 0) : null;
    return {
      name: clipped(text),
      value: format.number(count),
      now: count,
      before: was,
      look: "bar" as const,
      tip: tipOf(speaker, clipped(text, 200), rows(count), was === null ? null : rows(was)),
    };
  });
  if (others.count === 0) return { kind: "bars", rows: bars };
  const name = words.plot.others({ values: others.values });
  const rest = {
    name,
    value: format.number(others.count),
    now: others.count,
    before: null,
    look: others.count > LONGEST_REST * longest ? ("told" as const) : ("others" as const),
    tip: tipOf(speaker, name, rows(others.count), null),
  };
  return { kind: "bars", rows: [...bars, rest] };
}

function categoryBars(speaker: Speaker, answer: Of<"by-category">, before: Of<"by-category"> | null): Bars {
  const { words, format } = speaker;
  const { bars, by, others } = answer;
  const say = (value: number) =>
    Number.isNaN(value) ? "–" : by === "count" ? format.number(value) : format.figure(value);
  const rows: Bars["rows"][number][] = bars.map((bar, i) => {
    const now = measured(bar, by);
    const then = before?.bars[i];
    const was = before ? (then ? measured(then, by) : Number.NaN) : null;
    const tip = tipOf(speaker, clipped(bar.text, 200), say(now), was === null ? null : say(was));
    const count = { value: words.plot.rows({ count: bar.count }) };
    return {
      name: clipped(bar.text),
      value: by === "count" ? say(now) : axisName(speaker, now),
      now,
      before: was,
      look: "bar",
      tip: by === "count" ? tip : { ...tip, lines: [...tip.lines, count] },
    };
  });
  if (others.count === 0 || by === "mean" || by === "median") return { kind: "bars", rows };
  const rest = by === "sum" ? others.sum : others.count;
  const longest = Math.max(...rows.map(({ now }) => Math.abs(now)));
  const name = words.plot.others({ values: others.values });
  rows.push({
    name,
    value: by === "count" ? say(rest) : axisName(speaker, rest),
    now: rest,
    before: null,
    look: Math.abs(rest) > LONGEST_REST * longest ? "told" : "others",
    tip: tipOf(speaker, name, say(rest), null),
  });
  return { kind: "bars", rows };
}
