import { useId } from "react";
import css from "./Segmented.module.css";

export interface SegmentedProps<T extends string> {
  /** Name of the whole choice for screen readers. */
  readonly label: string;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly label: React.ReactNode;
    readonly disabled?: boolean;
  }[];
  readonly onChange: (value: T) => void;
  readonly size?: "small" | "usual";
}

/** One of a few, all in sight: a group of radio buttons, so arrow keys move and each is found by its name. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { label, value, options, onChange, size = "usual" } = props;
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={[css.group, css[size]].join(" ")}>
      {options.map((option) => (
        <label key={option.value} className={css.option}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
