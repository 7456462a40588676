import type { ChartQuestion } from "../../analysis/question.ts";
import type { ColumnProfile } from "../../profile/profile.ts";
import type { Choosable } from "./use-choosable.ts";

const MOST_OTHERS = 3;

/** The charts of one column; those with other columns take the first few that fit. */
export function questionsOf(
  profile: ColumnProfile,
  { numbers, dates, categories }: Choosable,
): ChartQuestion[] {
  const { column, kind, distinct, bars, valid } = profile;
  if (valid === 0) return [];
  switch (kind) {
    case "whole":
    case "decimal":
      return [
        { kind: "distribution", column },
        ...dates.slice(0, 1).map((date): ChartQuestion => ({ kind: "over-time", date, number: column })),
        ...categories
          .slice(0, MOST_OTHERS)
          .map((category): ChartQuestion => ({ kind: "by-category", category, number: column, by: "mean" })),
      ];
    case "date":
      return [
        { kind: "over-time", date: column },
        ...numbers
          .slice(0, MOST_OTHERS)
          .map((number): ChartQuestion => ({ kind: "over-time", date: column, number })),
      ];
    case "category":
    case "boolean":
      return [
        { kind: "top", column, limit: 10 },
        ...numbers
          .slice(0, MOST_OTHERS)
          .map((number): ChartQuestion => ({ kind: "by-category", category: column, number, by: "mean" })),
      ];
    case "empty":
      return [];
    case "id":
    case "text":
    case "email":
    case "phone":
    case "url": {
      // Texts that hardly ever come twice have no most frequent one.
      const most = bars[0]?.count ?? 0;
      return distinct > 1 && most > 1 ? [{ kind: "top", column, limit: 10 }] : [];
    }
  }
}
