import { mapText } from "../../table/map-text.ts";
import type { Pace } from "../../table/pace.ts";
import type { RowSet } from "../../table/row-set.ts";
import { type Column, columnById, replaceColumns, type Table } from "../../table/table.ts";
import { rewritten } from "../../values/rewritten-number.ts";
import { markOf } from "./column-mark.ts";

/**
 * The table with `change` made to every number of these columns, each written as it was (signs of money, groups). Columns
 * that leave open whether 1,234 has decimals are not touched; whole numbers that get decimals become decimal numbers.
 */
export async function changeNumbers(
  table: Table,
  columns: readonly string[],
  change: (number: string) => string | null,
  pace: Pace,
  where?: RowSet,
): Promise<Table> {
  const changed: Column[] = [];
  for (const id of columns) {
    const column = columnById(table, id);
    const mark = column && (await markOf(column, table.rows, pace));
    if (!column || !mark) continue;
    let decimals = false;
    const one = (text: string) => {
      const next = rewritten(text, mark, change);
      if (next !== text && next.includes(mark)) decimals = true;
      return next;
    };
    const cells = await mapText(column.cells, one, pace, where);
    const type = decimals && column.type === "whole" ? "decimal" : column.type;
    changed.push({ ...column, type, cells });
  }
  return replaceColumns(table, changed);
}
