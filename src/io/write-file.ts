import { writeCsv } from "./write-csv.ts";
import type { WriteFormat, Writer } from "./write-options.ts";

/** The way to each format but delimited text, loaded when it is asked for. */
const WRITERS: { readonly [F in Exclude<WriteFormat, "csv">]: () => Promise<Writer> } = {
  xlsx: () => import("./writers/xlsx.ts").then((own) => own.writeXlsx),
  json: () => import("./writers/json.ts").then((own) => own.writeJson),
  ndjson: () => import("./writers/json.ts").then((own) => own.writeNdjson),
  parquet: () => import("./writers/parquet.ts").then((own) => own.writeParquet),
  sqlite: () => import("./writers/sqlite.ts").then((own) => own.writeSqlite),
  sql: () => import("./writers/sql.ts").then((own) => own.writeSql),
  vcard: () => import("./writers/vcard.ts").then((own) => own.writeVcard),
  html: () => import("./writers/html.ts").then((own) => own.writeHtml),
  markdown: () => import("./writers/markdown.ts").then((own) => own.writeMarkdown),
};

/** Writes a table in the format the options name; a .zip of several files when they are to be split. */
export const writeFile: Writer = async (table, options, pace) => {
  const writer = options.format === "csv" ? writeText : await WRITERS[options.format]();
  if (!options.split) return writer(table, options, pace);
  const { splitOutput } = await import("./split-output.ts");
  return splitOutput(table, { ...options, split: options.split }, writer, pace);
};

const writeText: Writer = (table, options, pace) =>
  writeCsv(
    table,
    {
      delimiter: options.delimiter ?? ",",
      newline: options.newline ?? "\r\n",
      bom: options.bom ?? true,
      quoteAll: options.quoteAll ?? false,
      guardFormulas: options.guardFormulas ?? true,
      encoding: options.encoding ?? "utf-8",
    },
    pace,
  );
