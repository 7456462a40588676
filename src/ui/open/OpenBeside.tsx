import { AppWindow, ArrowDownToLine, Replace } from "lucide-react";
import { isRecipe } from "../../app/files.ts";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import { Button } from "../kit/Button.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { useTabsWords } from "../tabs/use-tabs-words.ts";
import css from "./OpenBeside.module.css";

/** Asked when a file arrives while another is open: where it is to stand. */
export function OpenBeside() {
  const words = useTabsWords().beside;
  const dialog = useStore((state) => state.looking.dialog);
  const name = useStore((state) => state.opened?.name ?? "");
  const complete = useStore((state) => state.opened?.complete === true);
  const unsaved = useStore((state) => state.unsaved);
  const steps = useStore((state) => state.history.present.steps.length);
  if (dialog?.kind !== "beside") return null;
  const { files } = dialog;
  const arrived = files.find((file) => !isRecipe(file))?.name ?? "";
  const close = () => actions.openDialog(null);
  const under = () => {
    const tables = files.filter((file) => !isRecipe(file));
    const all = [...actions.openedFiles(), ...tables];
    actions.openDialog({ kind: "several", files: all, recipe: files.find(isRecipe) });
  };
  const instead = () => {
    if (unsaved) return actions.openDialog({ kind: "replace", files });
    close();
    void actions.openFiles(files);
  };
  const beside = () => {
    close();
    void actions.openFiles(files, {}, "beside");
  };
  return (
    <Dialog
      size="small"
      title={words.title({ name: arrived })}
      onClose={close}
      footer={<Button onClick={close}>{words.cancel}</Button>}
    >
      <div className={css.ways}>
        <Way icon={<AppWindow size={18} aria-hidden />} title={words.tab} onChoose={beside}>
          {words.tabHint({ name })}
        </Way>
        {complete && (
          <Way
            icon={<ArrowDownToLine size={18} aria-hidden />}
            title={words.under({ name })}
            onChoose={under}
          >
            {words.underHint}
          </Way>
        )}
        <Way icon={<Replace size={18} aria-hidden />} title={words.instead({ name })} onChoose={instead}>
          {unsaved ? words.insteadUnsaved({ count: steps }) : words.insteadHint({ name })}
        </Way>
      </div>
    </Dialog>
  );
}

interface WayProps {
  readonly icon: React.ReactNode;
  readonly title: string;
  readonly children: string;
  readonly onChoose: () => void;
}

function Way({ icon, title, children, onChoose }: WayProps) {
  return (
    <button type="button" className={css.way} onClick={onChoose}>
      {icon}
      <span>
        <strong>{title}</strong>
        <small>{children}</small>
      </span>
    </button>
  );
}
