import type { Format } from "./read-options.ts";

/**
 * What a text is by how it begins, when it is no delimited text. Careful: a list of cells is never taken for something
 * else, so what is not plainly another format is "csv". `whole` tells whether `head` is all there is.
 */
export function textFormat(head: string, whole: boolean): Format {
  const text = head.replace(/^[\s\ufeff]+/, "");
  if (/^BEGIN:VCARD\b/i.test(text)) return "vcard";
  if (isSpreadsheetXml(text)) return "workbook";
  if (isPage(text)) return "html";
  return jsonFormat(text, whole) ?? "csv";
}

function isPage(text: string): boolean {
  const begins =
    /^(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|style|table|div)\b/i;
  return begins.test(text) && /<table\b/i.test(text);
}

/** Excel's "XML Spreadsheet 2003", mostly called .xls, and OpenDocument sheets that are one XML text (.fods). */
function isSpreadsheetXml(text: string): boolean {
  if (!/^<\?xml\b/i.test(text)) return false;
  const head = text.slice(0, 4096);
  return (
    head.includes("urn:schemas-microsoft-com:office:spreadsheet") ||
    /<office:document\s[^>]*office:mimetype="application\/vnd\.oasis\.opendocument\.spreadsheet/.test(head)
  );
}

function jsonFormat(text: string, whole: boolean): Format | undefined {
  if (!/^[[{]/.test(text)) return undefined;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  // Without the last line, which may be cut.
  const sure = whole ? lines : lines.slice(0, -1);
  if (whole && isJson(text)) return "json";
  if (isLines(sure)) return "ndjson";
  const begins = /^(?:\[\s*)?\{\s*"(?:[^"\\]|\\.)*"\s*:|^\[\s*\[\s*(?:"|-?\d|null|true|false)/;
  return begins.test(text) && !isDelimited(sure) ? "json" : undefined;
}

/** One record a line; of the first lines one in three may be broken. */
function isLines(lines: readonly string[]): boolean {
  const first = lines.slice(0, FIRST_LINES);
  const records = first.filter(isRecord).length;
  return records > 1 && isRecord(first[0]) && records >= first.length * (2 / 3);
}

const FIRST_LINES = 20;

function isRecord(line: string): boolean {
  return /^\s*[[{]/.test(line) && isJson(line);
}

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null;
  } catch {
    return false;
  }
}

/** Lines of a list whose first cell is a piece of JSON: each begins anew with a bracket and goes on after it closes. */
function isDelimited(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.every((line) => /^[[{].*[\]}]["']?[,;\t|]/.test(line));
}
