import { History as Clock, Redo2, Undo2 } from "lucide-react";
import { Suspense, useState } from "react";
import { redo, undo } from "../../app/history.ts";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import { Button } from "../kit/Button.tsx";
import { Popover } from "../kit/Popover.tsx";
import { later, Part } from "../later.tsx";
import { useWords } from "../words.tsx";
import { tellMove } from "./history-line.ts";
import css from "./Steps.module.css";
import { loadStepListWords } from "./step-words.ts";
import { useTeller } from "./use-teller.ts";

export const list = later(async () => {
  const [own] = await Promise.all([import("./HistoryList.tsx"), loadStepListWords()]);
  return own.HistoryList;
});

/** Undo and redo with what they would do, and all moments to go to. */
export function HistoryBar() {
  const words = useWords().steps.history;
  const teller = useTeller();
  const history = useStore((state) => state.history);
  const { present } = history;
  const [back, on] = [undo(history), redo(history)];
  const undone =
    back === history
      ? undefined
      : words.undo({ what: back.jump ? words.back : tellMove(back.present, present, teller) });
  const redone =
    on === history
      ? undefined
      : words.redo({ what: on.jump ? words.there : tellMove(present, on.present, teller) });
  return (
    <div className={css.history}>
      <Button
        kind="plain"
        size="small"
        icon={<Undo2 size={16} aria-hidden />}
        aria-label={undone ?? words.nothingToUndo}
        data-tip={undone ?? words.nothingToUndo}
        disabled={!undone}
        onClick={actions.undo}
      >
        {words.undoWord}
      </Button>
      <Button
        kind="plain"
        size="small"
        icon={<Redo2 size={16} aria-hidden />}
        aria-label={redone ?? words.nothingToRedo}
        data-tip={redone ?? words.nothingToRedo}
        disabled={!redone}
        onClick={actions.redo}
      >
        {words.redoWord}
      </Button>
      <Moments />
    </div>
  );
}

function Moments() {
  const words = useWords().steps.history;
  const [open, setOpen] = useState(false);
  return (
    <Popover
      title={words.title}
      align="end"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button
          kind="plain"
          size="small"
          className={css.momentsButton}
          icon={<Clock size={16} aria-hidden />}
        >
          {words.title}
        </Button>
      }
    >
      {open && (
        <Suspense>
          <Part of={list} onGo={() => setOpen(false)} />
        </Suspense>
      )}
    </Popover>
  );
}
