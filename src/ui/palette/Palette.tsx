import { Search } from "lucide-react";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { actions } from "../../app/session.ts";
import { announce } from "../kit/announce.ts";
import { Dialog } from "../kit/Dialog.tsx";
import { Kbd } from "../kit/Kbd.tsx";
import { useWords } from "../words.tsx";
import { ExampleTable } from "./ExampleTable.tsx";
import { type Entry, useEntries } from "./entries.tsx";
import { search } from "./match.ts";
import css from "./Palette.module.css";

/** More lines than this are found by typing on. */
const MOST_SHOWN = 60;

/** Everything that can be done, by a few letters: operations, columns, commands. */
export function Palette() {
  const words = useWords().steps.palette;
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const entries = useEntries();
  const found = useMemo(() => findEntries(query, entries), [query, entries]);
  const chosen: Entry | undefined = found[Math.min(at, found.length - 1)];
  const id = useId();

  const count = query === "" ? "" : words.count({ count: found.length });
  useEffect(() => {
    if (count !== "") announce(count);
  }, [count]);

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      setAt(step(Math.min(at, found.length - 1), by, found.length));
    } else if (event.key === "Enter") {
      event.preventDefault();
      chosen?.run();
    }
  };
  return (
    <Dialog
      bare
      size="large"
      title={words.title}
      initialFocus={input}
      onClose={() => actions.openDialog(null)}
    >
      <div className={css.search}>
        <Search size={18} aria-hidden />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={words.title}
          aria-expanded
          aria-autocomplete="list"
          aria-controls={id}
          aria-activedescendant={chosen && `${id} ${chosen.id}`}
          autoComplete="off"
          spellCheck={false}
          placeholder={words.placeholder}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={css.body}>
        <div id={id} role="listbox" aria-label={words.title} className={css.list}>
          {found.length === 0 ? (
            <p className={css.nothing}>{words.nothing({ query })}</p>
          ) : (
            <Lines id={id} found={found} chosen={chosen} grouped={query === ""} onPoint={setAt} />
          )}
        </div>
        {chosen?.operation ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
          <section className={css.beside} tabIndex={0} aria-label={chosen.label}>
            <ExampleTable operation={chosen.operation} />
          </section>
        ) : (
          <div className={css.beside} />
        )}
      </div>
      <footer className={css.keys}>
        <span>
          <Kbd>↑</Kbd> <Kbd>↓</Kbd> {words.move}
        </span>
        <span>
          <Kbd>Enter</Kbd> {words.choose}
        </span>
        <span>
          <Kbd>Esc</Kbd> {words.close}
        </span>
        {count !== "" && <span className={css.count}>{count}</span>}
      </footer>
    </Dialog>
  );
}

interface LinesProps {
  readonly id: string;
  readonly found: readonly Entry[];
  readonly chosen: Entry | undefined;
  /** With headings above each group; otherwise best first, with the group's name on each line. */
  readonly grouped: boolean;
  readonly onPoint: (place: number) => void;
}

function Lines({ id, found, chosen, grouped, onPoint }: LinesProps) {
  const { groups } = useWords().steps.palette;
  return found.map((entry, index) => (
    <div key={entry.id} role="presentation">
      {grouped && found[index - 1]?.group !== entry.group && (
        <div role="presentation" className={css.group}>
          {groups[entry.group]}
        </div>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the search field's, as the combobox pattern says */}
      <div
        ref={entry === chosen ? keepInSight : undefined}
        id={`${id} ${entry.id}`}
        role="option"
        tabIndex={-1}
        aria-selected={entry === chosen}
        className={css.line}
        onPointerMove={() => onPoint(index)}
        onClick={entry.run}
      >
        {entry.icon}
        <span className={css.label}>{entry.label}</span>
        {entry.keys && <Kbd>{entry.keys}</Kbd>}
        {!grouped && entry.group !== "goTo" && <small>{groups[entry.group]}</small>}
      </div>
    </div>
  ));
}

/** Without a query everything but the columns, by group; with one the best of all. */
function findEntries(query: string, entries: readonly Entry[]): readonly Entry[] {
  const asked = query.trim();
  if (asked === "") return entries.filter(({ group }) => group !== "goTo");
  return search(asked, entries, ({ texts }) => texts).slice(0, MOST_SHOWN);
}

/** The next place; one step beyond an end comes in at the other. */
function step(at: number, by: number, count: number): number {
  if (count === 0) return 0;
  if (Math.abs(by) === 1) return (at + by + count) % count;
  return Math.max(0, Math.min(count - 1, at + by));
}

function keepInSight(line: HTMLElement | null): void {
  line?.scrollIntoView({ block: "nearest" });
}
