import { unzippedText, type ZipEntry } from "../zip-reader.ts";
import { builtInLook, lookOf, type NumberLook } from "./workbook-formats.ts";
import { inside, isOn, tags } from "./xlsx-xml.ts";

/** A sheet of cells, and the entry of the archive it stands in. */
export interface XlsxSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly entry: ZipEntry;
}

/** What a .xlsx file holds beside its cells. */
export interface XlsxBook {
  readonly sheets: readonly XlsxSheet[];
  readonly is1904: boolean;
  /** By the style number of a cell. */
  readonly looks: readonly NumberLook[];
  readonly strings: ZipEntry | undefined;
}

/** Reads the parts of a .xlsx file that say where its sheets are and how its numbers look; null when it is no such file. */
export async function xlsxBook(file: Blob, entries: ReadonlyMap<string, ZipEntry>): Promise<XlsxBook | null> {
  const lower = new Map(Array.from(entries, ([name, entry]) => [name.toLowerCase(), entry]));
  const part = (path: string | undefined) => (path === undefined ? undefined : lower.get(path.toLowerCase()));
  const roots = relations(await unzippedText(file, part("_rels/.rels")), "");
  const bookPath = roots.find(({ type }) => type === "officeDocument")?.path ?? "xl/workbook.xml";
  const book = part(bookPath);
  if (!book || /\.bin$/i.test(bookPath)) return null;
  const folder = bookPath.slice(0, bookPath.lastIndexOf("/") + 1);
  const relsPath = `${folder}_rels/${bookPath.slice(folder.length)}.rels`;
  const parts = relations(await unzippedText(file, part(relsPath)), folder);
  const xml = await unzippedText(file, book);
  const sheets: XlsxSheet[] = [];
  for (const { attributes } of tags(inside(xml, "sheets"), "sheet")) {
    const relation = parts.find(({ id }) => id === attributes.id);
    const entry = part(relation?.path);
    if (relation?.type !== "worksheet" || !entry) continue;
    const hidden = attributes.state === "hidden" || attributes.state === "veryHidden";
    sheets.push({ name: attributes.name ?? "", hidden, entry });
  }
  const pathOf = (type: string) => parts.find((one) => one.type === type)?.path;
  return {
    sheets,
    is1904: Array.from(tags(xml, "workbookPr")).some(({ attributes }) => isOn(attributes.date1904)),
    looks: looksOf(await unzippedText(file, part(pathOf("styles") ?? `${folder}styles.xml`))),
    strings: part(pathOf("sharedStrings") ?? `${folder}sharedStrings.xml`),
  };
}

interface Relation {
  readonly id: string;
  /** The last word of its type, which is the same in both dialects of the standard. */
  readonly type: string;
  readonly path: string;
}

function relations(xml: string, folder: string): readonly Relation[] {
  return Array.from(tags(xml, "Relationship"), ({ attributes }) => ({
    id: attributes.Id ?? "",
    type: (attributes.Type ?? "").split("/").at(-1) ?? "",
    path: resolved(folder, attributes.Target ?? ""),
  }));
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

function looksOf(styles: string): NumberLook[] {
  const own = new Map<number, NumberLook>();
  for (const { attributes } of tags(inside(styles, "numFmts"), "numFmt")) {
    own.set(Number(attributes.numFmtId), lookOf(attributes.formatCode ?? ""));
  }
  return Array.from(tags(inside(styles, "cellXfs"), "xf"), ({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0);
    return own.get(id) ?? builtInLook(id);
  });
}
