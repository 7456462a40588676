import { History as Clock, Redo2, Undo2 } from "lucide-react";
import { useMemo, useState } from "react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import { Button } from "../kit/Button.tsx";
import { Popover } from "../kit/Popover.tsx";
import { useWords } from "../words.tsx";
import { tellHistory, tellMove } from "./history-line.ts";
import css from "./Steps.module.css";
import { useTeller } from "./use-teller.ts";

/** Undo and redo with what they would do, and all moments to go to. */
export function HistoryBar() {
  const words = useWords().steps.history;
  const teller = useTeller();
  const { past, present, future } = useStore((state) => state.history);
  const undone =
    past.length > 0 ? words.undo({ what: tellMove(past[past.length - 1], present, teller) }) : undefined;
  const redone = future.length > 0 ? words.redo({ what: tellMove(present, future[0], teller) }) : undefined;
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
      {open && <MomentList onGo={() => setOpen(false)} />}
    </Popover>
  );
}

function MomentList({ onGo }: { readonly onGo: () => void }) {
  const words = useWords().steps.history;
  const teller = useTeller();
  const history = useStore((state) => state.history);
  const { moments, now } = useMemo(() => tellHistory(history, teller), [history, teller]);
  return (
    <>
      <p className={css.hint}>{words.hint}</p>
      <ol className={css.moments}>
        {moments.map((moment, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a moment is its place in the line
          <li key={index}>
            <button
              type="button"
              aria-current={index === now ? "step" : undefined}
              data-later={index > now || undefined}
              onClick={() => {
                actions.goTo(index);
                onGo();
              }}
            >
              <span>{moment}</span>
              {index === now && <small>{words.now}</small>}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
