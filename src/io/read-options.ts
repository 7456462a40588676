/** How a file is read. All that the sniffer finds out and all that a person may change; kept in the recipe. */
export interface ReadOptions {
  readonly format: "csv";
  /** WHATWG label as `TextDecoder` spells it: "utf-8", "utf-16le", "gb18030", "big5", "windows-1252", … */
  readonly encoding: string;
  /** One ASCII character. */
  readonly delimiter: string;
  /** "" reads quotes as ordinary characters. */
  readonly quote: '"' | "'" | "";
  readonly headerRows: 0 | 1;
  /** Physical lines before the header (or before the first row when there is no header). */
  readonly skipRows: number;
}

/** What the sniffer was not sure of, or had to put up with. Data, never sentences; at most one of each kind. */
export type Doubt =
  /** Other encodings would read the same bytes nearly as well, best first. */
  | { readonly kind: "encoding"; readonly encoding: string; readonly alternatives: readonly string[] }
  /** Places in the sample that are no character in the encoding; each becomes U+FFFD. */
  | { readonly kind: "broken-characters"; readonly count: number }
  /** NUL bytes in the sample of a file that is text all the same. */
  | { readonly kind: "nul-bytes"; readonly count: number }
  | { readonly kind: "delimiter"; readonly delimiter: string; readonly alternatives: readonly string[] }
  | { readonly kind: "quote"; readonly quote: string; readonly alternatives: readonly string[] }
  /** The first row may as well be the other thing. */
  | { readonly kind: "header"; readonly headerRows: 0 | 1 }
  /** Lines above the table that are left out (title, date, blank lines). */
  | { readonly kind: "preamble"; readonly lines: number };

export interface Sniffed {
  readonly options: ReadOptions;
  readonly doubts: readonly Doubt[];
  /** Bytes at the very start that are a byte order mark, and no text. */
  readonly bomBytes: number;
}

/** Why a file cannot be read as a table of text. */
export type NotATable =
  | { readonly kind: "empty-file" }
  | { readonly kind: "not-text"; readonly looksLike: LooksLike };

export type LooksLike =
  | "pdf"
  | "png"
  | "jpeg"
  | "gif"
  | "zip"
  | "xlsx"
  | "xls"
  | "ods"
  | "docx"
  | "sqlite"
  | "parquet"
  | "gzip"
  | "rar"
  | "7z"
  | "exe"
  | "binary";
