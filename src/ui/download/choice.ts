import type { WriteOptions } from "../../worker/contract.ts";

export type Format = WriteOptions["format"];

/** All that the form holds; what a format has no use for waits until another is chosen. */
export interface Choice {
  readonly format: Format;
  readonly delimiter: string;
  readonly newline: "\r\n" | "\n";
  readonly bom: boolean;
  readonly quoteAll: boolean;
  readonly encoding: NonNullable<WriteOptions["encoding"]>;
  readonly guardFormulas: boolean;
  readonly about: boolean;
  readonly database: NonNullable<WriteOptions["database"]>;
  readonly table: string;
}

export const USUAL: Choice = {
  format: "csv",
  delimiter: ",",
  newline: "\r\n",
  bom: true,
  quoteAll: false,
  encoding: "utf-8",
  guardFormulas: true,
  about: true,
  database: "postgresql",
  table: "list",
};

export const ENDINGS: Readonly<Record<Format, string>> = {
  csv: ".csv",
  xlsx: ".xlsx",
  json: ".json",
  ndjson: ".ndjson",
  parquet: ".parquet",
  sqlite: ".sqlite",
  sql: ".sql",
  vcard: ".vcf",
  html: ".html",
  markdown: ".md",
};

/** Formats that have something to choose. */
export function hasOptions(format: Format): boolean {
  return format === "csv" || format === "xlsx" || format === "sql" || format === "sqlite";
}

/** Encodings that may be marked at the start of the file. */
export function canBeMarked(encoding: Choice["encoding"]): boolean {
  return encoding === "utf-8" || encoding === "utf-16le";
}

/** The choice as the engine takes it; `about` are the rows of the second sheet. */
export function optionsOf(choice: Choice, about: WriteOptions["about"]): WriteOptions {
  const { format, guardFormulas, table, database } = choice;
  switch (format) {
    case "csv": {
      const { delimiter, newline, quoteAll, encoding } = choice;
      const bom = choice.bom && canBeMarked(encoding);
      return { format, delimiter, newline, bom, quoteAll, encoding, guardFormulas };
    }
    case "xlsx":
      return { format, guardFormulas, ...(choice.about && about && { about }) };
    case "sql":
      return { format, table, database };
    case "sqlite":
      return { format, table };
    default:
      return { format };
  }
}
