/** Where keys act: anywhere on the page, in the list, on one of its headers, while a cell is edited, in the panel of steps. */
export type Where = "page" | "list" | "header" | "editing" | "search" | "steps";

/** One thing done by keyboard. `Mod` is Ctrl, and Command on a Mac. */
export interface Shortcut {
  readonly id: string;
  readonly where: Where;
  readonly keys: readonly string[];
}

/** Every key the page itself knows, for the page of shortcuts and the palette; tests hold it against what is bound. */
export const SHORTCUTS = [
  { id: "palette", where: "page", keys: ["Mod+K"] },
  { id: "undo", where: "page", keys: ["Mod+Z"] },
  { id: "redo", where: "page", keys: ["Mod+Shift+Z", "Mod+Y"] },
  { id: "download", where: "page", keys: ["Mod+S"] },
  { id: "settings", where: "page", keys: ["Mod+,"] },
  { id: "shortcuts", where: "page", keys: ["Mod+/"] },
] as const satisfies readonly Shortcut[];

export type ShortcutId = (typeof SHORTCUTS)[number]["id"];

/** The keys of a shortcut as they are shown, the usual ones first. */
export function keysOf(id: ShortcutId): string {
  return SHORTCUTS.find((one) => one.id === id)?.keys[0] ?? "";
}
