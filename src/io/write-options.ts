import type { Pace } from "../table/pace.ts";
import type { Table } from "../table/table.ts";

export type WriteFormat =
  | "csv"
  | "xlsx"
  | "json"
  | "ndjson"
  | "parquet"
  | "sqlite"
  | "sql"
  | "vcard"
  | "html"
  | "markdown";

export type WriteEncoding = "utf-8" | "utf-16le" | "gb18030" | "big5" | "shift_jis" | "windows-1252";

/** How a table is written. What a format has no use for is ignored. */
export interface WriteOptions {
  readonly format: WriteFormat;
  /** Delimited text. Default "," "\r\n" true false "utf-8". */
  readonly delimiter?: string;
  readonly newline?: "\r\n" | "\n";
  readonly bom?: boolean;
  readonly quoteAll?: boolean;
  readonly encoding?: WriteEncoding;
  /**
   * Text and workbooks; default true: ' before texts a spreadsheet would run as a formula. Strict numbers and phones are
   * left alone.
   */
  readonly guardFormulas?: boolean;
  /** "removed" writes the rows removed since the file was read, as they were read. */
  readonly rows?: "kept" | "removed";
  /** Name of the sheet or of the table in a database; default "list". */
  readonly table?: string;
  /** SQL scripts: whose; default "postgresql". */
  readonly database?: "postgresql" | "mysql" | "sqlite";
  /** Workbooks: rows of a second sheet that tells what was done, and its name. */
  readonly about?: { readonly sheet: string; readonly rows: readonly (readonly string[])[] };
}

/** What was written, and what had to be changed for it. */
export interface Written {
  readonly blob: Blob;
  /** Cells that got a ' in front. */
  readonly guarded: number;
  /** Characters the encoding lacks, each written as "?": how often, and a few of them. */
  readonly lacking?: { readonly count: number; readonly characters: readonly string[] };
}

/** One format's way from a table to a file, in parts, so that a million rows are no single buffer. */
export type Writer = (table: Table, options: WriteOptions, pace: Pace) => Promise<Written>;
