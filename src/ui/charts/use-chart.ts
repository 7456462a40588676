import { useState } from "react";
import type { ChartQuestion } from "../../analysis/question.ts";
import { useStore } from "../../app/store.ts";
import { useChoices } from "./choices.ts";
import { alike, type ChartAnswer } from "./compare.ts";
import { type Asked, useAnswer } from "./use-answer.ts";

/** What a chart has to show: the newest answer (an older one while a newer is worked out) and the one before cleaning. */
export interface ChartData {
  readonly asked: Asked<ChartAnswer>;
  readonly answer: ChartAnswer | null;
  readonly before: ChartAnswer | null;
  /** Cleaning made this column: there is no before. */
  readonly notBefore: boolean;
}

export function useChart(question: ChartQuestion): ChartData {
  const point = useStore((state) => state.ran?.point ?? null);
  const compare = useChoices((choices) => choices.compare);
  const asked = useAnswer(point, question);
  const newest = asked.state === "ready" ? asked.answer : null;
  const [answer, keep] = useState(newest);
  if (newest && newest !== answer) keep(newest);
  const then = useAnswer("source", compare && newest ? alike(question, newest) : null);
  return {
    asked,
    answer: newest ?? answer,
    before: compare && then.state === "ready" ? then.answer : null,
    notBefore: compare && then.state === "failed" && then.problem.kind === "unknown-column",
  };
}
