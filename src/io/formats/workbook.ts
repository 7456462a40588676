import type { FormatDoubt, Part, ReadOptions } from "../read-options.ts";
import type { FormatReader, ReadOutcome, ReadTable, Watch } from "../reader.ts";
import {
  BadZip,
  ensureHarmless,
  TooMuchInside,
  unzippedText,
  type ZipEntry,
  zipEntries,
} from "../zip-reader.ts";
import { Encrypted, type OpenWorkbook, OtherFile } from "./open-workbook.ts";
import type { SheetFacts } from "./sheet-facts.ts";
import { SheetRows } from "./workbook-rows.ts";
import { openXlsx } from "./xlsx.ts";

/**
 * Reads a sheet of a workbook: .xlsx and .xlsm, .xlsb, .xls of all versions, .ods. `how.part` names the sheet, else it is
 * the first visible one that has rows. Each cell is the text that the saved value means: see `cellText`.
 */
export const readWorkbook: FormatReader = async (file, how, _language, watch) => {
  const { name } = file;
  try {
    return await readSheet(file, await open(file), how, watch);
  } catch (error) {
    if (error instanceof Encrypted) return { ok: false, problem: { kind: "encrypted", name } };
    if (error instanceof OtherFile)
      return { ok: false, problem: { kind: "not-text", looksLike: error.looksLike } };
    if (error instanceof BadZip) return { ok: false, problem: { kind: "damaged", name, format: "workbook" } };
    if (error instanceof TooMuchInside) {
      const { what, limit } = error;
      return { ok: false, problem: { kind: "too-much-inside", name, what, limit } };
    }
    throw error;
  }
};

async function open(file: File): Promise<OpenWorkbook> {
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (head[0] !== 0x50 || head[1] !== 0x4b) return openLegacy(file);
  const entries = await zipEntries(file);
  ensureHarmless(entries.values(), file.size);
  if (await isEncrypted(file, entries)) throw new Encrypted();
  return (await openXlsx(file, entries)) ?? openLegacy(file);
}

async function openLegacy(file: File): Promise<OpenWorkbook> {
  const legacy = await import("./legacy-workbook.ts");
  return legacy.openLegacyWorkbook(file);
}

/** A zip may lock its entries; an OpenDocument locks what is inside them and says so in its manifest. */
async function isEncrypted(file: File, entries: ReadonlyMap<string, ZipEntry>): Promise<boolean> {
  if (Array.from(entries.values()).some(({ encrypted }) => encrypted)) return true;
  return (await unzippedText(file, entries.get("META-INF/manifest.xml"))).includes("encryption-data");
}

async function readSheet(
  file: File,
  book: OpenWorkbook,
  how: Partial<ReadOptions>,
  watch: Watch,
): Promise<ReadOutcome> {
  for (const sheet of inOrder(book, how.part)) {
    const part = book.sheets.length > 1 ? book.sheets[sheet].name : "";
    const readInto = (rows: SheetRows) =>
      book.read(
        sheet,
        (number, cells, hidden) => rows.add(number, cells, hidden),
        async (done) => {
          const bytes = Math.round(done * file.size);
          const { options, doubts } = rows.assumed;
          const assumed = { options: optionsOf(part, options), doubts };
          if (rows.rows > 0) await watch.onPiece(bytes, rows.rows, assumed, () => rows.snapshot());
          await watch.pace.tick(bytes, file.size);
        },
      );
    let rows = new SheetRows(how);
    const facts = await readInto(rows);
    if (rows.filled === 0) continue;
    let read = rows.finish();
    // Merged cells are told at the end of a sheet: when they change the header, it is read once more.
    const known = rows.headerBy(facts.tallCells);
    if (known) {
      rows = new SheetRows(how, known);
      await readInto(rows);
      read = rows.finish();
    }
    const { table, names, doubts } = read;
    const parts = await partsOf(book, sheet, rows.filled, watch);
    const told = [...doubts, ...factDoubts(facts, rows, names), ...bookDoubts(book, sheet, parts)];
    const assumed = optionsOf(part, rows.assumed.options);
    return { ok: true, value: { table, assumed, doubts: told, parts } };
  }
  return { ok: false, problem: { kind: "no-table", name: file.name, format: "workbook" } };
}

/** The sheet asked for, then the visible ones, then the hidden ones. */
function inOrder({ sheets }: OpenWorkbook, asked: string | undefined): readonly number[] {
  const rank = (at: number) => (sheets[at].name === asked ? 0 : sheets[at].hidden ? 2 : 1);
  return sheets.map((_, at) => at).sort((a, b) => rank(a) - rank(b) || a - b);
}

async function partsOf(book: OpenWorkbook, read: number, rows: number, { pace }: Watch): Promise<Part[]> {
  const parts: Part[] = [];
  const onShare = () => pace.tick();
  for (const [at, { name, hidden }] of book.sheets.entries()) {
    parts.push({ name, hidden, rows: at === read ? rows : await book.count(at, onShare) });
  }
  return parts;
}

function optionsOf(part: string, found: SheetRows["assumed"]["options"]): ReadOptions {
  return { format: "workbook", part, encoding: "utf-8", delimiter: ",", quote: '"', ...found };
}

function factDoubts(facts: SheetFacts, rows: SheetRows, names: readonly string[]): FormatDoubt[] {
  const doubts: FormatDoubt[] = [];
  const hidden = names.filter((_, c) => facts.hiddenColumns.some(([from, to]) => from <= c && c <= to));
  if (rows.hiddenRows > 0) doubts.push({ kind: "hidden-rows", count: rows.hiddenRows });
  if (hidden.length > 0) doubts.push({ kind: "hidden-columns", names: hidden });
  if (facts.merged > 0) doubts.push({ kind: "merged-cells", count: facts.merged });
  if (facts.formulas > 0)
    doubts.push({ kind: "formulas", count: facts.formulas, empty: facts.emptyFormulas });
  if (facts.errors > 0) doubts.push({ kind: "cell-errors", count: facts.errors });
  return doubts;
}

function bookDoubts(book: OpenWorkbook, read: number, parts: readonly Part[]): ReadTable["doubts"] {
  const doubts: FormatDoubt[] = [];
  const others = parts
    .filter(({ rows, hidden }, at) => at !== read && rows !== 0 && !hidden)
    .map(({ name }) => name);
  const hidden = parts.filter((part) => part.hidden && part.rows !== 0).map(({ name }) => name);
  if (others.length > 0) doubts.push({ kind: "several-parts", part: parts[read].name, others });
  if (hidden.length > 0) doubts.push({ kind: "hidden-parts", names: hidden });
  if (book.is1904) doubts.push({ kind: "dates-1904" });
  return doubts;
}
