import { useStore } from "../../app/store.ts";
import type { Step } from "../../recipe/recipe.ts";
import { useLanguage } from "../words.tsx";
import { didDo } from "./effect-words.ts";
import { stepProblemWords } from "./problem-words.ts";
import { useStepListWords } from "./step-words.ts";
import { useStoppedAt } from "./use-stopped-at.ts";

/** How it stands with a step, in words. */
export type StepState =
  | { readonly kind: "off" | "running" | "failed" | "held"; readonly text: string }
  | { readonly kind: "did"; readonly text: string; readonly milliseconds: number; readonly removes: boolean };

/** What a step did, why it did not run, or that it is switched off. */
export function useStepState(step: Step, index: number): StepState {
  const words = useStepListWords();
  const language = useLanguage();
  const operations = useStore((state) => state.operations);
  const ran = useStore((state) => state.ran);
  const count = useStore((state) => state.history.present.steps.length);
  const stopped = useStoppedAt();
  if (!step.on) return { kind: "off", text: words.list.switchedOff };
  for (const problem of ran?.problems ?? []) {
    const text = stepProblemWords(problem, step, operations, words.failing, language);
    if (text !== null) return { kind: "failed", text };
  }
  if (stopped !== null && index > stopped)
    return { kind: "held", text: words.failing.held({ index: stopped + 1 }) };
  const report = ran?.steps[index];
  const fresh = ran !== null && (stopped !== null || ran.steps.length === count);
  if (!fresh || report?.step !== step.id) return { kind: "running", text: words.list.running };
  return {
    kind: "did",
    text: didDo(report, words.list).join(" · "),
    milliseconds: report.milliseconds,
    removes: report.rowsRemoved > 0,
  };
}
