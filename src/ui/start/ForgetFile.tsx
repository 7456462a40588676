import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import { Button } from "../kit/Button.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { useWords } from "../words.tsx";
import css from "./ForgetFile.module.css";

/** Asked before the file and all that is kept about it go. */
export function ForgetFile() {
  const words = useWords().shell;
  const name = useStore((state) => state.opened?.name ?? "");
  const count = useStore(({ tabs, tab }) => {
    const file = tabs.find(({ id }) => id === tab)?.file;
    const unsaved = tabs.filter((each) => each.file === file && each.unsaved);
    return unsaved.reduce((sum, { steps }) => sum + steps, 0);
  });
  return (
    <Dialog
      size="small"
      title={words.forget.title({ name })}
      onClose={() => actions.openDialog(null)}
      footer={
        <>
          <Button onClick={() => actions.openDialog(null)}>{words.cancel}</Button>
          <Button kind="primary" onClick={() => void actions.forget()}>
            {words.forget.forget}
          </Button>
        </>
      }
    >
      <p>{words.forget.body}</p>
      {count > 0 && <p className={css.warning}>{words.forget.unsaved({ count })}</p>}
    </Dialog>
  );
}
