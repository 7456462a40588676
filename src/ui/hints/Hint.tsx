import { ArrowRight, Lightbulb } from "lucide-react";
import { useEffect, useEffectEvent, useRef } from "react";
import { hints as en } from "../../i18n/en/hints.ts";
import { hints as zhCN } from "../../i18n/zh-CN/hints.ts";
import { announce } from "../kit/announce.ts";
import { Button } from "../kit/Button.tsx";
import { useLanguage } from "../words.tsx";
import css from "./Hint.module.css";
import { HINTS, type HintId, putAway } from "./seen.ts";
import { useShown } from "./use-shown.ts";
import { type Target, useTarget } from "./use-target.ts";

const WORDS = { en, "zh-CN": zhCN } as const;
const TEXTS = { "clean-up": "cleanUp", why: "why", back: "back" } as const;

/** One of three hints, in a place of its own beside the list. It never takes the focus; Escape puts it away. */
export function Hint() {
  const shown = useShown();
  return shown && <Card key={shown} hint={shown} />;
}

function Card({ hint }: { readonly hint: HintId }) {
  const words = WORDS[useLanguage()];
  const { title, text } = words[TEXTS[hint]];
  const label = words.label({ number: HINTS.indexOf(hint) + 1, of: HINTS.length });
  const card = useRef<HTMLElement>(null);
  const target = useTarget(hint, card);
  useEffect(() => announce(words.said({ label, title, text })), [words, label, title, text]);
  useEscape(() => putAway(hint));
  return (
    <section ref={card} aria-label={label} className={css.card}>
      {target ? (
        <ArrowRight size={18} aria-hidden style={{ rotate: `${target.way}deg` }} />
      ) : (
        <Lightbulb size={18} aria-hidden />
      )}
      <p>
        <strong>{title}</strong> {text}
      </p>
      <div className={css.ways}>
        <Button size="small" onClick={() => putAway(hint)}>
          {words.gotIt}
        </Button>
        <Button kind="plain" size="small" className={css.none} onClick={() => putAway(...HINTS)}>
          {words.none}
        </Button>
        <span className={css.count} aria-hidden>
          {HINTS.indexOf(hint) + 1} / {HINTS.length}
        </span>
      </div>
      {target && <div className={css.ring} style={around(target)} aria-hidden />}
    </section>
  );
}

const ROOM = 3;

/** The ring leaves a little room. */
function around({ left, top, width, height }: Target): React.CSSProperties {
  return { left: left - ROOM, top: top - ROOM, width: width + 2 * ROOM, height: height + 2 * ROOM };
}

/** Escape, unless it already did something: close a menu or a window, leave a field. */
function useEscape(act: () => void): void {
  const putItAway = useEffectEvent(act);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || isTaken(event.target)) return;
      event.preventDefault();
      putItAway();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

function isTaken(target: EventTarget | null): boolean {
  if (
    target instanceof HTMLElement &&
    target.matches("input[type=text], input[type=search], textarea, select")
  )
    return true;
  return document.querySelector("[role=dialog], [role=menu], [role=listbox], [data-sheet]") !== null;
}
