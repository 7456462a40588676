import type { PageRow } from "../../worker/contract.ts";
import { showSpaces } from "../steps/show-spaces.ts";

/** Where drawn rows come from. */
export interface Rows {
  row(index: number): PageRow | undefined;
}

/** The rows as they were: changed cells are marked, removed rows stand struck out. */
export function rowsBefore(source: Rows): Rows {
  return { row: (index) => side(source.row(index), before, asBefore) };
}

/** The rows as they are: changed cells are marked, where rows were removed nothing is left. */
export function rowsAfter(source: Rows): Rows {
  return { row: (index) => side(source.row(index), after, asAfter) };
}

/** The same row gives the same object, so that it is drawn once. */
const before = new WeakMap<PageRow, PageRow>();
const after = new WeakMap<PageRow, PageRow>();

function side(row: PageRow | undefined, known: WeakMap<PageRow, PageRow>, make: (row: PageRow) => PageRow) {
  // A page of the list alone is still shown while the one with both sides is on its way.
  if (!row?.was) return undefined;
  const made = known.get(row) ?? make(row);
  known.set(row, made);
  return made;
}

/** Spaces that went are made visible, as they are where both stand in one cell. */
function asBefore(row: PageRow): PageRow {
  const { was = [], before } = row;
  const cells = was.map((text, column) => (before?.[column] === undefined ? text : showSpaces(text)));
  return { ...row, cells, lengths: {}, ...marked(row) };
}

function asAfter(row: PageRow): PageRow {
  if (row.removedBy === undefined) return { ...row, ...marked(row) };
  const { key, sources, removedBy, made } = row;
  const cells = row.cells.map(() => "");
  return { key, sources, cells, removedBy, ...(made !== undefined && { made }) };
}

/** A changed cell wears its mark; what it was or became stands on the other side. */
function marked({ before }: PageRow): Pick<PageRow, "before"> {
  return before ? { before: before.map((text) => (text === undefined ? undefined : "")) } : {};
}
