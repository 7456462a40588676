import type { ChangeMap } from "../../worker/contract.ts";

/** Three lanes, in pixels from the left: changed cells, removed rows, odd cells. */
const LANES = {
  changed: { left: 3, width: 8 },
  removed: { left: 12, width: 4 },
  odd: { left: 18.5, width: 2 },
} as const;
/** A stretch with anything in it is at least so high and, in the lane of changes, so wide. */
const LEAST = 2;

export type Lane = keyof typeof LANES;

/**
 * The boxes of one lane as the path of a drawing `height` pixels high: one for each run of stretches that look alike. In
 * the lane of changes a box is the wider the more of its stretch is changed, next to the stretch that is changed most.
 */
export function lanePath(map: ChangeMap, lane: Lane, height: number): string {
  const counts = map[lane];
  const { left, width } = LANES[lane];
  const most = counts.reduce((max, count) => Math.max(max, count), 0);
  const widthAt = (stretch: number) => {
    const count = counts[stretch] ?? 0;
    if (count === 0 || lane !== "changed") return count === 0 ? 0 : width;
    return Math.max(LEAST, Math.round(width * Math.sqrt(count / most)));
  };
  const topOf = (stretch: number) => Math.round((stretch * height) / counts.length);
  let path = "";
  for (let first = 0, i = 1; i <= counts.length; i++) {
    const wide = widthAt(first);
    if (i < counts.length && widthAt(i) === wide) continue;
    const top = topOf(first);
    if (wide > 0) path += `M${left} ${top}h${wide}v${Math.max(LEAST, topOf(i) - top)}h${-wide}z`;
    first = i;
  }
  return path;
}

/** The stretch at a share 0…1 of the height, or the one that holds a row. */
export function stretchAt(share: number, { changed }: ChangeMap): number {
  return Math.min(changed.length - 1, Math.max(0, Math.floor(share * changed.length)));
}

export function stretchOfRow(row: number, { changed, rowCount }: ChangeMap): number {
  if (rowCount === 0) return 0;
  // The last stretch that begins at or before the row.
  const near = Math.floor(((row + 1) * changed.length - 1) / rowCount);
  return Math.min(changed.length - 1, Math.max(0, near));
}

/** The first and last row of a stretch, from 0. */
export function rowsOf(stretch: number, { changed, rowCount }: ChangeMap): { from: number; to: number } {
  const n = changed.length;
  return {
    from: Math.floor((stretch * rowCount) / n),
    to: Math.floor(((stretch + 1) * rowCount) / n) - 1,
  };
}

/** Whether a cell is changed or a row removed there. */
export function isChanged(stretch: number, { changed, removed }: ChangeMap): boolean {
  return changed[stretch] + removed[stretch] > 0;
}

/** The next stretch with a change, before or behind one; −1 when there is none. */
export function nextChanged(stretch: number, by: 1 | -1, map: ChangeMap): number {
  for (let i = stretch + by; i >= 0 && i < map.changed.length; i += by) if (isChanged(i, map)) return i;
  return -1;
}
