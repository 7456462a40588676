import type { Pace } from "../../table/pace.ts";
import { rowCount, type Table } from "../../table/table.ts";
import type { WriteOptions, Writer, Written } from "../write-options.ts";
import { CannotWrite } from "../write-problem.ts";
import { eachRowTexts } from "../write-rows.ts";
import { type ZipEntry, ZipWriter } from "../zip-writer.ts";
import { CellXml, columnStyle, HEADER_STYLE, stylesXml, textCell, WRAPPED_STYLE } from "./xlsx-cells.ts";
import { columnLetters, sheetNames } from "./xlsx-names.ts";
import { contentTypes, HEAD, MAIN, ROOT_RELS, TYPE, workbookRels, workbookXml } from "./xlsx-package.ts";

/** Excel's limits. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_CHARACTERS = 32_767;

/**
 * A workbook: names frozen, bold and with filters, widths after the first rows. Cells are numbers, dates and yes/no only
 * where a step made the column so and no digit is lost; all else is text and formatted as text. Texts never run as
 * formulas, because they are no formulas in the file; what would become one when somebody edits the cell is marked with
 * Excel's own ' (`quotePrefix`), which changes no text. More rows than a sheet holds go on in sheets "list (2)", …
 *
 * The sheets are written here and not by hucre, whose streaming writer has one style per column (header included), no
 * filter, no second sheet of its own and no way to mark a cell.
 */
export const writeXlsx: Writer = (table, options, pace) => writeSheets(table, options, pace, MOST_ROWS);

/** The same with other sheets than Excel's: `mostRows` with the names. */
export async function writeSheets(
  table: Table,
  options: WriteOptions,
  pace: Pace,
  mostRows: number,
): Promise<Written> {
  const columns = table.columns.length;
  if (columns > MOST_COLUMNS)
    throw new CannotWrite({ kind: "too-many-columns", columns, limit: MOST_COLUMNS });
  const perSheet = mostRows - 1;
  const rows = rowCount(table);
  const count = Math.max(1, Math.ceil(rows / perSheet));
  const wanted = Array.from({ length: count }, () => options.table ?? "list");
  const names = sheetNames(options.about ? [...wanted, options.about.sheet] : wanted);
  const zip = new ZipWriter();
  const sheets = new Sheets(table, zip, rows, perSheet, options.guardFormulas ?? true);
  await sheets.write(pace);
  if (options.about) await writeAbout(zip, count + 1, options.about.rows);
  await zip.add("xl/styles.xml", stylesXml());
  await zip.add("xl/workbook.xml", workbookXml(names, sheets.filters));
  await zip.add("xl/_rels/workbook.xml.rels", workbookRels(names.length));
  await zip.add("_rels/.rels", ROOT_RELS);
  await zip.add("[Content_Types].xml", contentTypes(names.length));
  return { blob: zip.finish(`${TYPE}.sheet`), guarded: sheets.guarded };
}

const CHUNK = 1 << 18;

/** XML of one sheet on its way into the archive. */
class SheetOut {
  private readonly entry: ZipEntry;
  private readonly encoder = new TextEncoder();
  private text = "";

  constructor(entry: ZipEntry) {
    this.entry = entry;
  }

  add(xml: string): void | Promise<void> {
    this.text += xml;
    if (this.text.length < CHUNK) return;
    return this.flush();
  }

  flush(): Promise<void> {
    const bytes = this.encoder.encode(this.text);
    this.text = "";
    return this.entry.write(bytes);
  }

  async end(xml: string): Promise<void> {
    this.text += xml;
    await this.flush();
    await this.entry.end();
  }
}

/** The rows of a table over as many sheets as they need. */
class Sheets {
  /** Per sheet the cells its filter covers. */
  readonly filters: string[] = [];
  private readonly table: Table;
  private readonly zip: ZipWriter;
  private readonly rows: number;
  private readonly perSheet: number;
  private readonly cells: CellXml[];
  private readonly letters: string[];

  constructor(table: Table, zip: ZipWriter, rows: number, perSheet: number, guards: boolean) {
    this.table = table;
    this.zip = zip;
    this.rows = rows;
    this.perSheet = perSheet;
    this.letters = table.columns.map((_, c) => columnLetters(c));
    this.cells = table.columns.map(({ type }, c) => new CellXml(this.letters[c], type, guards));
  }

  get guarded(): number {
    return this.cells.reduce((sum, { guarded }) => sum + guarded, 0);
  }

