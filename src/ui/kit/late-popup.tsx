import { cloneElement, Suspense, useEffect, useState } from "react";
import { type Later, loadWhenIdle, Part } from "../later.tsx";

interface PopupProps {
  readonly trigger?: React.ReactElement;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly defaultOpen?: boolean;
}

interface LatePopupProps<P extends PopupProps> {
  readonly kind: "menu" | "dialog";
  readonly of: Later<P>;
  readonly popup: P;
}

/**
 * A popup whose code comes when nothing else is to do, or with the first press of its button: until then the button
 * stands alone.
 */
export function LatePopup<P extends PopupProps>({ kind, of, popup }: LatePopupProps<P>) {
  const { trigger, open, onOpenChange } = popup;
  const [pressed, setPressed] = useState(false);
  const [whole, setWhole] = useState(() => of.own() !== undefined);
  // Once it was open it stays: the button that gets the focus back is its own.
  if (!whole && (pressed || open === true || !trigger)) setWhole(true);
  useEffect(() => void loadWhenIdle([of]), [of]);
  const press = () => {
    if (open === undefined) setPressed(true);
    else onOpenChange?.(true);
  };
  const bare = trigger ? (
    <Bare trigger={trigger} kind={kind} onPress={press} onNear={() => void of.load()} />
  ) : null;
  if (!whole) return bare;
  return (
    <Suspense fallback={bare}>
      <Part of={of} {...popup} defaultOpen={pressed} />
    </Suspense>
  );
}

interface BareProps {
  readonly trigger: React.ReactElement;
  readonly kind: "menu" | "dialog";
  readonly onPress: () => void;
  readonly onNear: () => void;
}

/** The button alone, with what it will be to screen readers and to the keyboard. */
function Bare({ trigger, kind, onPress, onNear }: BareProps) {
  return cloneElement(trigger as React.ReactElement<React.ComponentProps<"button">>, {
    "aria-haspopup": kind,
    "aria-expanded": false,
    onClick: onPress,
    onPointerEnter: onNear,
    onFocus: onNear,
    onKeyDown: (event) => {
      if (kind !== "menu" || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
      event.preventDefault();
      onPress();
    },
  });
}
