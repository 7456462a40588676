import { Plus, X } from "lucide-react";
import type { Measure } from "../../../ops/operation.ts";
import { Button } from "../../kit/Button.tsx";
import { IconButton } from "../../kit/IconButton.tsx";
import { Select } from "../../kit/Select.tsx";
import { TextField } from "../../kit/TextField.tsx";
import { useWords } from "../../words.tsx";
import css from "./fields.module.css";
import type { FieldProps, FormTable } from "./form-context.ts";

interface MeasuresFieldProps extends FieldProps<readonly Measure[]> {
  readonly table: FormTable;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Those that need no column. */
  readonly alone: readonly string[];
}

/** What is worked out, part by part: what, of which column, and what the new column is called. */
export function MeasuresField({ label, wrong, value, onChange, table, options, alone }: MeasuresFieldProps) {
  const words = useWords().steps.form;
  const { columns, profiles } = table;
  const named = (what: string, id: string) => {
    const said = options.find((option) => option.value === what)?.label ?? what;
    const column = columns.find((each) => each.id === id)?.name ?? id;
    return alone.includes(what) ? said : words.measureName({ what: withoutNote(said), column });
  };
  const numeric = columns.find(({ id }) => /^(whole|decimal)$/.test(profiles.get(id)?.kind ?? ""));
  const usual = (numeric ?? columns[0])?.id ?? "";
  const put = (index: number, change: Partial<Measure>) => {
    const before = value[index];
    const what = change.what ?? before.what;
    const column = alone.includes(what) ? "" : change.column || before.column || usual;
    // A name that nobody typed follows.
    const follows = before.name === named(before.what, before.column);
    const name = change.name ?? (follows ? named(what, column) : before.name);
    onChange(value.with(index, { what, column, name }));
  };
  return (
    <fieldset className={css.field}>
      <legend className={css.label}>{label}</legend>
      <div className={css.tests}>
        {value.map(({ what, column, name }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name, and their names are typed
          <div key={index} className={css.measure}>
            <Select
              {...(alone.includes(what) && { className: css.measureAlone })}
              aria-label={words.measureWhat}
              value={what}
              options={options}
              onChange={(next) => put(index, { what: next })}
            />
            {!alone.includes(what) && (
              <Select
                aria-label={words.measureColumn}
                value={column}
                options={columns.map((each) => ({ value: each.id, label: each.name }))}
                onChange={(next) => put(index, { column: next })}
              />
            )}
            <IconButton
              size="small"
              label={words.removeMeasure({ name })}
              icon={<X size={16} aria-hidden />}
              disabled={value.length === 1}
              onClick={() => onChange(value.toSpliced(index, 1))}
            />
            <TextField
              className={css.measureName}
              aria-label={words.measureCalled({ name: named(what, column) })}
              value={name}
              onChange={(text) => put(index, { name: text })}
            />
          </div>
        ))}
      </div>
      <Button
        kind="plain"
        size="small"
        className={css.add}
        icon={<Plus size={16} aria-hidden />}
        onClick={() => onChange([...value, { what: "sum", column: usual, name: named("sum", usual) }])}
      >
        {words.addMeasure}
      </Button>
      {wrong !== undefined && <small className={css.wrong}>{wrong}</small>}
    </fieldset>
  );
}

/** A label without what it explains in parentheses. */
function withoutNote(label: string): string {
  return label.replace(/\s*\(.*\)$/, "");
}
