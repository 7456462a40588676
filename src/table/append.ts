import { asPool, type Block, type Cells, type Dictionary, type Pool, poolOf } from "./cells.ts";
import { CellsBuilder } from "./cells-builder.ts";
import type { Pace } from "./pace.ts";
import type { Base, Table } from "./table.ts";

/** Puts tables one under the other, column by column name. A column that a table lacks is empty in its rows. */
export class TablesAppender {
  private readonly builders = new Map<string, CellsBuilder>();
  private readonly starts: number[] = [];
  private readonly bases: Base[] = [];
  private rows = 0;

  /** Adds all base rows of a table; `into` names the column that each of its columns goes into, no two into one. */
  async add(table: Table, into: (name: string) => string, pace: Pace): Promise<void> {
    const used = new Set<string>();
    for (const column of table.columns) {
      const builder = this.builderOf(freeName(into(column.name), used));
      builder.appendEmpty(this.rows - builder.length);
      await appendTo(builder, column.cells, pace);
    }
    this.starts.push(this.rows);
    this.bases.push(table.base);
    this.rows += table.base.length;
  }

  /** Adds one column that says the same in all rows of a table: `texts[i]` for the i-th. */
  addLabels(name: string, texts: readonly string[]): void {
    const builder = this.builderOf(name);
    texts.forEach((text, i) => {
      for (let row = 0; row < this.bases[i].length; row++) builder.appendText(text);
    });
  }

  /** Names of the columns so far. */
  names(): readonly string[] {
    return [...this.builders.keys()];
  }

  finish(): Table {
    const { starts, bases, rows } = this;
    const lineOf = (row: number) => {
      const file = fileOf(starts, row);
      return bases[file].lineOf(row - starts[file]);
    };
    const columns = [...this.builders].map(([name, builder]) => {
      builder.appendEmpty(rows - builder.length);
      return { id: name, name, type: undefined, cells: builder.finish() };
    });
    return { base: { length: rows, lineOf, starts }, columns, rows: null };
  }

  private builderOf(name: string): CellsBuilder {
    let builder = this.builders.get(name);
    if (!builder) {
      builder = new CellsBuilder();
      this.builders.set(name, builder);
    }
    return builder;
  }
}

/** The name itself, or with a number when it is used already; it is used from now on. */
function freeName(wanted: string, used: Set<string>): string {
  let name = wanted;
  for (let n = 2; used.has(name); n++) name = `${wanted} (${n})`;
  used.add(name);
  return name;
}

/** The file, counted from 0, that a base row came from; `starts` are the first rows of the files, ascending. */
export function fileOf(starts: readonly number[], row: number): number {
  let file = starts.length - 1;
  while (file > 0 && starts[file] > row) file--;
  return file;
}

async function appendTo(builder: CellsBuilder, cells: Cells, pace: Pace): Promise<void> {
  const known = new Map<Dictionary, Pool>();
  for (const block of cells.blocks) {
    appendBlock(builder, block, known);
    await pace.tick();
  }
}

function appendBlock(builder: CellsBuilder, block: Block, known: Map<Dictionary, Pool>): void {
  if (block.kind !== "codes") {
    const { bytes, ends, length } = asPool(block);
    for (let i = 0; i < length; i++) builder.append(bytes, i === 0 ? 0 : ends[i - 1], ends[i]);
    return;
  }
  const { bytes, ends } = known.get(block.dictionary) ?? poolOf(block.dictionary.texts);
  known.set(block.dictionary, { kind: "pool", length: ends.length, bytes, ends, ascii: false });
  for (let i = 0; i < block.length; i++) {
    const code = block.codes[i];
    builder.append(bytes, code === 0 ? 0 : ends[code - 1], ends[code]);
  }
}
