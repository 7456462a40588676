/** The keys that act anywhere and are bound in one place. `Mod` is Ctrl, and Command on a Mac. */
export const PAGE_KEYS = [
  { id: "palette", area: "page", keys: ["Mod+K"] },
  { id: "undo", area: "page", keys: ["Mod+Z"] },
  { id: "redo", area: "page", keys: ["Mod+Shift+Z", "Mod+Y"] },
  { id: "download", area: "page", keys: ["Mod+S"] },
  { id: "settings", area: "page", keys: ["Mod+,"] },
  { id: "shortcuts", area: "page", keys: ["Mod+/"] },
] as const;

export type PageShortcut = (typeof PAGE_KEYS)[number]["id"];
