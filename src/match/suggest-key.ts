import { isEmptyAt, textAt } from "../table/cells.ts";
import type { Pace } from "../table/pace.ts";
import { rowCount, type Table } from "../table/table.ts";
import { type ColumnPair, pairRows } from "./compare-tables.ts";

/** Rows, from top to bottom, looked at before a column is held against all of the other table. */
const SAMPLE = 5000;
/** So many of the texts must differ, and so many rows must have one. */
const MOSTLY_DIFFERENT = 0.9;
const MOSTLY_FILLED = 0.5;
/** Columns held against each other with all their rows. */
const MOST_TRIED = 8;

/**
 * The column that tells the rows of both tables apart and has the most keys in both; of several the first. Without one all
 * columns together are the key, so that rows are the same only when all of them agrees.
 */
export async function suggestKey(
  left: Table,
  right: Table,
  pairs: readonly ColumnPair[],
  pace: Pace,
): Promise<readonly ColumnPair[]> {
  const likely = pairs.filter((pair) => tellsApart(left, pair, "left") && tellsApart(right, pair, "right"));
  let best: readonly ColumnPair[] = pairs;
  let most = 0;
  for (const pair of likely.slice(0, MOST_TRIED)) {
    const { sharedKeys } = await pairRows(left, right, [pair], pace);
    if (sharedKeys > most) {
      most = sharedKeys;
      best = [pair];
    }
  }
  return best;
}

function tellsApart(table: Table, pair: ColumnPair, side: keyof ColumnPair): boolean {
  const { cells } = pair[side];
  const count = Math.min(SAMPLE, rowCount(table));
  const texts = new Set<string>();
  let filled = 0;
  for (let i = 0; i < count; i++) {
    const position = Math.floor((i * rowCount(table)) / count);
    const row = table.rows ? table.rows[position] : position;
    if (isEmptyAt(cells, row)) continue;
    filled++;
    texts.add(textAt(cells, row));
  }
  return filled > 0 && filled >= count * MOSTLY_FILLED && texts.size >= filled * MOSTLY_DIFFERENT;
}
