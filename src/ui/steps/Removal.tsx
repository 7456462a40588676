import { useEffect, useRef, useState } from "react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { StepReport, Removal as Told } from "../../worker/contract.ts";
import { announce } from "../kit/announce.ts";
import { Button } from "../kit/Button.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { useFormat, useLanguage } from "../words.tsx";
import { didDo } from "./effect-words.ts";
import { stepProblemWords } from "./problem-words.ts";
import css from "./Removal.module.css";
import { type StepListWords, useStepListWords } from "./step-words.ts";
import type { StepDoing } from "./use-step-doing.ts";

interface RemovalProps {
  readonly ids: readonly string[];
  readonly doing: StepDoing;
}

/** What would change if steps were removed, worked out before anything is. */
export function Removal({ ids, doing }: RemovalProps) {
  const words = useStepListWords();
  const told = useRemoval(ids);
  const keep = useRef<HTMLButtonElement>(null);
  const close = doing.keep;
  const remove = () => {
    doing.keep();
    const [only] = ids;
    const said =
      ids.length === 1
        ? words.list.removed({ step: doing.lineOf(only) })
        : words.selected.removed({ count: ids.length });
    doing.remove(ids, said);
  };
  const lines = told.kind === "told" ? changeLines(told.removal, words) : [];
  const said = lines.join(". ");
  useEffect(() => {
    if (said !== "") announce(said);
  }, [said]);
  return (
    <Dialog
      size="small"
      title={words.removal.title({ count: ids.length })}
      description={ids.map(doing.lineOf).join("; ")}
      onClose={close}
      initialFocus={keep}
      footer={
        <>
          <Button ref={keep} onClick={close}>
            {words.removal.keep}
          </Button>
          <Button kind="primary" onClick={remove}>
            {words.removal.remove}
          </Button>
        </>
      }
    >
      <div className={css.body} aria-busy={told.kind === "counting"}>
        {told.kind === "counting" && <p className={css.quiet}>{words.removal.counting}</p>}
        {told.kind === "failed" && <p>{words.removal.failed}</p>}
        {told.kind === "told" && (
          <>
            <ul className={css.changes}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <Others removal={told.removal} doing={doing} />
          </>
        )}
      </div>
    </Dialog>
  );
}

type Asked = { readonly kind: "counting" | "failed" } | { readonly kind: "told"; readonly removal: Told };

/** Asks the engine; asked anew when the steps change. */
function useRemoval(ids: readonly string[]): Asked {
  const steps = useStore((state) => state.history.present.steps);
  const [asked, setAsked] = useState<Asked>({ kind: "counting" });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other steps give another answer
  useEffect(() => {
    let wanted = true;
    void actions.without(ids).then((answer) => {
      if (wanted) setAsked(answer.ok ? { kind: "told", removal: answer.value } : { kind: "failed" });
    });
    return () => {
      wanted = false;
    };
  }, [ids, steps]);
  return asked;
}

const MOST_OTHERS = 8;

/** The steps that would do something else, with what they do now and what they would do. */
function Others({ removal: { later }, doing }: { readonly removal: Told; readonly doing: StepDoing }) {
  const words = useStepListWords();
  const language = useLanguage();
  const { number } = useFormat();
  const operations = useStore((state) => state.operations);
  if (later.length === 0) return <p className={css.quiet}>{words.removal.noOther}</p>;
  const did = (report: StepReport | null) =>
    report ? didDo(report, words.list).join(" · ") : words.removal.notRun;
  return (
    <section>
      <h3 className={css.head}>{words.removal.later}</h3>
      <ol className={css.others}>
        {later.slice(0, MOST_OTHERS).map(({ step: id, was, would, problem }) => {
          const place = doing.recipe.steps.findIndex((step) => step.id === id);
          const step = doing.recipe.steps[place];
          const why = step && problem && stepProblemWords(problem, step, operations, words.failing, language);
          return (
            <li key={id}>
              <span className={css.number}>{number(place + 1)}</span>
              <div>
                <p>{doing.lineOf(id)}</p>
                <p className={css.quiet}>{words.removal.now({ did: did(was) })}</p>
                <p className={would ? css.then : css.stops}>{words.removal.would({ did: did(would) })}</p>
                {why && <p className={css.quiet}>{why}</p>}
              </div>
            </li>
          );
        })}
      </ol>
      {later.length > MOST_OTHERS && (
        <p className={css.quiet}>{words.removal.more({ count: later.length - MOST_OTHERS })}</p>
      )}
    </section>
  );
}

/** What would be different in the list, a line for each kind. */
function changeLines(removal: Told, { removal: words }: StepListWords): readonly string[] {
  const { cells, rowsBack, rowsGone, columnsBack, columnsGone, columnsChanged } = removal;
  const lines = [
    removal.otherRows && words.otherRows(removal.otherRows),
    rowsBack > 0 && words.rowsBack({ count: rowsBack }),
    rowsGone > 0 && words.rowsGone({ count: rowsGone }),
    removal.rowsMoved && rowsBack + rowsGone === 0 && words.rowsMoved,
    columnsBack.length > 0 && words.columnsBack({ names: columnsBack }),
    columnsGone.length > 0 && words.columnsGone({ names: columnsGone }),
    cells > 0 && words.cells({ count: cells }),
    columnsChanged.length > 0 && words.columnsChanged({ names: columnsChanged }),
  ].filter((line) => typeof line === "string");
  return lines.length > 0 ? lines : [words.nothing];
}
