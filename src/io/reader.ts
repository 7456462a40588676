import type { Pace } from "../table/pace.ts";
import type { Table } from "../table/table.ts";
import type { CsvDoubt } from "./csv-reader.ts";
import type { AppendedDoubt, Doubt, FormatDoubt, NotATable, Part, ReadOptions } from "./read-options.ts";

export interface ReadTable {
  readonly table: Table;
  readonly assumed: ReadOptions;
  readonly doubts: readonly (
    | Doubt
    | CsvDoubt
    | FormatDoubt
    | AppendedDoubt
    | { readonly kind: "lost-characters"; readonly count: number }
  )[];
  /** The tables of the file, when it may hold several; empty for text. */
  readonly parts: readonly Part[];
}

export type ReadProblem =
  | NotATable
  | { readonly kind: "file-gone"; readonly name: string }
  | { readonly kind: "file-changed"; readonly name: string };

export type ReadOutcome =
  | { readonly ok: true; readonly value: ReadTable }
  | { readonly ok: false; readonly problem: ReadProblem };

export type Language = "en" | "zh-CN";

export interface Watch {
  readonly pace: Pace;
  /** Called after every piece, and waited for: bytes and rows so far, and the way to look at the rows read. */
  onPiece(
    bytes: number,
    rows: number,
    assumed: { readonly options: ReadOptions; readonly doubts: ReadTable["doubts"] },
    snapshot: () => Table,
  ): Promise<void> | undefined;
}

/**
 * One format's way from the bytes of a file to a table of text, loaded when such a file is dropped. What `how` names is
 * taken as it is. Expected trouble is a problem; throws `Stopped` when asked to end, and whatever the browser throws
 * when the file cannot be read.
 */
export type FormatReader = (
  file: File,
  how: Partial<ReadOptions>,
  language: Language,
  watch: Watch,
) => Promise<ReadOutcome>;

/** Fewer or more bytes came than the file had when it was chosen. */
export class FileDiffers extends Error {}
