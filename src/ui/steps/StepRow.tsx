import { EyeOff, GripVertical } from "lucide-react";
import { useId } from "react";
import { useStore } from "../../app/store.ts";
import type { Step } from "../../recipe/recipe.ts";
import { Button } from "../kit/Button.tsx";
import { hideRows, isShown } from "../suggestions/show.ts";
import { useFormat } from "../words.tsx";
import { timeWords } from "./effect-words.ts";
import { Note } from "./Note.tsx";
import css from "./StepList.module.css";
import { StepMenu } from "./StepMenu.tsx";
import { StepSwitch } from "./StepSwitch.tsx";
import { useStepListWords } from "./step-words.ts";
import type { StepDoing } from "./use-step-doing.ts";
import { useStepState } from "./use-step-state.ts";

export interface StepRowProps {
  readonly step: Step;
  readonly doing: StepDoing;
  readonly dragging: boolean;
  readonly handle: React.ComponentProps<"button">;
}

/** One step: what it is, what it did or why it did not, whether it is on, and its menu. */
export function StepRow({ step, doing, dragging, handle }: StepRowProps) {
  const words = useStepListWords();
  const { number } = useFormat();
  const effect = useId();
  const index = doing.recipe.steps.indexOf(step);
  const line = doing.lineOf(step.id);
  const known = useStore((state) => state.operations.some(({ id }) => id === step.op));
  const shown = useStore((state) => isShown(state.looking.preview, step));
  const state = useStepState(step, index);
  return (
    <li
      className={css.step}
      data-step-item={step.id}
      data-off={!step.on || undefined}
      data-failed={state.kind === "failed" || undefined}
      data-held={state.kind === "held" || undefined}
      data-dragging={dragging || undefined}
      data-shown={shown || undefined}
      data-chosen={doing.chosen.has(step.id) || undefined}
      onContextMenu={openMenu}
    >
      <button
        type="button"
        tabIndex={-1}
        className={css.grip}
        aria-label={words.list.drag({ step: line })}
        data-tip={dragging ? undefined : words.list.drag({ step: line })}
        {...handle}
      >
        <GripVertical size={16} aria-hidden className={css.gripIcon} />
        <span aria-hidden className={css.mark}>
          {number(index + 1)}
        </span>
      </button>
      <div className={css.text}>
        <button
          type="button"
          data-step
          data-row={step.id}
          className={css.line}
          aria-label={words.list.edit({ step: line })}
          aria-describedby={effect}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete Control+D Control+G Shift+F2"
          aria-disabled={!known || undefined}
          onMouseDown={keepFocus}
          onClick={(event) => {
            if (event.shiftKey) doing.choose(step.id, doing.focused() ?? step.id);
            else if (known) doing.open(step);
          }}
        >
          {line}
        </button>
        <div className={css.controls}>
          <p
            id={effect}
            className={state.kind === "failed" ? css.failure : css.effect}
            data-tip={
              state.kind === "did"
                ? words.list.took({ time: timeWords(state.milliseconds, words.list) })
                : undefined
            }
          >
            {state.text}
            {state.kind === "did" && <Time milliseconds={state.milliseconds} />}
          </p>
          <StepSwitch
            checked={step.on}
            label={words.list.switchOn({ step: line })}
            onChange={(on) => doing.turn([step.id], on)}
          />
          <StepMenu step={step} line={line} known={known} state={state} doing={doing} />
        </div>
        <Note step={step} line={line} doing={doing} />
        {shown && (
          <Button
            size="small"
            className={css.back}
            icon={<EyeOff size={16} aria-hidden />}
            onClick={hideRows}
          >
            {words.list.hideChanges}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Time that is long enough to matter stands beside the counts; less is in the tip and is read out. */
const WORTH_SHOWING_MS = 100;

export function Time({ milliseconds }: { readonly milliseconds: number }) {
  const words = useStepListWords().list;
  const time = timeWords(milliseconds, words);
  if (milliseconds >= WORTH_SHOWING_MS) return <span className={css.time}> · {time}</span>;
  return <span className="visually-hidden">. {words.took({ time })}</span>;
}

/** With Shift the line that has the keyboard keeps it: choosing goes from there. */
export function keepFocus(event: React.MouseEvent): void {
  if (event.shiftKey) event.preventDefault();
}

/** The menu of a line opens where its button is, also by the right button of the mouse. */
export function openMenu(event: React.MouseEvent<HTMLElement>): void {
  if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  event.stopPropagation();
  event.currentTarget.querySelector<HTMLElement>("[data-menu]")?.click();
}
