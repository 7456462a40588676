import { PAGE_KEYS } from "./page-keys.ts";

/**
 * Where keys act: anywhere on the page, in the list, on one of its headers, while a cell is edited, in its search, in the
 * panel of steps, in the bar of open files.
 */
export const AREAS = ["page", "list", "header", "editing", "search", "steps", "tabs"] as const;
export type Area = (typeof AREAS)[number];

/** One thing done by keyboard. `Mod` is Ctrl, and Command on a Mac; `Control` is Ctrl on both. */
export interface Shortcut {
  readonly id: string;
  readonly area: Area;
  readonly keys: readonly string[];
}

/** Every key the page itself knows, for the page of shortcuts and the palette; a test holds it against what is bound. */
export const SHORTCUTS = [
  ...PAGE_KEYS,
  { id: "pasteFile", area: "page", keys: ["Mod+V"] },
  { id: "nextChange", area: "page", keys: ["F8"] },
  { id: "previousChange", area: "page", keys: ["Shift+F8"] },
  { id: "rowStory", area: "page", keys: ["Alt+F8"] },
  { id: "nextTab", area: "page", keys: ["Control+Alt+PageDown"] },
  { id: "previousTab", area: "page", keys: ["Control+Alt+PageUp"] },
  { id: "closeDialog", area: "page", keys: ["Esc"] },

  { id: "move", area: "list", keys: ["↑", "↓", "←", "→"] },
  { id: "moveToEdge", area: "list", keys: ["Mod+↑", "Mod+↓", "Mod+←", "Mod+→"] },
  { id: "rowEnds", area: "list", keys: ["Home", "End"] },
  { id: "listEnds", area: "list", keys: ["Mod+Home", "Mod+End"] },
  { id: "screens", area: "list", keys: ["PageUp", "PageDown"] },
  { id: "select", area: "list", keys: ["Shift+↑", "Shift+↓", "Shift+←", "Shift+→"] },
  { id: "selectRows", area: "list", keys: ["Shift+Space"] },
  { id: "selectColumns", area: "list", keys: ["Control+Space"] },
  { id: "selectAll", area: "list", keys: ["Mod+A"] },
  { id: "unselect", area: "list", keys: ["Esc"] },
  { id: "copy", area: "list", keys: ["Mod+C"] },
  { id: "paste", area: "list", keys: ["Mod+V"] },
  { id: "edit", area: "list", keys: ["F2"] },
  { id: "clear", area: "list", keys: ["Delete", "Backspace"] },
  { id: "story", area: "list", keys: ["Enter", "Space"] },
  { id: "menu", area: "list", keys: ["Shift+F10", "ContextMenu"] },
  { id: "find", area: "list", keys: ["Mod+F"] },

  { id: "sort", area: "header", keys: ["Enter", "Space"] },
  { id: "columnMenu", area: "header", keys: ["Alt+↓"] },
  { id: "width", area: "header", keys: ["Alt+←", "Alt+→"] },
  { id: "moveColumn", area: "header", keys: ["Alt+Shift+←", "Alt+Shift+→"] },

  { id: "keep", area: "editing", keys: ["Enter"] },
  { id: "keepAside", area: "editing", keys: ["Tab", "Shift+Tab"] },
  { id: "newLine", area: "editing", keys: ["Alt+Enter", "Shift+Enter"] },
  { id: "giveUp", area: "editing", keys: ["Esc"] },

  { id: "nextHit", area: "search", keys: ["Enter"] },
  { id: "previousHit", area: "search", keys: ["Shift+Enter"] },
  { id: "clearSearch", area: "search", keys: ["Esc"] },

  { id: "stepUp", area: "steps", keys: ["↑", "↓"] },
  { id: "chooseSteps", area: "steps", keys: ["Shift+↑", "Shift+↓"] },
  { id: "moveStep", area: "steps", keys: ["Alt+↑", "Alt+↓"] },
  { id: "changeStep", area: "steps", keys: ["F2"] },
  { id: "noteStep", area: "steps", keys: ["Shift+F2"] },
  { id: "duplicateStep", area: "steps", keys: ["Mod+D"] },
  { id: "groupSteps", area: "steps", keys: ["Mod+G"] },
  { id: "ungroupSteps", area: "steps", keys: ["Mod+Shift+G"] },
  { id: "foldGroup", area: "steps", keys: ["←", "→"] },
  { id: "removeStep", area: "steps", keys: ["Delete"] },
  { id: "askRemoval", area: "steps", keys: ["Shift+Delete"] },
  { id: "chooseNoStep", area: "steps", keys: ["Esc"] },

  { id: "goToTab", area: "tabs", keys: ["←", "→", "Home", "End"] },
  { id: "closeTab", area: "tabs", keys: ["Delete"] },
] as const satisfies readonly Shortcut[];

export type ShortcutId = (typeof SHORTCUTS)[number]["id"];

/** The usual keys of a shortcut. */
export function keysOf(id: ShortcutId): string {
  return SHORTCUTS.find((one) => one.id === id)?.keys[0] ?? "";
}
