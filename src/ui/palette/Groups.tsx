import { ChevronRight } from "lucide-react";
import { Kbd } from "../kit/Kbd.tsx";
import { type Entry, isRemembered } from "./entry.ts";
import type { FoundGroup } from "./found.ts";
import css from "./Palette.module.css";
import { remember } from "./recent.ts";
import { usePaletteWords } from "./use-palette-words.ts";

interface GroupsProps {
  readonly id: string;
  readonly groups: readonly FoundGroup[];
  readonly chosen: Entry | undefined;
  readonly onPoint: (entry: Entry) => void;
  readonly onInto: (column: string) => void;
}

/** The lines under their headings; the keyboard stays in the search field. */
export function Groups({ id, groups, chosen, onPoint, onInto }: GroupsProps) {
  const words = usePaletteWords();
  return groups.map(({ group, entries }) => (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a list of options; this is the group of ARIA
    <div key={group} role="group" aria-labelledby={`${id}${group}`}>
      <div id={`${id}${group}`} role="presentation" className={css.group}>
        {words.groups[group]}
      </div>
      {entries.map((entry) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the search field's, as the combobox pattern says
        <div
          key={entry.id}
          ref={entry === chosen ? keepInSight : undefined}
          id={lineId(id, entry)}
          role="option"
          tabIndex={-1}
          aria-selected={entry === chosen}
          className={css.line}
          onPointerMove={() => onPoint(entry)}
          onClick={() => run(entry)}
        >
          {entry.icon}
          <span className={css.label} dir="auto">
            {entry.label}
          </span>
          {entry.detail !== undefined && <small>{entry.detail}</small>}
          {entry.keys !== undefined && <Kbd>{entry.keys}</Kbd>}
          {entry.column !== undefined && <Into column={entry.column} onInto={onInto} />}
        </div>
      ))}
    </div>
  ));
}

/** For the pointer what the right arrow is for the keyboard. */
function Into({ column, onInto }: { readonly column: string; readonly onInto: (column: string) => void }) {
  const words = usePaletteWords();
  return (
    <span
      aria-hidden
      className={css.into}
      data-tip={words.itsActions}
      onClick={(event) => {
        event.stopPropagation();
        onInto(column);
      }}
    >
      <ChevronRight size={16} />
    </span>
  );
}

/** Does what a line says, and remembers that it was chosen. */
export function run(entry: Entry | undefined): void {
  if (!entry) return;
  if (isRemembered(entry)) remember(entry.id);
  entry.run();
}

/** The id of a line in the page: the search field names the chosen one by it. */
export function lineId(list: string, entry: Entry): string {
  return `${list} ${entry.id}`.replaceAll(/\s/g, "_");
}

function keepInSight(line: HTMLElement | null): void {
  line?.scrollIntoView({ block: "nearest" });
}
