import { useState } from "react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { ReadOptions } from "../../io/read-options.ts";
import type { Opened } from "../../worker/contract.ts";
import { Button } from "../kit/Button.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { useWords } from "../words.tsx";
import { anew, type Draft, draftOf, optionsOf } from "./draft.ts";
import { PartField } from "./PartField.tsx";
import { Preview } from "./Preview.tsx";
import css from "./ReadingDialog.module.css";
import { hasHeaderRows, isText } from "./read-as-parts.ts";
import { HeaderFields, TextFields } from "./TextFields.tsx";

/** What can be changed about how the file was read; text shows at once what would come of it. */
export function ReadingDialog() {
  const opened = useStore((state) => state.opened);
  const dialog = useStore((state) => state.looking.dialog);
  if (!opened || dialog?.kind !== "reading") return null;
  return <Form opened={opened} change={dialog.change ?? {}} />;
}

interface FormProps {
  readonly opened: Opened;
  /** What is to be tried from the start. */
  readonly change: Partial<ReadOptions>;
}

function Form({ opened: { assumed, parts }, change: first }: FormProps) {
  const all = useWords();
  const words = all.reading.options;
  const [draft, setDraft] = useState<Draft>(() => draftOf(assumed, first));
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const otherPart = draft.part !== assumed.part;
  const options = otherPart ? anew(draft.part) : optionsOf(draft);
  const read = () => {
    if (!options) return;
    actions.openDialog(null);
    void actions.reread(options);
  };
  const fields = { draft, assumed, onChange: change };
  return (
    <Dialog
      size="large"
      title={words.title}
      description={words.intro}
      onClose={() => actions.openDialog(null)}
      footer={
        <>
          <Button onClick={() => actions.openDialog(null)}>{all.start.reading.cancel}</Button>
          <Button kind="primary" disabled={!options} onClick={read}>
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
          <PartField parts={parts} value={draft.part} onChange={(part) => change({ part })} />
        )}
        {!otherPart && isText(draft.format) && <TextFields {...fields} />}
        {!otherPart && hasHeaderRows(draft.format) && <HeaderFields {...fields} />}
        {parts.length < 2 && !hasHeaderRows(draft.format) && <p>{words.nothing}</p>}
        {!otherPart && isText(draft.format) && <Preview draft={draft} />}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
