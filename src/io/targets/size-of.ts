import { asPool, BLOCK_MASK, BLOCK_SHIFT, type Block, type Dictionary, encode } from "../../table/cells.ts";
import { eachRow, rowCount, type Table } from "../../table/table.ts";

/** About how many bytes the table takes as CSV in UTF-8: every text and what stands between them, no quotes. */
export function sizeOf(table: Table): number {
  const names = table.columns.reduce((sum, { name }) => sum + encode(name).length + 1, 1);
  let bytes = names + rowCount(table) * (table.columns.length + 1);
  const known = new Map<Dictionary, Uint32Array>();
  for (const { cells } of table.columns) {
    const lengths = cells.blocks.map((block) => lengthsIn(block, known));
    eachRow(table, (row) => {
      bytes += lengths[row >>> BLOCK_SHIFT](row & BLOCK_MASK);
    });
  }
  return bytes;
}

function lengthsIn(block: Block, known: Map<Dictionary, Uint32Array>): (index: number) => number {
  if (block.kind === "codes") {
    const { codes, dictionary } = block;
    const lengths =
      known.get(dictionary) ?? Uint32Array.from(dictionary.texts, (text) => encode(text).length);
    known.set(dictionary, lengths);
    return (index) => lengths[codes[index]];
  }
  const { ends } = asPool(block);
  return (index) => ends[index] - (index === 0 ? 0 : ends[index - 1]);
}
