import { useState } from "react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { Opened } from "../../worker/contract.ts";
import { Button } from "../kit/Button.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { useWords } from "../words.tsx";
import { anew, type Draft, isComplete } from "./draft.ts";
import { PartField } from "./PartField.tsx";
import css from "./ReadingDialog.module.css";
import { hasHeaderRows, isText } from "./read-as-parts.ts";
import { HeaderFields, TextFields } from "./TextFields.tsx";

/** What can be changed about how the file was read. */
export function ReadingDialog() {
  const opened = useStore((state) => state.opened);
  return opened ? <Form opened={opened} /> : null;
}

function Form({ opened: { assumed, parts } }: { readonly opened: Opened }) {
  const all = useWords();
  const words = all.reading.options;
  const [draft, setDraft] = useState<Draft>({ ...assumed, skipRows: String(assumed.skipRows) });
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const otherPart = draft.part !== assumed.part;
  const wrong = !otherPart && !isComplete(draft);
  const read = () => {
    if (wrong) return;
    actions.openDialog(null);
    void actions.reread(otherPart ? anew(draft.part) : { ...draft, skipRows: Number(draft.skipRows) });
  };
  const fields = { draft, assumed, onChange: change };
  return (
    <Dialog
      title={words.title}
      description={words.intro}
      onClose={() => actions.openDialog(null)}
      footer={
        <>
          <Button onClick={() => actions.openDialog(null)}>{all.start.reading.cancel}</Button>
          <Button kind="primary" disabled={wrong} onClick={read}>
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
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
