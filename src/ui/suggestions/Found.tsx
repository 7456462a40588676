import { useEffect, useRef, useState } from "react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { Step } from "../../recipe/recipe.ts";
import type { Suggestion } from "../../recipe/suggestion.ts";
import { announce } from "../kit/announce.ts";
import { Button } from "../kit/Button.tsx";
import { useWords } from "../words.tsx";
import { AloneLine, DecideCard, SafeCard } from "./Cards.tsx";
import css from "./Found.module.css";
import { type FoundState, foundState } from "./found-state.ts";
import { QualityLine } from "./Quality.tsx";
import { Done, Failed, Looking, Nothing } from "./States.tsx";
import { hideRows, take } from "./show.ts";
import { keepInPlace, letAllGo, letGo, useInPlace } from "./ticks.ts";

/** The panel of proposals: the one button, the safe ones, what the user has to decide, what was left alone. */
export function Found() {
  const words = useWords().clean;
  const found = useFoundState();
  const panel = useRef<HTMLElement>(null);
  const failed = useLasting(found.kind !== "reading" && found.idle);
  useAnnouncement(found);
  useEffect(() => hideRows, []);
  return (
    <section ref={panel} tabIndex={-1} aria-label={words.label} className={css.panel}>
      {failed ? (
        <div className={css.scroll}>
          <Failed />
        </div>
      ) : (
        <Body found={found} onLeft={() => panel.current?.focus()} />
      )}
    </section>
  );
}

function Body({ found, onLeft }: { readonly found: FoundState; readonly onLeft: () => void }) {
  switch (found.kind) {
    case "reading":
    case "looking":
      return (
        <Looking
          progress={found.kind === "looking" ? found.progress : null}
          reading={found.kind === "reading"}
        />
      );
    case "found":
      return <Proposals found={found} onLeft={onLeft} />;
  }
}

interface ProposalsProps {
  readonly found: FoundState & { kind: "found" };
  readonly onLeft: () => void;
}

function Proposals({ found, onLeft }: ProposalsProps) {
  const words = useWords().clean;
  const opened = useStore((state) => state.opened);
  const steps = useStore((state) => state.history.present.steps.length);
  const { safe, ticked, decide, alone, stale } = found;
  const recounting = useLasting(found.recounting);
  const cleaned = useRef(false);
  const scroll = useRef<HTMLDivElement>(null);
  const leave = ({ id }: Suggestion) => {
    hideRows();
    letGo(id);
    actions.decline(id);
    onLeft();
  };
  const tick = (on: boolean, ...which: readonly Suggestion[]) => {
    hideRows();
    const ids = which.map(({ id }) => id);
    if (on) return actions.undecline(...ids);
    keepInPlace(opened, ids);
    actions.decline(...ids);
  };
  const offer = ({ id }: Suggestion) => {
    actions.undecline(id);
    onLeft();
  };
  const takeOne = (step: Step) => {
    take([step]);
    announce(words.done.announced({ count: 1 }));
    onLeft();
  };
  const resting = stale || found.recounting || ticked.length === 0;
  const cleanUp = () => {
    if (resting) return;
    cleaned.current = true;
    letAllGo();
    scroll.current?.scrollTo({ top: 0 });
    take(ticked.map(({ step }) => step));
    announce(words.done.announced({ count: ticked.length }));
  };
  const allTicked = ticked.length === safe.length;
  return (
    <>
      <QualityLine />
      {safe.length > 0 && (
        <Button
          kind="primary"
          size="large"
          className={css.clean}
          data-hint="clean-up"
          aria-disabled={resting}
          onClick={cleanUp}
        >
          {stale
            ? words.looking.again
            : ticked.length === 0
              ? words.noneTicked
              : recounting
                ? words.looking.again
                : words.cleanUp({ count: ticked.length })}
        </Button>
      )}
      <div ref={scroll} className={css.scroll} aria-busy={stale} data-stale={stale || undefined}>
        {safe.length === 0 && steps > 0 && <Done focus={cleaned} rest={decide.length} />}
        {safe.length === 0 && steps === 0 && decide.length === 0 && <Nothing />}
        {safe.length > 0 && (
          <Group title={words.safe} hint={words.safeHint} count={safe.length}>
            {safe.length > 1 && (
              <Button kind="plain" size="small" onClick={() => tick(!allTicked, ...safe)}>
                {allTicked ? words.tickNone : words.tickAll}
              </Button>
            )}
            <ul className={css.list}>
              {safe.map((suggestion) => (
                <SafeCard
                  key={suggestion.id}
                  suggestion={suggestion}
                  ticked={ticked.includes(suggestion)}
                  onTick={(on) => tick(on, suggestion)}
                  onLeave={() => leave(suggestion)}
                />
              ))}
            </ul>
          </Group>
        )}
        {decide.length > 0 && (
          <Group title={words.decide} hint={words.decideHint} count={decide.length}>
            <ul className={css.list}>
              {decide.map((suggestion) => (
                <DecideCard
                  key={suggestion.id}
                  suggestion={suggestion}
                  onTake={takeOne}
                  onLeave={() => leave(suggestion)}
                />
              ))}
            </ul>
          </Group>
        )}
        {alone.length > 0 && (
          <details className={css.alone}>
            <summary>{words.alone({ count: alone.length })}</summary>
            <ul>
              {alone.map((suggestion) => (
                <AloneLine key={suggestion.id} suggestion={suggestion} onOffer={() => offer(suggestion)} />
              ))}
            </ul>
          </details>
        )}
      </div>
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly hint: string;
  readonly count: number;
  readonly children: React.ReactNode;
}

function Group({ title, hint, count, children }: GroupProps) {
  return (
    <section className={css.group} aria-label={title}>
      <h3 data-tip={hint}>
        {title} <span className={css.figure}>{count}</span>
      </h3>
      {children}
    </section>
  );
}

function useFoundState(): FoundState {
  const opened = useStore((state) => state.opened);
  const ran = useStore((state) => state.ran);
  const suggestions = useStore((state) => state.suggestions);
  const suggestedAt = useStore((state) => state.suggestedAt);
  const suggestedWithout = useStore((state) => state.suggestedWithout);
  const jobs = useStore((state) => state.jobs);
  const history = useStore((state) => state.history);
  const inPlace = useInPlace(opened);
  return foundState({ opened, ran, suggestions, suggestedAt, suggestedWithout, jobs, history }, inPlace);
}

const GAP_BETWEEN_JOBS_MS = 400;

/** True once something has been so for a while. */
function useLasting(now: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLasting(now), now ? GAP_BETWEEN_JOBS_MS : 0);
    return () => clearTimeout(timer);
  }, [now]);
  return now && lasting;
}

/** Says what was found once per answer. */
function useAnnouncement(found: FoundState): void {
  const words = useWords().clean;
  const text =
    found.kind === "found" && !found.stale && !found.recounting
      ? words.announced({ safe: found.ticked.length, decide: found.decide.length })
      : "";
  useEffect(() => {
    if (text !== "") announce(text);
  }, [text]);
}
