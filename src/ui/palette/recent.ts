const KEY = "limpid-recent";
const MOST = 12;

/** What was chosen lately, the last first: ids of operations, commands and settings, nothing about any file. */
export function recentChoices(): readonly string[] {
  try {
    return known(JSON.parse(localStorage.getItem(KEY) ?? "[]"));
  } catch {
    return [];
  }
}

export function remember(id: string): void {
  const next = withChoice(recentChoices(), id);
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Storage can be closed to a page: the next visit begins without.
  }
}

/** With a choice in front, each once, the oldest going. */
export function withChoice(before: readonly string[], id: string): readonly string[] {
  return [id, ...before.filter((other) => other !== id)].slice(0, MOST);
}

function known(kept: unknown): readonly string[] {
  return Array.isArray(kept)
    ? kept.filter((one): one is string => typeof one === "string").slice(0, MOST)
    : [];
}
