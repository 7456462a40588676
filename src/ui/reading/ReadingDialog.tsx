import { useState } from "react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { ReadOptions } from "../../io/read-options.ts";
import type { Opened } from "../../worker/contract.ts";
import { Button } from "../kit/Button.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { useWords } from "../words.tsx";
import { anew, chosenOf, draftOf, type Typed, typedOf } from "./draft.ts";
import { PartField } from "./PartField.tsx";
import { Preview, usePreview } from "./Preview.tsx";
import css from "./ReadingDialog.module.css";
import { hasHeaderRows, hasLetters } from "./read-as-parts.ts";
import { HeaderFields, TextFields } from "./TextFields.tsx";

/** What can be changed about how the file was read, over the rows that come of it. */
export function ReadingDialog() {
  const opened = useStore((state) => state.opened);
  const chosen = useStore((state) => state.history.present.sources[0]?.read);
  const dialog = useStore((state) => state.looking.dialog);
  if (!opened || dialog?.kind !== "reading") return null;
  return <Form opened={opened} chosen={chosen ?? {}} change={dialog.change ?? {}} />;
}

interface FormProps {
  readonly opened: Opened;
  /** What was chosen by hand so far. */
  readonly chosen: Partial<ReadOptions>;
  /** What is to be tried from the start. */
  readonly change: Partial<ReadOptions>;
}

function Form({ opened: { assumed, parts }, chosen: before, change: first }: FormProps) {
  const all = useWords();
  const words = all.reading.options;
  const [typed, setTyped] = useState<Typed>(() => firstTyped(before, first));
  const chosen = chosenOf(typed);
  const previewed = usePreview(chosen);
  const found = previewed?.ok ? previewed.value.assumed : assumed;
  const draft = draftOf(found, typed);
  const change = (part: Typed) => setTyped((last) => ({ ...last, ...part }));
  const byHand = Object.keys(typed).some((name) => name !== "append");
  const read = () => {
    if (!chosen) return;
    actions.openDialog(null);
    void actions.reread(chosen);
  };
  const fields = { draft, assumed: found, onChange: change };
  return (
    <Dialog
      size="large"
      title={words.title}
      description={words.intro}
      onClose={() => actions.openDialog(null)}
      footer={
        <>
          {byHand && (
            <Button kind="plain" className={css.again} onClick={() => setTyped(onlyAppend)}>
              {words.anew}
            </Button>
          )}
          <Button onClick={() => actions.openDialog(null)}>{all.start.reading.cancel}</Button>
          <Button kind="primary" disabled={!chosen} onClick={read}>
            {words.read}
          </Button>
        </>
      }
    >
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          read();
        }}
      >
        {parts.length > 1 && (
          <PartField
            parts={parts}
            value={draft.part}
            onChange={(part) => setTyped((last) => anew(part, last))}
          />
        )}
        {hasLetters(draft.format) && <TextFields {...fields} />}
        {hasHeaderRows(draft.format) && <HeaderFields {...fields} />}
        {parts.length < 2 && !hasLetters(draft.format) && !hasHeaderRows(draft.format) && (
          <p>{words.nothing}</p>
        )}
        <Preview previewed={previewed} />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

function firstTyped(before: Partial<ReadOptions>, first: Partial<ReadOptions>): Typed {
  const { part } = first;
  return part === undefined ? typedOf({ ...before, ...first }) : anew(part, typedOf(before));
}

function onlyAppend({ append }: Typed): Typed {
  return append ? { append } : {};
}
