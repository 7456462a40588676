import type { ComponentProps } from "react";
import css from "./IconButton.module.css";
import { isMac, shownKeys } from "./keys.ts";

export interface IconButtonProps extends Omit<ComponentProps<"button">, "children"> {
  /** The name for screen readers, and the tooltip. */
  readonly label: string;
  /** A lucide icon element, 16 px. */
  readonly icon: React.ReactNode;
  /** Keys shown after the name in the tooltip, e.g. "Ctrl+Z". */
  readonly keys?: string;
  readonly size?: "small" | "usual";
}

export function IconButton({ label, icon, keys, size = "usual", className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      aria-keyshortcuts={keys && ariaKeys(keys)}
      data-tip={keys ? `${label} · ${isMac() ? shownKeys(keys) : keys}` : label}
      className={[css.button, css[size], className].join(" ")}
    >
      {icon}
    </button>
  );
}

function ariaKeys(keys: string): string {
  return keys.replaceAll("Ctrl", isMac() ? "Meta" : "Control");
}
