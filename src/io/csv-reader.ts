import { type Cells, decode, isUtf8 } from "../table/cells.ts";
import { CellsBuilder } from "../table/cells-builder.ts";
import type { Base, Column, Table } from "../table/table.ts";
import { columnNames } from "./column-names.ts";
import { endLinesFrom } from "./end-lines.ts";
import { joinHeader } from "./header-join.ts";
import { LineNumbers } from "./line-numbers.ts";
import type { ReadOptions } from "./read-options.ts";
import { RepeatedRows } from "./repeated-rows.ts";
import type { Tokeniser } from "./tokenise.ts";
import { type TextDialect, tokeniserFor } from "./tokeniser-for.ts";

/** What was met on the way through the whole file; lines are 1-based. */
export type CsvDoubt =
  | { readonly kind: "repeated-names"; readonly names: readonly string[] }
  | { readonly kind: "empty-names"; readonly columns: readonly string[] }
  | { readonly kind: "short-rows"; readonly count: number; readonly line: number }
  | {
      readonly kind: "long-rows";
      readonly count: number;
      readonly line: number;
      readonly columns: readonly string[];
    }
  | { readonly kind: "lone-quote"; readonly count: number; readonly lines: readonly number[] }
  /** Quotes inside quoted cells that were not doubled; they stay as text. */
  | { readonly kind: "stray-quotes"; readonly count: number; readonly line: number }
  /** Lines left out because they begin with `comment`; with another of `alternatives` for it they are rows. */
  | {
      readonly kind: "comments";
      readonly comment: string;
      readonly count: number;
      readonly line: number;
      readonly alternatives: readonly string[];
    }
  /** Rows below the header that say the same as it; `leftOut` or kept as rows. */
  | {
      readonly kind: "repeated-header";
      readonly count: number;
      readonly line: number;
      readonly leftOut: boolean;
    }
  | { readonly kind: "only-header" };

type Options = TextDialect & Pick<ReadOptions, "headerRows" | "skipRows" | "skipEnd" | "repeatedHeader">;

/**
 * Turns the UTF-8 bytes of a CSV, pushed in pieces of any size, into a table of text. Lossless: a row with fewer cells
 * is filled with empty ones, further cells get columns of their own, and all of it is counted in `doubts`.
 */
export class CsvReader {
  rows = 0;
  /** Whether bytes were met that are not UTF-8; it may be noticed as late as `finish`. */
  broken = false;
  private readonly options: Options;
  private readonly tokeniser: Tokeniser;
  private readonly repeats = new RepeatedRows();
  private buffer = new Uint8Array(1 << 17);
  private start = 0;
  private end = 0;
  /** Bytes that must be there before another try at an unfinished row: doubling keeps a huge cell linear. */
  private enough = 0;
  private toSkip: number;
  private names: string[] | null = null;
  /** Cells of the header: what rows are measured by, also when longer rows have made columns of their own. */
  private headed = 0;
  private builders: CellsBuilder[] = [];
  private scratch = new Uint8Array(256);
  private readonly lines = new LineNumbers();
  private repeated: readonly string[] = [];
  private unnamed: readonly string[] = [];
  private short = { count: 0, line: 0 };
  private long = { count: 0, line: 0, columns: [] as string[] };

  constructor(options: Options) {
    this.options = options;
    this.toSkip = options.skipRows;
    this.tokeniser = tokeniserFor(options, () => this.builders.length);
  }

  get ready(): boolean {
    return this.names !== null && this.rows > 0;
  }

  push(bytes: Uint8Array): void {
    this.take(bytes);
    if (this.end - this.start >= this.enough) this.cut(false);
  }

  finish(): { table: Table; doubts: CsvDoubt[] } {
    this.cut(true);
    this.buffer = new Uint8Array(0);
    const table = this.table((name, builder) => ({ ...name, cells: builder.finish() }));
    if (this.builders.some(({ broken }) => broken)) this.broken = true;
    return { table, doubts: this.doubts() };
  }

  /** The rows so far; valid until the next push. Cells are made ready when they are asked for: mostly only names are. */
  snapshot(): Table {
    return this.table((name, builder) => {
      let cells: Cells | undefined;
      return {
        ...name,
        get cells() {
          cells ??= builder.snapshot();
          return cells;
        },
      };
    });
  }

