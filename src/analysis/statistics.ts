import type { Pace } from "../table/pace.ts";
import type { Table } from "../table/table.ts";
import { gather, type Profiles, profileOf } from "./column-values.ts";
import { deviation, mean, sum } from "./mean.ts";
import { quantiles } from "./quantiles.ts";
import type { Answer, ColumnStatistics, Question } from "./question.ts";

/** Counts of every column asked for (default: all, in order), and the usual figures of those with numbers or dates. */
export async function statistics(
  table: Table,
  profiles: Profiles,
  question: Extract<Question, { kind: "statistics" }>,
  pace: Pace,
): Promise<Extract<Answer, { kind: "statistics" }>> {
  const ids = question.columns ?? table.columns.map(({ id }) => id);
  const columns: ColumnStatistics[] = [];
  for (const id of ids) {
    columns.push(await columnStatistics(table, profiles, id, pace));
    await pace.tick(columns.length, ids.length);
  }
  return { kind: "statistics", columns };
}

async function columnStatistics(
  table: Table,
  profiles: Profiles,
  column: string,
  pace: Pace,
): Promise<ColumnStatistics> {
  const { kind, valid, missing, odd, distinct } = profileOf(profiles, column);
  const counts = { column, kind, count: valid, missing, odd, distinct };
  if (kind !== "whole" && kind !== "decimal" && kind !== "date") return counts;
  const { values, left } = await gather(table, profiles, column, pace);
  if (values.length === 0) return counts;
  const dates = kind === "date";
  const figures = {
    mean: mean(values),
    ...(dates ? {} : { sum: sum(values), deviation: deviation(values) }),
  };
  const [min, low, middle, high, max] = quantiles(values, [0, 0.25, 0.5, 0.75, 1]);
  return { ...counts, count: values.length, ...left, ...figures, min, quartiles: [low, middle, high], max };
}
