import type { Filling, TargetId } from "../io/targets/target.ts";

const KEY = "limpid-mappings";
const MOST = 40;

interface Column {
  readonly id: string;
  readonly name: string;
}

/**
 * What was last chosen to fill a target from a list with these headers, or undefined. Kept on this computer as places of
 * columns, with a figure made from the headers: no header and nothing else of the list is kept.
 */
export function recallFilling(target: TargetId, columns: readonly Column[]): Filling | undefined {
  const entry = kept().find(([key]) => key === keyOf(target, columns));
  if (!entry) return undefined;
  const [, places, { namesApart = false, own = [] } = {}] = entry;
  const mapping: Record<string, string> = {};
  for (const [field, place] of Object.entries(places)) {
    const column = columns[place];
    if (column) mapping[field] = column.id;
  }
  return { mapping, namesApart, own: own.flatMap((place) => columns[place]?.id ?? []) };
}

/** Keeps a choice in place of the one before; the least recent of more than 40 is dropped. */
export function rememberFilling(
  target: TargetId,
  columns: readonly Column[],
  { mapping, namesApart, own = [] }: Filling,
): void {
  const key = keyOf(target, columns);
  const places: Places = {};
  const placeOf = (id: string) => columns.findIndex((column) => column.id === id);
  for (const [field, id] of Object.entries(mapping)) {
    const place = placeOf(id);
    if (place >= 0) places[field] = place;
  }
  const added = own.map(placeOf).filter((place) => place >= 0);
  const entry: Entry = [
    key,
    places,
    { ...(namesApart && { namesApart }), ...(added.length > 0 && { own: added }) },
  ];
  const all = [entry, ...kept().filter(([other]) => other !== key)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(all));
  } catch {
    // Storage can be closed to a page (private windows): the mapping is guessed again then.
  }
}

type Places = Record<string, number>;

/** What was chosen beside the columns of the fields. */
interface Rest {
  readonly namesApart?: boolean;
  /** Places of columns that no field takes. */
  readonly own?: readonly number[];
}

type Entry = readonly [key: string, places: Places, rest?: Rest];

function kept(): readonly Entry[] {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(all) ? all.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(entry: unknown): entry is Entry {
  if (!isList(entry) || typeof entry[0] !== "string") return false;
  const [, places, rest = {}] = entry;
  return (
    isObject(places) &&
    isPlaces(Object.values(places)) &&
    isObject(rest) &&
    (!("own" in rest) || isPlaces(rest.own))
  );
}

function isPlaces(places: unknown): boolean {
  return isList(places) && places.every((place) => Number.isInteger(place));
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** FNV-1a over the headers. */
function keyOf(target: TargetId, columns: readonly Column[]): string {
  let hash = 0x811c9dc5;
  for (const letter of columns.map(({ name }) => name).join("\n")) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return `${target} ${columns.length} ${(hash >>> 0).toString(36)}`;
}
