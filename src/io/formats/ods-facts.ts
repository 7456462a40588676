import { TooMuchInside, unzippedText, xmlEncoding, type ZipEntry } from "../zip-reader.ts";
import { MOST_CELLS } from "./workbook-rows.ts";
import { attributesOf } from "./xlsx-xml.ts";

/** What is hidden of a sheet; rows and columns are zero-based, first and last, in order. */
export interface OdsSheet {
  readonly hidden: boolean;
  readonly hiddenRows: (readonly [number, number])[];
  readonly hiddenColumns: (readonly [number, number])[];
}

/**
 * What an OpenDocument text says of its sheets that the library which reads their cells leaves out (OASIS OpenDocument
 * 1.3, part 3, 9.1): what is hidden. Cells and rows may be repeated with a number: throws `TooMuchInside` when that would
 * make more cells than any table may have, before the library makes them.
 */
export async function odsFacts(
  file: File,
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry> | null,
): Promise<readonly OdsSheet[]> {
  if (entries) return sheetsOf(await unzippedText(file, entries.get("content.xml")));
  const head = new TextDecoder(xmlEncoding(bytes)).decode(bytes.subarray(0, 4096));
  return head.includes("<office:document") ? sheetsOf(new TextDecoder(xmlEncoding(bytes)).decode(bytes)) : [];
}

const TAG =
  /<(\/?)(?:[\w.-]+:)?(style|table-properties|table|table-column|table-row|table-cell)(?=[\s/>])((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;

function sheetsOf(xml: string): readonly OdsSheet[] {
  const sheets: OdsSheet[] = [];
  const hiddenStyles = new Set<string>();
  let style = "";
  let sheet: OdsSheet | undefined;
  let row = { at: 0, times: 1, filled: 0 };
  let column = 0;
  let cells = 0;
  for (const [, closes, name, inside] of xml.matchAll(TAG)) {
    const empty = inside.endsWith("/");
    if (closes !== "") {
      if (name === "table-row") {
        cells += row.filled * row.times;
        if (cells > MOST_CELLS) throw new TooMuchInside("cells", MOST_CELLS);
      }
      continue;
    }
    // Most cells have nothing to say here.
    if (name === "table-cell" && !inside.includes("number-columns-repeated")) {
      if (!empty) row.filled++;
      continue;
    }
    const tag = attributesOf(inside);
    const hidden = tag.visibility === "collapse" || tag.visibility === "filter";
    switch (name) {
      case "style":
        style = tag.family === "table" ? (tag.name ?? "") : "";
        break;
      case "table-properties":
        if (style !== "" && tag.display === "false") hiddenStyles.add(style);
        break;
      case "table":
        if (empty) break;
        sheet = { hidden: hiddenStyles.has(tag["style-name"] ?? ""), hiddenRows: [], hiddenColumns: [] };
        sheets.push(sheet);
        row = { at: 0, times: 0, filled: 0 };
        column = 0;
        break;
      case "table-column": {
        const times = timesOf(tag["number-columns-repeated"]);
        if (hidden) sheet?.hiddenColumns.push([column, column + times - 1]);
        column += times;
        break;
      }
      case "table-row":
        row = { at: row.at + row.times, times: timesOf(tag["number-rows-repeated"]), filled: 0 };
        if (hidden) sheet?.hiddenRows.push([row.at, row.at + row.times - 1]);
        break;
      case "table-cell":
        if (!empty) row.filled += timesOf(tag["number-columns-repeated"]);
    }
  }
  return sheets;
}

function timesOf(text: string | undefined): number {
  return Math.max(1, Number.parseInt(text ?? "", 10) || 1);
}
