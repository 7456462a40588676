import { CellsBuilder } from "../../table/cells-builder.ts";
import type { Base, Table } from "../../table/table.ts";
import type { CsvDoubt } from "../csv-reader.ts";
import { LineNumbers } from "../line-numbers.ts";

/** A column of records; its handle is made by the builder. */
export interface RecordColumn {
  readonly name: string;
  readonly cells: CellsBuilder;
  /** Where the column stands: by rank, then by first appearance. */
  readonly rank: number;
  /** The text for the row at hand; valid while `row` is that row. */
  text: string;
  row: number;
  /** Takes what came before when a record names the same thing twice. */
  again: RecordColumn | null;
}

/**
 * A table from records that name their cells, with columns that may turn up at any row; the rows before have nothing
 * there. Names are made unique, because a name is how a step finds its column.
 */
export class RecordsBuilder {
  rows = 0;
  /** Whether records did not each begin on a line of their own; then records are counted and not lines. */
  oneLine = false;
  readonly columns: RecordColumn[] = [];
  private readonly names = new Set<string>();
  private readonly lines = new LineNumbers();
  private readonly touched: RecordColumn[] = [];
  private readonly repeated: string[] = [];
  private readonly unnamed: string[] = [];

  column(wanted: string, rank = 0): RecordColumn {
    const base = wanted === "" ? `Column ${this.columns.length + 1}` : wanted;
    let name = base;
    for (let n = 2; this.names.has(name); n++) name = `${base} (${n})`;
    this.names.add(name);
    if (wanted === "") this.unnamed.push(name);
    else if (name !== wanted) this.repeated.push(name);
    const column: RecordColumn = { name, cells: new CellsBuilder(), rank, text: "", row: -1, again: null };
    this.columns.push(column);
    return column;
  }

  /** The text of a column in the row at hand. A second one wins, and the first moves on to "name (2)". */
  set(column: RecordColumn, text: string): void {
    if (column.row === this.rows) {
      column.again ??= this.column(column.name, column.rank);
      this.set(column.again, column.text);
    } else {
      column.row = this.rows;
      this.touched.push(column);
    }
    column.text = text;
  }

  /** The row is complete; it began on this line of the file (1-based). */
  next(line: number): void {
    for (const column of this.touched) {
      if (column.text === "") continue;
      const { cells } = column;
      if (cells.length < this.rows) cells.appendEmpty(this.rows - cells.length);
      cells.appendText(column.text);
      column.text = "";
    }
    this.touched.length = 0;
    if (this.rows === 0) this.lines.first = line;
    else if (line <= this.lastLine) this.oneLine = true;
    else if (line > this.lastLine + 1) this.lines.add(this.rows - 1, line - this.lastLine - 1);
    this.lastLine = line;
    this.rows++;
  }

  private lastLine = 0;

  /** The rows so far; valid until the next one. */
  snapshot(): Table {
    return this.table((cells) => cells.snapshot());
  }

  finish(): { readonly table: Table; readonly doubts: readonly CsvDoubt[] } {
    const doubts: CsvDoubt[] = [];
    if (this.repeated.length > 0) doubts.push({ kind: "repeated-names", names: this.repeated });
    if (this.unnamed.length > 0) doubts.push({ kind: "empty-names", columns: this.unnamed });
    return { table: this.table((cells) => cells.finish()), doubts };
  }

  private table(take: (cells: CellsBuilder) => Table["columns"][number]["cells"]): Table {
    const { oneLine } = this;
    const base: Base = { length: this.rows, lineOf: (row) => (oneLine ? row + 1 : this.lines.of(row)) };
    const columns = this.columns
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ name, cells }) => {
        if (cells.length < this.rows) cells.appendEmpty(this.rows - cells.length);
        return { id: name, name, type: undefined, cells: take(cells) };
      });
    return { base, columns, rows: null };
  }
}
