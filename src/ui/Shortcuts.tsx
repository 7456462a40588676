import { actions } from "../app/session.ts";
import { Dialog } from "./kit/Dialog.tsx";
import { Kbd } from "./kit/Kbd.tsx";
import css from "./Shortcuts.module.css";
import { useWords } from "./words.tsx";

export function Shortcuts() {
  const words = useWords().shell.shortcuts;
  const keys: readonly (readonly [string, readonly string[]])[] = [
    [words.palette, ["Ctrl K"]],
    [words.undo, ["Ctrl Z"]],
    [words.redo, ["Ctrl Shift Z", "Ctrl Y"]],
    [words.download, ["Ctrl S"]],
    [words.paste, ["Ctrl V"]],
    [words.close, ["Esc"]],
  ];
  return (
    <Dialog size="small" title={words.title} onClose={() => actions.openDialog(null)}>
      <dl className={css.list}>
        {keys.map(([what, combinations]) => (
          <div key={what} className={css.row}>
            <dt>{what}</dt>
            <dd className={css.keys}>
              {combinations.map((each) => (
                <Kbd key={each}>{each}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
