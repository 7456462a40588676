import { profileColumn } from "../../profile/profile-column.ts";
import { CellsBuilder } from "../../table/cells-builder.ts";
import { firstEqualRow } from "../../table/group-rows.ts";
import type { Pace } from "../../table/pace.ts";
import { type Column, type ColumnType, columnById, rowCount, type Table } from "../../table/table.ts";
import type { Reading } from "../../values/reading.ts";
import { freeName } from "../free-name.ts";

/** For each place of the table's rows a number that rows with the same texts in these columns share: the place of the first. */
export async function groupsOf(table: Table, columns: readonly string[], pace: Pace): Promise<Uint32Array> {
  const cells = columns.flatMap((id) => columnById(table, id)?.cells ?? []);
  if (cells.length === 0) return new Uint32Array(rowCount(table));
  return firstEqualRow(cells, table.base.length, table.rows, pace);
}

const readings = new WeakMap<Table, Map<Column, Reading>>();

/** How the column is read in the rows left; found once for a table. */
export async function readingIn(table: Table, column: Column, pace: Pace): Promise<Reading> {
  const known = readings.get(table)?.get(column);
  if (known) return known;
  const { reading } = await profileColumn(column, table.rows, pace);
  const ofTable = readings.get(table) ?? new Map<Column, Reading>();
  readings.set(table, ofTable.set(column, reading));
  return reading;
}

/** The table with a new column behind another; `textAt` gives its text at a place of the rows, removed rows have none. */
export async function withColumnBehind(
  table: Table,
  column: Column,
  { name: wanted, type }: { readonly name: string; readonly type?: ColumnType },
  textAt: (place: number) => string,
  pace: Pace,
): Promise<Table> {
  const { length } = table.base;
  const places = table.rows && new Int32Array(length).fill(-1);
  table.rows?.forEach((row, place) => {
    if (places) places[row] = place;
  });
  const cells = new CellsBuilder();
  for (let row = 0; row < length; row++) {
    const place = places ? places[row] : row;
    cells.appendText(place < 0 ? "" : textAt(place));
    if ((row & 0xffff) === 0xffff) await pace.tick(row, length);
  }
  const name = freeName(wanted, new Set(table.columns.map((each) => each.name)));
  const made: Column = { id: wanted, name, type, cells: cells.finish() };
  return { ...table, columns: table.columns.flatMap((each) => (each === column ? [each, made] : [each])) };
}
