/**
 * The texts of one column as bytes. Rows come in blocks of `BLOCK_ROWS` (the last may be shorter), so row → block is a
 * shift, the first rows show before the file ends, and no buffer grows with the file. Blocks never change once made and
 * are shared by reference between tables. All bytes are valid UTF-8.
 */
export interface Cells {
  readonly length: number;
  readonly blocks: readonly Block[];
}

export const BLOCK_SHIFT = 16;
export const BLOCK_ROWS = 1 << BLOCK_SHIFT;
export const BLOCK_MASK = BLOCK_ROWS - 1;

export type Block = Codes | Pool | Patch;

/** Different texts, each once. Identity matters: work done for a dictionary is kept by its object. */
export interface Dictionary {
  readonly texts: readonly string[];
}

/** Few distinct texts: a code per row into a dictionary that blocks of a column usually share. */
export interface Codes {
  readonly kind: "codes";
  readonly length: number;
  readonly codes: Uint8Array | Uint16Array;
  readonly dictionary: Dictionary;
}

/** Many distinct texts: row i is bytes[ends[i-1] .. ends[i]). */
export interface Pool {
  readonly kind: "pool";
  readonly length: number;
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
  readonly ascii: boolean;
}

/** A pool in which some rows (sorted, `at`) have other texts (rows of `texts`): a step that changes few cells costs little. */
export interface Patch {
  readonly kind: "patch";
  readonly length: number;
  readonly under: Pool;
  readonly at: Uint16Array;
  readonly texts: Pool;
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();

/** The text of some UTF-8 bytes. Short ASCII, which most cells are, goes round the decoder: three times quicker in Chromium. */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > SHORT) return utf8.decode(bytes);
  for (let p = 0; p < bytes.length; p++) if (bytes[p] >= 0x80) return utf8.decode(bytes);
  return String.fromCharCode.apply(null, bytes as unknown as number[]);
}

const SHORT = 40;

/** Whether bytes are whole and right UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export function encode(text: string): Uint8Array {
  return encoder.encode(text);
}

/**
 * Writes the UTF-8 bytes of a text and returns where they end; there must be room for three a character. Short ASCII goes
 * round the encoder, as it does round the decoder.
 */
export function encodeAt(text: string, into: Uint8Array, at: number): number {
  const { length } = text;
  if (length <= SHORT) {
    let i = 0;
    for (; i < length; i++) {
      const unit = text.charCodeAt(i);
      if (unit >= 0x80) break;
      into[at + i] = unit;
    }
    if (i === length) return at + length;
  }
  return at + encoder.encodeInto(text, at === 0 ? into : into.subarray(at)).written;
}

/** The text of one row. */
export function textAt(cells: Cells, row: number): string {
  return textInBlock(cells.blocks[row >>> BLOCK_SHIFT], row & BLOCK_MASK);
}

export function textInBlock(block: Block, index: number): string {
  switch (block.kind) {
    case "codes":
      return block.dictionary.texts[block.codes[index]];
    case "pool":
      return decode(bytesAt(block, index));
    case "patch": {
      const found = indexIn(block.at, index);
      return found < 0 ? decode(bytesAt(block.under, index)) : decode(bytesAt(block.texts, found));
    }
  }
}

function bytesAt(pool: Pool, index: number): Uint8Array {
  return pool.bytes.subarray(index === 0 ? 0 : pool.ends[index - 1], pool.ends[index]);
}

/** Place of `value` in a sorted list, or a negative number. */
export function indexIn(sorted: Uint16Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] === value) return middle;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Whether the row is empty, without decoding it. */
export function isEmptyAt(cells: Cells, row: number): boolean {
  const block = cells.blocks[row >>> BLOCK_SHIFT];
  const index = row & BLOCK_MASK;
  switch (block.kind) {
    case "codes":
      return block.dictionary.texts[block.codes[index]] === "";
    case "pool":
      return block.ends[index] === (index === 0 ? 0 : block.ends[index - 1]);
    case "patch": {
      const found = indexIn(block.at, index);
      const pool = found < 0 ? block.under : block.texts;
      const at = found < 0 ? index : found;
      return pool.ends[at] === (at === 0 ? 0 : pool.ends[at - 1]);
    }
  }
}

