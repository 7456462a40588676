import { describe, expect, it } from "vitest";
import { shortcut } from "./use-shortcuts.ts";

const press = (keys: string) => {
  const parts = keys.split("+");
  return {
    key: parts.at(-1) ?? "",
    ctrlKey: parts.includes("Ctrl"),
    metaKey: parts.includes("Cmd"),
    shiftKey: parts.includes("Shift"),
    altKey: parts.includes("Alt"),
  };
};

describe("A key press", () => {
  it.each([
    ["Ctrl+z", "undo"],
    ["Cmd+z", "undo"],
    ["Ctrl+Shift+Z", "redo"],
    ["Ctrl+y", "redo"],
    ["Ctrl+k", "palette"],
    ["Ctrl+s", "download"],
    ["Ctrl+Shift+S", null],
    ["Ctrl+Alt+z", null],
    ["Ctrl+Cmd+z", null],
    ["z", null],
    ["Shift+Z", null],
    ["Ctrl+c", null],
  ])("%s asks for %s", (keys, asked) => {
    expect(shortcut(press(keys))).toBe(asked);
  });
});
