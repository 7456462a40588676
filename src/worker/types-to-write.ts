import { namesCode } from "../profile/id-column.ts";
import { judgeColumn } from "../profile/judge-column.ts";
import type { Pace } from "../table/pace.ts";
import { type Column, type ColumnType, replaceColumns, type Table } from "../table/table.ts";
import { tally } from "../table/tally.ts";

/**
 * The table with a type for each column that no step gave one and that is plainly of it: numbers with a decimal point,
 * dates and yes/no, as the header in the grid says. Ids, phones, postcodes and whatever is not sure stay text. A cell
 * that is not written in the one way of its type stays text too, where the format has types cell by cell.
 */
export async function withTypes(table: Table, pace: Pace): Promise<Table> {
  const typed: Column[] = [];
  for (const column of table.columns) {
    if (column.type !== undefined) continue;
    const type = await plainType(column, table, pace);
    if (type !== undefined) typed.push({ ...column, type });
  }
  return replaceColumns(table, typed);
}

async function plainType(column: Column, { rows }: Table, pace: Pace): Promise<ColumnType | undefined> {
  const { kind, reading } = await judgeColumn(column, rows, pace);
  if (kind === "date" || kind === "boolean") return kind;
  if ((kind !== "whole" && kind !== "decimal") || namesCode(column.name)) return undefined;
  if (!("mark" in reading) || reading.mark !== "." || (await maybeGroups(column, rows, pace)))
    return undefined;
  return kind;
}

/** Whether all that have a point are like 8.000, which may be eight thousand. */
async function maybeGroups({ cells }: Column, rows: Uint32Array | null, pace: Pace): Promise<boolean> {
  let groups = 0;
  let decimals = 0;
  const visit = (text: string, count: number) => {
    if (/^-?[1-9]\d{0,2}(?:\.\d{3})+$/.test(text)) groups += count;
    else if (/^-?\d+\.\d+$/.test(text)) decimals += count;
  };
  await tally(cells, rows, visit, { tick: () => pace.tick() });
  return groups > 0 && decimals === 0;
}
