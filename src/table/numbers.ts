import { asPool, BLOCK_SHIFT, type Cells, type Dictionary, poolTexts } from "./cells.ts";
import type { Pace } from "./pace.ts";

const cache = new WeakMap<Cells, Map<string, Float64Array>>();

/**
 * The values of a column per base row, NaN where a text has none (missing, odd): worked out once per distinct text and
 * kept with the cells. `key` names the way of reading (two readings of one column are two views).
 */
export async function numbers(
  cells: Cells,
  key: string,
  toNumber: (text: string) => number,
  pace: Pace,
): Promise<Float64Array> {
  const known = cache.get(cells)?.get(key);
  if (known) return known;
  const values = new Float64Array(cells.length);
  const dictionaries = new Map<Dictionary, Float64Array>();
  for (let b = 0; b < cells.blocks.length; b++) {
    const block = cells.blocks[b];
    const first = b << BLOCK_SHIFT;
    if (block.kind === "codes") {
      let byCode = dictionaries.get(block.dictionary);
      if (!byCode) {
        byCode = Float64Array.from(block.dictionary.texts, (text) =>
          text === "" ? Number.NaN : toNumber(text),
        );
        dictionaries.set(block.dictionary, byCode);
      }
      for (let i = 0; i < block.length; i++) values[first + i] = byCode[block.codes[i]];
    } else {
      const texts = poolTexts(asPool(block));
      for (let i = 0; i < texts.length; i++)
        values[first + i] = texts[i] === "" ? Number.NaN : toNumber(texts[i]);
    }
    await pace.tick(b, cells.blocks.length);
  }
  const views = cache.get(cells) ?? new Map<string, Float64Array>();
  cache.set(cells, views.set(key, values));
  return values;
}

/** A whole number per base row telling its text (0 … texts.length-1), in order of first appearance, and the texts. */
export interface Grouped {
  readonly groupOf: Uint32Array;
  readonly texts: readonly string[];
}

/** Groups base rows by text; null when there are more than `most` different texts. */
export async function groupByText(cells: Cells, most: number, pace: Pace): Promise<Grouped | null> {
  const groupOf = new Uint32Array(cells.length);
  const texts: string[] = [];
  const groups = new Map<string, number>();
  const groupFor = (text: string) => {
    let group = groups.get(text);
    if (group === undefined) {
      group = texts.push(text) - 1;
      groups.set(text, group);
    }
    return group;
  };
  const dictionaries = new Map<Dictionary, Uint32Array>();
  for (let b = 0; b < cells.blocks.length; b++) {
    const block = cells.blocks[b];
    const first = b << BLOCK_SHIFT;
    if (block.kind === "codes") {
      const byCode = dictionaries.get(block.dictionary) ?? Uint32Array.from(block.dictionary.texts, groupFor);
      dictionaries.set(block.dictionary, byCode);
      for (let i = 0; i < block.length; i++) groupOf[first + i] = byCode[block.codes[i]];
    } else {
      const blockTexts = poolTexts(asPool(block));
      for (let i = 0; i < blockTexts.length; i++) groupOf[first + i] = groupFor(blockTexts[i]);
    }
    if (texts.length > most) return null;
    await pace.tick(b, cells.blocks.length);
  }
  return { groupOf, texts };
}
