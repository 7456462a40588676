import { useEffect } from "react";
import { actions } from "../app/session.ts";
import { getState } from "../app/store.ts";

/** What a key press asks for; pure, so that the table below can be tested. `mac` takes ⌘ for Ctrl. */
export function shortcut(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">,
): "undo" | "redo" | "palette" | "download" | null {
  if (event.altKey || event.ctrlKey === event.metaKey) return null;
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  if (event.shiftKey) return null;
  if (key === "y") return "redo";
  if (key === "k") return "palette";
  if (key === "s") return "download";
  return null;
}

/** The keys of the whole page. In a text field undo and redo stay the field's own. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const asked = shortcut(event);
      if (!asked || event.defaultPrevented) return;
      if ((asked === "undo" || asked === "redo") && isTyping(event.target)) return;
      const { opened, looking } = getState();
      if (asked === "download" || asked === "palette") event.preventDefault();
      if (!opened?.complete || looking.dialog) return;
      event.preventDefault();
      if (asked === "undo") actions.undo();
      else if (asked === "redo") actions.redo();
      else actions.openDialog({ kind: asked });
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return (
    target instanceof HTMLInputElement && !["checkbox", "radio", "button", "range"].includes(target.type)
  );
}
