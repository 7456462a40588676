/** A cell by its place in the view; row −1 is the header. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Size of the view; `page` is the number of rows a Page key moves by. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

export interface Press {
  readonly key: string;
  readonly ctrl: boolean;
}

/** Rows and columns between two corners, both included. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const HEADER_ROW = -1;

/** Where a key leads from a cell; null when the key moves nothing. Never leaves the view. */
export function moved(from: Place, press: Press, extent: Extent): Place | null {
  const to = target(from, press, extent);
  return to && inside(to, extent);
}

/** The nearest cell that is there: used when rows or columns went away. */
export function inside({ row, column }: Place, { rows, columns }: Extent): Place {
  return {
    row: Math.max(HEADER_ROW, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  };
}

/** The cells from `anchor` to `active`; the header is never part of a span. */
export function span(anchor: Place, active: Place): Span {
  return {
    top: Math.max(0, Math.min(anchor.row, active.row)),
    bottom: Math.max(0, Math.max(anchor.row, active.row)),
    left: Math.min(anchor.column, active.column),
    right: Math.max(anchor.column, active.column),
  };
}

function target({ row, column }: Place, { key, ctrl }: Press, extent: Extent): Place | null {
  const last = extent.rows - 1;
  const end = extent.columns - 1;
  switch (key) {
    case "ArrowUp":
      return { row: ctrl ? 0 : row - 1, column };
    case "ArrowDown":
      return { row: ctrl ? last : row + 1, column };
    case "ArrowLeft":
      return { row, column: ctrl ? 0 : column - 1 };
    case "ArrowRight":
      return { row, column: ctrl ? end : column + 1 };
    case "Home":
      return { row: ctrl ? 0 : row, column: 0 };
    case "End":
      return { row: ctrl ? last : row, column: end };
    case "PageUp":
      return { row: row === HEADER_ROW ? row : Math.max(0, row - extent.page), column };
    case "PageDown":
      return { row: row + extent.page, column };
    default:
      return null;
  }
}
