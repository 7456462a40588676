import type { LooksLike } from "../read-options.ts";
import type { SheetFacts } from "./sheet-facts.ts";
import type { TakeRow } from "./xlsx-sheet.ts";

/** A workbook of any make, opened: its sheets in their order, read one at a time. */
export interface OpenWorkbook {
  readonly is1904: boolean;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  /** Hands the rows that have cells to `take`; `onShare` is waited for between shares of the work, 0 to 1 of it done. */
  read(sheet: number, take: TakeRow, onShare: (done: number) => Promise<void> | void): Promise<SheetFacts>;
  /** Rows of a sheet that have cells; null when counting would take as long as reading. Waits for `onShare` too. */
  count(sheet: number, onShare: () => Promise<void> | void): Promise<number | null>;
}

/** It is no workbook. */
export class OtherFile extends Error {
  readonly looksLike: LooksLike;

  constructor(looksLike: LooksLike) {
    super();
    this.looksLike = looksLike;
  }
}

/** The workbook is protected by a password. */
export class Encrypted extends Error {}
