/** How the list is laid out on the screen. None of it changes the data, and none of it goes into a download. */
export interface Layout {
  /** Columns that stay in sight at the left, by id. */
  readonly frozen: readonly string[];
  /** Columns not drawn, by id. */
  readonly hidden: readonly string[];
  /** Lines of text a row has room for. */
  readonly lines: Lines;
  /** Whether white space, line breaks, invisible and look-alike characters are made visible. */
  readonly signs: boolean;
}

export type Lines = (typeof LINES)[number];
export const LINES = [1, 2, 3, 6] as const;

export const PLAIN_LAYOUT: Layout = { frozen: [], hidden: [], lines: 1, signs: false };

/** The columns as they are drawn: frozen ones first, hidden ones not; each side keeps the order of the list. */
export function arranged<T extends { readonly id: string }>(
  columns: readonly T[],
  { frozen, hidden }: Layout,
): readonly { readonly column: T; readonly index: number; readonly frozen: boolean }[] {
  const [held, away] = [new Set(frozen), new Set(hidden)];
  const drawn = columns
    .map((column, index) => ({ column, index, frozen: held.has(column.id) }))
    .filter(({ column }) => !away.has(column.id));
  return [...drawn.filter((each) => each.frozen), ...drawn.filter((each) => !each.frozen)];
}

/** Freezes the columns, or lets them go. */
export function withFrozen(layout: Layout, columns: readonly string[], on: boolean): Layout {
  return { ...layout, frozen: changed(layout.frozen, columns, on) };
}

/** Hides the columns, or shows them again. */
export function withHidden(layout: Layout, columns: readonly string[], on: boolean): Layout {
  return { ...layout, hidden: changed(layout.hidden, columns, on) };
}

function changed(all: readonly string[], some: readonly string[], on: boolean): readonly string[] {
  const rest = all.filter((one) => !some.includes(one));
  return on ? [...rest, ...some] : rest;
}