  private table(columnOf: (name: Omit<Column, "cells">, builder: CellsBuilder) => Column): Table {
    const base: Base = { length: this.rows, lineOf: (row) => this.lines.of(row) };
    const names = this.names ?? [];
    const columns = this.builders.map((builder, c) =>
      columnOf({ id: names[c], name: names[c], type: undefined }, builder),
    );
    return { base, columns, rows: null };
  }

  private doubts(): CsvDoubt[] {
    const doubts: CsvDoubt[] = [];
    const { tokeniser: t } = this;
    if (this.repeated.length > 0) doubts.push({ kind: "repeated-names", names: this.repeated });
    if (this.unnamed.length > 0) doubts.push({ kind: "empty-names", columns: this.unnamed });
    if (this.short.count > 0) doubts.push({ kind: "short-rows", ...this.short });
    if (this.long.count > 0) doubts.push({ kind: "long-rows", ...this.long });
    if (t.loneQuotes > 0) doubts.push({ kind: "lone-quote", count: t.loneQuotes, lines: t.loneQuoteLines });
    if (t.strayQuotes.count > 0) doubts.push({ kind: "stray-quotes", ...t.strayQuotes });
    if (t.comments.count > 0) {
      const comment = this.options.comment ?? "";
      doubts.push({ kind: "comments", comment, ...t.comments, alternatives: [""] });
    }
    if (this.repeats.count > 0) {
      const { count, line } = this.repeats;
      const leftOut = this.options.repeatedHeader === "leave-out";
      doubts.push({ kind: "repeated-header", count, line, leftOut });
    }
    if (this.rows === 0 && this.options.headerRows > 0) doubts.push({ kind: "only-header" });
    return doubts;
  }

  private take(bytes: Uint8Array): void {
    const held = this.end - this.start;
    const needed = held + bytes.length + 1;
    if (needed > this.buffer.length) {
      const wider = new Uint8Array(Math.max(needed, this.buffer.length * 2));
      wider.set(this.buffer.subarray(this.start, this.end));
      this.buffer = wider;
      this.start = 0;
      this.end = held;
    } else if (this.end + bytes.length + 1 > this.buffer.length) {
      this.buffer.copyWithin(0, this.start, this.end);
      this.start = 0;
      this.end = held;
    }
    this.buffer.set(bytes, this.end);
    this.end += bytes.length;
  }

  private cut(final: boolean): void {
    if (this.toSkip > 0) this.skipLines(final);
    if (this.toSkip > 0) return;
    const limit = this.limit(final);
    if (this.names === null && !this.readHeader(limit, final)) return;
    this.start = this.run(limit, final);
    this.enough = (this.end - this.start) * 2;
    this.storeRows();
    if (final) this.note(this.buffer.subarray(limit, this.end));
  }

  /** Where the lines to leave out at the end begin, or must be expected. */
  private limit(final: boolean): number {
    const { skipEnd = 0 } = this.options;
    return skipEnd > 0 ? endLinesFrom(this.buffer, this.start, this.end, skipEnd, final) : this.end;
  }

  private run(limit: number, final: boolean, most?: number): number {
    const behind = this.buffer[limit];
    const next = this.tokeniser.run(this.buffer, this.start, limit, final, most);
    this.buffer[limit] = behind;
    return next;
  }

  private skipLines(final: boolean): void {
    while (this.toSkip > 0) {
      let p = this.start;
      while (p < this.end && this.buffer[p] !== 10 && this.buffer[p] !== 13) p++;
      if (p + 1 >= this.end && !final) return;
      if (p >= this.end) {
        this.note(this.buffer.subarray(this.start, this.end));
        this.start = this.end;
        this.toSkip = 0;
        return;
      }
      this.note(this.buffer.subarray(this.start, p));
      this.start = this.buffer[p] === 13 && this.buffer[p + 1] === 10 ? p + 2 : p + 1;
      this.tokeniser.line++;
      this.toSkip--;
    }
  }

