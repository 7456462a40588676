import { BLOCK_MASK, BLOCK_SHIFT, type Cells, type Dictionary, textAt } from "./cells.ts";
import { sameBytes } from "./group-rows.ts";

/**
 * Tells whether a row of one column has the same text as a row of another, also of another table. Lists of different
 * texts are held against each other once, bytes are compared as they are; only a mixture is decoded.
 */
export function sameTextIn(a: Cells, b: Cells): (rowA: number, rowB: number) => boolean {
  const translations = new Map<Dictionary, Map<Dictionary, Int32Array>>();
  const translation = (from: Dictionary, to: Dictionary): Int32Array => {
    const known = translations.get(from) ?? new Map<Dictionary, Int32Array>();
    translations.set(from, known);
    let codes = known.get(to);
    if (!codes) {
      const codeOf = new Map(to.texts.map((text, code) => [text, code]));
      codes = Int32Array.from(from.texts, (text) => codeOf.get(text) ?? -1);
      known.set(to, codes);
    }
    return codes;
  };
  return (rowA, rowB) => {
    const blockA = a.blocks[rowA >>> BLOCK_SHIFT];
    const blockB = b.blocks[rowB >>> BLOCK_SHIFT];
    const indexA = rowA & BLOCK_MASK;
    const indexB = rowB & BLOCK_MASK;
    if (blockA.kind === "codes" && blockB.kind === "codes")
      return translation(blockA.dictionary, blockB.dictionary)[blockA.codes[indexA]] === blockB.codes[indexB];
    if (blockA.kind === "pool" && blockB.kind === "pool") return sameBytes(blockA, indexA, blockB, indexB);
    return textAt(a, rowA) === textAt(b, rowB);
  };
}
