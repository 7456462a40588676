import { Pin, PinOff } from "lucide-react";
import { useMemo, useState } from "react";
import { LINES, type Lines, withFrozen, withHidden } from "../../app/layout.ts";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import { Button } from "../kit/Button.tsx";
import { Checkbox } from "../kit/Checkbox.tsx";
import { IconButton } from "../kit/IconButton.tsx";
import { Segmented } from "../kit/Segmented.tsx";
import { TextField } from "../kit/TextField.tsx";
import { useWords } from "../words.tsx";
import { lookedAt } from "./use-pages.ts";
import css from "./ViewOptions.module.css";

/** Columns from which on they can be searched. */
const MANY = 12;

/** Height of rows, hidden characters, and for each column whether it is shown and whether it stays in sight. */
export function ViewOptions() {
  const words = useWords().grid.layout;
  const layout = useStore((state) => state.looking.layout);
  const look = (change: Partial<typeof layout>) => actions.look({ layout: { ...layout, ...change } });
  return (
    <div className={css.options}>
      <div className={css.line}>
        <span>{words.lines}</span>
        <Segmented
          size="small"
          label={words.lines}
          value={String(layout.lines)}
          options={LINES.map((lines) => ({ value: String(lines), label: String(lines) }))}
          onChange={(lines) => look({ lines: Number(lines) as Lines })}
        />
      </div>
      <Checkbox
        label={words.signs}
        hint={words.signsHint}
        checked={layout.signs}
        onChange={(signs) => look({ signs })}
      />
      <Columns />
      <p className={css.note}>{words.note}</p>
    </div>
  );
}

function Columns() {
  const words = useWords().grid.layout;
  const layout = useStore((state) => state.looking.layout);
  const columns = useStore((state) => lookedAt(state).columns);
  const [query, setQuery] = useState("");
  const found = useMemo(() => {
    const wanted = query.trim().toLowerCase();
    return columns.filter(({ name }) => name.toLowerCase().includes(wanted));
  }, [columns, query]);
  const hiddenHere = columns.filter(({ id }) => layout.hidden.includes(id)).map(({ id }) => id);
  return (
    <section aria-label={words.columns} className={css.columns}>
      <div className={css.line}>
        <h3 className={css.heading}>{words.columns}</h3>
        {hiddenHere.length > 0 && (
          <Button
            size="small"
            kind="quiet"
            onClick={() => actions.look({ layout: withHidden(layout, hiddenHere, false) })}
          >
            {words.showAll}
          </Button>
        )}
      </div>
      {columns.length > MANY && (
        <TextField
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={query}
          onChange={setQuery}
        />
      )}
      <ul className={css.list}>
        {found.map(({ id, name }) => {
          const frozen = layout.frozen.includes(id);
          const hidden = layout.hidden.includes(id);
          return (
            <li key={id} className={css.column}>
              <Checkbox
                label={<span dir="auto">{name}</span>}
                checked={!hidden}
                disabled={!hidden && hiddenHere.length === columns.length - 1}
                onChange={(shown) => actions.look({ layout: withHidden(layout, [id], !shown) })}
              />
              <IconButton
                size="small"
                label={(frozen ? words.unfreeze : words.freeze)({ column: name })}
                aria-pressed={frozen}
                icon={frozen ? <PinOff size={14} aria-hidden /> : <Pin size={14} aria-hidden />}
                onClick={() => actions.look({ layout: withFrozen(layout, [id], !frozen) })}
              />
            </li>
          );
        })}
      </ul>
      {found.length === 0 && <p className={css.note}>{words.noneFound}</p>}
    </section>
  );
}
