import type { Mapping, TargetId } from "../io/targets/target.ts";

const KEY = "limpid-mappings";
const MOST = 40;

interface Column {
  readonly id: string;
  readonly name: string;
}

/**
 * The mapping last chosen for a target and a list with these headers, or undefined. Kept on this computer as places of
 * columns, with a figure made from the headers: no header and nothing else of the list is kept.
 */
export function recallMapping(target: TargetId, columns: readonly Column[]): Mapping | undefined {
  const places = kept().find(([key]) => key === keyOf(target, columns))?.[1];
  if (!places) return undefined;
  const mapping: Record<string, string> = {};
  for (const [field, place] of Object.entries(places)) {
    const column = columns[place];
    if (column) mapping[field] = column.id;
  }
  return mapping;
}

/** Keeps a mapping in place of the one before; the least recent of more than 40 is dropped. */
export function rememberMapping(target: TargetId, columns: readonly Column[], mapping: Mapping): void {
  const key = keyOf(target, columns);
  const places: Places = {};
  for (const [field, id] of Object.entries(mapping)) {
    const place = columns.findIndex((column) => column.id === id);
    if (place >= 0) places[field] = place;
  }
  const all = [[key, places] as const, ...kept().filter(([other]) => other !== key)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(all));
  } catch {
    // Storage can be closed to a page (private windows): the mapping is guessed again then.
  }
}

type Places = Record<string, number>;

function kept(): readonly (readonly [string, Places])[] {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(all) ? all.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(entry: unknown): entry is readonly [string, Places] {
  if (!Array.isArray(entry) || typeof entry[0] !== "string") return false;
  const places: unknown = entry[1];
  return (
    typeof places === "object" &&
    places !== null &&
    Object.values(places).every((place) => Number.isInteger(place))
  );
}

/** FNV-1a over the headers. */
function keyOf(target: TargetId, columns: readonly Column[]): string {
  let hash = 0x811c9dc5;
  for (const letter of columns.map(({ name }) => name).join("\n")) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return `${target} ${columns.length} ${(hash >>> 0).toString(36)}`;
}
