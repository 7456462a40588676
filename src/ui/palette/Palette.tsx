import { ChevronLeft, Search } from "lucide-react";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { actions } from "../../app/session.ts";
import { getState, useStore } from "../../app/store.ts";
import { lookedAt } from "../grid/use-pages.ts";
import { announce } from "../kit/announce.ts";
import { Dialog } from "../kit/Dialog.tsx";
import { Kbd } from "../kit/Kbd.tsx";
import { useColumnEntries } from "./column-entries.tsx";
import { likelyNow } from "./commands.ts";
import { ExampleTable } from "./ExampleTable.tsx";
import { useEntries, useRowEntry } from "./entries.tsx";
import type { Entry } from "./entry.ts";
import { type FoundGroup, foundGroups, offeredGroups } from "./found.ts";
import { Groups, lineId, run } from "./Groups.tsx";
import css from "./Palette.module.css";
import { recentChoices } from "./recent.ts";
import { usePaletteWords } from "./use-palette-words.ts";
import { useValues } from "./use-values.tsx";

/** Everything that can be done, by a few letters: operations, columns, values, commands, settings. */
export function Palette() {
  const words = usePaletteWords();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  /** The column whose actions are shown, or null for everything. */
  const [column, setColumn] = useState<string | null>(null);
  const groups = useGroups(query, column);
  const lines = useMemo(() => groups.flatMap(({ entries }) => entries), [groups]);
  const chosen: Entry | undefined = lines[Math.min(at, lines.length - 1)];
  const id = useId();
  const columnName = useStore(
    (state) => lookedAt(state).columns.find((head) => head.id === column)?.name ?? "",
  );

  const count = query === "" ? "" : words.count({ count: lines.length });
  useEffect(() => {
    if (count !== "") announce(count);
  }, [count]);

  const type = (text: string) => {
    setQuery(text);
    setAt(0);
  };
  const goInto = (next: string | null) => {
    setColumn(next);
    type("");
    input.current?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    const atEnd = event.currentTarget.selectionStart === query.length;
    if (by !== undefined) setAt(step(Math.min(at, lines.length - 1), by, lines.length));
    else if (event.key === "Enter") run(chosen);
    else if (event.key === "ArrowRight" && atEnd && chosen?.column !== undefined) goInto(chosen.column);
    else if (event.key === "Backspace" && query === "" && column !== null) goInto(null);
    else return;
    event.preventDefault();
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
        {column === null ? (
          <Search size={18} aria-hidden />
        ) : (
          <button
            type="button"
            className={css.scope}
            aria-label={words.back({ column: columnName })}
            onClick={() => goInto(null)}
          >
            <ChevronLeft size={14} aria-hidden />
            <span dir="auto">{columnName}</span>
          </button>
        )}
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={column === null ? words.title : words.inColumn({ column: columnName })}
          aria-expanded
          aria-autocomplete="list"
          aria-controls={id}
          aria-activedescendant={chosen && lineId(id, chosen)}
          autoComplete="off"
          spellCheck={false}
          placeholder={column === null ? words.placeholder : words.inColumn({ column: columnName })}
          value={query}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={css.body} data-wide={!lines.some(({ operation }) => operation) || undefined}>
        <div id={id} role="listbox" aria-label={words.title} className={css.list}>
          {lines.length === 0 && <p className={css.nothing}>{words.nothing({ query })}</p>}
          <Groups
            id={id}
            groups={groups}
            chosen={chosen}
            onPoint={(entry) => setAt(lines.indexOf(entry))}
            onInto={goInto}
          />
        </div>
        <Beside chosen={chosen} />
      </div>
      <footer className={css.keys}>
        <span>
          <Kbd>↑</Kbd> <Kbd>↓</Kbd> {words.move}
        </span>
        <span>
          <Kbd>Enter</Kbd> {words.choose}
        </span>
        {chosen?.column !== undefined && (
          <span>
            <Kbd>→</Kbd> {words.itsActions}
          </span>
        )}
        {column !== null && query === "" && (
          <span>
            <Kbd>Backspace</Kbd> {words.goBack}
          </span>
        )}
        <span>
          <Kbd>Esc</Kbd> {words.close}
        </span>
        {count !== "" && <span className={css.count}>{count}</span>}
      </footer>
    </Dialog>
  );
}

/** What is shown for a query, in everything or among the actions of one column. */
function useGroups(query: string, column: string | null): readonly FoundGroup[] {
  const everything = useEntries();
  const ofColumn = useColumnEntries(column);
  const row = useRowEntry(query);
  const columns = useStore((state) => lookedAt(state).columns);
  const values = useValues(column === null ? query : "", columns);
  const [recent] = useState(recentChoices);
  const [likely] = useState(() => likelyNow(getState()));
  return useMemo(() => {
    const asked = query.trim();
    if (column !== null) {
      return asked === ""
        ? [{ group: "column" as const, entries: ofColumn }]
        : foundGroups(asked, ofColumn, recent);
    }
    if (asked === "") return offeredGroups(everything, recent, likely);
    return foundGroups(asked, [...(row ? [row] : []), ...everything, ...values], recent);
  }, [query, column, everything, ofColumn, row, values, recent, likely]);
}

function Beside({ chosen }: { readonly chosen: Entry | undefined }) {
  if (!chosen?.operation) return <Tips />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <section className={css.beside} tabIndex={0} aria-label={chosen.label}>
      <ExampleTable operation={chosen.operation} />
    </section>
  );
}

/** What may be typed, where an operation would show its example. */
function Tips() {
  const { tips } = usePaletteWords();
  return (
    <div className={css.beside}>
      <strong className={css.tipsTitle}>{tips.title}</strong>
      <ul className={css.tips}>
        {tips.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** The next place; one step beyond an end comes in at the other. */
function step(at: number, by: number, count: number): number {
  if (count === 0) return 0;
  if (Math.abs(by) === 1) return (at + by + count) % count;
  return Math.max(0, Math.min(count - 1, at + by));
}
