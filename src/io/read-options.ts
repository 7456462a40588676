/** What a file can be read as; "csv" is delimited text of any kind. */
export type Format =
  | "csv"
  | "workbook"
  | "json"
  | "ndjson"
  | "parquet"
  | "sqlite"
  | "vcard"
  | "html"
  | "fixed";

/**
 * How a file is read. All that the sniffer finds out and all that a person may change. The recipe keeps only what was
 * chosen by hand: whatever was found by itself is found anew in the next file, which may come in another encoding.
 * Formats other than text use `format`, `part`, `headerRows`, `skipRows` and `skipEnd` alone.
 */
export interface ReadOptions {
  readonly format: Format;
  /** The sheet, the table of a database, the file in an archive ("list.zip/orders.csv" is "orders.csv"); "" when there is one. */
  readonly part: string;
  /** WHATWG label as `TextDecoder` spells it: "utf-8", "utf-16le", "gb18030", "big5", "windows-1252", … */
  readonly encoding: string;
  /**
   * The encoding somebody's files mostly come in: taken where the bytes allow several. Of the person and not of the file: it is
   * given while reading and kept in no recipe.
   */
  readonly usualEncoding?: string;
  /**
   * One character, ASCII or not ("，"); or one with a space after it (", "), which stands for that character and leaves
   * out one space behind it.
   */
  readonly delimiter: string;
  /** "" reads quotes as ordinary characters. */
  readonly quote: '"' | "'" | "";
  /**
   * How a quote stands inside a quoted cell: doubled; or doubled or behind a backslash, where `\\` is a backslash too. With
   * no quotes at all a backslash goes before a delimiter or another backslash. Absent means "double".
   */
  readonly escape?: "double" | "backslash";
  /** Lines that begin with this are left out, outside quotes. Absent or "" means that there are none. */
  readonly comment?: string;
  /** Rows that name the columns, joined with a space from top to bottom; 0 for none. */
  readonly headerRows: HeaderRows;
  /** Physical lines before the header (or before the first row when there is no header). */
  readonly skipRows: number;
  /** Physical lines at the end of the file that are left out; a line end after the last line begins no other. Absent means 0. */
  readonly skipEnd?: number;
  /**
   * Of text aligned by spaces: the places before each column but the first, rising. Absent means that they are found.
   * `wide` tells that ideographs take two places, as on a terminal.
   */
  readonly cuts?: readonly number[];
  readonly wide?: boolean;
  /** What is done with rows that say the same as the header again. Absent means that they stay. */
  readonly repeatedHeader?: "keep" | "leave-out";
  /** Of several files: how they come into one list. */
  readonly append?: Append;
}

export type HeaderRows = 0 | 1 | 2 | 3 | 4;

/** Several files put one under the other, column by column name. */
export interface Append {
  /** The column that tells the file of each row; "" for none. */
  readonly fileColumn: string;
  /** For each file, in order: own column → the column it goes into. Columns not named here go by their own name. */
  readonly columns: readonly { readonly [own: string]: string }[];
}

/** What the sniffer was not sure of, or had to put up with. Data, never sentences; at most one of each kind, "broken-before" apart. */
export type Doubt =
  /** Other encodings would read the same bytes nearly as well, best first. */
  | { readonly kind: "encoding"; readonly encoding: string; readonly alternatives: readonly string[] }
  /** Places in the sample that are no character in the encoding; each becomes U+FFFD. */
  | { readonly kind: "broken-characters"; readonly count: number }
  /** NUL bytes in the sample of a file that is text all the same. */
  | { readonly kind: "nul-bytes"; readonly count: number }
  | { readonly kind: "delimiter"; readonly delimiter: string; readonly alternatives: readonly string[] }
  | { readonly kind: "quote"; readonly quote: string; readonly alternatives: readonly string[] }
  | {
      readonly kind: "escape";
      readonly escape: "double" | "backslash";
      readonly alternatives: readonly ("double" | "backslash")[];
    }
  /** The first rows may as well be the other thing: `alternatives` are other numbers of header rows, best first. */
  | { readonly kind: "header"; readonly headerRows: HeaderRows; readonly alternatives: readonly HeaderRows[] }
  /** Lines above the table that are left out (title, date, blank lines); `alternatives` are other values of `skipRows`. */
  | { readonly kind: "preamble"; readonly lines: number; readonly alternatives: readonly number[] }
  /** Notes or sums at the end, kept as rows; with `skipEnd` they would be left out. `text` is the first of them. */
  | {
      readonly kind: "notes-below" | "totals-below";
      readonly lines: number;
      readonly text: string;
      readonly skipEnd: number;
    }
  /** Another table below, kept as rows. `skipRows` would read it, `skipEnd` leave it out; null where its place is not known. */
  | {
      readonly kind: "second-table";
      readonly text: string;
      readonly skipRows: number | null;
      readonly skipEnd: number | null;
    }
  /** Text that was decoded wrongly before it was written to this file; `after` is what it was, where that can be told. */
  | {
      readonly kind: "broken-before";
      readonly repairable: boolean;
      readonly count: number;
      readonly example: { readonly before: string; readonly after: string };
    };

