import { asPool, type Block, type Cells } from "../table/cells.ts";
import { countDistinct } from "../table/group-rows.ts";
import type { Pace } from "../table/pace.ts";
import { rowsByBlock, tally } from "../table/tally.ts";

/** Different filled texts; from the codes alone when the whole column shares one dictionary. */
export async function distinctTexts(cells: Cells, rows: Uint32Array | null, pace: Pace): Promise<number> {
  const [first] = cells.blocks;
  const shared =
    first?.kind === "codes" &&
    cells.blocks.every((block) => block.kind === "codes" && block.dictionary === first.dictionary);
  if (!shared) return countDistinct(cells, rows, pace);
  let distinct = 0;
  const visit = (text: string) => {
    if (text !== "") distinct++;
  };
  await tally(cells, rows, visit, pace);
  return distinct;
}

/** Empty cells among these rows, counted without decoding one. */
export function missingCount(cells: Cells, rows: Uint32Array | null): number {
  const chosen = rows ? rowsByBlock(rows, cells.blocks.length) : null;
  let missing = 0;
  cells.blocks.forEach((block, b) => {
    missing += missingIn(block, chosen ? chosen[b] : null);
  });
  return missing;
}

function missingIn(block: Block, chosen: Uint16Array | null): number {
  const count = chosen ? chosen.length : block.length;
  let missing = 0;
  if (block.kind === "codes") {
    const empty = block.dictionary.texts.indexOf("");
    if (empty < 0) return 0;
    for (let k = 0; k < count; k++) if (block.codes[chosen ? chosen[k] : k] === empty) missing++;
    return missing;
  }
  const { ends } = asPool(block);
  for (let k = 0; k < count; k++) {
    const i = chosen ? chosen[k] : k;
    if (ends[i] === (i === 0 ? 0 : ends[i - 1])) missing++;
  }
  return missing;
}
