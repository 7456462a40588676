/** Height of the header, in CSS pixels. */
export const HEADER_HEIGHT = 84;
/** Chromium stops at 33.5 M px of height and loses whole pixels above 16.7 M; taller lists are scrolled scaled. */
export const TALLEST = 8_000_000;

/** How tall a list is: its rows, each `rowHeight` pixels high. */
export interface Height {
  readonly rows: number;
  readonly rowHeight: number;
}

/** A list seen through a window `viewport` pixels high. */
export interface Tall extends Height {
  readonly viewport: number;
}

/** The run of rows that is laid out at natural positions: the places of those far away are not worked out. */
export interface Section {
  readonly first: number;
  readonly count: number;
}

const SECTION_ROWS = 20_000;
const SECTION_MARGIN = 2_000;

/** Height to give the scrolled element. */
export function elementHeight({ rows, rowHeight }: Height): number {
  return Math.min(rows * rowHeight, TALLEST);
}

export function isScaled({ rows, rowHeight }: Height): boolean {
  return rows * rowHeight > TALLEST;
}

/** How far the list can be scrolled, in unscaled pixels. */
export function farthestOffset({ rows, rowHeight, viewport }: Tall): number {
  return Math.max(0, rows * rowHeight - viewport);
}

export function clampOffset(offset: number, tall: Tall): number {
  return Math.min(Math.max(0, offset), farthestOffset(tall));
}

/** Unscaled offset for a position of the scroll bar; both ends of the bar are the ends of the list. */
export function offsetAt(top: number, tall: Tall): number {
  if (!isScaled(tall)) return clampOffset(top, tall);
  const bar = farthestTop(tall);
  if (bar <= 0 || top <= 0) return 0;
  // A bar may stop half a pixel short of its end.
  if (top >= bar - 1) return farthestOffset(tall);
  return Math.round((top / bar) * farthestOffset(tall));
}

/** Position of the scroll bar for an unscaled offset. */
export function topAt(offset: number, tall: Tall): number {
  const clamped = clampOffset(offset, tall);
  if (!isScaled(tall)) return clamped;
  return (clamped / farthestOffset(tall)) * farthestTop(tall);
}

/** The smallest move that shows the whole row; the present offset when it is shown already. */
export function reveal(row: number, offset: number, tall: Tall): number {
  const top = row * tall.rowHeight;
  const bottom = top + tall.rowHeight;
  if (top < offset) return clampOffset(top, tall);
  if (bottom > offset + tall.viewport) return clampOffset(bottom - tall.viewport, tall);
  return clampOffset(offset, tall);
}

/** Rows at least partly in view: `from` ≤ row < `to`. */
export function rowsInView(
  offset: number,
  { rows, rowHeight, viewport }: Tall,
): { from: number; to: number } {
  const from = Math.min(Math.floor(offset / rowHeight), Math.max(0, rows - 1));
  return { from, to: Math.min(rows, Math.ceil((offset + viewport) / rowHeight)) };
}

/** The section for an offset: the present one while what is in view stands well inside it. */
export function sectionAt(offset: number, tall: Tall, present: Section): Section {
  const { rows } = tall;
  if (rows <= SECTION_ROWS) {
    return present.first === 0 && present.count === rows ? present : { first: 0, count: rows };
  }
  const { from, to } = rowsInView(offset, tall);
  const end = present.first + present.count;
  const fits =
    present.count === SECTION_ROWS &&
    end <= rows &&
    (from >= present.first + SECTION_MARGIN || present.first === 0) &&
    (to <= end - SECTION_MARGIN || end === rows) &&
    from >= present.first &&
    to <= end;
  if (fits) return present;
  const first = Math.min(Math.max(0, from - SECTION_ROWS / 2), rows - SECTION_ROWS);
  return { first, count: SECTION_ROWS };
}

function farthestTop(tall: Tall): number {
  return Math.max(0, elementHeight(tall) - tall.viewport);
}
