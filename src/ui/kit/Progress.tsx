import css from "./Progress.module.css";

export interface ProgressProps {
  readonly label: string;
  /** Share 0…1, or null while it is not known. */
  readonly value: number | null;
  /** The same in words, for screen readers. */
  readonly text?: string;
}

export function Progress({ label, value, text }: ProgressProps) {
  const share = value === null ? null : Math.min(1, Math.max(0, value));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share === null ? undefined : Math.round(share * 100)}
      aria-valuetext={text}
      className={css.track}
    >
      <div
        className={share === null ? css.unknown : css.done}
        style={share === null ? undefined : { transform: `scaleX(${share})` }}
      />
    </div>
  );
}