/** A block without codes as one pool; a patch is written out. */
export function asPool(block: Pool | Patch): Pool {
  if (block.kind === "pool") return block;
  const { under, at, texts } = block;
  let size = under.bytes.length + texts.bytes.length;
  for (const index of at) size -= under.ends[index] - (index === 0 ? 0 : under.ends[index - 1]);
  const bytes = new Uint8Array(size);
  const ends = new Uint32Array(block.length);
  let out = 0;
  let next = 0;
  for (let i = 0; i < at.length; i++) {
    const index = at[i];
    out = copyRun(under, next, index, bytes, ends, out);
    const text = bytesAt(texts, i);
    bytes.set(text, out);
    out += text.length;
    ends[index] = out;
    next = index + 1;
  }
  copyRun(under, next, block.length, bytes, ends, out);
  return { kind: "pool", length: block.length, bytes, ends, ascii: under.ascii && texts.ascii };
}

function copyRun(
  from: Pool,
  first: number,
  end: number,
  bytes: Uint8Array,
  ends: Uint32Array,
  out: number,
): number {
  if (first >= end) return out;
  const start = first === 0 ? 0 : from.ends[first - 1];
  bytes.set(from.bytes.subarray(start, from.ends[end - 1]), out);
  const shift = out - start;
  for (let i = first; i < end; i++) ends[i] = from.ends[i] + shift;
  return ends[end - 1];
}

const LONGEST_AT_ONCE = 1 << 28;

/**
 * All texts of a pool, decoded in one call and sliced (30 ns a cell against 300 for a call each). The slices hold on to
 * the block's whole text: keep none of them beyond the block.
 */
export function poolTexts(pool: Pool): string[] {
  const { bytes, ends, length } = pool;
  const texts = new Array<string>(length);
  if (bytes.length > LONGEST_AT_ONCE) {
    for (let i = 0; i < length; i++) texts[i] = decode(bytesAt(pool, i));
    return texts;
  }
  const whole = decode(bytes);
  let start = 0;
  if (pool.ascii) {
    for (let i = 0; i < length; i++) {
      texts[i] = whole.slice(start, ends[i]);
      start = ends[i];
    }
    return texts;
  }
  let unit = 0;
  for (let i = 0; i < length; i++) {
    const first = unit;
    for (let p = start; p < ends[i]; p++) {
      const byte = bytes[p];
      if ((byte & 0xc0) !== 0x80) unit += byte >= 0xf0 ? 2 : 1;
    }
    texts[i] = whole.slice(first, unit);
    start = ends[i];
  }
  return texts;
}

/** The texts of any block, one string per row. */
export function blockTexts(block: Block): string[] {
  if (block.kind !== "codes") return poolTexts(asPool(block));
  const { texts } = block.dictionary;
  const out = new Array<string>(block.length);
  for (let i = 0; i < block.length; i++) out[i] = texts[block.codes[i]];
  return out;
}

/** A pool of these texts. */
export function poolOf(texts: readonly string[]): Pool {
  const ends = new Uint32Array(texts.length);
  let bytes = new Uint8Array(1024);
  let size = 0;
  let ascii = true;
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i];
    if (bytes.length - size < text.length * 3) {
      const wider = new Uint8Array(Math.max(bytes.length * 2, size + text.length * 3));
      wider.set(bytes.subarray(0, size));
      bytes = wider;
    }
    const { written } = encoder.encodeInto(text, bytes.subarray(size));
    if (written !== text.length) ascii = false;
    size += written;
    ends[i] = size;
  }
  return { kind: "pool", length: texts.length, bytes: bytes.slice(0, size), ends, ascii };
}

/** Bytes a block holds on to by itself (shared dictionaries and the pool under a patch not counted). */
export function blockBytes(block: Block): number {
  switch (block.kind) {
    case "codes":
      return block.codes.byteLength;
    case "pool":
      return block.bytes.byteLength + block.ends.byteLength;
    case "patch":
      return block.at.byteLength + block.texts.bytes.byteLength + block.texts.ends.byteLength;
  }
}
