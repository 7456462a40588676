import type { Pace } from "../../table/pace.ts";
import { rowCount, type Table } from "../../table/table.ts";
import { groupsOf } from "../rows/by-group.ts";

/** The rows of a table in groups of equal texts, in the order in which the groups first appear. */
export interface Groups {
  readonly count: number;
  /** The group of each place of the rows. */
  readonly of: Uint32Array;
  /** Base rows, group by group, each group in the order of the table. */
  readonly rows: Uint32Array;
  /** Where the rows of each group end. */
  readonly ends: Uint32Array;
}

/** Groups by these columns; without columns all rows are one group. */
export async function groupRows(table: Table, columns: readonly string[], pace: Pace): Promise<Groups> {
  const first = await groupsOf(table, columns, pace);
  const places = rowCount(table);
  const of = new Uint32Array(places);
  const numbers = new Uint32Array(places);
  let count = 0;
  for (let place = 0; place < places; place++) {
    if (first[place] === place) numbers[place] = count++;
    of[place] = numbers[first[place]];
  }
  const ends = new Uint32Array(count);
  for (let place = 0; place < places; place++) ends[of[place]]++;
  for (let group = 1; group < count; group++) ends[group] += ends[group - 1];
  const next = Uint32Array.from(ends, (_, group) => (group === 0 ? 0 : ends[group - 1]));
  const rows = new Uint32Array(places);
  for (let place = 0; place < places; place++)
    rows[next[of[place]]++] = table.rows ? table.rows[place] : place;
  return { count, of, rows, ends };
}

/** The first row of each group. */
export function firstRows({ count, rows, ends }: Groups): Uint32Array {
  return Uint32Array.from({ length: count }, (_, group) => rows[group === 0 ? 0 : ends[group - 1]]);
}
