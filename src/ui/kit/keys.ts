const SIGNS: Readonly<Record<string, string>> = {
  Mod: "⌘",
  Ctrl: "⌘",
  Control: "⌃",
  Shift: "⇧",
  Alt: "⌥",
  Enter: "↩",
  Delete: "⌦",
  Backspace: "⌫",
  Esc: "esc",
  Tab: "⇥",
};
const NAMES: Readonly<Record<string, string>> = { Mod: "Ctrl", Control: "Ctrl", ContextMenu: "Menu" };
/** The order in which a Mac names them. */
const MAC_ORDER = ["⌃", "⌥", "⇧", "⌘"];

/** Whether keys are those of a Mac (or an iPad with a keyboard). */
export function isMac(platform = typeof navigator === "undefined" ? "" : navigator.platform): boolean {
  return /^(Mac|iP)/.test(platform);
}

/** Keys as this computer names them: "Mod+Shift+Z" (also "Ctrl Shift Z") is "Ctrl Shift Z", on a Mac "⇧⌘Z". */
export function shownKeys(keys: string, mac = isMac()): string {
  const parts = keys === "+" ? ["+"] : keys.split(/[+ ](?=.)/);
  if (!mac) return parts.map((part) => NAMES[part] ?? part).join(" ");
  const signs = parts.map((part) => SIGNS[part] ?? part);
  const held = MAC_ORDER.filter((sign) => signs.includes(sign));
  return [...held, ...signs.filter((sign) => !held.includes(sign))].join("");
}
