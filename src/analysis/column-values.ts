import type { ColumnProfile } from "../profile/profile.ts";
import { type Cells, isEmptyAt } from "../table/cells.ts";
import { numbers } from "../table/numbers.ts";
import type { Pace } from "../table/pace.ts";
import { type Column, columnById, rowCount, type Table } from "../table/table.ts";
import { reader } from "../values/reading.ts";
import type { Left } from "./question.ts";

/** Profiles of the table's columns by id, at the same point as the table. */
export type Profiles = ReadonlyMap<string, ColumnProfile>;

/** The column with this id; the engine has checked that it is there (see `columnsOf` in answer.ts). */
export function columnOf(table: Table, id: string): Column {
  const column = columnById(table, id);
  if (!column) throw new Error(`No column ${id}`);
  return column;
}

/** The profile of a column of the table, which comes with it. */
export function profileOf(profiles: Profiles, id: string): ColumnProfile {
  const profile = profiles.get(id);
  if (!profile) throw new Error(`No profile of ${id}`);
  return profile;
}

/** The numbers (dates: epoch days) of a column per base row, by the reading its profile found; NaN elsewhere. */
export function valuesByRow(table: Table, profiles: Profiles, id: string, pace: Pace): Promise<Float64Array> {
  const { reading } = profileOf(profiles, id);
  const { cells } = columnOf(table, id);
  const { number } = reader(reading);
  return numbers(cells, JSON.stringify(reading), number, pace);
}

export interface Gathered {
  /** One entry per row of the table that could be read, in display order. */
  readonly values: Float64Array;
  readonly left: Left;
}

/** The numbers of a column in the rows of the table, and how many rows have none. */
export async function gather(table: Table, profiles: Profiles, id: string, pace: Pace): Promise<Gathered> {
  const all = await valuesByRow(table, profiles, id, pace);
  const { cells } = columnOf(table, id);
  const { rows } = table;
  const count = rowCount(table);
  const values = new Float64Array(count);
  const left = new Leaving();
  let kept = 0;
  for (let position = 0; position < count; position++) {
    const row = rows ? rows[position] : position;
    const value = all[row];
    if (Number.isFinite(value)) values[kept++] = value;
    else left.leave(cells, row);
    if ((position & 0xffff) === 0xffff) await pace.tick(position, count);
  }
  return { values: values.subarray(0, kept), left: left.counts() };
}

/** Counts the rows that stay out of an answer, by why. */
export class Leaving {
  #missing = 0;
  #odd = 0;

  leave(cells: Cells, row: number): void {
    if (isEmptyAt(cells, row)) this.#missing++;
    else this.#odd++;
  }

  counts(): Left {
    return { missing: this.#missing, odd: this.#odd };
  }
}
