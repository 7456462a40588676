import type { Pace } from "../table/pace.ts";
import type { Table } from "../table/table.ts";
import { gather, type Profiles, profileOf } from "./column-values.ts";
import { calendarEdges, drawnSpan, niceEdges } from "./edges.ts";
import { histogram } from "./histogram.ts";
import { mean } from "./mean.ts";
import { quantiles } from "./quantiles.ts";
import type { Answer, Question } from "./question.ts";

type Asked = Extract<Question, { kind: "distribution" }>;
type Distribution = Extract<Answer, { kind: "distribution" }>;

const USUAL_BARS = 20;
const MOST_BARS = 200;
/** Whole numbers in a range up to this get a bar each. */
const WHOLE_RANGE = 30;

/**
 * How the values of one column (numbers, or dates as epoch days) are spread. Bars + below + above + left = rows.
 * Without values there are no bars, and the figures are NaN.
 */
export async function distribution(
  table: Table,
  profiles: Profiles,
  question: Asked,
  pace: Pace,
): Promise<Distribution> {
  const { kind } = profileOf(profiles, question.column).reading;
  const { values, left } = await gather(table, profiles, question.column, pace);
  return { ...spread(values, kind === "date", kind === "whole", question), left };
}

/** The answer from the bare values, which are reordered. */
export function spread(
  values: Float64Array,
  dates: boolean,
  whole: boolean,
  { column, bars: wanted = USUAL_BARS, edges: given }: Omit<Asked, "kind">,
): Omit<Distribution, "left"> {
  const average = mean(values);
  const [min, first, low, middle, high, ninetyNinth, max] = quantiles(
    values,
    [0, 0.01, 0.25, 0.5, 0.75, 0.99, 1],
  );
  const edges = given ?? edgesFor();
  const { counts, below, above } = histogram(values, edges, !whole && !dates);
  return {
    kind: "distribution",
    column,
    dates,
    whole,
    bars: Array.from(counts, (count, i) => ({ from: edges[i], to: edges[i + 1], count })),
    count: values.length,
    quartiles: [low, middle, high],
    mean: average,
    min,
    max,
    below,
    above,
  };

  function edgesFor(): readonly number[] {
    if (values.length === 0) return [];
    const span = drawnSpan(min, first, ninetyNinth, max);
    if (dates) return calendarEdges(span);
    const bars = Math.max(1, Math.min(MOST_BARS, Math.round(wanted)));
    const range = span.high - span.low;
    return niceEdges(span, whole && range <= WHOLE_RANGE ? Math.max(bars, range + 1) : bars, whole);
  }
}
