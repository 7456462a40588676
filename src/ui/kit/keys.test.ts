import { describe, expect, it } from "vitest";
import { isMac, shownKeys } from "./keys.ts";

describe("Keys are named", () => {
  it.each([
    ["Mod+K", "Ctrl K", "⌘K"],
    ["Ctrl K", "Ctrl K", "⌘K"],
    ["Mod+Shift+Z", "Ctrl Shift Z", "⇧⌘Z"],
    ["Alt+↑", "Alt ↑", "⌥↑"],
    ["Shift+Enter", "Shift Enter", "⇧↩"],
    ["Mod+,", "Ctrl ,", "⌘,"],
    ["Mod++", "Ctrl +", "⌘+"],
    ["+", "+", "+"],
    ["Control+Alt+PageDown", "Ctrl Alt PageDown", "⌃⌥PageDown"],
    ["ContextMenu", "Menu", "ContextMenu"],
    ["F2", "F2", "F2"],
    ["Esc", "Esc", "esc"],
  ])("%s: %s, and %s on a Mac", (keys, elsewhere, onMac) => {
    expect([shownKeys(keys, false), shownKeys(keys, true)]).toEqual([elsewhere, onMac]);
  });

  it.each([
    ["MacIntel", true],
    ["iPad", true],
    ["Win32", false],
    ["Linux x86_64", false],
    ["", false],
  ])("a computer that says %j is a Mac: %s", (platform, mac) => {
    expect(isMac(platform)).toBe(mac);
  });
});
