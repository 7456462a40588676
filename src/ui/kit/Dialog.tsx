import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { useWords } from "../words.tsx";
import css from "./Dialog.module.css";
import { IconButton } from "./IconButton.tsx";

export interface DialogProps {
  readonly title: React.ReactNode;
  readonly description?: React.ReactNode;
  /** Called by Escape, the cross and a press outside. The owner takes the dialog off the page. */
  readonly onClose: () => void;
  readonly size?: "small" | "medium" | "large";
  /** Buttons, the primary one last. */
  readonly footer?: React.ReactNode;
  readonly children?: React.ReactNode;
  /** The element that gets the keyboard first; otherwise the first that can. */
  readonly initialFocus?: React.RefObject<HTMLElement | null>;
  /** No title bar: the children draw everything (the title is still read out). */
  readonly bare?: boolean;
}

/** A modal dialog that is open as long as it is on the page. */
export function Dialog(props: DialogProps) {
  const { title, description, onClose, size = "medium", footer, children, initialFocus, bare } = props;
  const words = useWords().shell;
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={css.veil} />
        <Base.Popup className={[css.popup, css[size]].join(" ")} initialFocus={initialFocus}>
          {bare ? (
            <Base.Title className="visually-hidden">{title}</Base.Title>
          ) : (
            <header className={css.header}>
              <Base.Title className={css.title}>{title}</Base.Title>
              {description !== undefined && (
                <Base.Description className={css.description}>{description}</Base.Description>
              )}
            </header>
          )}
          <div className={bare ? css.bare : css.body}>{children}</div>
          {footer !== undefined && <footer className={css.footer}>{footer}</footer>}
          {!bare && (
            <IconButton
              className={css.close}
              label={words.close}
              icon={<X size={16} aria-hidden />}
              onClick={onClose}
            />
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
