import { X } from "lucide-react";
import { useEffect, useId, useState } from "react";
import { comparedIn } from "../../app/compared.ts";
import { actions } from "../../app/session.ts";
import type { Compare } from "../../app/state.ts";
import { useStore } from "../../app/store.ts";
import { announce } from "../kit/announce.ts";
import { Button } from "../kit/Button.tsx";
import { IconButton } from "../kit/IconButton.tsx";
import { Select } from "../kit/Select.tsx";
import { useStepLines } from "../steps/use-teller.ts";
import css from "./ChangeStrip.module.css";
import { useChangeWords } from "./change-words.ts";
import { colourOf } from "./step-marks.ts";

/** Under the list: which points are compared, and which colour stands for which step. Each has its way back. */
export function ChangeStrip() {
  const compare = useStore((state) => state.looking.compare);
  const bySteps = useStore((state) => state.looking.bySteps);
  return (
    <>
      {compare && <Comparing compare={compare} />}
      {bySteps && <Legend />}
    </>
  );
}

/** The ends of the history are no steps: a step's id is never empty. */
const END = "";

function Comparing({ compare }: { readonly compare: Compare }) {
  const words = useChangeWords().compared;
  const stepWords = useChangeWords().steps;
  const id = useId();
  const compared = useStore(comparedIn);
  const steps = useStore((state) => state.history.present.steps);
  const ran = useStore((state) => state.ran);
  const lines = useStepLines();
  const made = compared?.made;
  const settled = ran !== null && steps.length === ran.steps.length;
  // A step compared with was taken away: the usual view is back.
  useEffect(() => {
    if (settled && compared === null) actions.look({ compare: null });
  }, [settled, compared]);

  const places = steps.map((step, index) => ({
    value: step.id,
    label: stepWords.line({ number: index + 1, line: lines[index] }),
    on: step.on,
    index,
  }));
  const placeOf = (step: string | null, end: number) =>
    step === null ? end : places.findIndex(({ value }) => value === step);
  const first = placeOf(compare.before, -1);
  const last = placeOf(compare.after, places.length);
  const choose = (change: Partial<Compare>) => actions.look({ compare: { ...compare, ...change } });
  const options = places.filter(({ on }) => on);
  return (
    <section className={`${css.part} ${css.compare}`} aria-label={words.label}>
      <span className={css.pair}>
        <label htmlFor={`${id}-before`}>{words.before}</label>
        <Select
          id={`${id}-before`}
          className={css.point}
          value={compare.before ?? END}
          options={[
            { value: END, label: words.asRead },
            ...options.map(({ value, label, index }) => ({ value, label, disabled: index >= last })),
          ]}
          onChange={(step) => choose({ before: step === END ? null : step })}
        />
      </span>
      <span className={css.pair}>
        <label htmlFor={`${id}-after`}>{words.after}</label>
        <Select
          id={`${id}-after`}
          className={css.point}
          value={compare.after ?? END}
          options={[
            ...options.map(({ value, label, index }) => ({ value, label, disabled: index <= first })),
            { value: END, label: words.now },
          ]}
          onChange={(step) => choose({ after: step === END ? null : step })}
        />
      </span>
      <Figures />
      {made !== undefined && (
        <span>{words.made({ step: steps.findIndex(({ id }) => id === made) + 1 })}</span>
      )}
      <Button
        size="small"
        onClick={() => {
          actions.look({ compare: null });
          announce(words.stopped);
        }}
      >
        {words.stop}
      </Button>
    </section>
  );
}

/** How much differs between the points, as soon as it is counted. */
function Figures() {
  const words = useChangeWords().compared;
  const compared = useStore(comparedIn);
  const [told, setTold] = useState("");
  useEffect(() => {
    if (!compared) return;
    let wanted = true;
    const { point, against } = compared;
    void actions.changeMap(point, { rows: "all", against }, 1, []).then((answer) => {
      if (!wanted || !answer.ok) return;
      const { changed, removed } = answer.value;
      const figures = words.figures({ cells: changed[0] ?? 0, rows: removed[0] ?? 0 });
      setTold(figures);
      announce(figures);
    });
    return () => {
      wanted = false;
    };
  }, [compared, words]);
  return <span className={css.figures}>{told}</span>;
}

/** The steps that changed cells, each with its colour and number; a press shows what it alone did. */
function Legend() {
  const words = useChangeWords().steps;
  const steps = useStore((state) => state.ran?.steps) ?? [];
  const order = useStore((state) => state.history.present.steps);
  const compare = useStore((state) => state.looking.compare);
  const lines = useStepLines();
  const only = (index: number) => {
    const before = order.slice(0, index).findLast(({ on }) => on)?.id ?? null;
    actions.look({ compare: { before, after: order[index].id }, rows: "all" });
  };
  return (
    <section className={`${css.part} ${css.steps}`} aria-label={words.label}>
      <ul className={css.legend}>
        {steps.map(({ step, cellsChanged }, index) => {
          const line = lines[index];
          if (cellsChanged === 0 || order[index]?.id !== step || line === undefined) return null;
          return (
            <li key={step}>
              <button
                type="button"
                className={css.step}
                aria-label={words.only({ number: index + 1, line })}
                aria-pressed={compare?.after === step}
                data-tip={words.only({ number: index + 1, line })}
                onClick={() => only(index)}
              >
                <span aria-hidden className={css.badge} data-colour={colourOf(index + 1)}>
                  {index + 1}
                </span>
                <span aria-hidden className={css.line}>
                  {line}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <IconButton
        size="small"
        label={words.stop}
        icon={<X size={14} aria-hidden />}
        onClick={() => actions.look({ bySteps: false })}
      />
    </section>
  );
}
