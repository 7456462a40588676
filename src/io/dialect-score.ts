import { type CellKind, cellKind } from "./dialect-cells.ts";

const WORTH: Record<CellKind, number> = {
  empty: 0.8,
  number: 1,
  date: 1,
  contact: 1,
  word: 0.95,
  text: 0.6,
  odd: 0.15,
};

/** A delimiter with a space behind it may be punctuation. */
const AFTER_SPACE = 0.85;

/**
 * 0 (no table) to 1. Regular: from the first row of the usual length to the last, most are of that length. Typed: the
 * cells are worth something. Rows before and after (titles, notes) count little. One cell in every row is a table too,
 * but says little for the delimiter.
 */
export function tableScore(all: readonly (readonly string[])[]): number {
  const filled = all.filter((row) => row.length > 1 || row[0].trim() !== "");
  if (filled.length === 0) return 0;
  const usual = usualLength(filled);
  const rows = filled.filter((row) => row.length === usual || !isComment(row));
  const first = rows.findIndex((row) => row.length === usual);
  const last = rows.findLastIndex((row) => row.length === usual);
  const table = usual === 1 ? rows : rows.slice(first, last + 1);
  const lengths = new Map<number, number>();
  let worth = 0;
  let cells = 0;
  for (const row of table) {
    lengths.set(row.length, (lengths.get(row.length) ?? 0) + 1);
    for (const cell of row) worth += WORTH[cellKind(cell)] * (cell.startsWith(" ") ? AFTER_SPACE : 1);
    cells += row.length;
  }
  let regular = 0;
  for (const [length, many] of lengths)
    regular += (many / table.length) ** 2 * (length > 1 ? 1 - 0.7 / length : 0);
  if (usual === 1) regular = 0.1 * ((lengths.get(1) ?? 0) / table.length) ** 2;
  return Math.sqrt(regular) * (worth / cells) * (0.5 + 0.5 * (table.length / rows.length));
}

/** The most frequent row length above one; one when no row is longer, or only one of several, and that not by much. */
function usualLength(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  let usual = 1;
  for (const [length, count] of counts) {
    const most = counts.get(usual) ?? 0;
    if (count > most || (count === most && length > usual)) usual = length;
  }
  return rows.length > 2 && usual < 3 && counts.get(usual) === 1 ? 1 : usual;
}

function isComment(row: readonly string[]): boolean {
  return /^(?:#|\/\/)/.test(row[0]);
}
