import { type Cells, isEmptyAt, textAt } from "../../table/cells.ts";
import type { Pace } from "../../table/pace.ts";
import type { RowSet } from "../../table/row-set.ts";
import { rowCount, type Table } from "../../table/table.ts";
import { putTexts } from "./put-texts.ts";

/** The cells in which missing ones of the table's rows took the text of the nearest filled row above or below. */
export async function withNeighbours(
  cells: Cells,
  table: Table,
  from: "previous" | "next",
  pace: Pace,
  where?: RowSet,
): Promise<Cells> {
  const source = await neighbours(cells, table, from, pace, where);
  return putTexts(cells, (row) => (source[row] > 0 ? textAt(cells, source[row] - 1) : null), pace);
}

/** For each base row that is to be filled, one more than the row it takes its text from; 0 for all others. */
async function neighbours(
  cells: Cells,
  table: Table,
  from: "previous" | "next",
  pace: Pace,
  where?: RowSet,
): Promise<Uint32Array> {
  const source = new Uint32Array(cells.length);
  const count = rowCount(table);
  let last = -1;
  for (let i = 0; i < count; i++) {
    const position = from === "previous" ? i : count - 1 - i;
    const row = table.rows ? table.rows[position] : position;
    if (!isEmptyAt(cells, row)) last = row;
    else if (last >= 0 && where?.has(row) !== false) source[row] = last + 1;
    if ((i & 0xffff) === 0xffff) await pace.tick(i, count);
  }
  return source;
}
