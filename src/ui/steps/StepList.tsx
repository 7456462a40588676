import { useRef, useState } from "react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { Step } from "../../recipe/recipe.ts";
import { announce } from "../kit/announce.ts";
import { useLanguage, useWords } from "../words.tsx";
import { placeAt } from "./drag.ts";
import { stepProblemWords } from "./problem-words.ts";
import { StepRow } from "./StepRow.tsx";
import css from "./Steps.module.css";
import { useStepLines } from "./use-teller.ts";

/** The steps in order; each can be moved by dragging, by buttons and by Alt with the arrow keys. */
export function StepList() {
  const words = useWords().steps;
  const language = useLanguage();
  const operations = useStore((state) => state.operations);
  const steps = useStore((state) => state.history.present.steps);
  const problem = useStore((state) => state.problem);
  const lines = useStepLines();
  const list = useRef<HTMLOListElement>(null);
  const drag = useDrag(list);

  const move = (step: Step, to: number) => {
    if (to < 0 || to >= steps.length) return;
    actions.moveStep(step.id, to);
    const moved = { step: lines[steps.indexOf(step)], to: to + 1, count: steps.length };
    announce(words.list.moved(moved));
  };
  const remove = (step: Step, index: number) => {
    actions.removeStep(step.id);
    announce(words.list.removed({ step: lines[index] }));
    const rows = list.current?.querySelectorAll<HTMLElement>("[data-step]");
    (rows?.[index + 1] ?? rows?.[index - 1] ?? list.current)?.focus();
  };
  const failing = steps.some((step) => stepProblemWords(problem, step, operations, words, language) !== null);
  return (
    <ol ref={list} tabIndex={-1} aria-label={words.list.label} className={css.list}>
      {steps.map((step, index) => (
        <StepRow
          key={step.id}
          step={step}
          index={index}
          line={lines[index]}
          problem={stepProblemWords(problem, step, operations, words, language)}
          held={failing && step.on}
          drop={drag.mark(index)}
          dragging={drag.from === index}
          onMove={(by) => move(step, index + by)}
          onRemove={() => remove(step, index)}
          dragHandle={drag.handle(index, (to) => move(step, to))}
        />
      ))}
    </ol>
  );
}

/** Dragging by pointer: where the item came from, where it would go, and what the handle needs. */
function useDrag(list: React.RefObject<HTMLOListElement | null>) {
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  const place = (y: number, from: number) => {
    const items = [...(list.current?.children ?? [])].map((item) => item.getBoundingClientRect());
    return placeAt(
      y,
      items.map((box) => box.top + box.height / 2),
      from,
    );
  };
  return {
    from: drag?.from ?? null,
    /** On which side of the item at this place a line shows where the dragged one would go. */
    mark(index: number): "above" | "below" | undefined {
      if (!drag || drag.to === drag.from || index !== drag.to) return undefined;
      return drag.to < drag.from ? "above" : "below";
    },
    handle: (from: number, onDrop: (to: number) => void) => ({
      onPointerDown(event: React.PointerEvent<HTMLElement>) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from, to: from });
      },
      onPointerMove(event: React.PointerEvent<HTMLElement>) {
        if (drag) setDrag({ from, to: place(event.clientY, from) });
      },
      onPointerUp(event: React.PointerEvent<HTMLElement>) {
        if (drag && drag.to !== drag.from) onDrop(place(event.clientY, from));
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
    }),
  };
}
