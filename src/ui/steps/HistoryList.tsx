import { useEffect, useMemo, useRef, useState } from "react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import { announce } from "../kit/announce.ts";
import { useFormat, useWords } from "../words.tsx";
import css from "./HistoryList.module.css";
import { type ToldMoment, tellHistory } from "./history-line.ts";
import { useStepListWords } from "./step-words.ts";
import { useTeller } from "./use-teller.ts";

/** How many moments of the line are drawn before the present one; the others come when asked for. */
const BEFORE = 60;

/** Every moment of this visit: the line the user is on, and beside it what was left aside. */
export function HistoryList({ onGo }: { readonly onGo: () => void }) {
  const words = useStepListWords().moments;
  const teller = useTeller();
  const history = useStore((state) => state.history);
  const line = useMemo(() => tellHistory(history, teller), [history, teller]);
  const [all, setAll] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const now = list.current?.querySelector<HTMLElement>("[aria-current]");
    now?.focus();
    now?.scrollIntoView({ block: "nearest" });
  }, []);
  const go = ({ moment, text }: ToldMoment) => {
    actions.goTo(moment);
    announce(words.went({ moment: text }));
    onGo();
  };
  const from = all ? 0 : Math.max(0, history.place - BEFORE);
  return (
    <div ref={list} className={css.history}>
      <p className={css.hint}>{words.hint}</p>
      {from > 0 && (
        <button type="button" className={css.earlier} onClick={() => setAll(true)}>
          {words.earlier({ count: from })}
        </button>
      )}
      <Line moments={line.slice(from)} now={history.line[history.place]} onGo={go} onKeyDown={byArrows} />
    </div>
  );
}

interface LineProps {
  readonly moments: readonly ToldMoment[];
  readonly now: number;
  readonly onGo: (moment: ToldMoment) => void;
  readonly label?: string;
  readonly onKeyDown?: React.KeyboardEventHandler<HTMLElement>;
}

function Line({ moments, now, onGo, label, onKeyDown }: LineProps) {
  const words = useWords().steps.history;
  const { leftAt } = useStepListWords().moments;
  const { clock } = useFormat();
  const place = moments.findIndex(({ moment }) => moment === now);
  return (
    <ol className={css.moments} aria-label={label} onKeyDown={onKeyDown}>
      {moments.map((moment, index) => (
        <li key={moment.moment}>
          <button
            type="button"
            aria-current={moment.moment === now ? "step" : undefined}
            data-later={(place >= 0 && index > place) || undefined}
            onClick={() => onGo(moment)}
          >
            <span>{moment.text}</span>
            {moment.moment === now && <small className={css.now}>{words.now}</small>}
            {moment.when !== null && <time>{clock(moment.when)}</time>}
          </button>
          {moment.aside.map((left) => (
            <Line
              key={left[0].moment}
              moments={left}
              now={now}
              onGo={onGo}
              label={leftAt({ moment: moment.text, count: left.length })}
            />
          ))}
        </li>
      ))}
    </ol>
  );
}

/** The arrow keys go from one moment to the next. */
function byArrows(event: React.KeyboardEvent<HTMLElement>): void {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("li > button")];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  buttons[Math.min(buttons.length - 1, Math.max(0, at + by))]?.focus();
}
