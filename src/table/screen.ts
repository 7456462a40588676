import { asPool, decode, type Patch, type Pool, poolTexts } from "./cells.ts";

/**
 * Tells from its bytes alone whether a cell of a plain block is worth decoding. It may say yes too often, never no to a
 * cell that matters: a rule that concerns few cells then costs a glance at the bytes of all others.
 */
export type Screen = (bytes: Uint8Array, start: number, end: number) => boolean;

/** Above this share of cells that pass, decoding the whole block at once is quicker. */
const MANY = 1 / 8;

/** The cells of a plain block that pass, as places in it and their texts; all of them without a screen. */
export function screened(
  block: Pool | Patch,
  chosen: Uint16Array | null,
  screen: Screen | undefined,
): { at: Uint16Array | null; texts: string[] } {
  const pool = asPool(block);
  if (!screen) return { at: chosen, texts: picked(poolTexts(pool), chosen) };
  const { bytes, ends, length } = pool;
  const count = chosen ? chosen.length : length;
  const passing = new Uint16Array(count);
  let n = 0;
  for (let k = 0; k < count; k++) {
    const i = chosen ? chosen[k] : k;
    if (screen(bytes, i === 0 ? 0 : ends[i - 1], ends[i])) passing[n++] = i;
  }
  const at = passing.subarray(0, n);
  if (n > length * MANY) return { at, texts: picked(poolTexts(pool), at) };
  return { at, texts: Array.from(at, (i) => decode(bytes.subarray(i === 0 ? 0 : ends[i - 1], ends[i]))) };
}

function picked(texts: string[], at: Uint16Array | null): string[] {
  return at ? Array.from(at, (i) => texts[i]) : texts;
}

/** Cells that may have white space at an end, doubled inside, or of a kind beyond ASCII. */
export const mayHaveExtraSpace: Screen = (bytes, start, end) => {
  if (start === end) return false;
  if (bytes[start] <= 0x20 || bytes[end - 1] <= 0x20) return true;
  for (let p = start; p < end; p++) {
    const byte = bytes[p];
    if (byte < 0x20 || (byte === 0x20 && bytes[p + 1] === 0x20)) return true;
    if (byte === 0xc2 || (byte >= 0xe1 && byte <= 0xe3) || byte === 0xef) return true;
  }
  return false;
};

/** Cells that may be a word without digits (0 aside) and without an at sign. */
export const mayBeWord: Screen = (bytes, start, end) => {
  for (let p = start; p < end; p++) {
    const byte = bytes[p];
    if (byte === 0x40 || (byte >= 0x31 && byte <= 0x39)) return false;
  }
  return start < end;
};
