import { BLOCK_MASK, BLOCK_SHIFT, type Block, blockTexts, type Cells, textInBlock } from "../table/cells.ts";
import type { Pace } from "../table/pace.ts";
import { rowCount, type Table } from "../table/table.ts";

const EVERY = 0x3ff;

/** Visits the rows of a table in display order with their texts, in an array that is used again for the next row. */
export async function eachRowTexts(
  table: Table,
  visit: (texts: readonly string[], position: number) => void | Promise<void>,
  pace: Pace,
): Promise<void> {
  const columns = textsOf(table);
  const texts = new Array<string>(columns.length);
  const count = rowCount(table);
  for (let position = 0; position < count; position++) {
    const row = table.rows ? table.rows[position] : position;
    for (let c = 0; c < columns.length; c++) texts[c] = columns[c].at(row);
    const waiting = visit(texts, position);
    if (waiting) await waiting;
    if ((position & EVERY) === EVERY) await pace.tick(position, count);
  }
}

/** Of fewer rows than this share of a table each cell is decoded by itself. */
const DENSE = 1 / 8;

function isDense({ rows, base }: Table): boolean {
  return rows === null || rows.length >= base.length * DENSE;
}

/** The texts of each column, for rows that are asked for in display order. */
export function textsOf(table: Table): ColumnTexts[] {
  const inOrder = isDense(table) && ascending(table.rows);
  return table.columns.map(({ cells }) => new ColumnTexts(cells, inOrder));
}

/** Texts of one column by base row; decodes a block at once when rows come in ascending order. */
export class ColumnTexts {
  private readonly cells: Cells;
  private readonly inOrder: boolean;
  private number = -1;
  private block: Block | null = null;
  private texts: readonly string[] | null = null;

  constructor(cells: Cells, inOrder: boolean) {
    this.cells = cells;
    this.inOrder = inOrder;
  }

  at(row: number): string {
    const number = row >>> BLOCK_SHIFT;
    if (number !== this.number) this.moveTo(number);
    const index = row & BLOCK_MASK;
    const { block, texts } = this;
    if (texts) return texts[index];
    return block?.kind === "codes"
      ? block.dictionary.texts[block.codes[index]]
      : textInBlock(block as Block, index);
  }

  private moveTo(number: number): void {
    this.number = number;
    this.block = this.cells.blocks[number];
    this.texts = this.inOrder && this.block.kind !== "codes" ? blockTexts(this.block) : null;
  }
}

/** Whether rows are in the order of their base. */
export function ascending(rows: Uint32Array | null): boolean {
  if (!rows) return true;
  for (let i = 1; i < rows.length; i++) if (rows[i] < rows[i - 1]) return false;
  return true;
}
