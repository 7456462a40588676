import type { WriteOptions } from "../../worker/contract.ts";

export type FileFormat = WriteOptions["format"];
/** What can be put on the clipboard: cells for a spreadsheet, or a table for notes. */
export type ClipFormat = "copy-cells" | "copy-markdown";
export type Format = FileFormat | ClipFormat;

/** More cells than this, names of columns among them, are not put on the clipboard: programs take long to paste them. */
export const MOST_COPIED = 200_000;

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
  /** Into how many files the list is cut; what is typed for one way stays for when it is chosen again. */
  readonly split: "none" | "rows" | "size" | "column";
  readonly splitRows: string;
  readonly splitMegabytes: string;
  /** Id of a column; "" is the first. */
  readonly splitColumn: string;
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
  split: "none",
  splitRows: "50000",
  splitMegabytes: "10",
  splitColumn: "",
};

export const ENDINGS: Readonly<Record<FileFormat, string>> = {
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

/** All there is to choose from, in this order. */
export const FORMATS: readonly Format[] = [
  ...(Object.keys(ENDINGS) as FileFormat[]),
  "copy-cells",
  "copy-markdown",
];

export function isCopied(format: Format): format is ClipFormat {
  return format === "copy-cells" || format === "copy-markdown";
}

/** What is written for the clipboard: first the plain text, then what takes its place where a program can have more. */
export function clipOptions({ format, guardFormulas }: Choice): readonly WriteOptions[] {
  if (format !== "copy-cells") return [{ format: "markdown" }];
  const plain = { format: "csv", delimiter: "\t", newline: "\n", bom: false, guardFormulas } as const;
  return [plain, { format: "html", guardFormulas }];
}

/** Formats that have something to choose. */
export function hasOptions(format: Format): boolean {
  return ["csv", "xlsx", "sql", "sqlite"].includes(format);
}

/** Encodings that may be marked at the start of the file. */
export function canBeMarked(encoding: Choice["encoding"]): boolean {
  return encoding === "utf-8" || encoding === "utf-16le";
}

/** A whole number from 1 to a billion, as typed; null when it is none. */
export function countOf(text: string): number | null {
  const plain = text.replace(/[\s,，]/g, "");
  return /^[1-9]\d{0,8}$/.test(plain) ? Number(plain) : null;
}

/** Whether what was typed for cutting the list is right. */
export function isComplete({ format, split, splitRows, splitMegabytes }: Choice): boolean {
  if (isCopied(format)) return true;
  if (split === "rows") return countOf(splitRows) !== null;
  return split !== "size" || countOf(splitMegabytes) !== null;
}

function splitOf({ split, splitRows, splitMegabytes, splitColumn }: Choice): WriteOptions["split"] {
  switch (split) {
    case "none":
      return undefined;
    case "rows":
      return { by: "rows", rows: countOf(splitRows) ?? 1 };
    case "size":
      return { by: "size", bytes: (countOf(splitMegabytes) ?? 1) * 1e6 };
    case "column":
      return { by: "column", column: splitColumn };
  }
}

/** The choice as the engine takes it; `about` are the rows of the second sheet. */
export function optionsOf(choice: Choice, about: WriteOptions["about"]): WriteOptions {
  const split = splitOf(choice);
  return { ...formatOptions(choice, about), ...(split && { split, table: choice.table }) };
}

function formatOptions(choice: Choice, about: WriteOptions["about"]): WriteOptions {
  const { format, guardFormulas, table, database } = choice;
  switch (format) {
    case "copy-cells":
    case "copy-markdown":
      return clipOptions(choice)[0];
    case "csv": {
      const { delimiter, newline, quoteAll, encoding } = choice;
      const bom = choice.bom && canBeMarked(encoding);
      return { format, delimiter, newline, bom, quoteAll, encoding, guardFormulas };
    }
    case "xlsx":
      return { format, guardFormulas, table, ...(choice.about && about && { about }) };
    case "sql":
      return { format, table, database };
    case "sqlite":
    case "html":
      return { format, table };
    default:
      return { format };
  }
}
