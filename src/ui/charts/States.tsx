import { LoaderCircle } from "lucide-react";
import { Button } from "../kit/Button.tsx";
import { useWords } from "../words.tsx";
import css from "./States.module.css";
import type { Asked } from "./use-answer.ts";

/** A quiet wait of the size of what will come. */
export function Loading({ text }: { readonly text?: string }) {
  const { states } = useWords().analyse;
  return (
    <div className={css.state}>
      <LoaderCircle size={16} aria-hidden className={css.turning} />
      <p>{text ?? states.loading}</p>
    </div>
  );
}

export function Failed({ asked }: { readonly asked: Extract<Asked, { state: "failed" }> }) {
  const { states } = useWords().analyse;
  const { kind } = asked.problem;
  return (
    <div className={css.state} role="status">
      <p>
        {kind === "stopped" ? states.stopped : kind === "unknown-column" ? states.noColumn : states.failed}
      </p>
      <Button size="small" onClick={asked.again}>
        {states.again}
      </Button>
    </div>
  );
}

/** Why there is nothing, and what could be done. */
export function Nothing({ text, hint }: { readonly text: string; readonly hint?: string }) {
  return (
    <div className={css.state}>
      <p className={css.strong}>{text}</p>
      {hint && <p>{hint}</p>}
    </div>
  );
}
