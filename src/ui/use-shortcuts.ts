import { useEffect } from "react";
import { actions } from "../app/session.ts";
import { getState } from "../app/store.ts";
import { PAGE_KEYS, type PageShortcut } from "./page-keys.ts";

/** What a key press asks for of the whole page, by the list of shortcuts; ⌘ counts as Ctrl. */
export function shortcut(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">,
): PageShortcut | null {
  if (event.altKey || (event.ctrlKey && event.metaKey)) return null;
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const held = event.ctrlKey || event.metaKey ? "Mod+" : "";
  // Some keyboards need Shift for a sign: it belongs to the sign then.
  const shift = event.shiftKey && !/^[^A-Z0-9]$/.test(key) ? "Shift+" : "";
  const pressed = `${held}${shift}${key}`;
  return PAGE_KEYS.find(({ keys }) => keys.some((each) => each === pressed))?.id ?? null;
}

/** Opens without a file too. */
const ALWAYS: readonly PageShortcut[] = ["palette", "settings", "shortcuts"];

/** The keys of the whole page. In a text field undo and redo stay the field's own. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const asked = shortcut(event);
      if (!asked || event.defaultPrevented) return;
      if ((asked === "undo" || asked === "redo") && isTyping(event.target)) return;
      const { opened, opening, looking } = getState();
      if (asked !== "undo" && asked !== "redo") event.preventDefault();
      const ready = opened?.complete || (ALWAYS.includes(asked) && !opened && !opening);
      if (!ready || looking.dialog) return;
      event.preventDefault();
      does(asked);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}

function does(asked: PageShortcut): void {
  if (asked === "undo") actions.undo();
  else if (asked === "redo") actions.redo();
  else actions.openDialog({ kind: asked });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return (
    target instanceof HTMLInputElement && !["checkbox", "radio", "button", "range"].includes(target.type)
  );
}
