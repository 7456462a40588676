import { textDecoder } from "./encoding-decode.ts";
import type { Sample } from "./sniff-sample.ts";

/** Bytes looked at for the shape of the table: plenty of rows, and still quick. More only when the rows are very long. */
const HEAD_BYTES = 49152;
const FEW_LINES = 20;
const OTHER_BYTES = 8192;

/**
 * Whole lines of text from the head, the middle and the tail, with "\n" for every line end. The first block is never
 * missing. UTF-16 is taken from the head alone, since the other parts may begin at the wrong one of two bytes.
 */
export function textBlocks(sample: Sample, encoding: string, bomBytes: number): string[] {
  const { head, middle, tail, size } = sample;
  const read = (limit: number) => {
    const text = lines(head.subarray(bomBytes, bomBytes + limit), encoding);
    return bomBytes + limit >= size
      ? text
      : text.slice(0, text.lastIndexOf("\n") + 1 || text.length).trimEnd();
  };
  let first = read(HEAD_BYTES);
  if (head.length > HEAD_BYTES && first.split("\n", FEW_LINES).length < FEW_LINES) first = read(head.length);
  if (encoding.startsWith("utf-16")) return [first];
  const others = [middle, tail].map((part) => {
    const start = part.findIndex((byte) => byte === 0x0a || byte === 0x0d);
    const text = start < 0 ? "" : lines(part.subarray(start + 1, start + 1 + OTHER_BYTES), encoding);
    return text.slice(0, Math.max(0, text.lastIndexOf("\n")));
  });
  return [first, ...others.filter((text) => text !== "")];
}

/** Bytes looked at for what stands below the table. */
const END_BYTES = 16_384;

/**
 * The last whole lines of the file, with "\n" for every line end. `complete` when they are all of the lines that
 * `textBlocks` gives as its first block. Empty where the place of a line in the bytes is not sure.
 */
export function endText(
  { head, tail, size }: Sample,
  encoding: string,
  bomBytes: number,
): { readonly text: string; readonly complete: boolean } {
  if (size <= bomBytes + HEAD_BYTES) return { text: "", complete: head.length === size };
  const rest = tail.length > 0 ? tail : head.length === size ? head : new Uint8Array(0);
  const part = rest.subarray(-END_BYTES);
  const start = part.indexOf(0x0a);
  const whole = start < 0 || encoding.startsWith("utf-16") ? "" : lines(part.subarray(start + 1), encoding);
  return { text: whole, complete: false };
}

function lines(bytes: Uint8Array, encoding: string): string {
  return textDecoder(encoding).decode(bytes, true).replace(/\r\n?/g, "\n");
}
