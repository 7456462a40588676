import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import { Button } from "../kit/Button.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { useWords } from "../words.tsx";

/** Asked when a file arrives while there is work not downloaded. */
export function ReplaceFile() {
  const words = useWords().shell;
  const name = useStore((state) => state.opened?.name ?? "");
  const steps = useStore((state) => state.history.present.steps.length);
  const dialog = useStore((state) => state.looking.dialog);
  if (dialog?.kind !== "replace") return null;
  const { files } = dialog;
  return (
    <Dialog
      size="small"
      title={words.replace.title({ name: files[0]?.name ?? "" })}
      onClose={() => actions.openDialog(null)}
      footer={
        <>
          <Button onClick={() => actions.openDialog(null)}>{words.cancel}</Button>
          <Button onClick={() => void actions.openFiles(files)}>{words.replace.open}</Button>
          <Button kind="primary" onClick={() => actions.openDialog({ kind: "download" })}>
            {words.replace.download}
          </Button>
        </>
      }
    >
      <p>{words.replace.body({ name, steps })}</p>
    </Dialog>
  );
}
