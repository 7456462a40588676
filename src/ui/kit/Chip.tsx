import type { ComponentProps } from "react";
import css from "./Chip.module.css";

export interface ChipProps extends ComponentProps<"span"> {
  /** count: a round figure beside a name. */
  readonly kind?: "usual" | "count" | "accent" | "odd" | "gone";
}

/** A short text that stands for a thing: a column, a count. */
export function Chip({ kind = "usual", className, ...rest }: ChipProps) {
  return <span {...rest} className={[css.chip, css[kind], className].join(" ")} />;
}
