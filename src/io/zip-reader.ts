import { isUtf8 } from "../table/cells.ts";
import { crc32 } from "./crc32.ts";
import { hold, letGo } from "./held-readers.ts";

/** One packed file, as the directory at the end of the archive describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly encrypted: boolean;
  readonly method: number;
  /** CRC-32 of the unpacked bytes; 0 where the packer left it out. */
  readonly crc: number;
  /** Where its local header stands in the file. */
  readonly at: number;
}

/** The archive's directory cannot be read, or an entry is not what the directory says. */
export class BadZip extends Error {}

/** An entry is packed in a way no browser unpacks: Deflate64, LZMA, PPMd, … */
export class OtherPacking extends BadZip {}

/** More came out of an entry than is allowed. */
export class TooMuchInside extends Error {
  readonly what: "bytes" | "cells";
  readonly limit: number;

  constructor(what: "bytes" | "cells", limit: number) {
    super();
    this.what = what;
    this.limit = limit;
  }
}

/** No workbook is unpacked beyond this many bytes. */
export const MOST_BYTES = 2 * 1024 ** 3;
/** From this size on, what unpacks to more than 200 times its size is made to harm and no list. */
export const HARMLESS_BYTES = 50e6;
export const MOST_TIMES = 200;

/** The entries of a .zip file by name, from its directory (APPNOTE 4.3.12 to 4.3.16, with Zip64). */
export async function zipEntries(file: Blob): Promise<ReadonlyMap<string, ZipEntry>> {
  const end = await directoryEnd(file);
  const bytes = await viewOf(file, end.at, end.at + end.size);
  const entries = new Map<string, ZipEntry>();
  for (let at = 0; at + 46 <= bytes.byteLength && bytes.getUint32(at, true) === 0x02014b50; ) {
    const nameLength = bytes.getUint16(at + 28, true);
    const extraLength = bytes.getUint16(at + 30, true);
    if (at + 46 + nameLength > bytes.byteLength) throw new BadZip();
    const name = nameOf(new Uint8Array(bytes.buffer, at + 46, nameLength));
    const sizes = sizesOf(bytes, at, at + 46 + nameLength, extraLength);
    const flags = bytes.getUint16(at + 8, true);
    const method = bytes.getUint16(at + 10, true);
    entries.set(name.replaceAll("\\", "/").replace(/^\//, ""), {
      name,
      ...sizes,
      encrypted: (flags & 1) === 1,
      method,
      crc: bytes.getUint32(at + 16, true),
    });
    at += 46 + nameLength + extraLength + bytes.getUint16(at + 32, true);
  }
  if (entries.size === 0) throw new BadZip();
  return entries;
}

/** Names are UTF-8, or what Windows in China writes; the flag for it is often not set. */
function nameOf(bytes: Uint8Array): string {
  return new TextDecoder(isUtf8(bytes) ? "utf-8" : "gb18030").decode(bytes);
}

/** Throws `TooMuchInside` when the archive as a whole would unpack to more than is sensible. */
export function ensureHarmless(entries: Iterable<ZipEntry>, fileSize: number): void {
  let unpacked = 0;
  for (const entry of entries) unpacked += entry.unpacked;
  const most = Math.min(MOST_BYTES, Math.max(HARMLESS_BYTES, fileSize * MOST_TIMES));
  if (unpacked > most) throw new TooMuchInside("bytes", most);
}

/**
 * The unpacked bytes of an entry in pieces; `packedSoFar` tells after each how much of the entry was taken. Throws
 * `BadZip` when it is damaged and `TooMuchInside` when more comes out than the directory and the limits allow.
 */