/** What a format other than delimited text had to put up with, or is worth knowing. At most one of each kind. */
export type FormatDoubt =
  /** The file holds several tables; `part` was read. */
  | { readonly kind: "several-parts"; readonly part: string; readonly others: readonly string[] }
  /** The table asked for is not in the file; `part` was read, "" when it is the only one. */
  | { readonly kind: "no-such-part"; readonly asked: string; readonly part: string }
  /** Lines at the end that were left out because that was asked for; `text` is the first of them. */
  | { readonly kind: "left-out-below"; readonly lines: number; readonly text: string }
  | { readonly kind: "hidden-parts"; readonly names: readonly string[] }
  /** Hidden in the sheet, read all the same. */
  | { readonly kind: "hidden-rows"; readonly count: number }
  | { readonly kind: "hidden-columns"; readonly names: readonly string[] }
  /** Cells merged over several; the first of them holds the text. */
  | { readonly kind: "merged-cells"; readonly count: number }
  /** Formulas, read as the values they had when the file was saved; `empty` of them had none. */
  | { readonly kind: "formulas"; readonly count: number; readonly empty: number }
  | { readonly kind: "dates-1904" }
  /** Cells such as #N/A, kept as text. */
  | { readonly kind: "cell-errors"; readonly count: number }
  /** Lists inside a record, kept as JSON text in these columns. */
  | { readonly kind: "nested"; readonly columns: readonly string[] }
  /** Lines or entries that are no record and were kept as text in a column of their own; `line` is the first. */
  | { readonly kind: "odd-records"; readonly count: number; readonly line: number }
  /** Lines of dashes between or around the rows of aligned text, left out; `line` is the first. */
  | { readonly kind: "rule-lines"; readonly count: number; readonly line: number }
  /** Lines of aligned text in which a cut between columns goes through a word. */
  | { readonly kind: "cut-words"; readonly count: number; readonly line: number }
  /** NULL beside empty text: both are missing now. */
  | { readonly kind: "nulls"; readonly count: number }
  /** Binary cells, read as hexadecimal digits. */
  | { readonly kind: "binary-cells"; readonly count: number };

/** Said of several files put one under the other; `partial` columns are not in all of them. */
export interface AppendedDoubt {
  readonly kind: "appended";
  readonly files: readonly string[];
  readonly partial: readonly string[];
}

/** One of the tables a file holds. `rows` is null while nobody has counted them. */
export interface Part {
  readonly name: string;
  readonly rows: number | null;
  readonly hidden: boolean;
}

export interface Sniffed {
  readonly options: ReadOptions;
  readonly doubts: readonly (Doubt | FormatDoubt)[];
  /** Bytes at the very start that are a byte order mark, and no text. */
  readonly bomBytes: number;
}

/** Why a file cannot be read as a table of text. */
export type NotATable =
  | { readonly kind: "empty-file" }
  | { readonly kind: "not-text"; readonly looksLike: LooksLike }
  /** Protected by a password. */
  | { readonly kind: "encrypted"; readonly name: string }
  /** It is of a known format, and cannot be read to its end. */
  | { readonly kind: "damaged"; readonly name: string; readonly format: Format | "zip" | "gzip" }
  /** A workbook, database, page or archive without any table. */
  | { readonly kind: "no-table"; readonly name: string; readonly format: Format | "zip" }
  /** Unpacked it would be larger than `limit` bytes, or hold more than `limit` cells. */
  | {
      readonly kind: "too-much-inside";
      readonly name: string;
      readonly what: "bytes" | "cells";
      readonly limit: number;
    };

export type LooksLike =
  | "pdf"
  | "png"
  | "jpeg"
  | "gif"
  | "image"
  | "zip"
  | "xlsx"
  | "xls"
  | "ods"
  /** Word, of any version. */
  | "docx"
  /** PowerPoint, of any version. */
  | "pptx"
  /** OpenDocument other than sheets, e-books, RTF. */
  | "document"
  /** Numbers, Pages and Keynote, which only their names tell apart. */
  | "iwork"
  /** A web page saved with all that belongs to it (MHTML, also called .xls), or an e-mail (.eml). */
  | "mime"
  | "access"
  | "outlook"
  | "spss"
  | "stata"
  | "sas"
  | "dbase"
  /** Arrow and Feather. */
  | "arrow"
  | "sqlite"
  | "parquet"
  | "gzip"
  | "bzip2"
  | "xz"
  | "zstd"
  | "rar"
  | "7z"
  | "tar"
  | "exe"
  | "binary";
