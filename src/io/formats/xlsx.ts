import { BadZip, TooMuchInside, unzipped, xmlEncoding, type ZipEntry } from "../zip-reader.ts";
import type { OpenWorkbook } from "./open-workbook.ts";
import { MOST_CELLS } from "./workbook-rows.ts";
import { type XlsxBook, xlsxBook } from "./xlsx-parts.ts";
import { SheetReader, type TakeRow } from "./xlsx-sheet.ts";
import { StringsReader } from "./xlsx-strings.ts";

/** Other sheets are counted only while all of them are no more than this, unpacked. */
const COUNTED_BYTES = 100e6;
/** Text held back because no row or string ends in it; beyond this it is none. */
const LONGEST_TEXT = 1 << 28;

/** Opens a .xlsx or .xlsm file; null when the archive holds another kind of workbook. */
export async function openXlsx(
  file: File,
  entries: ReadonlyMap<string, ZipEntry>,
): Promise<OpenWorkbook | null> {
  const book = await xlsxBook(file, entries);
  if (!book) return null;
  let strings: readonly string[] | null = null;
  const unpacked = book.sheets.reduce((sum, { entry }) => sum + entry.unpacked, 0);
  return {
    sheets: book.sheets,
    is1904: book.is1904,
    async read(sheet, take, onShare) {
      const { entry } = book.sheets[sheet];
      const before = book.strings?.packed ?? 0;
      const all = Math.max(1, before + entry.packed);
      strings ??= await readStrings(file, book, (packed) => onShare(packed / all));
      return readSheet(file, entry, book, strings, take, (packed) => onShare((before + packed) / all));
    },
    async count(sheet, onShare) {
      if (unpacked - book.sheets[sheet].entry.unpacked > COUNTED_BYTES) return null;
      const { entry } = book.sheets[sheet];
      strings ??= await readStrings(file, book, onShare);
      return countRows((take) => readSheet(file, entry, book, strings ?? [], take, onShare));
    },
  };
}

/** Null when there are more cells than any table may have. */
async function countRows(readAll: (take: TakeRow) => Promise<unknown>): Promise<number | null> {
  let rows = 0;
  let area = 0;
  try {
    await readAll((_, cells) => {
      rows++;
      area += cells.length;
      if (area > MOST_CELLS) throw new TooMuchInside("cells", MOST_CELLS);
    });
  } catch (error) {
    if (error instanceof TooMuchInside || error instanceof BadZip) return null;
    throw error;
  }
  return rows;
}

type OnPacked = (packed: number) => Promise<void> | void;

async function readSheet(
  file: File,
  entry: ZipEntry,
  book: XlsxBook,
  strings: readonly string[],
  take: TakeRow,
  onPacked: OnPacked,
) {
  const reader = new SheetReader(book, strings, take);
  await pushText(file, entry, reader, onPacked);
  reader.finish();
  return reader.facts;
}

async function readStrings(file: File, book: XlsxBook, onPacked: OnPacked): Promise<readonly string[]> {
  if (!book.strings) return [];
  const reader = new StringsReader();
  await pushText(file, book.strings, reader, onPacked);
  return reader.finish();
}

/** Bytes decoded at a time: the pieces that come out of the inflater are small, and each would be a turn. */
const SHARE = 1 << 18;

async function pushText(
  file: File,
  entry: ZipEntry,
  reader: { readonly held: number; push(text: string): void },
  onPacked: OnPacked,
): Promise<void> {
  const share = new Uint8Array(SHARE);
  let filled = 0;
  let decoder: TextDecoder | null = null;
  const pushShare = (last: boolean) => {
    decoder ??= new TextDecoder(xmlEncoding(share));
    reader.push(decoder.decode(share.subarray(0, filled), { stream: !last }));
    filled = 0;
    if (reader.held > LONGEST_TEXT) throw new TooMuchInside("bytes", LONGEST_TEXT);
  };
  for await (const { bytes, packedSoFar } of unzipped(file, entry)) {
    for (let at = 0; at < bytes.length; ) {
      const taken = Math.min(SHARE - filled, bytes.length - at);
      share.set(bytes.subarray(at, at + taken), filled);
      at += taken;
      filled += taken;
      if (filled < SHARE) continue;
      pushShare(false);
      await onPacked(packedSoFar);
    }
  }
  pushShare(true);
}
