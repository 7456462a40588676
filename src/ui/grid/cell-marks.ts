import type { Reader } from "../../values/reading.ts";
import type { PageRow } from "../../worker/contract.ts";
import { showSpaces } from "../steps/show-spaces.ts";

/** What a cell wears: see the marks of the grid. A changed cell may be missing or odd as well. */
export interface Marks {
  readonly changed: boolean;
  readonly missing: boolean;
  readonly odd: boolean;
}

/** A cell is odd when it is filled and does not read as its column does; rows that are gone wear no marks. */
export function marksOf(row: PageRow, column: number, reader: Reader | null): Marks {
  const text = row.cells[column] ?? "";
  const gone = row.removedBy !== undefined;
  const cut = row.lengths?.[column] !== undefined;
  return {
    changed: !gone && row.before?.[column] !== undefined,
    missing: text === "",
    odd: !gone && !cut && text !== "" && reader !== null && reader.canonical(text) === null,
  };
}

/** The parts of a text around each place where `search` stands, letter case aside; odd parts are the hits. */
export function hits(text: string, search: string): readonly string[] {
  if (search === "") return [text];
  const inText = text.toLowerCase();
  const wanted = search.toLowerCase();
  // Where lower case is longer than the text its places do not carry over.
  if (inText.length !== text.length) return [text];
  const parts: string[] = [];
  let from = 0;
  for (let at = inText.indexOf(wanted); at >= 0; at = inText.indexOf(wanted, from)) {
    parts.push(text.slice(from, at), text.slice(at, at + wanted.length));
    from = at + wanted.length;
  }
  return [...parts, text.slice(from)];
}

/** Longest text shown when the pointer rests on a cell. */
const LONGEST_TIP = 300;

/** What to show when the pointer rests on a cell: what it was and is, or all of a text that is likely cut off. */
export function tipOf(row: PageRow, column: number, width: number): string | undefined {
  const text = row.cells[column] ?? "";
  const before = row.removedBy === undefined ? row.before?.[column] : undefined;
  const shown = before ? `${showSpaces(before)} → ${text}` : text;
  if (!before && text.length * 6 < width) return undefined;
  return shown.length > LONGEST_TIP ? `${shown.slice(0, LONGEST_TIP)}…` : shown;
}