  /** Names the columns; false when there are not enough rows for it yet. Without a header the first row tells how many. */
  private readHeader(limit: number, final: boolean): boolean {
    const { tokeniser } = this;
    const wanted = this.options.headerRows;
    const lineBefore = tokeniser.line;
    const next = this.run(limit, final, Math.max(1, wanted));
    const found = tokeniser.rows;
    if (found < wanted || found === 0) {
      if (!final) {
        tokeniser.rewind(lineBefore);
        this.enough = (this.end - this.start) * 2;
        return false;
      }
      if (found === 0) {
        this.nameColumns([]);
        return true;
      }
    }
    const rows = Array.from({ length: found }, (_, r) => this.rowTexts(r, wanted > 0));
    this.nameColumns(joinHeader(rows));
    if (wanted > 0) {
      this.start = next;
      this.repeats.remember(this.buffer, tokeniser);
    } else tokeniser.rewind(lineBefore);
    this.lines.first = tokeniser.line + 1;
    return true;
  }

  private rowTexts(r: number, asNames: boolean): string[] {
    const { rowStart } = this.tokeniser;
    const first = rowStart[r];
    return Array.from({ length: rowStart[r + 1] - first }, (_, c) =>
      asNames ? this.cellText(first + c) : "",
    );
  }

  private cellText(k: number): string {
    const { from, to } = this.tokeniser;
    if (to[k] >= 0) return this.note(this.buffer.subarray(from[k], to[k]));
    const out = new Uint8Array(~to[k] - from[k]);
    return this.note(out.subarray(0, this.tokeniser.unescape(this.buffer, from[k], ~to[k], out)));
  }

  /** The text of bytes that go into no column. */
  private note(bytes: Uint8Array): string {
    if (!isUtf8(bytes)) this.broken = true;
    return decode(bytes);
  }

  private nameColumns(raw: readonly string[]): void {
    const { names, repeated, unnamed } = columnNames(raw);
    this.names = names;
    this.repeated = repeated;
    if (this.options.headerRows > 0) this.unnamed = unnamed;
    this.headed = raw.length;
    this.builders = raw.map(() => new CellsBuilder());
  }

  private storeRows(): void {
    const { tokeniser, repeats } = this;
    const repeated = repeats.find(this.buffer, tokeniser);
    if (repeated.length > 0 && this.options.repeatedHeader === "leave-out") tokeniser.leaveOut(repeated);
    const { rows, rowStart, innerLines, linesAbove } = tokeniser;
    if (linesAbove > 0) this.lines.skip(this.rows, linesAbove);
    if (rows === 0) return;
    const firstLine = this.lines.of(this.rows);
    let inner = 0;
    for (let r = 0; r < rows; r++) {
      const cells = rowStart[r + 1] - rowStart[r];
      if (cells !== this.headed) this.uneven(r, cells, firstLine + r + inner);
      if (innerLines[r] > 0) {
        this.lines.add(this.rows + r, innerLines[r]);
        inner += innerLines[r];
      }
    }
    for (let c = 0; c < this.builders.length; c++) {
      this.storeColumn(c, rows);
      if (this.builders[c].broken) this.broken = true;
    }
    this.rows += rows;
  }

  private storeColumn(c: number, rows: number): void {
    const { buffer, tokeniser } = this;
    const { from, to, rowStart } = tokeniser;
    const builder = this.builders[c];
    for (let r = 0; r < rows; r++) {
      r = builder.appendCells(buffer, tokeniser, c, r);
      if (r === rows) return;
      const k = rowStart[r] + c;
      if (k >= rowStart[r + 1]) builder.append(buffer, 0, 0);
      else {
        const length = ~to[k] - from[k];
        if (this.scratch.length < length) this.scratch = new Uint8Array(length * 2);
        builder.append(this.scratch, 0, tokeniser.unescape(buffer, from[k], ~to[k], this.scratch));
      }
    }
  }

  /** A row with too few or too many cells. Empty cells beyond the last column say nothing and make no column. */
  private uneven(r: number, cells: number, line: number): void {
    const { from, to, rowStart } = this.tokeniser;
    const first = rowStart[r];
    const columns = this.headed;
    if (cells < columns) {
      const blank = cells === 1 && from[first] === to[first];
      if (!blank && this.short.count++ === 0) this.short.line = line;
      return;
    }
    let last = cells - 1;
    while (last >= columns && from[first + last] === to[first + last]) last--;
    if (last < columns) return;
    if (this.long.count++ === 0) this.long.line = line;
    const names = this.names as string[];
    while (this.builders.length <= last) {
      const builder = new CellsBuilder();
      builder.appendEmpty(this.rows);
      let name = `Column ${this.builders.length + 1}`;
      while (names.includes(name)) name += " (2)";
      names.push(name);
      this.long.columns.push(name);
      this.builders.push(builder);
    }
  }
}
