import { Search } from "lucide-react";
import { useId, useState } from "react";
import type { ColumnHead } from "../../../worker/contract.ts";
import { Button } from "../../kit/Button.tsx";
import { Checkbox } from "../../kit/Checkbox.tsx";
import { useFormat, useWords } from "../../words.tsx";
import css from "./fields.module.css";
import type { FieldProps, FormTable } from "./form-context.ts";

/** More columns than this are searched, not scrolled. */
const MOST_SHOWN = 200;
const FEW = 8;

interface ColumnsFieldProps extends FieldProps<readonly string[]> {
  readonly table: FormTable;
  /** What no choice means. */
  readonly none: "forbidden" | "all" | "none";
}

/** Several columns: a list to tick, with a search when there are more than a few. */
export function ColumnsField({ label, hint, wrong, value, onChange, table, none }: ColumnsFieldProps) {
  const words = useWords().steps.form;
  const id = useId();
  const [query, setQuery] = useState("");
  const { columns } = table;
  const fitting = columns.filter(({ name }) => name.toLowerCase().includes(query.trim().toLowerCase()));
  const said = wrong ?? (value.length > 0 ? words.chosen({ count: value.length, of: columns.length }) : hint);
  const gone = value.filter((column) => !columns.some((each) => each.id === column));
  const choose = (ids: readonly string[], on: boolean) => {
    const chosen = new Set(value);
    for (const each of ids) {
      if (on) chosen.add(each);
      else chosen.delete(each);
    }
    onChange([...columns.map((column) => column.id), ...gone].filter((each) => chosen.has(each)));
  };
  const ids = fitting.map((column) => column.id);
  return (
    <fieldset className={css.field} aria-describedby={`${id}-said`}>
      <legend className="visually-hidden">{label}</legend>
      <div className={css.labelRow}>
        <span aria-hidden className={css.label}>
          {label}
        </span>
        <span>
          <Button kind="plain" size="small" onClick={() => choose(ids, true)}>
            {words.chooseAll}
          </Button>
          <Button kind="plain" size="small" disabled={value.length === 0} onClick={() => onChange([])}>
            {words.chooseNone}
          </Button>
        </span>
      </div>
      <div className={css.box} data-wrong={wrong !== undefined || undefined}>
        {columns.length > FEW && (
          <div className={css.searchRow}>
            <Search size={16} aria-hidden />
            <input
              className={css.search}
              type="search"
              aria-label={words.searchColumns}
              placeholder={words.searchColumns}
              value={query}
              onChange={(event) => setQuery(event.currentTarget.value)}
            />
          </div>
        )}
        <div className={css.options}>
          {gone.map((column) => (
            <Option key={column} name={column} checked onChange={(on) => choose([column], on)} />
          ))}
          {fitting.slice(0, MOST_SHOWN).map((column) => (
            <Option
              key={column.id}
              name={column.name}
              kind={<Kind column={column} table={table} />}
              checked={value.includes(column.id)}
              onChange={(on) => choose([column.id], on)}
            />
          ))}
          {fitting.length === 0 && <p className={css.more}>{words.noColumnFits}</p>}
          {fitting.length > MOST_SHOWN && (
            <p className={css.more}>{words.moreColumns({ count: fitting.length - MOST_SHOWN })}</p>
          )}
        </div>
      </div>
      <small id={`${id}-said`} className={wrong === undefined ? css.hint : css.wrong}>
        {said ?? (none === "all" ? words.allWhenNone : "\u00a0")}
      </small>
    </fieldset>
  );
}

interface OptionProps {
  readonly name: string;
  readonly kind?: React.ReactNode;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}

function Option({ name, kind, checked, onChange }: OptionProps) {
  const id = useId();
  return (
    <label htmlFor={id} className={css.option}>
      <Checkbox id={id} aria-label={name} checked={checked} onChange={onChange} />
      <span>{name}</span>
      {kind}
    </label>
  );
}

/** What the column looks like, or was declared to be. */
function Kind({ column, table }: { readonly column: ColumnHead; readonly table: FormTable }) {
  const words = useWords();
  const { number } = useFormat();
  const profile = table.profiles.get(column.id);
  if (column.type) return <small>{words.steps.form.types[column.type]}</small>;
  if (!profile) return null;
  const kind = profile.meaning?.kind ?? profile.kind;
  return <small data-tip={number(profile.distinct)}>{words.grid.header.kind({ kind })}</small>;
}
