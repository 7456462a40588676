import { asPool, BLOCK_SHIFT, type Block, type Cells, type Dictionary, encode } from "./cells.ts";
import type { Pace } from "./pace.ts";

/** Two independent 32-bit hashes per base row of the texts of some columns: equal texts give equal hashes. */
export interface RowHashes {
  readonly one: Uint32Array;
  readonly two: Uint32Array;
}

/** Hashes every base row over these columns (over bytes, once per distinct text where there are codes). */
export async function hashRows(columns: readonly Cells[], length: number, pace: Pace): Promise<RowHashes> {
  const one = new Uint32Array(length);
  const two = new Uint32Array(length);
  for (const cells of columns) {
    const known = new Map<Dictionary, Uint32Array>();
    for (let b = 0; b < cells.blocks.length; b++) {
      hashBlock(cells.blocks[b], b << BLOCK_SHIFT, one, two, known);
      await pace.tick();
    }
  }
  return { one, two };
}

function hashBlock(
  block: Block,
  first: number,
  one: Uint32Array,
  two: Uint32Array,
  known: Map<Dictionary, Uint32Array>,
): void {
  if (block.kind === "codes") {
    const hashes = known.get(block.dictionary) ?? hashDictionary(block.dictionary);
    known.set(block.dictionary, hashes);
    for (let i = 0; i < block.length; i++) {
      const code = block.codes[i] * 2;
      const row = first + i;
      one[row] = mix(one[row], hashes[code]);
      two[row] = mix(two[row], hashes[code + 1]);
    }
    return;
  }
  const { bytes, ends, length } = asPool(block);
  let start = 0;
  for (let i = 0; i < length; i++) {
    const end = ends[i];
    const row = first + i;
    let a = SEED_ONE;
    let b = SEED_TWO;
    for (let p = start; p < end; p++) {
      a = Math.imul(a ^ bytes[p], PRIME_ONE);
      b = Math.imul(b + bytes[p], PRIME_TWO) ^ (b >>> 13);
    }
    one[row] = mix(one[row], a);
    two[row] = mix(two[row], b);
    start = end;
  }
}

const SEED_ONE = 0x811c9dc5 | 0;
const SEED_TWO = 0x2f0b4a27;
const PRIME_ONE = 0x01000193;
const PRIME_TWO = 0x5bd1e995;

function hashDictionary(dictionary: Dictionary): Uint32Array {
  const hashes = new Uint32Array(dictionary.texts.length * 2);
  dictionary.texts.forEach((text, code) => {
    let a = SEED_ONE;
    let b = SEED_TWO;
    for (const byte of encode(text)) {
      a = Math.imul(a ^ byte, PRIME_ONE);
      b = Math.imul(b + byte, PRIME_TWO) ^ (b >>> 13);
    }
    hashes[code * 2] = a;
    hashes[code * 2 + 1] = b;
  });
  return hashes;
}

/** Order matters: ("ab","c") and ("a","bc") differ, and so do swapped columns. */
function mix(state: number, hash: number): number {
  let h = Math.imul(state ^ hash, 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h + 0x9e3779b9, 0xc2b2ae35);
  return h ^ (h >>> 13);
}
