import { LoaderCircle, Moon, Plus, TriangleAlert, X } from "lucide-react";
import { type Entry, inTwo, type ShelfFile } from "../../app/shelf.ts";
import type { Tab } from "../../app/state.ts";
import { partName } from "../reading/option-names.ts";
import { useWords } from "../words.tsx";
import css from "./ListTab.module.css";
import { type TabsWords, useTabsWords } from "./use-tabs-words.ts";

interface ListTabProps {
  readonly entry: Entry;
  readonly file: ShelfFile;
  readonly chosen: boolean;
  /** The one that the Tab key stops at. */
  readonly stop: boolean;
  readonly onFocus: () => void;
  readonly onChoose: () => void;
  readonly onClose: () => void;
}

/**
 * One list in the bar. The cross is for the pointer alone, as a tab holds nothing else that can be pressed: the keyboard
 * has Delete, and the menu of the file closes it too.
 */
export function ListTab({ entry, file, chosen, stop, onFocus, onChoose, onClose }: ListTabProps) {
  const words = useTabsWords();
  const name = useEntryName(entry, file);
  const [head, tail] = inTwo(name);
  const { rows, said } = about(entry, words);
  const whole = file.several ? words.of({ part: name, file: file.name }) : name;
  const onClick = (event: React.MouseEvent) => {
    if ((event.target as Element).closest("[data-close]")) onClose();
    else onChoose();
  };
  return (
    <button
      type="button"
      role="tab"
      id={chosen ? "tab-shown" : undefined}
      data-entry={entry.id}
      data-offered={entry.kind === "offered" || undefined}
      aria-selected={chosen}
      aria-controls={chosen ? "list-shown" : undefined}
      aria-keyshortcuts={entry.kind === "open" ? "Delete" : undefined}
      aria-label={[whole, ...said].join(", ")}
      data-tip={tipOf(entry, file, name, tail !== "", words)}
      tabIndex={stop ? 0 : -1}
      className={css.tab}
      onFocus={onFocus}
      onClick={onClick}
      onAuxClick={(event) => event.button === 1 && onClose()}
    >
      {entry.kind === "offered" ? <Plus size={13} aria-hidden /> : <Mark tab={entry.tab} />}
      <span className={css.name} dir="auto">
        <span className={css.head}>{head}</span>
        <span className={css.tail}>{tail}</span>
      </span>
      {rows !== null && <small className={css.rows}>{rows}</small>}
      {entry.kind === "open" && (
        <span data-close data-tip={words.close({ name })} className={css.close}>
          <X size={13} aria-hidden />
        </span>
      )}
    </button>
  );
}

function useEntryName(entry: Entry, file: ShelfFile): string {
  const words = useTabsWords();
  const { reading } = useWords();
  const part = entry.kind === "offered" ? entry.part : entry.tab.part;
  if (file.several && part !== "") return partName(part, reading);
  return file.more === 0 ? file.name : words.more({ name: file.name, count: file.more });
}

/** Figures beside the name, and all that a screen reader says after it. */
function about(entry: Entry, words: TabsWords) {
  const count = entry.kind === "offered" ? entry.rows : entry.tab.rows;
  const rows = count === null ? null : words.rows({ count });
  const said = rows === null ? [] : [rows];
  if (entry.kind === "offered") return { rows, said: [...said, words.offered] };
  const { state, unsaved } = entry.tab;
  if (state !== "ready") said.push(words[state]);
  if (unsaved) said.push(words.unsaved);
  return { rows, said };
}

function tipOf(
  entry: Entry,
  { name: file }: ShelfFile,
  name: string,
  cut: boolean,
  words: TabsWords,
): string | undefined {
  if (entry.kind === "offered") return words.offeredTip({ name, file });
  const { state, unsaved } = entry.tab;
  const told = [state === "ready" ? [] : [words[state]], unsaved ? [words.unsaved] : []].flat();
  if (!cut && told.length === 0) return undefined;
  return [name, ...told].join(" · ");
}

function Mark({ tab: { state, unsaved } }: { readonly tab: Tab }) {
  if (state === "failed") return <TriangleAlert size={13} className={css.failed} aria-hidden />;
  if (state === "reading") return <LoaderCircle size={13} className={css.turning} aria-hidden />;
  if (unsaved) return <span className={css.dot} />;
  if (state === "asleep") return <Moon size={13} aria-hidden />;
  return null;
}
