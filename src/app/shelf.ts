import type { Tab } from "./state.ts";

/** What stands in the bar of tabs: a list that is open, or a table of an open file that can be. */
export type Entry =
  | { readonly kind: "open"; readonly id: string; readonly tab: Tab }
  | {
      readonly kind: "offered";
      readonly id: string;
      /** A tab that the same file is open in. */
      readonly of: string;
      readonly part: string;
      readonly rows: number | null;
    };

/** A file and what of it is, or could be, open. */
export interface ShelfFile {
  readonly file: string;
  readonly name: string;
  readonly more: number;
  /** The file holds several tables: its entries are called by them. */
  readonly several: boolean;
  readonly entries: readonly Entry[];
}

/**
 * The tabs by their files. Tables that are not open yet stand among those that are, in the order of the file; hidden and
 * empty ones are not offered.
 */
export function shelfOf(tabs: readonly Tab[]): readonly ShelfFile[] {
  const files = new Map<string, Tab[]>();
  for (const tab of tabs) files.set(tab.file, [...(files.get(tab.file) ?? []), tab]);
  return [...files].map(([file, own]) => {
    const { name, more } = own[0];
    const parts = own.find((tab) => tab.parts.length > 0)?.parts ?? [];
    const entries: Entry[] = [];
    const placed = new Set<Tab>();
    for (const part of parts) {
      const open = own.filter((tab) => tab.part === part.name);
      for (const tab of open) entries.push({ kind: "open", id: tab.id, tab });
      for (const tab of open) placed.add(tab);
      if (open.length > 0 || part.hidden || part.rows === 0) continue;
      const of = own.find(({ state }) => state !== "reading") ?? own[0];
      entries.push({
        kind: "offered",
        id: `${file} ${part.name}`,
        of: of.id,
        part: part.name,
        rows: part.rows,
      });
    }
    const left = own.filter((tab) => !placed.has(tab));
    const loose = left.map((tab): Entry => ({ kind: "open", id: tab.id, tab }));
    const several = parts.length > 1 || own.some(({ part }) => part !== "");
    return { file, name, more, several, entries: [...entries, ...loose] };
  });
}

/** Whether there is anything to choose between. */
export function hasChoice(tabs: readonly Tab[], shown: string): boolean {
  const entries = shelfOf(tabs).flatMap((file) => file.entries);
  return entries.length > 1 || (entries.length === 1 && tabs.every(({ id }) => id !== shown));
}

/** A long name in two pieces: the first may be cut, the last stays, so that the end of the name is always seen. */
export function inTwo(name: string): readonly [string, string] {
  const letters = [...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(name)];
  if (letters.length <= MOST_WHOLE) return [name, ""];
  const at = letters[letters.length - END].index;
  return [name.slice(0, at), name.slice(at)];
}

/** A long name cut in its middle, in room for so many letters. */
export function shortName(name: string, most: number): string {
  const letters = [...name];
  if (letters.length <= most) return name;
  const end = Math.floor(most / 2);
  return `${letters.slice(0, most - end - 1).join("")}…${letters.slice(-end).join("")}`;
}

const MOST_WHOLE = 24;
const END = 9;
