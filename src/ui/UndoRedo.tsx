import { Redo2, Undo2 } from "lucide-react";
import { canRedo, canUndo } from "../app/history.ts";
import { actions } from "../app/session.ts";
import { useStore } from "../app/store.ts";
import { IconButton } from "./kit/IconButton.tsx";
import { useWords } from "./words.tsx";

export function UndoRedo() {
  const words = useWords().shell;
  const ready = useStore((state) => state.opened?.complete === true);
  const undoable = useStore((state) => canUndo(state.history));
  const redoable = useStore((state) => canRedo(state.history));
  return (
    <>
      <IconButton
        label={words.undo}
        keys="Ctrl+Z"
        icon={<Undo2 size={16} aria-hidden />}
        disabled={!ready || !undoable}
        onClick={actions.undo}
      />
      <IconButton
        label={words.redo}
        keys="Ctrl+Shift+Z"
        icon={<Redo2 size={16} aria-hidden />}
        disabled={!ready || !redoable}
        onClick={actions.redo}
      />
    </>
  );
}
