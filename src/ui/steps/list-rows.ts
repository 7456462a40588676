import type { Unit } from "../../app/step-groups.ts";

/** A line of the list that can have the keyboard: a step, or the head of a group with all its steps. */
export interface ListRow {
  readonly key: string;
  readonly ids: readonly string[];
}

/** The lines that are drawn, from top to bottom; steps of folded groups are not. */
export function rowsOf(units: readonly Unit[]): readonly ListRow[] {
  return units.flatMap((unit) => {
    if (unit.kind === "step") return [stepRow(unit.step.id)];
    const ids = unit.steps.map(({ id }) => id);
    const head = { key: groupKey(unit.group.id), ids };
    return unit.group.folded ? [head] : [head, ...ids.map(stepRow)];
  });
}

/** Ids of the steps from one line to another, both included. */
export function idsBetween(rows: readonly ListRow[], from: string, to: string): ReadonlySet<string> {
  const places = [from, to].map((key) => rows.findIndex((row) => row.key === key));
  if (places.includes(-1)) return new Set();
  return new Set(rows.slice(Math.min(...places), Math.max(...places) + 1).flatMap(({ ids }) => ids));
}

export function groupKey(group: string): string {
  return `group ${group}`;
}

function stepRow(id: string): ListRow {
  return { key: id, ids: [id] };
}

/** What a key press on a line of the list asks for. */
export type RowKey =
  | "up"
  | "down"
  | "choose-up"
  | "choose-down"
  | "move-up"
  | "move-down"
  | "remove"
  | "ask"
  | "duplicate"
  | "group"
  | "ungroup"
  | "note"
  | "change"
  | "fold"
  | "unfold"
  | "none";

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

export function rowKey({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): RowKey | null {
  const held = [(ctrlKey || metaKey) && "ctrl", altKey && "alt", shiftKey && "shift"].filter(Boolean);
  return KEYS[[...held, key.toLowerCase()].join(" ")] ?? null;
}

const KEYS: Readonly<Record<string, RowKey>> = {
  arrowup: "up",
  arrowdown: "down",
  "shift arrowup": "choose-up",
  "shift arrowdown": "choose-down",
  "alt arrowup": "move-up",
  "alt arrowdown": "move-down",
  delete: "remove",
  "shift delete": "ask",
  "ctrl d": "duplicate",
  "ctrl g": "group",
  "ctrl shift g": "ungroup",
  "shift f2": "note",
  f2: "change",
  arrowleft: "fold",
  arrowright: "unfold",
  escape: "none",
};
