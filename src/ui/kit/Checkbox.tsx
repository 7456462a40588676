import { type ComponentProps, useId } from "react";
import css from "./Checkbox.module.css";

export interface CheckboxProps extends Omit<ComponentProps<"input">, "type" | "onChange"> {
  /** Text beside the box; without it give `aria-label`. */
  readonly label?: React.ReactNode;
  readonly hint?: React.ReactNode;
  readonly onChange: (checked: boolean) => void;
}

export function Checkbox({ label, hint, onChange, className, ...rest }: CheckboxProps) {
  const own = useId();
  const id = rest.id ?? own;
  const box = (
    <input
      type="checkbox"
      {...rest}
      id={id}
      {...(hint !== undefined && { "aria-labelledby": `${id}-label`, "aria-describedby": `${id}-hint` })}
      className={css.box}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
  if (label === undefined) return box;
  return (
    <label htmlFor={id} className={[css.row, className].join(" ")}>
      {box}
      <span>
        <span id={`${id}-label`}>{label}</span>
        {hint !== undefined && (
          <small id={`${id}-hint`} className={css.hint}>
            {hint}
          </small>
        )}
      </span>
    </label>
  );
}
