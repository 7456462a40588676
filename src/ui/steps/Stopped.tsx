import { TriangleAlert } from "lucide-react";
import { canUndo } from "../../app/history.ts";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import { Button } from "../kit/Button.tsx";
import { useLanguage } from "../words.tsx";
import { stepProblemWords } from "./problem-words.ts";
import css from "./Stopped.module.css";
import { useStepListWords } from "./step-words.ts";
import { useStoppedAt } from "./use-stopped-at.ts";

/** Above the list while a step cannot run: how far the list goes, why no further, and what to do. */
export function Stopped() {
  const words = useStepListWords().failing;
  const why = useWhyStopped();
  const undoable = useStore((state) => canUndo(state.history));
  if (!why) return null;
  return (
    <section className={css.strip} role="alert" aria-label={words.label}>
      <TriangleAlert size={18} aria-hidden />
      <p>
        <strong>{why.asFar}</strong> {why.reason}
      </p>
      <div className={css.buttons}>
        <Button size="small" onClick={showStopped}>
          {words.go}
        </Button>
        {undoable && (
          <Button size="small" onClick={actions.undo}>
            {words.undo}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Which step stopped the list, and why, in words; null when all ran. */
export function useWhyStopped() {
  const words = useStepListWords().failing;
  const language = useLanguage();
  const operations = useStore((state) => state.operations);
  const steps = useStore((state) => state.history.present.steps);
  const problem = useStore((state) => state.ran?.problems[0]);
  const place = useStoppedAt();
  if (place === null || !problem) return null;
  const before = steps.slice(0, place).some(({ on }) => on);
  return {
    step: steps[place],
    index: place + 1,
    asFar: before ? words.asFar({ index: place + 1 }) : words.source({ index: place + 1 }),
    reason: stepProblemWords(problem, steps[place], operations, words, language) ?? "",
  };
}

/** Brings the step that cannot run into view, with the keyboard on it. */
export function showStopped(): void {
  actions.look({ page: "clean", panel: "steps" });
  const opener = document.querySelector<HTMLElement>("[data-panel-opener]");
  // On narrow screens the panel is a sheet that has to be opened.
  if (opener?.offsetParent && opener.ariaExpanded === "false") opener.click();
  const find = (tries: number) => {
    const row = document.querySelector<HTMLElement>("[data-failed] [data-row]");
    row?.focus();
    row?.scrollIntoView({ block: "nearest" });
    if (!row && tries > 0) requestAnimationFrame(() => find(tries - 1));
  };
  requestAnimationFrame(() => find(60));
}
