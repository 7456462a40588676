import { BLOCK_ROWS, type Cells } from "../../table/cells.ts";
import { setTexts } from "../../table/map-text.ts";
import type { Pace } from "../../table/pace.ts";

/** The cells with other texts in some base rows; null leaves a row as it is. The very same cells when nothing changes. */
export async function putTexts(
  cells: Cells,
  textFor: (row: number) => string | null,
  pace: Pace,
): Promise<Cells> {
  let changed = cells;
  for (let b = 0; b < cells.blocks.length; b++) {
    const first = b * BLOCK_ROWS;
    const end = first + cells.blocks[b].length;
    const texts = new Map<number, string>();
    for (let row = first; row < end; row++) {
      const text = textFor(row);
      if (text !== null) texts.set(row, text);
    }
    if (texts.size > 0) changed = setTexts(changed, texts);
    await pace.tick(b, cells.blocks.length);
  }
  return changed;
}
