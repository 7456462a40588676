import { type CellObject, read, set_cptable, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { oleKind } from "../signature.ts";
import { BadZip, TooMuchInside, zipEntries } from "../zip-reader.ts";
import { type OdsSheet, odsFacts } from "./ods-facts.ts";
import { Encrypted, type OpenWorkbook, OtherFile } from "./open-workbook.ts";
import { addMerged, noFacts, type SheetFacts } from "./sheet-facts.ts";
import { lookOf, type NumberLook } from "./workbook-formats.ts";
import { cellText, isoCellText } from "./workbook-values.ts";
import type { TakeRow } from "./xlsx-sheet.ts";
import { truthText } from "./xlsx-text.ts";
import { unescapeXml } from "./xlsx-xml.ts";

/** Read whole into memory. */
const MOST_FILE_BYTES = 500e6;
const ROWS_A_SHARE = 4096;
/** Of a sheet of any program. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/**
 * Opens a workbook that is not .xlsx by the one library that knows all of them: .xls of Excel 2 to 2003 and the XML of
 * 2003, .xlsb, .ods. Throws `Encrypted`, `OtherFile`, `BadZip` when it cannot be read, `TooMuchInside`.
 */
export async function openLegacyWorkbook(file: File): Promise<OpenWorkbook> {
  if (file.size > MOST_FILE_BYTES) throw new TooMuchInside("bytes", MOST_FILE_BYTES);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = isOle(bytes) ? oleKind([bytes]) : undefined;
  if (kind === "xlsx") throw new Encrypted();
  if (isOle(bytes) && kind !== "xls") throw new OtherFile(kind ?? "binary");
  if (!holdsStream(bytes, "Workbook")) set_cptable(await import("@e965/xlsx/dist/cpexcel.full.mjs"));
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const facts = isOle(bytes) ? [] : await odsFacts(file, bytes, isZip ? await zipEntries(file) : null);
  const book = parsed(bytes);
  const isOpenDocument = book.bookType === "ods" || book.bookType === "fods";
  const sheets = book.SheetNames.map((name, at) => ({
    own: name,
    // The library leaves the names of these as they are written in XML.
    name: isOpenDocument ? unescapeXml(name) : name,
    hidden: (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0 || facts[at]?.hidden === true,
  }));
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  return {
    sheets,
    is1904,
    read: (sheet, take, onShare) =>
      readSheet(book.Sheets[sheets[sheet].own], facts[sheet], is1904, take, onShare),
    async count(sheet, onShare) {
      let rows = 0;
      await readSheet(book.Sheets[sheets[sheet].own], undefined, is1904, () => rows++, onShare);
      return rows;
    },
  };
}

function parsed(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: "array",
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      // Else it tells nothing of columns.
      cellStyles: true,
      UTC: true,
    });
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message)) throw new Encrypted();
    throw new BadZip();
  }
}

/** Whether an OLE container has a stream of this name, which stands in its directory in UTF-16. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  if (!isOle(bytes)) return false;
  const wanted = Array.from(name).flatMap((char) => [char.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]); at >= 0; at = bytes.indexOf(wanted[0], at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function isOle(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf;
}

async function readSheet(
  sheet: WorkSheet | undefined,
  own: OdsSheet | undefined,
  is1904: boolean,
  take: TakeRow,
  onShare: (done: number) => Promise<void> | void,
): Promise<SheetFacts> {
  const facts = noFacts();
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet?.["!data"] ?? [];
  const looks = new Map<string, NumberLook>();
  const texts = new CellTexts(is1904, looks, facts);
  for (const { s, e } of sheet?.["!merges"] ?? []) addMerged(facts, s.r + 1, e.r + 1);
  for (const [c, column] of (sheet?.["!cols"] ?? []).entries()) {
    if (column?.hidden) facts.hiddenColumns.push([c, c]);
  }
  facts.hiddenColumns.push(...(own?.hiddenColumns ?? []));
  const hiddenRows = own?.hiddenRows ?? [];
  let passed = 0;
  let last = 0;
  for (const r of rowsThere(rows)) {
    while (passed < hiddenRows.length && hiddenRows[passed][1] < r) passed++;
    const hidden = sheet?.["!rows"]?.[r]?.hidden === true || hiddenRows[passed]?.[0] <= r;
    const cells = texts.row(rows[r] ?? []);
    // A row beyond the last of a sheet comes next; what lies between is no gap of a billion rows.
    last = r < MOST_ROWS ? r + 1 : last + 1;
    if (cells.length > 0) take(last, cells, hidden);
    if (r % ROWS_A_SHARE === ROWS_A_SHARE - 1) await onShare(r / rows.length);
  }
  return facts;
}

/** The places of rows: all, or where they may be far apart those that are there. */
function* rowsThere(rows: readonly unknown[]): Generator<number> {
  if (rows.length > MOST_ROWS) for (const place of Object.keys(rows)) yield Number(place);
  else for (let r = 0; r < rows.length; r++) yield r;
}

class CellTexts {
  private readonly is1904: boolean;
  private readonly looks: Map<string, NumberLook>;
  private readonly facts: SheetFacts;

  constructor(is1904: boolean, looks: Map<string, NumberLook>, facts: SheetFacts) {
    this.is1904 = is1904;
    this.looks = looks;
    this.facts = facts;
  }

  row(row: readonly (CellObject | undefined)[]): string[] {
    if (row.length > MOST_COLUMNS) throw new BadZip();
    const cells: string[] = [];
    for (let c = 0; c < row.length; c++) {
      const cell = row[c];
      const text = cell ? this.text(cell) : "";
      if (text === "") continue;
      while (cells.length < c) cells.push("");
      cells[c] = text;
    }
    return cells;
  }

  private text(cell: CellObject): string {
    if (cell.f !== undefined) {
      this.facts.formulas++;
      if (cell.v === undefined) this.facts.emptyFormulas++;
    }
    const { v } = cell;
    if (v === undefined || v === null) return "";
    if (cell.t === "e") {
      this.facts.errors++;
      return ERRORS[Number(v)] ?? cell.w ?? "#N/A";
    }
    if (typeof v === "boolean") return truthText(v);
    if (typeof v === "number") return cellText(String(v), this.look(cell), this.is1904);
    if (v instanceof Date) return isoCellText(v.toISOString(), this.look(cell));
    return v;
  }

  private look({ z }: CellObject): NumberLook {
    const code = z === undefined ? "General" : String(z);
    let look = this.looks.get(code);
    if (!look) {
      look = lookOf(code);
      this.looks.set(code, look);
    }
    return look;
  }
}

/** Error codes of the binary formats (MS-XLS 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
};