  async write(pace: Pace): Promise<void> {
    const widths = await widthsOf(this.table);
    let out = await this.begin(widths, 0);
    const { perSheet } = this;
    const turn = async (xml: string, position: number) => {
      await out.end(this.tail());
      out = await this.begin(widths, position);
      await out.add(xml);
    };
    await eachRowTexts(
      this.table,
      (texts, position) => {
        const index = position % perSheet;
        const xml = this.rowXml(texts, position, index + 2);
        return index === 0 && position > 0 ? turn(xml, position) : out.add(xml);
      },
      pace,
    );
    await out.end(this.tail());
  }

  private rowXml(texts: readonly string[], position: number, number: number): string {
    let xml = `<row r="${number}">`;
    for (let c = 0; c < texts.length; c++) {
      const text = texts[c];
      if (text === "") continue;
      if (text.length > MOST_CHARACTERS) this.refuse(c, position, text.length);
      xml += this.cells[c].of(text, number);
    }
    return `${xml}</row>`;
  }

  private refuse(c: number, position: number, length: number): never {
    const column = this.table.columns[c].name;
    throw new CannotWrite({
      kind: "cell-too-long",
      column,
      row: position + 1,
      length,
      limit: MOST_CHARACTERS,
    });
  }

  private async begin(widths: readonly number[], first: number): Promise<SheetOut> {
    const { table, letters } = this;
    const out = new SheetOut(this.zip.begin(`xl/worksheets/sheet${this.filters.length + 1}.xml`));
    const last = Math.min(this.perSheet, this.rows - first) + 1;
    const area = letters.length > 0 ? `A1:${letters[letters.length - 1]}${last}` : "";
    this.filters.push(area);
    let xml = `${HEAD}<worksheet xmlns="${MAIN}">${area === "" ? "" : `<dimension ref="${area}"/>`}`;
    xml += `<sheetViews><sheetView${first === 0 ? ' tabSelected="1"' : ""} workbookViewId="0">`;
    xml +=
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
    xml += '<sheetFormatPr defaultRowHeight="15"/>';
    if (widths.length > 0) {
      xml += "<cols>";
      widths.forEach((width, c) => {
        const style = columnStyle(table.columns[c].type);
        xml += `<col min="${c + 1}" max="${c + 1}" width="${width}" style="${style}" customWidth="1"/>`;
      });
      xml += "</cols>";
    }
    xml += '<sheetData><row r="1">';
    table.columns.forEach(({ name }, c) => {
      if (name.length > MOST_CHARACTERS) this.refuse(c, -1, name.length);
      if (name !== "") xml += textCell(letters[c], 1, HEADER_STYLE, name);
    });
    await out.add(`${xml}</row>`);
    return out;
  }

  private tail(): string {
    const area = this.filters.at(-1);
    if (!area) return "</sheetData></worksheet>";
    return (
      `</sheetData><autoFilter ref="${area}"/>` +
      `<ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1"/></ignoredErrors></worksheet>`
    );
  }
}

const LOOKED_AT = 500;
const NARROWEST = 6;
const WIDEST = 60;

/** Widths that show the names and the first rows, in characters. */
async function widthsOf(table: Table): Promise<number[]> {
  const widths = table.columns.map(({ name }) => shownWidth(name) + 3);
  const count = Math.min(LOOKED_AT, rowCount(table));
  const first = { ...table, rows: Uint32Array.from({ length: count }, (_, i) => table.rows?.[i] ?? i) };
  await eachRowTexts(
    first,
    (texts) => {
      for (let c = 0; c < texts.length; c++) widths[c] = Math.max(widths[c], shownWidth(texts[c]) + 1.5);
    },
    { tick: () => undefined },
  );
  return widths.map((width) => Math.min(WIDEST, Math.max(NARROWEST, width)));
}

/** Chinese characters take the room of two. */
function shownWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length && width < WIDEST; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10) break;
    width += unit >= 0x1100 && (unit < 0xd800 || unit >= 0xf900) ? 2 : 1;
  }
  return width;
}

/** The second sheet: plain texts, as wide as they need. */
async function writeAbout(
  zip: ZipWriter,
  number: number,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  let xml = `${HEAD}<worksheet xmlns="${MAIN}"><sheetFormatPr defaultRowHeight="15"/><cols>`;
  for (let c = 0; c < columns; c++) {
    const widest = rows.reduce((width, row) => Math.max(width, shownWidth(row[c] ?? "")), 0);
    xml += `<col min="${c + 1}" max="${c + 1}" width="${Math.min(WIDEST + 20, widest + 2)}" customWidth="1"/>`;
  }
  xml += "</cols><sheetData>";
  rows.forEach((row, r) => {
    const cells = row.map((text, c) =>
      text === "" ? "" : textCell(columnLetters(c), r + 1, WRAPPED_STYLE, text),
    );
    xml += `<row r="${r + 1}">${cells.join("")}</row>`;
  });
  await zip.add(`xl/worksheets/sheet${number}.xml`, `${xml}</sheetData></worksheet>`);
}
