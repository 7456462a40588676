import type { DecodedArray } from "hyparquet";
import { type Cells, encodeAt } from "../../table/cells.ts";
import { CellsBuilder } from "../../table/cells-builder.ts";
import type { ParquetColumn } from "./parquet-schema.ts";
import { bytesText, replacedText, type ToText } from "./parquet-values.ts";

/** What was met in the cells of a column. */
interface CellFacts {
  nulls: number;
  /** Cells without text, null ones too. */
  empty: number;
  /** Cells of bytes that are no text. */
  binary: number;
  /** Cells declared as text that were none, read with replacement characters. */
  lost: number;
  /** Columns that hold lists. */
  readonly nested: Set<string>;
}

export type NamedCells = readonly (readonly [name: string, cells: Cells])[];

/** Collects the values of a column right under the root. */
export interface ColumnCells {
  readonly facts: CellFacts;
  /** Adds values[from..to). */
  add(values: DecodedArray, from: number, to: number): void;
  snapshot(): NamedCells;
  finish(): NamedCells;
}

export function noFacts(): CellFacts {
  return { nulls: 0, empty: 0, binary: 0, lost: 0, nested: new Set() };
}

/** One value a row. Texts are taken over as the bytes they are in the file, and no string is made of them. */
export class PlainCells implements ColumnCells {
  readonly facts = noFacts();
  private readonly column: ParquetColumn;
  private readonly checks: boolean;
  private readonly builder = new CellsBuilder();
  private readonly batch = new CellBatch(this.builder);

  /** With `checks` each text is looked at whether it is one; without, see `broken`. */
  constructor(column: ParquetColumn, checks: boolean) {
    this.column = column;
    this.checks = checks;
  }

  /** After `finish`: there are texts that are none, and the column is to be read again with `checks`. */
  get broken(): boolean {
    return this.builder.broken;
  }

  add(values: DecodedArray, from: number, to: number): void {
    if (this.isBytes(values, from, to)) this.addBytes(values, from, to);
    else this.addTexts(values, from, to);
    this.batch.flush();
  }

  /** All values of a column are of one kind, so the first that is there tells. */
  private isBytes(values: DecodedArray, from: number, to: number): values is Uint8Array[] {
    if (this.column.toText || this.checks || !Array.isArray(values)) return false;
    for (let i = from; i < to; i++) {
      const value: unknown = values[i];
      if (value !== null && value !== undefined) return value instanceof Uint8Array;
    }
    return false;
  }

  private addBytes(values: readonly (Uint8Array | null | undefined)[], from: number, to: number): void {
    const { batch } = this;
    let nulls = 0;
    let empty = 0;
    for (let i = from; i < to; i++) {
      const value = values[i];
      if (value && value.length > 0) batch.addBytes(value);
      else {
        if (!value) nulls++;
        empty++;
        batch.addEmpty();
      }
    }
    this.facts.nulls += nulls;
    this.facts.empty += empty;
  }

  private addTexts(values: DecodedArray, from: number, to: number): void {
    const { batch, facts } = this;
    const toText: ToText = this.column.toText ?? String;
    for (let i = from; i < to; i++) {
      const value: unknown = values[i];
      if (value === null || value === undefined) {
        facts.nulls++;
        facts.empty++;
        batch.addEmpty();
      } else {
        const text = value instanceof Uint8Array && !this.column.toText ? this.checked(value) : toText(value);
        if (text === "") facts.empty++;
        batch.addText(text);
      }
    }
  }

  snapshot(): NamedCells {
    return [[this.column.name, this.builder.snapshot()]];
  }

  finish(): NamedCells {
    return [[this.column.name, this.builder.finish()]];
  }

  private checked(bytes: Uint8Array): string {
    const { text, binary } = bytesText(bytes);
    if (!binary) return text;
    if (!this.column.isText) {
      this.facts.binary++;
      return text;
    }
    this.facts.lost++;
    return replacedText(bytes);
  }
}

const ROWS = 4096;
const ROW_STARTS = Int32Array.from({ length: ROWS + 1 }, (_, row) => row);

/** Hands cells to a builder many at a time. */
class CellBatch {
  private readonly builder: CellsBuilder;
  private readonly from = new Int32Array(ROWS);
  private readonly to = new Int32Array(ROWS);
  private own = new Uint8Array(ROWS * 16);
  private used = 0;
  private rows = 0;
  /** The bytes that the cells stand in, and the buffer below them; null while all are empty. */
  private bytes: Uint8Array = this.own;
  private buffer: ArrayBufferLike | null = null;

  constructor(builder: CellsBuilder) {
    this.builder = builder;
  }

  addEmpty(): void {
    this.addCell(0, 0);
  }

  addBytes(value: Uint8Array): void {
    if (value.buffer !== this.buffer) {
      if (this.buffer) this.flush();
      this.buffer = value.buffer;
      this.bytes = new Uint8Array(value.buffer);
    }
    this.addCell(value.byteOffset, value.byteOffset + value.length);
  }

  addText(text: string): void {
    if (this.buffer !== this.own.buffer || this.used + text.length * 3 > this.own.length) {
      if (this.buffer) this.flush();
      if (text.length * 3 > this.own.length) this.own = new Uint8Array(text.length * 4);
      this.buffer = this.own.buffer;
      this.bytes = this.own;
    }
    const from = this.used;
    this.used = encodeAt(text, this.own, from);
    this.addCell(from, this.used);
  }

  flush(): void {
    const { rows, from, to } = this;
    if (rows > 0) this.builder.appendCells(this.bytes, { rows, rowStart: ROW_STARTS, from, to }, 0, 0);
    this.rows = 0;
    this.used = 0;
    this.buffer = null;
    this.bytes = this.own;
  }

  private addCell(from: number, to: number): void {
    this.from[this.rows] = from;
    this.to[this.rows] = to;
    if (++this.rows === ROWS) this.flush();
  }
}
