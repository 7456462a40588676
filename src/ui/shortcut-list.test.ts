import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { shortcuts as en } from "../i18n/en/shortcuts.ts";
import { moved } from "./grid/keyboard-moves.ts";
import { PAGE_KEYS } from "./page-keys.ts";
import { type Area, SHORTCUTS } from "./shortcut-list.ts";
import { rowKey } from "./steps/list-rows.ts";
import { shortcut } from "./use-shortcuts.ts";

/** The files whose keys people should know, and where those act. */
const BOUND: Readonly<Record<string, readonly Area[]>> = {
  "grid/use-sheet-keys.ts": ["list", "header"],
  "grid/keyboard-moves.ts": ["list", "header"],
  "grid/CellEditor.tsx": ["editing"],
  "grid/GridBar.tsx": ["search"],
  "changes/BesideSheet.tsx": ["page"],
  "tabs/TabBar.tsx": ["tabs", "page"],
};

/** Keys of menus, lists, sliders and fields as everybody knows them from elsewhere: inside those they are named nowhere. */
const AS_EVERYWHERE: readonly string[] = [
  "ArrowUp",
  "ArrowDown",
  "ArrowLeft",
  "ArrowRight",
  "Home",
  "End",
  "PageUp",
  "PageDown",
  "Enter",
  "Tab",
  "Escape",
  "Backspace",
  " ",
];

/** Bound by the browser's own events or by dialogs, without naming a key. */
const BY_EVENTS = ["pasteFile", "paste", "closeDialog"];

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
  " ": "Space",
};
const NAMES = Object.fromEntries(Object.entries(SIGNS).map(([name, sign]) => [sign, name]));

describe("The keys of the whole page", () => {
  it("are listed when they are bound, and bound when they are listed", () => {
    const listed = PAGE_KEYS.flatMap(({ id, keys }) => keys.map((each) => `${each}: ${id}`)).sort();
    const bound = pressedWith([
      ..."abcdefghijklmnopqrstuvwxyz0123456789,./;'[]-=`?",
      "F1",
      "F8",
      "Enter",
    ]).flatMap((press) => {
      const asked = shortcut({ ...press, metaKey: false });
      return asked ? [`${nameOf(press)}: ${asked}`] : [];
    });
    // "/" with Shift stands for keyboards on which it is typed so.
    expect([...new Set(bound.map((each) => each.replace(/Shift\+([,/])/, "$1")))].sort()).toEqual(listed);
  });
});

describe("The keys that move in the list", () => {
  it("are listed when they are bound, and bound when they are listed", () => {
    const from = { row: 50, column: 5 };
    const extent = { rows: 100, columns: 10, page: 20 };
    const bound = pressedWith([...Object.keys(SIGNS), "Home", "End", "PageUp", "PageDown", "Tab", "F3", "x"])
      .filter(({ shiftKey, altKey }) => !shiftKey && !altKey)
      .filter(({ key, ctrlKey }) => moved(from, { key, ctrl: ctrlKey }, extent) !== null)
      .map(nameOf);
    const moving: readonly string[] = ["move", "moveToEdge", "rowEnds", "listEnds", "screens"];
    const listed = SHORTCUTS.filter(({ id }) => moving.includes(id)).flatMap(({ keys }) => keys);
    // A page up is one with Ctrl too.
    expect(bound.filter((each) => !each.startsWith("Mod+Page")).sort()).toEqual([...listed].sort());
  });
});

describe("The keys of the steps", () => {
  it("are listed when they are bound, and bound when they are listed", () => {
    const keys = [
      ...Object.keys(SIGNS),
      ..."abcdefghijklmnopqrstuvwxyz",
      "F2",
      "Delete",
      "Enter",
      "Home",
      "End",
    ];
    const bound = pressedWith(keys)
      .filter((press) => rowKey({ ...press, metaKey: false }) !== null)
      .map(nameOf);
    const listed = SHORTCUTS.filter(({ area }) => area === "steps").flatMap(({ keys: all }) => all);
    expect(bound.sort()).toEqual([...listed].sort());
  });
});

