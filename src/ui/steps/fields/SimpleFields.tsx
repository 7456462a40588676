import { useId } from "react";
import type { ColumnHead } from "../../../worker/contract.ts";
import { Segmented } from "../../kit/Segmented.tsx";
import { Select } from "../../kit/Select.tsx";
import { TextField } from "../../kit/TextField.tsx";
import { useWords } from "../../words.tsx";
import css from "./fields.module.css";
import type { FieldProps } from "./form-context.ts";

interface ColumnFieldProps extends FieldProps<string> {
  readonly columns: readonly ColumnHead[];
  /** Offered first as the empty choice, e.g. "at the end". */
  readonly empty?: string;
}

/** One column. A column that is not there (any more) stays in the list until another is chosen. */
export function ColumnField({ label, hint, wrong, value, onChange, columns, empty }: ColumnFieldProps) {
  const gone = value !== "" && !columns.some((column) => column.id === value);
  return (
    <Select
      label={label}
      hint={wrong === undefined ? hint : <span className={css.wrong}>{wrong}</span>}
      aria-invalid={wrong !== undefined || undefined}
      value={value}
      options={[
        ...(empty !== undefined || value === "" ? [{ value: "", label: empty ?? "" }] : []),
        ...(gone ? [{ value, label: value }] : []),
        ...columns.map((column) => ({ value: column.id, label: column.name })),
      ]}
      onChange={onChange}
    />
  );
}

/** Several short texts, one on each line. */
export function TextsField({ label, hint, wrong, value, onChange }: FieldProps<readonly string[]>) {
  const words = useWords().steps.form;
  const id = useId();
  return (
    <div className={css.field}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={css.area}
        spellCheck={false}
        data-wrong={wrong !== undefined || undefined}
        aria-invalid={wrong !== undefined || undefined}
        aria-describedby={`${id}-said`}
        rows={Math.min(8, Math.max(3, value.length + 1))}
        value={value.join("\n")}
        onChange={({ currentTarget: { value: text } }) => onChange(text === "" ? [] : text.split("\n"))}
      />
      <small id={`${id}-said`} className={wrong === undefined ? css.hint : css.wrong}>
        {wrong ?? hint ?? words.perLine}
      </small>
    </div>
  );
}

interface NumberFieldProps extends FieldProps<number> {
  readonly min: number;
  readonly max: number;
}

/** A whole number; nothing typed is NaN. */
export function NumberField({ value, onChange, ...rest }: NumberFieldProps) {
  return (
    <TextField
      {...rest}
      type="number"
      step={1}
      value={Number.isNaN(value) ? "" : value}
      onChange={(text) => onChange(text === "" ? Number.NaN : Number(text))}
    />
  );
}

interface ChoiceFieldProps extends FieldProps<string> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Wider than this, or more of them, and the choices stand in a list. */
const WIDEST = 30;
const MOST_IN_SIGHT = 4;

export function ChoiceField({ label, hint, value, options, onChange }: ChoiceFieldProps) {
  const width = options.reduce((sum, option) => sum + widthOf(option.label) + 3, 0);
  if (options.length > MOST_IN_SIGHT || width > WIDEST + 9) {
    return <Select label={label} hint={hint} value={value} options={options} onChange={onChange} />;
  }
  return (
    <div className={css.field}>
      <span aria-hidden className={css.label}>
        {label}
      </span>
      <span>
        <Segmented label={label} size="small" value={value} options={options} onChange={onChange} />
      </span>
      {hint !== undefined && <small className={css.hint}>{hint}</small>}
    </div>
  );
}

/** Letters as wide as two (Chinese) count as two. */
function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (letter > "\u2e80" ? 2 : 1), 0);
}

/** What was clicked, not typed: shown, not changed. */
export function FixedField({ label, value }: { readonly label: string; readonly value: string }) {
  const words = useWords().steps.form;
  return (
    <div className={css.field}>
      <span className={css.label}>{label}</span>
      <span className={css.fixed}>{value === "" ? words.empty : value}</span>
    </div>
  );
}
