import { ChevronDown } from "lucide-react";
import { type ComponentProps, useId } from "react";
import css from "./Select.module.css";

export interface SelectProps<T extends string> extends Omit<ComponentProps<"select">, "value" | "onChange"> {
  /** Shown above; without it give `aria-label`. */
  readonly label?: React.ReactNode;
  readonly hint?: React.ReactNode;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly disabled?: boolean }[];
  readonly onChange: (value: T) => void;
}

/** The browser's own list: quick for hundreds of columns, at home on every system and with every screen reader. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, hint, value, options, onChange, className, ...rest } = props;
  const id = useId();
  return (
    <div className={[css.field, className].join(" ")}>
      {label !== undefined && (
        <label htmlFor={id} className={css.label}>
          {label}
        </label>
      )}
      <span className={css.frame}>
        <select
          id={id}
          {...rest}
          className={css.select}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value as T)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown size={16} aria-hidden />
      </span>
      {hint !== undefined && <small className={css.hint}>{hint}</small>}
    </div>
  );
}