export async function* unzipped(
  file: Blob,
  entry: ZipEntry,
): AsyncGenerator<{ readonly bytes: Uint8Array; readonly packedSoFar: number }> {
  const head = await viewOf(file, entry.at, entry.at + 30);
  if (head.byteLength < 30 || head.getUint32(0, true) !== 0x04034b50) throw new BadZip();
  const from = entry.at + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  const packed = file.slice(from, from + entry.packed);
  if (packed.size < entry.packed) throw new BadZip();
  if (entry.method !== 0 && entry.method !== 8) throw new OtherPacking();
  const most = Math.min(MOST_BYTES, Math.max(HARMLESS_BYTES, entry.packed * MOST_TIMES));
  let taken = 0;
  const counted = packed.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(piece, controller) {
        taken += piece.length;
        controller.enqueue(piece);
      },
    }),
  );
  const stream = entry.method === 0 ? counted : counted.pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  hold(reader);
  let unpacked = 0;
  let crc = 0xffff_ffff;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw error instanceof TypeError || isZlibError(error) ? new BadZip() : error;
      });
      if (done) break;
      unpacked += value.length;
      crc = crc32(crc, value);
      if (unpacked > most) throw new TooMuchInside("bytes", most);
      yield { bytes: value, packedSoFar: taken };
    }
  } finally {
    letGo(reader);
    await reader.cancel().catch(() => undefined);
  }
  const sum = (crc ^ 0xffff_ffff) >>> 0;
  if (unpacked < entry.unpacked || (entry.crc !== 0 && sum !== entry.crc)) throw new BadZip();
}

/** Beyond this a part that is read as one text is none. */
const LONGEST_TEXT = 1 << 28;

/** An entry of XML as one text, for the small parts of a workbook; "" when there is none. */
export async function unzippedText(file: Blob, entry: ZipEntry | undefined): Promise<string> {
  if (!entry) return "";
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const { bytes } of unzipped(file, entry)) {
    length += bytes.length;
    if (length > LONGEST_TEXT) throw new TooMuchInside("bytes", LONGEST_TEXT);
    parts.push(new Uint8Array(bytes));
  }
  const whole = new Uint8Array(await new Blob(parts).arrayBuffer());
  return new TextDecoder(xmlEncoding(whole)).decode(whole);
}

/** XML is UTF-8 unless it begins with the mark of UTF-16, or with its first sign in it. */
export function xmlEncoding([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? "utf-16be" : "utf-8";
}

/** Node names the errors of its inflater by a code; browsers throw a TypeError. */
export function isZlibError(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}

async function viewOf(file: Blob, from: number, to: number): Promise<DataView<ArrayBuffer>> {
  return new DataView(await file.slice(from, to).arrayBuffer());
}

async function directoryEnd(file: Blob): Promise<{ readonly at: number; readonly size: number }> {
  const from = Math.max(0, file.size - 65_557);
  const tail = await viewOf(file, from, file.size);
  for (let at = tail.byteLength - 22; at >= 0; at--) {
    if (tail.getUint32(at, true) !== 0x06054b50) continue;
    const size = tail.getUint32(at + 12, true);
    const start = tail.getUint32(at + 16, true);
    if (start === 0xffffffff || size === 0xffffffff) return zip64End(file, from + at);
    return { at: start, size };
  }
  throw new BadZip();
}

async function zip64End(file: Blob, before: number): Promise<{ readonly at: number; readonly size: number }> {
  const locator = await viewOf(file, Math.max(0, before - 20), before);
  if (locator.byteLength < 20 || locator.getUint32(0, true) !== 0x07064b50) throw new BadZip();
  const recordAt = Number(locator.getBigUint64(8, true));
  const record = await viewOf(file, recordAt, recordAt + 56);
  if (record.byteLength < 56 || record.getUint32(0, true) !== 0x06064b50) throw new BadZip();
  return { size: Number(record.getBigUint64(40, true)), at: Number(record.getBigUint64(48, true)) };
}

/** Sizes and place of an entry; those too large for the old fields stand in an extra field, in this order. */
function sizesOf(view: DataView, at: number, extraAt: number, extraLength: number) {
  let unpacked = view.getUint32(at + 24, true);
  let packed = view.getUint32(at + 20, true);
  let start = view.getUint32(at + 42, true);
  const end = Math.min(view.byteLength, extraAt + extraLength);
  for (let field = extraAt; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    const wide = (value: number) => {
      if (value !== 0xffffffff || next + 8 > end) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    unpacked = wide(unpacked);
    packed = wide(packed);
    start = wide(start);
  }
  return { packed, unpacked, at: start };
}
