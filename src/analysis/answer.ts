import type { Pace } from "../table/pace.ts";
import type { Table } from "../table/table.ts";
import { byCategory } from "./by-category.ts";
import { chooseCharts } from "./choose-charts.ts";
import type { Profiles } from "./column-values.ts";
import { distribution } from "./distribution.ts";
import { missing } from "./missing.ts";
import { overTime } from "./over-time.ts";
import type { Answer, Question } from "./question.ts";
import { statistics } from "./statistics.ts";
import { top } from "./top.ts";

/**
 * Answers one question over the rows of the table, nothing sampled. `profiles` holds the profile of every column of
 * this very table; the columns of the question must be in it (see `columnsOf`). Throws only `Stopped`.
 */
export async function answer(
  table: Table,
  profiles: Profiles,
  question: Question,
  pace: Pace,
): Promise<Answer> {
  switch (question.kind) {
    case "charts":
      return { kind: "charts", questions: await chooseCharts(table, profiles, pace) };
    case "statistics":
      return statistics(table, profiles, question, pace);
    case "distribution":
      return distribution(table, profiles, question, pace);
    case "top":
      return top(table, profiles, question, pace);
    case "over-time":
      return overTime(table, profiles, question, pace);
    case "by-category":
      return byCategory(table, profiles, question, pace);
    case "missing":
      return missing(table, profiles);
  }
}

/** The columns a question names, so that its asker can be told when one is not there. */
export function columnsOf(question: Question): readonly string[] {
  switch (question.kind) {
    case "charts":
    case "missing":
      return [];
    case "statistics":
      return question.columns ?? [];
    case "distribution":
    case "top":
      return [question.column];
    case "over-time":
      return question.number === undefined ? [question.date] : [question.date, question.number];
    case "by-category":
      return [question.category, question.number];
  }
}
