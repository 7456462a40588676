import { type ComponentProps, useId } from "react";
import css from "./TextField.module.css";

export interface TextFieldProps extends Omit<ComponentProps<"input">, "onChange"> {
  /** Shown above; without it give `aria-label`. */
  readonly label?: React.ReactNode;
  readonly hint?: React.ReactNode;
  /** What is wrong with what was typed, in words. */
  readonly wrong?: string | undefined;
  readonly icon?: React.ReactNode;
  readonly onChange: (text: string) => void;
}

export function TextField({ label, hint, wrong, icon, onChange, className, ...rest }: TextFieldProps) {
  const id = useId();
  const said = wrong ?? hint;
  return (
    <div className={[css.field, className].join(" ")}>
      {label !== undefined && (
        <label htmlFor={rest.id ?? id} className={css.label}>
          {label}
        </label>
      )}
      <span className={css.frame} data-wrong={wrong !== undefined || undefined}>
        {icon}
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          id={id}
          {...rest}
          className={css.input}
          aria-invalid={wrong !== undefined || undefined}
          aria-describedby={said === undefined ? undefined : `${id}-said`}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </span>
      {said !== undefined && (
        <small id={`${id}-said`} className={wrong === undefined ? css.hint : css.wrong}>
          {said}
        </small>
      )}
    </div>
  );
}
