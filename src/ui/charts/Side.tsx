import { useMemo, useState } from "react";
import { useStore } from "../../app/store.ts";
import { TextField } from "../kit/TextField.tsx";
import { useWords } from "../words.tsx";
import { choose, type Section, useChoices } from "./choices.ts";
import css from "./Side.module.css";

/** Above this many columns there is a field to find one. */
const MANY = 12;
/** More are found by typing, not by scrolling. */
const MOST_SHOWN = 300;

/** The questions that can be asked: all at a glance, the figures, or one column. */
export function Side() {
  const words = useWords().analyse;
  const columns = useStore((state) => state.ran?.columns);
  const profiles = useStore((state) => state.profiles);
  const [wanted, setWanted] = useState("");
  const shown = useMemo(() => {
    const text = wanted.trim().toLowerCase();
    return columns?.filter(({ name }) => name.toLowerCase().includes(text)).slice(0, MOST_SHOWN) ?? [];
  }, [columns, wanted]);
  return (
    <nav className={css.side} aria-label={words.side.label}>
      <ul className={css.list}>
        <Item section={{ kind: "glance" }} hint={words.side.glanceHint}>
          {words.side.glance}
        </Item>
        <Item section={{ kind: "statistics" }} hint={words.side.statisticsHint}>
          {words.side.statistics}
        </Item>
      </ul>
      <h2 className={css.heading}>{words.side.columns}</h2>
      {(columns?.length ?? 0) > MANY && (
        <div className={css.find}>
          <TextField
            type="search"
            aria-label={words.side.findColumn}
            placeholder={words.side.findColumn}
            value={wanted}
            onChange={setWanted}
          />
        </div>
      )}
      <ul className={css.columns}>
        {shown.map(({ id, name }) => {
          const kind = profiles.get(id)?.kind;
          return (
            <Item key={id} section={{ kind: "column", column: id }} aside={kind && words.kinds({ kind })}>
              {name}
            </Item>
          );
        })}
        {shown.length === 0 && <li className={css.none}>{words.side.noSuchColumn}</li>}
      </ul>
    </nav>
  );
}

interface ItemProps {
  readonly section: Section;
  readonly hint?: string;
  readonly aside?: string | undefined;
  readonly children: string;
}

function Item({ section, hint, aside, children }: ItemProps) {
  const chosen = useChoices((choices) => isSame(choices.section, section));
  return (
    <li>
      <button
        type="button"
        className={css.item}
        aria-current={chosen ? "page" : undefined}
        onClick={() => choose({ section })}
      >
        <span className={hint ? css.question : css.name}>{children}</span>
        {hint && <small>{hint}</small>}
        {aside && <small className={css.aside}>{aside}</small>}
      </button>
    </li>
  );
}

function isSame(a: Section, b: Section): boolean {
  return a.kind === b.kind && (a.kind !== "column" || b.kind !== "column" || a.column === b.column);
}
