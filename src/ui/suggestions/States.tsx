import { Check, CircleAlert, Eye, ListChecks, Search } from "lucide-react";
import { useEffect, useRef } from "react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { Progress as Report } from "../../worker/contract.ts";
import { Button } from "../kit/Button.tsx";
import { Progress } from "../kit/Progress.tsx";
import { useWords } from "../words.tsx";
import css from "./States.module.css";

/** While nothing is known yet: how far the search is, and the shape of what will stand here. */
export function Looking({
  progress,
  reading,
}: {
  readonly progress: Report | null;
  readonly reading: boolean;
}) {
  const words = useWords().clean.looking;
  const said = reading ? words.reading : progress ? words.progress(progress) : undefined;
  return (
    <div className={css.looking}>
      <strong>{words.title}</strong>
      <Progress
        label={words.title}
        value={progress && progress.total > 0 ? progress.done / progress.total : null}
        {...(said !== undefined && { text: said })}
      />
      <p>{said ?? "\u00a0"}</p>
      <div aria-hidden className={css.shapes}>
        {["a", "b", "c", "d"].map((key) => (
          <div key={key} className={css.shape}>
            <i />
            <i />
            <i />
          </div>
        ))}
      </div>
    </div>
  );
}

export function Nothing() {
  const words = useWords().clean.nothing;
  const looked = useStore((state) => (state.opened?.rows ?? 0) > 0);
  if (!looked)
    return (
      <div className={css.state}>
        <strong>{words.noRows}</strong>
        <p>{words.noRowsText}</p>
      </div>
    );
  return (
    <div className={css.state}>
      <span className={css.good}>
        <Check size={20} aria-hidden />
      </span>
      <strong>{words.title}</strong>
      <p>{words.text}</p>
      <p>{words.own}</p>
      <Button icon={<Search size={16} aria-hidden />} onClick={() => actions.openDialog({ kind: "palette" })}>
        {words.action}
      </Button>
    </div>
  );
}

export function Failed() {
  const words = useWords().clean.failed;
  return (
    <div className={css.state} role="alert">
      <span className={css.bad}>
        <CircleAlert size={20} aria-hidden />
      </span>
      <strong>{words.title}</strong>
      <p>{words.text}</p>
    </div>
  );
}

interface DoneProps {
  /** Set when the clean-up was just pressed: the summary then takes the keyboard from the button that went. */
  readonly focus: React.RefObject<boolean>;
  readonly rest: number;
}

/** Nothing safe is left: what all steps together did to the file. */
export function Done({ focus, rest }: DoneProps) {
  const words = useWords().clean.done;
  const ran = useStore((state) => state.ran);
  const of = useStore((state) => state.opened?.rows ?? 0);
  const title = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focus.current) title.current?.focus();
    focus.current = false;
  }, [focus]);
  if (!ran) return null;
  const changed = ran.cellsChanged > 0 || ran.rowsRemoved > 0;
  const making = ran.steps.findIndex(({ step }) => step === ran.made?.step) + 1;
  return (
    <div className={css.state}>
      <div className={css.title}>
        <span className={css.good}>
          <Check size={20} aria-hidden />
        </span>
        <strong ref={title} tabIndex={-1}>
          {words.title}
        </strong>
      </div>
      <ul>
        {ran.cellsChanged > 0 && <li>{words.changed({ count: ran.cellsChanged })}</li>}
        {ran.rowsRemoved > 0 && <li>{words.removed({ count: ran.rowsRemoved })}</li>}
        {making > 0 ? (
          <>
            <li>{words.made({ step: making })}</li>
            <li>{words.rows({ count: ran.rows })}</li>
          </>
        ) : (
          <li>{changed ? words.kept({ count: ran.rows, of }) : words.nothingChanged}</li>
        )}
      </ul>
      <div className={css.buttons}>
        {changed && (
          <Button
            size="small"
            icon={<Eye size={16} aria-hidden />}
            onClick={() => actions.look({ rows: ran.cellsChanged > 0 ? "changed" : "removed" })}
          >
            {words.show}
          </Button>
        )}
        <Button
          size="small"
          icon={<ListChecks size={16} aria-hidden />}
          onClick={() => actions.look({ panel: "steps" })}
        >
          {words.steps}
        </Button>
      </div>
      <p>{rest > 0 ? words.rest : words.allDone}</p>
    </div>
  );
}
