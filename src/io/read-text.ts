import { CsvReader } from "./csv-reader.ts";
import type { EncodingGuess } from "./encoding.ts";
import { Utf8Decoder } from "./encoding-stream.ts";
import { scanUtf8 } from "./encoding-unicode.ts";
import { findBroken } from "./find-broken.ts";
import { hold, letGo } from "./held-readers.ts";
import type { ReadOptions, Sniffed } from "./read-options.ts";
import { FileDiffers, type Language, type ReadOutcome, type ReadTable, type Watch } from "./reader.ts";
import { fromLineStart, PART, sampleOf } from "./sample-file.ts";
import { type Sample, sniff } from "./sniff.ts";

/** A sample that was looked at already, and the encoding found in it. */
export interface Seen {
  readonly sample: Sample;
  readonly guess?: EncodingGuess | undefined;
}

/** Reads a file of delimited text, finding out by itself what `how` does not say. */
export async function readText(
  file: File,
  how: Partial<ReadOptions>,
  language: Language,
  watch: Watch,
  seen?: Seen,
): Promise<ReadOutcome> {
  let sample = seen?.sample ?? (await sampleOf(file));
  let sniffed = sniff(sample, how, language, seen?.guess);
  if (!sniffed.ok) return sniffed;
  let lossy = how.encoding !== undefined;
  for (;;) {
    const read = await readAs(file, sniffed.value, lossy, watch);
    if (read) return { ok: true, value: read };
    sample = { ...sample, middle: await aroundBroken(file) };
    const again = sniff(sample, how, language);
    if (!again.ok) return again;
    lossy = again.value.options.encoding === "utf-8";
    sniffed = again;
  }
}

/** The file as a table; null when it was taken for UTF-8 and is not. */
async function readAs(file: File, sniffed: Sniffed, lossy: boolean, watch: Watch): Promise<ReadTable | null> {
  const { options, bomBytes } = sniffed;
  const reader = new CsvReader(options);
  const strict = options.encoding === "utf-8" && !lossy;
  const decoder = strict ? null : new Utf8Decoder(options.encoding);
  let toSkip = bomBytes;
  let bytes = 0;
  for await (const piece of pieces(file)) {
    bytes += piece.length;
    const skipped = Math.min(toSkip, piece.length);
    toSkip -= skipped;
    const part = skipped > 0 ? piece.subarray(skipped) : piece;
    reader.push(decoder ? decoder.push(part) : part);
    if (reader.broken) return null;
    await watch.onPiece(bytes, reader.rows, sniffed, () => reader.snapshot());
    await watch.pace.tick(bytes, file.size);
  }
  if (bytes !== file.size) throw new FileDiffers();
  await ensureUnchanged(file);
  if (decoder) reader.push(decoder.end());
  const { table, doubts } = reader.finish();
  if (reader.broken) return null;
  const lost = decoder ? decoder.replaced : 0;
  const known = sniffed.doubts.filter((doubt) => doubt.kind !== "broken-characters");
  return {
    table,
    assumed: options,
    parts: [],
    doubts: [
      ...known,
      ...(await findBroken(table, lost > 0)),
      ...doubts,
      ...(lost > 0 ? [{ kind: "lost-characters" as const, count: lost }] : []),
    ],
  };
}

/**
 * A browser looks only when a reading begins whether the file was written to since it was chosen, so it is begun once
 * more: else the list could be half of before and half of after. A file taken away meanwhile was read whole.
 */
export async function ensureUnchanged(file: File): Promise<void> {
  try {
    await file.slice(0, 1).arrayBuffer();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "NotFoundError")) throw error;
  }
}

/** What stands around the first bytes of a file that are no character of UTF-8, as a sample for another guess. */
async function aroundBroken(file: File): Promise<Uint8Array<ArrayBuffer>> {
  const check = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let bytes = 0;
  for await (const piece of pieces(file)) {
    try {
      check.decode(piece, { stream: bytes + piece.length < file.size });
    } catch {
      const at = Math.max(0, scanUtf8(piece, true).firstBroken - PART / 2);
      const around = piece.slice(at, at + PART);
      return at > 0 ? fromLineStart(around) : around;
    }
    bytes += piece.length;
  }
  return new Uint8Array(0);
}

const PIECE = 1 << 20;

/**
 * The bytes of a file in pieces of up to a megabyte, each lent until the next is asked for. A BYOB reader takes half the
 * time of slices, and one piece is fetched while the last is looked through.
 */
export async function* pieces(file: File): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = file.stream().getReader({ mode: "byob" });
  hold(reader);
  let spare = new ArrayBuffer(PIECE);
  let coming = reader.read(new Uint8Array(new ArrayBuffer(PIECE)));
  try {
    for (;;) {
      const { done, value } = await coming;
      if (done || !value) return;
      coming = reader.read(new Uint8Array(spare));
      yield value;
      spare = value.buffer;
    }
  } finally {
    coming.catch(() => undefined);
    letGo(reader);
    await reader.cancel().catch(() => undefined);
  }
}
