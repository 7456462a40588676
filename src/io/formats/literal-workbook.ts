import { strToU8, zipSync } from "fflate";
import { gridOf } from "../../table/literal.ts";
import { unhurried } from "../../table/pace.ts";
import { readFile } from "../read-file.ts";
import type { ReadOptions } from "../read-options.ts";
import type { ReadOutcome, ReadTable } from "../reader.ts";

/** A sheet in its own XML: rows alone, or the whole of `<worksheet>`. */
export interface LiteralSheet {
  readonly name?: string;
  readonly state?: "hidden" | "veryHidden";
  /** What stands inside `<sheetData>`. */
  readonly rows?: string;
  /** What stands before and after `<sheetData>`. */
  readonly before?: string;
  readonly after?: string;
  /** The whole part instead. */
  readonly xml?: string;
}

export interface LiteralWorkbook {
  readonly sheets?: readonly LiteralSheet[];
  /** The rows of the only sheet. */
  readonly rows?: string;
  /** The items of the shared strings. */
  readonly strings?: string;
  /** Number formats of the cell styles 1, 2, …: built-in numbers or codes. */
  readonly formats?: readonly (number | string)[];
  readonly date1904?: boolean;
  /** Parts that stand beside these or in their place, by path; null takes one away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A .xlsx file from literal XML, for tests only. */
export function xlsxOf(book: LiteralWorkbook): Uint8Array<ArrayBuffer> {
  const sheets = book.sheets ?? [{ rows: book.rows ?? "" }];
  const parts: Record<string, string | Uint8Array | null> = {
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": workbookXml(sheets, book.date1904 === true),
    "xl/_rels/workbook.xml.rels": relationsXml(sheets.length),
    "xl/styles.xml": stylesXml(book.formats ?? []),
  };
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet);
  });
  if (book.strings !== undefined)
    parts["xl/sharedStrings.xml"] = `${HEAD}<sst xmlns="${MAIN}">${book.strings}</sst>`;
  Object.assign(parts, book.parts);
  const files = Object.entries(parts).filter(
    (part): part is [string, string | Uint8Array] => part[1] !== null,
  );
  const bytes = files.map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part] as const);
  return zipSync(Object.fromEntries(bytes)) as Uint8Array<ArrayBuffer>;
}

function workbookXml(sheets: readonly LiteralSheet[], is1904: boolean): string {
  const list = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name ?? `Sheet${at + 1}`}" sheetId="${at + 1}"${state ? ` state="${state}"` : ""} r:id="rId${at + 1}"/>`,
  );
  const settings = is1904 ? '<workbookPr date1904="1"/>' : "<workbookPr/>";
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${settings}<sheets>${list.join("")}</sheets></workbook>`;
}

function relationsXml(sheets: number): string {
  const one = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const list = Array.from({ length: sheets }, (_, at) =>
    one(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`),
  );
  list.push(one("rIdA", "styles", "styles.xml"), one("rIdB", "sharedStrings", "sharedStrings.xml"));
  return `${HEAD}<Relationships xmlns="${PACKAGE}">${list.join("")}</Relationships>`;
}

function stylesXml(formats: readonly (number | string)[]): string {
  const escaped = (code: string) =>
    code.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const own = formats.map((code, at) =>
    typeof code === "string" ? `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>` : "",
  );
  const xfs = formats.map((code, at) => `<xf numFmtId="${typeof code === "number" ? code : 164 + at}"/>`);
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${own.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${xfs.join("")}</cellXfs></styleSheet>`;
}

function sheetXml({ rows = "", before = "", after = "", xml }: LiteralSheet): string {
  return (
    xml ?? `${HEAD}<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`
  );
}

const watch = { pace: unhurried, onPiece: () => undefined };

/** A file read as it is, or as `how` says. */
export function outcomeOf(
  bytes: BlobPart,
  how: Partial<ReadOptions> = {},
  name = "list.dat",
): Promise<ReadOutcome> {
  return readFile(new File([bytes], name), how, "en", watch);
}

/** What was read, as literal rows and beside them what was told. Throws when nothing could be read. */
export async function readOf(
  bytes: BlobPart,
  how: Partial<ReadOptions> = {},
): Promise<ReadTable & { readonly grid: string[][] }> {
  const outcome = await outcomeOf(bytes, how);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return { ...outcome.value, grid: gridOf(outcome.value.table) };
}
