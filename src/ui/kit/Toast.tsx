import { X } from "lucide-react";
import { useEffect, useEffectEvent } from "react";
import { useWords } from "../words.tsx";
import { announce } from "./announce.ts";
import { Button } from "./Button.tsx";
import { IconButton } from "./IconButton.tsx";
import css from "./Toast.module.css";

export interface ToastProps {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Stays until closed. */
  readonly stays?: boolean;
  readonly onClose: () => void;
}

/** One passing message; it goes by itself after a time that grows with its length. */
export function Toast({ text, action, stays, onClose }: ToastProps) {
  const words = useWords().shell;
  const close = useEffectEvent(onClose);
  useEffect(() => announce(text), [text]);
  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(close, 5000 + text.length * 40);
    return () => clearTimeout(timer);
  }, [text, stays]);
  return (
    <li className={css.toast}>
      <span>{text}</span>
      {action && (
        <Button
          kind="plain"
          size="small"
          className={css.action}
          onClick={() => {
            action.run();
            onClose();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton size="small" label={words.close} icon={<X size={14} aria-hidden />} onClick={onClose} />
    </li>
  );
}

/** The place at the foot of the page where messages appear. */
export function ToastArea({
  label,
  children,
}: {
  readonly label: string;
  readonly children: React.ReactNode;
}) {
  return (
    <section aria-label={label}>
      <ul className={css.area}>{children}</ul>
    </section>
  );
}
