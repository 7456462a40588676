import { BLOCK_MASK, BLOCK_SHIFT, type Cells, type Dictionary } from "./cells.ts";
import type { Pace } from "./pace.ts";
import { type Screen, screened } from "./screen.ts";

/**
 * Visits the texts of the chosen rows with how often each stands there: once per distinct text in coded blocks, cell by
 * cell (count 1, the same text may come again) in plain ones. `row` is the lowest base row among these. Texts from plain
 * blocks are slices of a large string: copy what is kept (see `kept`). With a screen, cells of plain blocks that it turns
 * away are not visited.
 */
export async function tally(
  cells: Cells,
  rows: Uint32Array | null,
  visit: (text: string, count: number, row: number) => void,
  pace: Pace,
  screen?: Screen,
): Promise<void> {
  const counted = new Map<Dictionary, { counts: Uint32Array; first: Uint32Array }>();
  const inBlock = rows ? rowsByBlock(rows, cells.blocks.length) : null;
  for (let b = 0; b < cells.blocks.length; b++) {
    const block = cells.blocks[b];
    const chosen = inBlock ? inBlock[b] : null;
    const count = chosen ? chosen.length : block.length;
    const base = b << BLOCK_SHIFT;
    if (count === 0) continue;
    if (block.kind === "codes") {
      const size = block.dictionary.texts.length;
      let entry = counted.get(block.dictionary);
      if (!entry) {
        entry = { counts: new Uint32Array(size), first: new Uint32Array(size) };
        counted.set(block.dictionary, entry);
      }
      const { counts, first } = entry;
      for (let k = 0; k < count; k++) {
        const i = chosen ? chosen[k] : k;
        const code = block.codes[i];
        if (counts[code]++ === 0 || base + i < first[code]) first[code] = base + i;
      }
    } else {
      const { at, texts } = screened(block, chosen, screen);
      for (let k = 0; k < texts.length; k++) visit(texts[k], 1, base + (at ? at[k] : k));
    }
    await pace.tick(b, cells.blocks.length);
  }
  for (const [dictionary, { counts, first }] of counted) {
    for (let code = 0; code < counts.length; code++) {
      if (counts[code] > 0) visit(dictionary.texts[code], counts[code], first[code]);
    }
  }
}

/** Whether any of the chosen rows has a text that passes; looks no further than the first. */
export async function someText(
  cells: Cells,
  rows: Uint32Array | null,
  passes: (text: string) => boolean,
  pace: Pace,
  screen?: Screen,
): Promise<boolean> {
  const inBlock = rows ? rowsByBlock(rows, cells.blocks.length) : null;
  const known = new Map<Dictionary, Uint8Array>();
  for (let b = 0; b < cells.blocks.length; b++) {
    const block = cells.blocks[b];
    const chosen = inBlock ? inBlock[b] : null;
    if (block.kind === "codes") {
      const passing =
        known.get(block.dictionary) ?? Uint8Array.from(block.dictionary.texts, (t) => (passes(t) ? 1 : 0));
      known.set(block.dictionary, passing);
      const count = chosen ? chosen.length : block.length;
      for (let k = 0; k < count; k++) if (passing[block.codes[chosen ? chosen[k] : k]] === 1) return true;
    } else if (screened(block, chosen, screen).texts.some(passes)) return true;
    await pace.tick(b, cells.blocks.length);
  }
  return false;
}

const byBlock = new WeakMap<Uint32Array, Uint16Array[]>();

/** The chosen rows of each block, as places inside it; kept with the rows, which every column shares. */
export function rowsByBlock(rows: Uint32Array, blocks: number): Uint16Array[] {
  const known = byBlock.get(rows);
  if (known && known.length === blocks) return known;
  const lists = splitByBlock(rows, blocks);
  byBlock.set(rows, lists);
  return lists;
}

function splitByBlock(rows: Uint32Array, blocks: number): Uint16Array[] {
  const sizes = new Uint32Array(blocks);
  for (const row of rows) sizes[row >>> BLOCK_SHIFT]++;
  const lists = Array.from(sizes, (size) => new Uint16Array(size));
  sizes.fill(0);
  for (const row of rows) {
    const b = row >>> BLOCK_SHIFT;
    lists[b][sizes[b]++] = row & BLOCK_MASK;
  }
  return lists;
}

/** The same text without holding on to the large string it may be a slice of. */
export function kept(text: string): string {
  return text.length < 13 ? text : structuredCopy(text);
}

function structuredCopy(text: string): string {
  const copy = new Array<number>(text.length);
  for (let i = 0; i < text.length; i++) copy[i] = text.charCodeAt(i);
  return copy.length < 8192 ? String.fromCharCode(...copy) : text.split("").join("");
}
