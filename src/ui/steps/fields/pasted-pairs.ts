import type { Pair } from "../../../ops/operation.ts";

/** Two columns as a spreadsheet copies them; null when the text is but one cell, to be pasted as any text is. */
export function pairsPasted(text: string): readonly Pair[] | null {
  const lines = text.replace(/(?:\r?\n)+$/, "").split(/\r?\n/);
  if (lines.length < 2 && !lines[0].includes("\t")) return null;
  return lines
    .map((line): Pair => {
      const [from = "", to = ""] = line.split("\t").map(unquoted);
      return [from, to];
    })
    .filter(([from]) => from !== "");
}

function unquoted(cell: string): string {
  return /^"[\s\S]*"$/.test(cell) && cell.length > 1 ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

/** The pairs with those pasted put in at a place; a value that is there already takes its new pair. */
export function withPasted(value: readonly Pair[], at: number, pasted: readonly Pair[]): readonly Pair[] {
  const fresh = new Map(pasted);
  const kept = value.filter(([from]) => !fresh.has(from));
  const place = Math.min(at, kept.length);
  return [...kept.slice(0, place), ...fresh, ...kept.slice(place)];
}
