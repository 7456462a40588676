import { detectDialect } from "./dialect.ts";
import { detectEncoding } from "./encoding.ts";
import { textDecoder } from "./encoding-decode.ts";
import { detectHeader } from "./header.ts";
import type { Doubt, NotATable, ReadOptions, Sniffed } from "./read-options.ts";
import { parseRows } from "./sample-rows.ts";
import { looksBinary, signature } from "./signature.ts";
import type { Sample } from "./sniff-sample.ts";

export type { Sample } from "./sniff-sample.ts";

/**
 * How to read a file, from a sample of its bytes: encoding, delimiter, quote, where the header is. What `how` names is
 * taken as it is, the rest is found; what could as well be otherwise is said in `doubts`. A file that is no text, or
 * holds nothing but white space, is a problem. Throws RangeError for an encoding no browser knows.
 */
export function sniff(
  sample: Sample,
  how: Partial<ReadOptions>,
  language: "en" | "zh-CN",
): { ok: true; value: Sniffed } | { ok: false; problem: NotATable } {
  if (sample.size === 0) return { ok: false, problem: { kind: "empty-file" } };
  const known = signature(sample);
  if (known !== undefined) return { ok: false, problem: { kind: "not-text", looksLike: known } };
  const { encoding, bomBytes, doubts: encodingDoubts } = detectEncoding(sample, how.encoding, language);
  const wide = encoding.startsWith("utf-16");
  const control = wide ? { binary: false, nul: 0 } : looksBinary(sample);
  if (control.binary) return { ok: false, problem: { kind: "not-text", looksLike: "binary" } };

  const blocks = textBlocks(sample, encoding, bomBytes);
  if (blocks.every((block) => block.trim() === "") && sample.head.length === sample.size) {
    return { ok: false, problem: { kind: "empty-file" } };
  }
  const doubts: Doubt[] = [...encodingDoubts];
  if (control.nul > 0) doubts.push({ kind: "nul-bytes", count: control.nul });
  const top = how.skipRows === undefined ? blocks[0] : blocks[0].split("\n").slice(how.skipRows).join("\n");
  const dialect = detectDialect([top, ...blocks.slice(1)], {
    delimiter: how.delimiter ?? separatorLine(blocks[0]),
    quote: how.quote,
    escape: how.escape,
  });
  const header = detectHeader(parseRows(top, dialect), {
    headerRows: how.headerRows,
    skipRows: how.skipRows === undefined ? undefined : 0,
  });
  const options: ReadOptions = {
    format: "csv",
    part: "",
    encoding,
    delimiter: dialect.delimiter,
    quote: dialect.quote,
    ...(dialect.escape === "backslash" && { escape: dialect.escape }),
    headerRows: header.headerRows,
    skipRows: how.skipRows ?? header.skipRows,
  };
  return { ok: true, value: { options, doubts: [...doubts, ...dialect.doubts, ...header.doubts], bomBytes } };
}

/** The delimiter a first line "sep=;" names, as Excel writes and reads it. */
function separatorLine(text: string): string | undefined {
  return /^sep=([!-/:-@[-`{-~\t])[ \t]*(?:\n|$)/i.exec(text)?.[1];
}

/** Bytes looked at for the shape of the table: plenty of rows, and still quick. More only when the rows are very long. */
const HEAD_BYTES = 49152;
const FEW_LINES = 20;
const OTHER_BYTES = 8192;

/**
 * Whole lines of text from the head, the middle and the tail, with "\n" for every line end. The first block is never
 * missing. UTF-16 is taken from the head alone, since the other parts may begin at the wrong one of two bytes.
 */
function textBlocks(sample: Sample, encoding: string, bomBytes: number): string[] {
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

function lines(bytes: Uint8Array, encoding: string): string {
  return textDecoder(encoding).decode(bytes, true).replace(/\r\n?/g, "\n");
}
