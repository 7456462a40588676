import { cellKind } from "./dialect-cells.ts";

/** What the cells of a column look like at first sight. */
export type ColumnKind = "empty" | "number" | "date" | "email" | "url" | "phone" | "text";

/** Most of the filled cells. */
const MOST = 0.7;

/** The kind that most of these cells have; "text" when there is none, "empty" when none is filled. */
export function columnKind(cells: readonly string[]): ColumnKind {
  const counts = new Map<ColumnKind, number>();
  let filled = 0;
  for (const cell of cells) {
    const kind = kindOf(cell.trim());
    if (kind === "empty") continue;
    filled++;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  if (filled === 0) return "empty";
  return [...counts].find(([, count]) => count >= filled * MOST)?.[0] ?? "text";
}

function kindOf(text: string): ColumnKind {
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(text)) return "url";
  const kind = cellKind(text);
  if (kind === "empty" || kind === "number" || kind === "date") return kind;
  if (kind !== "contact") return "text";
  return text.includes("@") ? "email" : "phone";
}
