import type { Pace } from "../../table/pace.ts";
import { rowCount, selectRows, type Table } from "../../table/table.ts";

/** The table with the rows (asked by base row, in display order) that pass; the same table when all do. */
export async function keepOnly(table: Table, passes: (row: number) => boolean, pace: Pace): Promise<Table> {
  const count = rowCount(table);
  const rows = new Uint32Array(count);
  let n = 0;
  for (let position = 0; position < count; position++) {
    const row = table.rows ? table.rows[position] : position;
    if (passes(row)) rows[n++] = row;
    if ((position & 0xffff) === 0xffff) await pace.tick(position, count);
  }
  return n === count ? table : selectRows(table, rows.slice(0, n));
}
