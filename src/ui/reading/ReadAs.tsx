import { Info } from "lucide-react";
import { useState } from "react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { ReadDoubt } from "../../worker/contract.ts";
import { Button } from "../kit/Button.tsx";
import { Popover } from "../kit/Popover.tsx";
import { useFormat, useWords } from "../words.tsx";
import { alternativesOf } from "./alternatives.ts";
import css from "./ReadAs.module.css";
import { readAsParts } from "./read-as-parts.ts";
import { sayDoubt } from "./say-doubt.ts";

/** One line: how the file was read, the way to change it, and what was doubtful about it. */
export function ReadAs() {
  const words = useWords().reading;
  const assumed = useStore((state) => state.opened?.assumed ?? null);
  const several = useStore((state) => (state.opened?.parts.length ?? 0) > 1);
  const complete = useStore((state) => state.opened?.complete === true);
  if (!assumed) return null;
  const parts = readAsParts(assumed, words, several);
  const sentence = words.readAs.sentence({ parts });
  // What matters most stands first; where there is little room the rest is told when the pointer rests here.
  const first = words.readAs.sentence({ parts: parts.slice(0, 1) });
  return (
    <span className={css.line}>
      <span className={css.sentence} data-tip={sentence}>
        {sentence.startsWith(first) ? first : sentence}
        {sentence.startsWith(first) && <span className={css.rest}>{sentence.slice(first.length)}</span>}
      </span>
      {" · "}
      <button
        type="button"
        className={css.change}
        disabled={!complete}
        aria-label={words.readAs.changeTip}
        onClick={() => actions.openDialog({ kind: "reading" })}
      >
        {words.readAs.change}
      </button>
      <Doubts />
    </span>
  );
}

function Doubts() {
  const words = useWords().reading;
  const format = useFormat();
  const doubts = useStore((state) => state.opened?.doubts);
  const [open, setOpen] = useState(false);
  if (!doubts || doubts.length === 0) return null;
  const label = words.readAs.doubts({ count: doubts.length });
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      title={words.readAs.doubtsTitle}
      trigger={
        <button type="button" className={css.doubts} aria-label={label} data-tip={label}>
          <Info size={14} aria-hidden />
          {format.number(doubts.length)}
        </button>
      }
    >
      <ul className={css.list}>
        {doubts.map((doubt) => {
          const said = sayDoubt(doubt, words, format);
          return (
            <li key={said}>
              <p>{said}</p>
              <Alternatives doubt={doubt} onChosen={() => setOpen(false)} />
            </li>
          );
        })}
      </ul>
    </Popover>
  );
}

/** Each opens the options with that change made, where the first rows show what would come of it. */
function Alternatives({ doubt, onChosen }: { readonly doubt: ReadDoubt; readonly onChosen: () => void }) {
  const words = useWords().reading;
  const complete = useStore((state) => state.opened?.complete === true);
  const alternatives = alternativesOf(doubt, words);
  if (alternatives.length === 0) return null;
  return (
    <fieldset aria-label={words.alternatives.label} className={css.alternatives}>
      {alternatives.map(({ label, change }) => (
        <Button
          key={label}
          size="small"
          disabled={!complete}
          onClick={() => {
            onChosen();
            actions.openDialog({ kind: "reading", change });
          }}
        >
          {label}
        </Button>
      ))}
    </fieldset>
  );
}
