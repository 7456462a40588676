import { decode, isUtf8 } from "../table/cells.ts";
import { CellsBuilder } from "../table/cells-builder.ts";
import type { Base, Column, Table } from "../table/table.ts";
import { columnNames } from "./column-names.ts";
import { LineNumbers } from "./line-numbers.ts";
import type { ReadOptions } from "./read-options.ts";
import { Tokeniser, unescapeInto } from "./tokenise.ts";

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
  | { readonly kind: "only-header" };

/**
 * Turns the UTF-8 bytes of a CSV, pushed in pieces of any size, into a table of text. Lossless: a row with fewer cells
 * is filled with empty ones, further cells get columns of their own, and all of it is counted in `doubts`.
 */
export class CsvReader {
  rows = 0;
  /** Whether bytes were met that are not UTF-8; it may be noticed as late as `finish`. */
  broken = false;
  private readonly options: Pick<ReadOptions, "headerRows" | "skipRows">;
  private readonly tokeniser: Tokeniser;
  private readonly quote: number;
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

  constructor(options: Pick<ReadOptions, "delimiter" | "quote" | "headerRows" | "skipRows">) {
    this.options = options;
    this.quote = options.quote === "" ? -1 : options.quote.charCodeAt(0);
    this.toSkip = options.skipRows;
    const dialect = { delimiter: options.delimiter.charCodeAt(0), quote: this.quote };
    this.tokeniser = new Tokeniser(dialect, () => this.builders.length);
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
    const table = this.table((builder) => builder.finish());
    if (this.builders.some(({ broken }) => broken)) this.broken = true;
    return { table, doubts: this.doubts() };
  }

  /** The rows so far; valid until the next push. */
  snapshot(): Table {
    return this.table((builder) => builder.snapshot());
  }

  private table(cells: (builder: CellsBuilder) => Column["cells"]): Table {
    const base: Base = { length: this.rows, lineOf: (row) => this.lines.of(row) };
    const names = this.names ?? [];
    const columns = this.builders.map((builder, c) => {
      const name = names[c];
      return { id: name, name, type: undefined, cells: cells(builder) };
    });
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
    if (this.rows === 0 && this.options.headerRows === 1) doubts.push({ kind: "only-header" });
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
    if (this.names === null && !this.readHeader(final)) return;
    this.start = this.tokeniser.run(this.buffer, this.start, this.end, final);
    this.enough = (this.end - this.start) * 2;
    this.storeRows();
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

  private readHeader(final: boolean): boolean {
    const { tokeniser } = this;
    const wanted = this.options.headerRows;
    const lineBefore = tokeniser.line;
    const next = tokeniser.run(this.buffer, this.start, this.end, final, 1);
    if (tokeniser.rows === 0) {
      this.enough = (this.end - this.start) * 2;
      if (final) this.nameColumns([]);
      return final;
    }
    const cells = tokeniser.rowStart[1];
    this.nameColumns(Array.from({ length: cells }, (_, k) => (wanted === 1 ? this.cellText(k) : "")));
    if (wanted === 1) this.start = next;
    else {
      tokeniser.line = lineBefore;
      tokeniser.forgetQuotes();
    }
    this.lines.first = tokeniser.line + 1;
    return true;
  }

  private cellText(k: number): string {
    const { from, to } = this.tokeniser;
    if (to[k] >= 0) return this.note(this.buffer.subarray(from[k], to[k]));
    const out = new Uint8Array(~to[k] - from[k]);
    return this.note(out.subarray(0, unescapeInto(this.buffer, from[k], ~to[k], this.quote, out)));
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
    if (this.options.headerRows === 1) this.unnamed = unnamed;
    this.headed = raw.length;
    this.builders = raw.map(() => new CellsBuilder());
  }

  private storeRows(): void {
    const { rows, rowStart, innerLines } = this.tokeniser;
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
        builder.append(this.scratch, 0, unescapeInto(buffer, from[k], ~to[k], this.quote, this.scratch));
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