describe("Every key that the page names", () => {
  const named = keysNamedIn(import.meta.dirname);

  it("belongs to a place that is listed, or is as everywhere", () => {
    const elsewhere = Object.entries(named).flatMap(([path, keys]) =>
      path in BOUND ? [] : keys.filter((key) => !AS_EVERYWHERE.includes(key)).map((key) => `${path}: ${key}`),
    );
    expect(elsewhere).toEqual([]);
    expect(Object.keys(BOUND).filter((path) => !(path in named))).toEqual([]);
  });

  it("is listed where it acts", () => {
    const unlisted = Object.entries(BOUND).flatMap(([path, areas]) =>
      named[path].filter((key) => !listedIn(areas).has(key)).map((key) => `${path}: ${key}`),
    );
    expect(unlisted).toEqual([]);
  });

  it("is bound where it is listed", () => {
    const mine: readonly string[] = [...PAGE_KEYS.map(({ id }) => id), ...BY_EVENTS];
    const unbound = SHORTCUTS.filter(({ id, area }) => !mine.includes(id) && area !== "steps").flatMap(
      ({ id, area, keys }) => {
        const files = Object.keys(BOUND).filter((path) => BOUND[path].includes(area));
        const bound = new Set(files.flatMap((path) => named[path]));
        return keys.map(lastPart).flatMap((key) => (bound.has(key) ? [] : [`${id}: ${key}`]));
      },
    );
    expect(unbound).toEqual([]);
  });
});

describe("Each shortcut", () => {
  it("stands once, and says what it does", () => {
    const ids = SHORTCUTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(en.does).sort()).toEqual([...ids].sort());
  });
});

type Press = Readonly<Record<"ctrlKey" | "shiftKey" | "altKey", boolean>> & { readonly key: string };

/** Each key with every choice of Ctrl, Shift and Alt; letters come as they are typed. */
function pressedWith(keys: readonly string[]): readonly Press[] {
  return keys.flatMap((key) =>
    Array.from({ length: 8 }, (_, bits) => ({
      key: bits & 2 && /^[a-z]$/.test(key) ? key.toUpperCase() : key,
      ctrlKey: (bits & 1) > 0,
      shiftKey: (bits & 2) > 0,
      altKey: (bits & 4) > 0,
    })),
  );
}

function nameOf({ key, ctrlKey, shiftKey, altKey }: Press): string {
  const held = [ctrlKey && "Mod", altKey && "Alt", shiftKey && "Shift"].filter(Boolean);
  return [...held, SIGNS[key] ?? (key.length === 1 ? key.toUpperCase() : key)].join("+");
}

function listedIn(areas: readonly Area[]): ReadonlySet<string> {
  return new Set(
    SHORTCUTS.filter(({ area }) => areas.includes(area)).flatMap(({ keys }) => keys.map(lastPart)),
  );
}

/** The key itself, as events name it. */
function lastPart(keys: string): string {
  const last = keys.slice(keys.lastIndexOf("+") + 1);
  return NAMES[last] ?? (last.length === 1 ? last.toLowerCase() : last);
}

/** The names of keys in every file that looks at one, by its path. */
function keysNamedIn(folder: string): Record<string, readonly string[]> {
  const named: Record<string, readonly string[]> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !/(?<!\.test)\.tsx?$/.test(entry.name)) continue;
    const text = readFileSync(path, "utf8");
    // "Process" is what comes while an input method composes: no key.
    const compared = [...text.matchAll(/(?<!typeof )(?:\bkey|\bletter) [!=]== "((?!Process)[^"]+)"/g)].map(
      ([, key]) => key,
    );
    const cases = /switch \((?:event\.)?key\)|\{ key, ctrl \}/.test(text)
      ? [...text.matchAll(/case "([A-Z]\w+)":/g)].map(([, key]) => key)
      : [];
    const tables = [...text.matchAll(/\{([^{}]*)\}\[event\.key\]/g)].flatMap(([, table]) =>
      [...table.matchAll(/(\w+):/g)].map(([, key]) => key),
    );
    const keys = [...compared, ...cases, ...tables];
    if (keys.length > 0) named[relative(folder, path).replaceAll("\\", "/")] = [...new Set(keys)];
  }
  return named;
}
