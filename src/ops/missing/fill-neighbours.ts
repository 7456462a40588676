import { BLOCK_ROWS, type Cells, isEmptyAt, textAt } from "../../table/cells.ts";
import { setTexts } from "../../table/map-text.ts";
import type { Pace } from "../../table/pace.ts";
import type { RowSet } from "../../table/row-set.ts";
import { rowCount, type Table } from "../../table/table.ts";

/** The cells in which missing ones of the table's rows took the text of the nearest filled row above or below. */
export async function withNeighbours(
  cells: Cells,
  table: Table,
  from: "previous" | "next",
  pace: Pace,
  where?: RowSet,
): Promise<Cells> {
  const source = await neighbours(cells, table, from, pace, where);
  let changed = cells;
  for (let b = 0; b < cells.blocks.length; b++) {
    const first = b * BLOCK_ROWS;
    const end = first + cells.blocks[b].length;
    const texts = new Map<number, string>();
    for (let row = first; row < end; row++)
      if (source[row] > 0) texts.set(row, textAt(cells, source[row] - 1));
    if (texts.size > 0) changed = setTexts(changed, texts);
    await pace.tick(b, cells.blocks.length);
  }
  return changed;
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
