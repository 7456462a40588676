/** Height of one row and of the header, in CSS pixels. */
export const ROW_HEIGHT = 30;
export const HEADER_HEIGHT = 84;
/** Chromium stops at 33.5 M px of height and loses whole pixels above 16.7 M; taller lists are scrolled scaled. */
export const TALLEST = 8_000_000;

/** A list of `rows` rows seen through a window `viewport` pixels high. */
export interface Tall {
  readonly rows: number;
  readonly viewport: number;
}

/** The run of rows that is laid out at natural positions; a list that fits the browser is one section. */
export interface Section {
  readonly first: number;
  readonly count: number;
}

const SECTION_ROWS = 20_000;
const SECTION_MARGIN = 2_000;

/** Height to give the scrolled element. */
export function elementHeight(rows: number): number {
  return Math.min(rows * ROW_HEIGHT, TALLEST);
}

export function isScaled(rows: number): boolean {
  return rows * ROW_HEIGHT > TALLEST;
}

/** How far the list can be scrolled, in unscaled pixels. */
export function farthestOffset({ rows, viewport }: Tall): number {
  return Math.max(0, rows * ROW_HEIGHT - viewport);
}

export function clampOffset(offset: number, tall: Tall): number {
  return Math.min(Math.max(0, offset), farthestOffset(tall));
}

/** Unscaled offset for a position of the scroll bar; both ends of the bar are the ends of the list. */
export function offsetAt(top: number, tall: Tall): number {
  if (!isScaled(tall.rows)) return clampOffset(top, tall);
  const bar = farthestTop(tall);
  if (bar <= 0 || top <= 0) return 0;
  // A bar may stop half a pixel short of its end.
  if (top >= bar - 1) return farthestOffset(tall);
  return Math.round((top / bar) * farthestOffset(tall));
}

/** Position of the scroll bar for an unscaled offset. */
export function topAt(offset: number, tall: Tall): number {
  const clamped = clampOffset(offset, tall);
  if (!isScaled(tall.rows)) return clamped;
  return (clamped / farthestOffset(tall)) * farthestTop(tall);
}

/** The smallest move that shows the whole row; the present offset when it is shown already. */
export function reveal(row: number, offset: number, tall: Tall): number {
  const top = row * ROW_HEIGHT;
  const bottom = top + ROW_HEIGHT;
  if (top < offset) return clampOffset(top, tall);
  if (bottom > offset + tall.viewport) return clampOffset(bottom - tall.viewport, tall);
  return clampOffset(offset, tall);
}

/** Rows at least partly in view: `from` ≤ row < `to`. */
export function rowsInView(offset: number, { rows, viewport }: Tall): { from: number; to: number } {
  const from = Math.min(Math.floor(offset / ROW_HEIGHT), Math.max(0, rows - 1));
  return { from, to: Math.min(rows, Math.ceil((offset + viewport) / ROW_HEIGHT)) };
}

/** The section for an offset: the present one while what is in view stands well inside it. */
export function sectionAt(offset: number, tall: Tall, present: Section): Section {
  const { rows } = tall;
  if (!isScaled(rows)) {
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

function farthestTop({ rows, viewport }: Tall): number {
  return Math.max(0, elementHeight(rows) - viewport);
}
