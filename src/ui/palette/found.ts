import type { Entry, Group } from "./entry.ts";
import { score } from "./match.ts";
import { pinyinScore } from "./pinyin.ts";

/** Lines under one heading. */
export interface FoundGroup {
  readonly group: Group;
  readonly entries: readonly Entry[];
}

/** How many lines a group shows at most; more are found by typing on. */
const MOST: Partial<Record<Group, number>> = { goTo: 12, only: 8, settings: 6, recent: 5, likely: 4 };
const MOST_USUALLY = 24;

/** What was chosen lately comes before what fits as well. */
const LATELY = 1.2;

/** What fits a query: groups by their best line, lines best first. Values look for themselves and come as found. */
export function foundGroups(
  query: string,
  entries: readonly Entry[],
  recent: readonly string[],
): readonly FoundGroup[] {
  const fitting = entries
    .map((entry) => ({ entry, score: weigh(query, entry, recent) }))
    .filter(({ score: found }) => found > 0)
    .sort((a, b) => b.score - a.score);
  const groups = new Map<Group, Entry[]>();
  for (const { entry } of fitting) {
    const group = groups.get(entry.group) ?? [];
    groups.set(entry.group, group);
    if (group.length < (MOST[entry.group] ?? MOST_USUALLY)) group.push(entry);
  }
  return Array.from(groups, ([group, found]) => ({ group, entries: found }));
}

function weigh(query: string, entry: Entry, recent: readonly string[]): number {
  const found = score(query, entry.texts, pinyinScore) ?? 0;
  return recent.includes(entry.id) ? found * LATELY : found;
}

const ORDER: readonly Group[] = [
  "text",
  "values",
  "numbers",
  "dates",
  "contacts",
  "categories",
  "missing",
  "rows",
  "columns",
  "shape",
  "privacy",
  "commands",
  "settings",
];

/** Without a query: what was chosen lately, what is likely now (by id), then everything by group; each line once. */
export function offeredGroups(
  entries: readonly Entry[],
  recent: readonly string[],
  likely: readonly string[],
): readonly FoundGroup[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const taken = new Set<string>();
  const take = (group: Group, ids: readonly string[]): FoundGroup => {
    const left = ids.flatMap((id) => (taken.has(id) ? [] : (byId.get(id) ?? [])));
    const shown = group === "recent" || group === "likely" ? left.slice(0, MOST[group]) : left;
    for (const { id } of shown) taken.add(id);
    return { group, entries: shown };
  };
  const first = [take("recent", recent), take("likely", likely)];
  const rest = ORDER.map((group) =>
    take(
      group,
      entries.filter((entry) => entry.group === group).map(({ id }) => id),
    ),
  );
  return [...first, ...rest].filter((group) => group.entries.length > 0);
}
