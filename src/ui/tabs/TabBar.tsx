import { Columns2, Plus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { actions } from "../../app/session.ts";
import { type Entry, type ShelfFile, shelfOf } from "../../app/shelf.ts";
import { getState, useStore } from "../../app/store.ts";
import { IconButton } from "../kit/IconButton.tsx";
import { pickFiles } from "../pick-file.ts";
import { ListTab } from "./ListTab.tsx";
import css from "./TabBar.module.css";
import { useTabsWords } from "./use-tabs-words.ts";

/**
 * The lists that are open, and the tables of their files that could be. Arrows, Home and End go from one to the next
 * without reading it, Enter or Space chooses, Delete closes.
 */
export function TabBar() {
  const words = useTabsWords();
  const tabs = useStore((state) => state.tabs);
  const shown = useStore((state) => state.tab);
  const complete = useStore((state) => state.opened?.complete === true);
  const shelf = shelfOf(tabs);
  const entries = shelf.flatMap((file) => file.entries);
  const list = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  const reached =
    entries.find(({ id }) => id === stop) ?? entries.find(({ id }) => id === shown) ?? entries[0];
  useTurning(entries);
  useInView(list, shown, tabs.find(({ id }) => id === shown)?.rows);

  const focus = (entry: Entry | undefined) => {
    if (!entry) return;
    setStop(entry.id);
    list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(entry.id)}"]`)?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const at = entries.findIndex(({ id }) => id === reached?.id);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: entries.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      focus(entries[(to + entries.length) % entries.length]);
    } else if (event.key === "Delete" && reached?.kind === "open") {
      event.preventDefault();
      const next = entries[at + 1] ?? entries[at - 1];
      if (close(reached)) requestAnimationFrame(() => focusAfter(() => focus(next)));
    }
  };
  return (
    <div className={css.bar}>
      {/* Entries are reached by arrows; each is a button. */}
      <div ref={list} role="tablist" aria-label={words.bar} className={css.list} onKeyDown={onKeyDown}>
        {shelf.map((file) => (
          <Group key={file.file} file={file} named={file.several}>
            {file.entries.map((entry) => (
              <ListTab
                key={entry.id}
                entry={entry}
                file={file}
                chosen={entry.id === shown}
                stop={entry.id === reached?.id}
                onFocus={() => setStop(entry.id)}
                onChoose={() => choose(entry)}
                onClose={() => close(entry)}
              />
            ))}
          </Group>
        ))}
      </div>
      <IconButton
        label={words.open}
        icon={<Plus size={16} aria-hidden />}
        onClick={() => void pickFiles().then(openBeside)}
      />
      {tabs.length > 1 && (
        <IconButton
          label={words.compare.open}
          className={css.compare}
          disabled={!complete}
          icon={<Columns2 size={16} aria-hidden />}
          onClick={() => actions.openDialog({ kind: "compare-tabs" })}
        />
      )}
    </div>
  );
}

interface GroupProps {
  readonly file: ShelfFile;
  readonly named: boolean;
  readonly children: React.ReactNode;
}

/** The tables of one file stand together behind its name. */
function Group({ file, named, children }: GroupProps) {
  return (
    <div role="none" className={css.group}>
      {named && (
        <span aria-hidden className={css.file} data-tip={file.name}>
          {file.name}
        </span>
      )}
      {children}
    </div>
  );
}

function choose(entry: Entry): void {
  if (entry.kind === "open") void actions.chooseTab(entry.id);
  else void actions.openPart(entry.of, entry.part);
}

/** Work not downloaded is asked about first: then false. */
function close(entry: Entry): boolean {
  if (entry.kind !== "open") return false;
  if (entry.tab.unsaved) {
    actions.openDialog({ kind: "close-tab", tab: entry.id });
    return false;
  }
  void actions.closeTab(entry.id);
  return true;
}

async function openBeside(files: readonly File[]): Promise<void> {
  if (files.length > 0) await actions.openFiles(files, {}, "beside");
}

/** The keyboard goes on in the bar; when that is gone, at the menu of the file. */
function focusAfter(inBar: () => void): void {
  if (document.querySelector("[role=tablist] [data-entry]")) inBar();
  else document.querySelector<HTMLElement>("header [aria-haspopup=menu]")?.focus();
}

/** Ctrl+Alt+Page keys turn to the next list or the one before, wherever the keyboard is. */
function useTurning(entries: readonly Entry[]): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const by = { PageDown: 1, PageUp: -1 }[event.key];
      if (by === undefined || !event.ctrlKey || !event.altKey || event.metaKey) return;
      event.preventDefault();
      if (getState().looking.dialog) return;
      const open = entries.filter(({ kind }) => kind === "open");
      const at = open.findIndex(({ id }) => id === getState().tab);
      const next = open[(at + by + open.length) % open.length];
      if (next) choose(next);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [entries]);
}

/** Brings the chosen tab into view, again when it grew by its figures. */
function useInView(
  list: React.RefObject<HTMLElement | null>,
  shown: string,
  rows: number | null | undefined,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the figures make the tab wider
  useEffect(() => {
    const chosen = list.current?.querySelector(`[data-entry="${CSS.escape(shown)}"]`);
    chosen?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [list, shown, rows]);
}
