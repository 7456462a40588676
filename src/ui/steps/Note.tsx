import { MessageSquareText } from "lucide-react";
import { useRef, useState } from "react";
import type { Step } from "../../recipe/recipe.ts";
import css from "./StepList.module.css";
import { useStepListWords } from "./step-words.ts";
import type { StepDoing } from "./use-step-doing.ts";

interface NoteProps {
  readonly step: Step;
  readonly line: string;
  readonly doing: StepDoing;
}

/** What the user wrote about a step, changed where it stands. */
export function Note({ step, line, doing }: NoteProps) {
  const words = useStepListWords().note;
  const { writing } = doing;
  if (writing && "note" in writing && writing.note === step.id)
    return <NoteField step={step} label={words.label({ step: line })} doing={doing} />;
  if (!step.note) return null;
  return (
    <button
      type="button"
      className={css.note}
      aria-label={words.edit({ note: step.note })}
      onClick={() => doing.setWriting({ note: step.id })}
    >
      <MessageSquareText size={14} aria-hidden className={css.noteIcon} />
      <span className={css.noteText}>{step.note}</span>
    </button>
  );
}

const LONGEST = 1000;

function NoteField({ step, label, doing }: Omit<NoteProps, "line"> & { readonly label: string }) {
  const words = useStepListWords().note;
  const [text, setText] = useState(step.note ?? "");
  const done = useRef(false);
  const write = (kept: string) => {
    if (done.current) return;
    done.current = true;
    doing.write(step, kept);
  };
  return (
    <div className={css.noteField}>
      <textarea
        // biome-ignore lint/a11y/noAutofocus: it opens because somebody asked to write here
        autoFocus
        aria-label={label}
        aria-description={words.keys}
        placeholder={words.placeholder}
        maxLength={LONGEST}
        rows={Math.min(6, Math.max(2, Math.ceil(text.length / 36)))}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.setSelectionRange(text.length, text.length)}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={() => write(text)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter" && !event.shiftKey) {
            event.preventDefault();
            write(text);
          } else if (event.key === "Escape") {
            event.stopPropagation();
            write(step.note ?? "");
          }
        }}
      />
      <small>{words.keys}</small>
    </div>
  );
}
