import { TriangleAlert, X } from "lucide-react";
import { canUndo } from "../../app/history.ts";
import { actions } from "../../app/session.ts";
import type { PageProblem } from "../../app/state.ts";
import { getState, useStore } from "../../app/store.ts";
import { Button } from "../kit/Button.tsx";
import { IconButton } from "../kit/IconButton.tsx";
import { useLanguage, useWords } from "../words.tsx";
import css from "./ProblemCard.module.css";
import { sayProblem } from "./say-problem.ts";

/** The last thing that went wrong, in plain words, until it is closed. */
export function ProblemCard() {
  const words = useWords().problems;
  const language = useLanguage();
  const problem = useStore((state) => state.problem);
  if (!problem) return null;
  const stepName = (id: string) => {
    const { history, operations } = getState();
    const index = history.present.steps.findIndex((step) => step.id === id);
    const info = operations.find((each) => each.id === history.present.steps[index]?.op);
    return info ? words.stepNumber({ index: index + 1, name: info.words[language].name }) : id;
  };
  const said = sayProblem(problem, words, stepName);
  if (!said) return null;
  return (
    <section className={css.card} role="alert" aria-label={words.label}>
      <TriangleAlert size={18} aria-hidden />
      <div className={css.text}>
        <strong>{said.what}</strong>
        <p>{said.next}</p>
        {concernsStep(problem) && (
          <Button
            size="small"
            className={css.action}
            onClick={() => {
              actions.dismissProblem();
              actions.undo();
            }}
          >
            {words.undo}
          </Button>
        )}
      </div>
      <IconButton
        size="small"
        label={words.dismiss}
        icon={<X size={16} aria-hidden />}
        onClick={actions.dismissProblem}
      />
    </section>
  );
}

/** The recipe holds a step that cannot run: taking the last change back is one press away. */
function concernsStep({ kind }: PageProblem): boolean {
  const { history } = getState();
  return (
    canUndo(history) && (kind === "missing-columns" || kind === "bad-parameter" || kind === "column-exists")
  );
}
