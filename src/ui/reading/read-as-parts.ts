import type { Words } from "../../i18n/words.ts";
import type { ReadOptions } from "../../io/read-options.ts";
import { delimiterName, partName, shortEncodingName } from "./option-names.ts";

/** What was assumed about a file, most telling first: "UTF-8", "comma", "names in line 1". */
export function readAsParts(assumed: ReadOptions, words: Words["reading"], severalParts: boolean): string[] {
  const { format, part, encoding, delimiter, headerRows, skipRows } = assumed;
  const parts: string[] = [];
  if (format !== "csv") parts.push(words.formats[format]);
  if (part !== "" && severalParts) parts.push(words.readAs.part({ part: partName(part, words) }));
  if (isText(format)) parts.push(shortEncodingName(encoding, words));
  if (format === "csv") parts.push(delimiterName(delimiter, words));
  if (hasHeaderRows(format)) {
    parts.push(headerRows === 0 ? words.readAs.noNames : words.readAs.names({ line: skipRows + 1 }));
  }
  return parts;
}

export function isText(format: ReadOptions["format"]): boolean {
  return format === "csv" || format === "fixed";
}

/** Whether the file is text of any kind, which may be stored in any encoding. */
export function hasLetters(format: ReadOptions["format"]): boolean {
  return format !== "workbook" && format !== "parquet" && format !== "sqlite";
}

/** Whether names of columns stand in rows of such a file: a database has them elsewhere. */
export function hasHeaderRows(format: ReadOptions["format"]): boolean {
  return isText(format) || format === "workbook" || format === "html";
}
