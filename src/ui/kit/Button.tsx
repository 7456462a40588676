import type { ComponentProps } from "react";
import css from "./Button.module.css";

export interface ButtonProps extends ComponentProps<"button"> {
  /** primary: the one thing to do here; quiet: with a border; plain: only text. */
  readonly kind?: "primary" | "quiet" | "plain";
  readonly size?: "small" | "usual" | "large";
  /** A lucide icon element before the text. */
  readonly icon?: React.ReactNode;
}

export function Button({ kind = "quiet", size = "usual", icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={[css.button, css[kind], css[size], className].join(" ")}>
      {icon}
      {children}
    </button>
  );
}
