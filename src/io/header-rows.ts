import { isValue } from "./dialect-cells.ts";
import type { HeaderRows } from "./read-options.ts";

type Row = readonly string[];

/** A name is not longer than this. */
const LONGEST_NAME = 60;
const MOST = 4;
const BODY_ROWS = 200;
const FEWEST_BODY_ROWS = 3;

/**
 * Where a header whose lower or only row is at `first` begins, and how many rows it has. A row of groups above it
 * ("2023,,2024,") has gaps and no values; a row below it (units, second names) has texts over columns of numbers and
 * dates, or names just what the upper row left open.
 */
export function headerRowsAt(
  rows: readonly Row[],
  first: number,
): { readonly from: number; readonly headerRows: HeaderRows } {
  let to = first + 1;
  let from = first;
  while (to - from < MOST && isHeaderBelow(rows, from, to)) to++;
  while (to - from < MOST && from > 0 && isGroupRow(rows[from - 1], rows[from])) from--;
  return { from, headerRows: (to - from) as HeaderRows };
}

function isHeaderBelow(rows: readonly Row[], from: number, at: number): boolean {
  const row = rows[at] ?? [];
  const body = rows.slice(at + 1, at + 1 + BODY_ROWS).filter((one) => one.some(isFilled));
  if (body.length < FEWEST_BODY_ROWS || !row.some(isFilled) || row.some(isNoName)) return false;
  const columns = Math.max(...rows.slice(from, at + 1).map(({ length }) => length));
  let over = 0;
  let valued = 0;
  let filledIn = 0;
  let leftOpen = 0;
  for (let c = 0; c < columns; c++) {
    const below = body.map((one) => one[c] ?? "").filter(isFilled);
    const above = rows.slice(from, at).some((one) => isFilled(one[c] ?? ""));
    const named = isFilled(row[c] ?? "");
    if (named && below.includes(row[c])) return false;
    if (!above && named) filledIn++;
    if (above && !named && below.length > body.length * 0.8) leftOpen++;
    if (below.filter((one) => isValue(one)).length < below.length * 0.8 || below.length === 0) continue;
    valued++;
    if (named && !isMissing(row[c])) over++;
  }
  return (
    (over >= 2 && over >= valued * 0.6) || (filledIn >= 2 && leftOpen >= 1 && (over > 0 || valued === 0))
  );
}

/** Names of groups: some of the columns below are without one, between others or at the start. */
function isGroupRow(row: Row, below: Row): boolean {
  const filled = row.flatMap((cell, c) => (isFilled(cell) ? [c] : []));
  if (filled.length < 2 || row.length < below.length - 1 || row.some(isNoName)) return false;
  const apart = filled[0] > 0 || filled.some((c, n) => n > 0 && c - filled[n - 1] > 1);
  return apart && filled.every((c) => isFilled(below[c] ?? "") || filled.length > 2);
}

function isFilled(cell: string): boolean {
  return cell.trim() !== "";
}

/** Years are names of columns too. */
function isNoName(cell: string): boolean {
  const text = cell.trim();
  return text.length > LONGEST_NAME || (isValue(text) && !/^(?:19|20)\d\d$/.test(text));
}

function isMissing(cell: string): boolean {
  return /^(?:n\/?a|nan|null|none|unknown|missing|tbd|nil|-+|\.+|\*+|\?+|未知|无|暂无|空)$/i.test(
    cell.trim(),
  );
}
