import type { Answer, ChartQuestion } from "../../analysis/question.ts";

export type ChartAnswer = Exclude<Answer, { kind: "charts" | "statistics" }>;

/** The same question with the very bars, days or values of `answer`, for another point to be drawn on its axes. */
export function alike(question: ChartQuestion, answer: ChartAnswer): ChartQuestion | null {
  if (question.kind === "distribution" && answer.kind === "distribution") {
    if (answer.bars.length === 0) return null;
    const edges = [answer.bars[0].from, ...answer.bars.map(({ to }) => to)];
    return { kind: "distribution", column: question.column, edges };
  }
  if (question.kind === "top" && answer.kind === "top")
    return { kind: "top", column: question.column, texts: answer.bars.map(({ text }) => text) };
  if (question.kind === "over-time" && answer.kind === "over-time") {
    const { points, unit } = answer;
    if (points.length === 0) return null;
    return { ...question, unit, within: [points[0].start, points[points.length - 1].start] };
  }
  if (question.kind === "by-category" && answer.kind === "by-category")
    return { ...question, texts: answer.bars.map(({ text }) => text) };
  return question.kind === "missing" && answer.kind === "missing" ? question : null;
}
