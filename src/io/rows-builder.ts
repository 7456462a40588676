import { CellsBuilder } from "../table/cells-builder.ts";
import type { Base, Table } from "../table/table.ts";
import { columnNames } from "./column-names.ts";
import type { CsvDoubt } from "./csv-reader.ts";
import { LineNumbers } from "./line-numbers.ts";

/**
 * A table from rows of texts, for formats that come as rows. A short row is filled with empty cells; cells beyond the
 * last column get columns of their own.
 */
export class RowsBuilder {
  rows = 0;
  private readonly names: string[];
  private readonly taken: Set<string>;
  private readonly builders: CellsBuilder[];
  private readonly lines = new LineNumbers();
  private readonly doubts: CsvDoubt[] = [];

  /** `names` as the file has them, also repeated and empty ones; `firstLine` is the line, or row of the sheet, of the first row. */
  constructor(names: readonly string[], firstLine: number) {
    const named = columnNames(names);
    this.names = named.names;
    this.taken = new Set(named.names);
    this.builders = named.names.map(() => new CellsBuilder());
    this.lines.first = firstLine;
    if (named.repeated.length > 0) this.doubts.push({ kind: "repeated-names", names: named.repeated });
    if (named.unnamed.length > 0) this.doubts.push({ kind: "empty-names", columns: named.unnamed });
  }

  /** Adds a row; `skipped` lines or rows of the sheet stand between it and the next. */
  add(cells: readonly string[], skipped = 0): void {
    while (this.builders.length < cells.length) this.widen();
    for (let c = 0; c < cells.length; c++) {
      const text = cells[c];
      if (!text) continue;
      const builder = this.builders[c];
      if (builder.length < this.rows) builder.appendEmpty(this.rows - builder.length);
      builder.appendText(text);
    }
    if (skipped > 0) this.lines.add(this.rows, skipped);
    this.rows++;
  }

  /** The rows so far; valid until the next row is added. */
  snapshot(): Table {
    return this.table((builder) => builder.snapshot());
  }

  finish(): { readonly table: Table; readonly doubts: readonly CsvDoubt[] } {
    return { table: this.table((builder) => builder.finish()), doubts: this.doubts };
  }

  private widen(): void {
    this.builders.push(new CellsBuilder());
    let name = `Column ${this.builders.length}`;
    while (this.taken.has(name)) name += " (2)";
    this.names.push(name);
    this.taken.add(name);
  }

  private table(cells: (builder: CellsBuilder) => Table["columns"][number]["cells"]): Table {
    const base: Base = { length: this.rows, lineOf: (row) => this.lines.of(row) };
    const columns = this.builders.map((builder, c) => {
      const name = this.names[c];
      if (builder.length < this.rows) builder.appendEmpty(this.rows - builder.length);
      return { id: name, name, type: undefined, cells: cells(builder) };
    });
    return { base, columns, rows: null };
  }
}
