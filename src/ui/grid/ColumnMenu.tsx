// biome-ignore-all lint/a11y/useSemanticElements: a grid of thousands of columns is laid out by hand: its roles are what screen readers go by
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active cell
import { Popover } from "@base-ui/react/popover";
import { Search } from "lucide-react";
import { useId, useMemo, useRef, useState } from "react";
import { useStore } from "../../app/store.ts";
import { useFormat, useLanguage, useWords } from "../words.tsx";
import css from "./ColumnMenu.module.css";
import { type Entry, foundEntries, menuEntries } from "./menu-entries.ts";

/** Where a column's menu hangs: at its button, its cell, or where the pointer was. */
export interface MenuAt {
  readonly column: string;
  readonly name: string;
  readonly ids: readonly string[];
  readonly anchor: Element | { getBoundingClientRect: () => DOMRect };
}

interface ColumnMenuProps {
  readonly at: MenuAt;
  readonly onChoose: (does: Entry["does"]) => void;
  readonly onClose: () => void;
}

/** All that can be done with one column. Arrow keys move, letters search, Enter does it. */
export function ColumnMenu({ at, onChoose, onClose }: ColumnMenuProps) {
  const words = useWords().grid.menu;
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const groups = useEntries(at);
  const found = query.trim() === "" ? null : foundEntries(groups, query);
  const shown = found ? (found.length > 0 ? [{ label: "", entries: found }] : []) : groups;

  const items = () => [...(list.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
  /** A form opens and has taken the keyboard: the menu must not give it back to where it was. */
  const handedOn = useRef(false);
  const choose = (entry: Entry | undefined) => {
    if (!entry) return;
    handedOn.current = entry.does.kind === "dialog";
    onClose();
    onChoose(entry.does);
  };
  const moveTo = (index: number) => {
    const all = items();
    if (index < 0) field.current?.focus();
    else all[Math.min(index, all.length - 1)]?.focus();
  };
  const pressed = (event: React.KeyboardEvent) => {
    const at = items().indexOf(document.activeElement as HTMLElement);
    const typing = document.activeElement === field.current;
    if (event.key === "ArrowDown") moveTo(at + 1);
    else if (event.key === "ArrowUp") moveTo(at - 1);
    else if (event.key === "Home" && !typing) moveTo(0);
    else if (event.key === "End" && !typing) moveTo(Number.MAX_SAFE_INTEGER);
    else if (event.key === "Enter" && typing) choose(found?.[0]);
    else if (event.key === "Tab") onClose();
    else {
      // Letters go on into the search field, which is focused before the key is typed.
      if (!typing && event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey) {
        field.current?.focus();
      }
      return;
    }
    event.preventDefault();
  };

  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Portal>
        <Popover.Positioner
          className={css.positioner}
          anchor={at.anchor}
          side="bottom"
          align="start"
          sideOffset={4}
          collisionPadding={8}
        >
          <Popover.Popup
            className={css.popup}
            aria-label={words.label({ column: at.name })}
            initialFocus={() => items()[0] ?? true}
            finalFocus={() => !handedOn.current}
            onKeyDown={pressed}
          >
            <label className={css.search}>
              <Search size={14} aria-hidden />
              <input
                ref={field}
                type="search"
                aria-label={words.search}
                placeholder={words.search}
                value={query}
                onChange={(event) => setQuery(event.currentTarget.value)}
              />
            </label>
            <div
              ref={list}
              role="menu"
              aria-label={words.label({ column: at.name })}
              className={found ? `${css.list} ${css.found}` : css.list}
            >
              {shown.map((group, i) => (
                <Group key={group.label} {...group} first={i === 0} onChoose={choose} />
              ))}
            </div>
            {shown.length === 0 && <p className={css.nothing}>{words.nothing}</p>}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface GroupProps {
  readonly label: string;
  readonly entries: readonly Entry[];
  /** Holds the one tab stop of the menu. */
  readonly first: boolean;
  readonly onChoose: (entry: Entry) => void;
}

function Group({ label, entries, first, onChoose }: GroupProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={label === "" ? undefined : id}>
      {label !== "" && (
        <div id={id} className={css.label}>
          {label}
        </div>
      )}
      {entries.map((entry, i) => (
        <button
          key={entry.key}
          type="button"
          role="menuitem"
          tabIndex={first && i === 0 ? 0 : -1}
          className={css.item}
          onClick={() => onChoose(entry)}
          onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
        >
          {entry.label}
        </button>
      ))}
    </div>
  );
}

function useEntries({ column, ids }: MenuAt) {
  const words = useWords().grid;
  const format = useFormat();
  const language = useLanguage();
  const operations = useStore((state) => state.operations);
  const profile = useStore((state) => state.profiles.get(column));
  const sort = useStore((state) => state.looking.sort);
  const filters = useStore((state) => state.looking.filters);
  const layout = useStore((state) => state.looking.layout);
  return useMemo(
    () => menuEntries({ column, ids, profile, sort, filters, layout, operations, words, format, language }),
    [column, ids, profile, sort, filters, layout, operations, words, format, language],
  );
}
