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
  const view = viewOf(bytes);
  let start = 0;
  for (let i = 0; i < length; i++) {
    const end = ends[i];
    const row = first + i;
    one[row] = mix(one[row], hashBytes(view, start, end));
    two[row] = mix(two[row], otherHash(view, start, end));
    start = end;
  }
}

function hashDictionary(dictionary: Dictionary): Uint32Array {
  const hashes = new Uint32Array(dictionary.texts.length * 2);
  dictionary.texts.forEach((text, code) => {
    const view = viewOf(encode(text));
    hashes[code * 2] = hashBytes(view, 0, view.byteLength);
    hashes[code * 2 + 1] = otherHash(view, 0, view.byteLength);
  });
  return hashes;
}

export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/**
 * A 32-bit hash of the bytes from..to. Takes four at a time, the last four maybe twice: with a multiplication for each
 * byte the whole reading would wait for it.
 */
export function hashBytes(view: DataView, from: number, to: number): number {
  return hashWords(view, from, to, 0x811c9dc5, 0x9e3779b1);
}

/** Another one: two texts with the same hash very rarely have the same here. */
function otherHash(view: DataView, from: number, to: number): number {
  return hashWords(view, from, to, 0x2f0b4a27, 0x5bd1e995);
}

function hashWords(view: DataView, from: number, to: number, seed: number, factor: number): number {
  const length = to - from;
  let hash = seed ^ length;
  if (length >= 4) {
    const last = to - 4;
    for (let p = from; p < last; p += 4) {
      hash = Math.imul(hash ^ view.getInt32(p, true), factor);
      hash ^= hash >>> 15;
    }
    hash ^= view.getInt32(last, true);
  } else if (length > 0) {
    const middle = view.getUint8(from + (length >> 1));
    hash ^= (view.getUint8(from) << 8) | (middle << 16) | (view.getUint8(to - 1) << 24);
  }
  hash = Math.imul(hash, factor);
  return hash ^ (hash >>> 15);
}

/** Order matters: ("ab","c") and ("a","bc") differ, and so do swapped columns. */
function mix(state: number, hash: number): number {
  let h = Math.imul(state ^ hash, 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h + 0x9e3779b9, 0xc2b2ae35);
  return h ^ (h >>> 13);
}
