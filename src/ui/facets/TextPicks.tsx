import { Pencil, Search } from "lucide-react";
import { useId, useState } from "react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { Facet } from "../../worker/contract.ts";
import { Button } from "../kit/Button.tsx";
import { Checkbox } from "../kit/Checkbox.tsx";
import { IconButton } from "../kit/IconButton.tsx";
import { Select } from "../kit/Select.tsx";
import { TextField } from "../kit/TextField.tsx";
import { useFormat, useLanguage, useWords } from "../words.tsx";
import css from "./Facets.module.css";
import { type Picks, withText } from "./picks.ts";

interface TextPicksProps {
  readonly name: string;
  readonly facet: Facet;
  readonly picks: Picks;
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly onPicks: (picks: Picks) => void;
}

/** With more values than this they are searched rather than read. */
const FEW = 8;

/** Values or shapes with their counts, to be ticked; a value can be changed everywhere, which is a step. */
export function TextPicks({ name, facet, picks, search, onSearch, onPicks }: TextPicksProps) {
  const words = useWords().facets;
  const language = useLanguage();
  const [order, setOrder] = useState<"count" | "name">("count");
  const { texts, others, missing } = facet;
  const sorted =
    order === "count"
      ? texts
      : [...texts].sort((a, b) => new Intl.Collator(language, { numeric: true }).compare(a.text, b.text));
  const most = Math.max(1, missing, ...texts.map(({ count }) => count));
  const many = texts.length > FEW || others.values > 0 || search !== "";
  return (
    <>
      {many && (
        <div className={css.tools}>
          <TextField
            aria-label={words.search({ column: name })}
            placeholder={words.searchShort}
            icon={<Search size={14} aria-hidden />}
            value={search}
            onChange={onSearch}
          />
          <Select
            aria-label={words.order}
            value={order}
            options={[
              { value: "count", label: words.byCount },
              { value: "name", label: words.byName },
            ]}
            onChange={setOrder}
          />
        </div>
      )}
      {facet.by === "shapes" && <p className={css.note}>{words.shapesHint}</p>}
      <ul className={css.values} aria-label={words.values({ column: name })}>
        {sorted.map(({ text, count }) => (
          <Value
            key={text}
            facet={facet}
            text={text}
            count={count}
            share={count / most}
            picks={picks}
            onPicks={onPicks}
          />
        ))}
        {missing > 0 && search === "" && (
          <Line
            label={<em>{words.missing}</em>}
            count={missing}
            share={missing / most}
            picked={picks.missing}
            onPick={() => onPicks({ ...picks, missing: !picks.missing })}
          />
        )}
      </ul>
      {texts.length === 0 && missing === 0 && (
        <p className={css.note}>{search === "" ? words.nothing : words.noMatch}</p>
      )}
      {others.values > 0 && search === "" && <p className={css.note}>{words.others(others)}</p>}
    </>
  );
}

interface ValueProps extends Pick<TextPicksProps, "facet" | "picks" | "onPicks"> {
  readonly text: string;
  readonly count: number;
  readonly share: number;
}

function Value({ facet, text, count, share, picks, onPicks }: ValueProps) {
  const words = useWords().facets;
  const editable = useStore((state) => state.ran !== null && state.looking.preview === null);
  const [draft, setDraft] = useState<string | null>(null);
  if (draft !== null) {
    const save = () => {
      setDraft(null);
      if (draft === text) return;
      actions.addStep({
        op: "replace",
        params: { columns: [facet.column], find: text, with: draft, how: "cell", matchCase: true },
      });
      if (picks.texts.includes(text)) onPicks(withText(withText(picks, text), draft));
    };
    return (
      <li>
        <form
          className={css.edit}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <TextField
            aria-label={words.newText({ text })}
            autoFocus
            value={draft}
            onChange={setDraft}
            onKeyDown={(event) => {
              if (event.key === "Escape") setDraft(null);
            }}
          />
          <Button size="small" type="submit">
            {words.save}
          </Button>
        </form>
      </li>
    );
  }
  return (
    <Line
      label={text}
      count={count}
      share={share}
      picked={picks.texts.includes(text)}
      onPick={() => onPicks(withText(picks, text))}
      more={
        facet.by === "values" && (
          <IconButton
            size="small"
            className={css.pencil}
            label={words.edit({ text })}
            icon={<Pencil size={14} aria-hidden />}
            disabled={!editable}
            onClick={() => setDraft(text)}
          />
        )
      }
    />
  );
}

interface LineProps {
  readonly label: React.ReactNode;
  readonly count: number;
  readonly share: number;
  readonly picked: boolean;
  readonly onPick: () => void;
  readonly more?: React.ReactNode;
}

/** One thing to tick, its count, and how much that is beside the others. */
export function Line({ label, count, share, picked, onPick, more }: LineProps) {
  const { number } = useFormat();
  const id = useId();
  return (
    <li className={css.line} style={{ "--share": share } as React.CSSProperties}>
      <label htmlFor={id} className={css.value}>
        <Checkbox id={id} checked={picked} onChange={onPick} />
        <span className={css.text} dir="auto">
          {label}
        </span>
        <span className={css.count}>{number(count)}</span>
      </label>
      <span className={css.more}>{more}</span>
    </li>
  );
}
