import type { Pace } from "../table/pace.ts";
import type { Table } from "../table/table.ts";
import type { ForTarget } from "./targets/target.ts";

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
  /**
   * "removed" writes the rows removed since the file was read, as they were read; "odd" the rows with a cell that does
   * not read as the rest of its column.
   */
  readonly rows?: "kept" | "removed" | "odd";
  /** Name of the sheet or of the table in a database; default "list". */
  readonly table?: string;
  /** SQL scripts: whose; default "postgresql". */
  readonly database?: "postgresql" | "mysql" | "sqlite";
  /** Workbooks: rows of a second sheet that tells what was done, and its name. */
  readonly about?: { readonly sheet: string; readonly rows: readonly (readonly string[])[] };
  /** vCard; default "3.0", which every phone and mail program takes. */
  readonly vcard?: "3.0" | "4.0";
  /** Several files in one .zip instead of one file, named after `table`. */
  readonly split?: Split;
  /**
   * CSV only: the columns, values and rows that another program takes in, in UTF-8; several files in one .zip when they
   * are more than it takes at a time, whatever `split` says.
   */
  readonly target?: ForTarget;
}

export type Split =
  | { readonly by: "rows"; readonly rows: number }
  /** Bytes of each file before it is packed, and the most rows. */
  | { readonly by: "size"; readonly bytes: number; readonly rows?: number }
  /** One file for each text of the column (its id); `missing` names the file of the empty cells. */
  | { readonly by: "column"; readonly column: string; readonly missing?: string };

/** What was written, and what had to be changed for it. */
export interface Written {
  readonly blob: Blob;
  /** Cells that got a ' in front; in a workbook it is a mark of the cell that spreadsheets show the same way. */
  readonly guarded: number;
  /** Characters the encoding or the database lacks, each written as "?". */
  readonly lacking?: Lacking;
  /** Columns and tables whose names the format cannot hold as they are. */
  readonly renamed?: readonly { readonly from: string; readonly to: string }[];
}

/** Characters an encoding or format lacks: how often, and up to twelve different ones. */
export interface Lacking {
  readonly count: number;
  readonly characters: readonly string[];
}

/**
 * One format's way from a table to a file, in parts, so that a million rows are no single buffer. Tells `pace` the rows
 * written so far. Throws `Stopped` when asked to end and `CannotWrite` when the format cannot hold the table.
 */
export type Writer = (table: Table, options: WriteOptions, pace: Pace) => Promise<Written>;
