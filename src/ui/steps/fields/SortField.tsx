import { Plus, X } from "lucide-react";
import type { SortKey } from "../../../ops/operation.ts";
import { Button } from "../../kit/Button.tsx";
import { IconButton } from "../../kit/IconButton.tsx";
import { Select } from "../../kit/Select.tsx";
import { useWords } from "../../words.tsx";
import css from "./fields.module.css";
import type { FieldProps, FormTable } from "./form-context.ts";

interface SortFieldProps extends FieldProps<readonly SortKey[]> {
  readonly table: FormTable;
}

/** Columns to sort by, the first before the next, each up or down. */
export function SortField({ label, wrong, value, onChange, table: { columns } }: SortFieldProps) {
  const words = useWords().steps.form;
  const unused = columns.find((column) => !value.some((key) => key.column === column.id));
  const put = (index: number, key: SortKey) => onChange(value.with(index, key));
  return (
    <fieldset className={css.field}>
      <legend className={css.label}>{label}</legend>
      <div className={css.tests}>
        {value.map((key, index) => {
          const name = columns.find((column) => column.id === key.column)?.name ?? key.column;
          return (
            <div key={key.column} className={css.sortKey}>
              <Select
                aria-label={index === 0 ? words.sortColumn : words.thenColumn}
                value={key.column}
                options={columns
                  .filter(({ id }) => id === key.column || !value.some((other) => other.column === id))
                  .map((column) => ({ value: column.id, label: column.name }))}
                onChange={(column) => put(index, { ...key, column })}
              />
              <Select
                aria-label={`${name}: ${key.descending ? words.falling : words.rising}`}
                value={key.descending ? "falling" : "rising"}
                options={[
                  { value: "rising", label: words.rising },
                  { value: "falling", label: words.falling },
                ]}
                onChange={(order) => put(index, { ...key, descending: order === "falling" })}
              />
              <IconButton
                size="small"
                label={words.removeSort({ column: name })}
                icon={<X size={16} aria-hidden />}
                disabled={value.length === 1}
                onClick={() => onChange(value.toSpliced(index, 1))}
              />
            </div>
          );
        })}
      </div>
      {unused && (
        <Button
          kind="plain"
          size="small"
          className={css.add}
          icon={<Plus size={16} aria-hidden />}
          onClick={() => onChange([...value, { column: unused.id, descending: false }])}
        >
          {words.addSort}
        </Button>
      )}
      {wrong !== undefined && <small className={css.wrong}>{wrong}</small>}
    </fieldset>
  );
}
