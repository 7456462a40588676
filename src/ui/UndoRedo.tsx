import { Redo2, Undo2 } from "lucide-react";
import { actions } from "../app/session.ts";
import { useStore } from "../app/store.ts";
import { IconButton } from "./kit/IconButton.tsx";
import { useWords } from "./words.tsx";

export function UndoRedo() {
  const words = useWords().shell;
  const ready = useStore((state) => state.opened?.complete === true);
  const canUndo = useStore((state) => state.history.past.length > 0);
  const canRedo = useStore((state) => state.history.future.length > 0);
  return (
    <>
      <IconButton
        label={words.undo}
        keys="Ctrl+Z"
        icon={<Undo2 size={16} aria-hidden />}
        disabled={!ready || !canUndo}
        onClick={actions.undo}
      />
      <IconButton
        label={words.redo}
        keys="Ctrl+Shift+Z"
        icon={<Redo2 size={16} aria-hidden />}
        disabled={!ready || !canRedo}
        onClick={actions.redo}
      />
    </>
  );
}
