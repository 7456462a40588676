import type { Sample } from "./sniff-sample.ts";

const HEAD = 1 << 18;
export const PART = 1 << 16;

/** What is looked at of a file before it is read. Throws what the browser throws when it cannot be read. */
export async function sampleOf(file: File): Promise<Sample & { readonly middle: Uint8Array<ArrayBuffer> }> {
  const { size } = file;
  const part = async (from: number, to: number) =>
    from < to ? new Uint8Array(await file.slice(from, to).arrayBuffer()) : new Uint8Array(0);
  const middleAt = Math.max(HEAD, Math.floor(size / 2));
  const tailAt = Math.max(HEAD, size - PART);
  const [head, middle, tail] = await Promise.all([
    part(0, Math.min(HEAD, size)),
    part(middleAt, Math.min(middleAt + PART, tailAt)),
    part(tailAt, size),
  ]);
  return { head, middle: fromLineStart(middle), tail: fromLineStart(tail), size };
}

/** Without the line that was cut: half a character would speak for the wrong encoding. */
export function fromLineStart(part: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return part.subarray(part.indexOf(10) + 1);
}
