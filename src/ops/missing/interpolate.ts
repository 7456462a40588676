import { profileColumn } from "../../profile/profile-column.ts";
import { isEmptyAt } from "../../table/cells.ts";
import { numbers } from "../../table/numbers.ts";
import type { Pace } from "../../table/pace.ts";
import type { RowSet } from "../../table/row-set.ts";
import { type Column, columnById, eachRow, replaceColumns, rowCount, type Table } from "../../table/table.ts";
import { tally } from "../../table/tally.ts";
import { partsOf } from "../../values/exact.ts";
import { reader } from "../../values/reading.ts";
import { operation } from "../operation.ts";
import { putTexts } from "./put-texts.ts";

/**
 * Missing numbers between two known ones are put on the straight line between them: in even steps along the rows, or
 * along the numbers or dates of another column, in whatever order the rows stand. Before the first known number and after
 * the last nothing is filled. Rounded to two more decimals than the column has.
 */
export const interpolate = operation({
  id: "interpolate",
  group: "missing",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "along", kind: "columns", none: "none" },
  ],
  check: ({ along }) => (along.length > 1 ? "along" : null),
  touches: ({ columns, along }) => ({ reads: along, writes: columns, creates: [], removes: [], rows: false }),
  apply: interpolated,
  words: {
    en: {
      name: "Fill missing numbers in between",
      help: "Puts missing numbers on the straight line between the known ones before and after. Nothing is filled before the first known number or after the last.",
      describe: "Fill missing numbers of {columns} in between, along {along}",
      fields: {
        columns: { label: "Columns" },
        along: {
          label: "Along",
          hint: "None chosen: in even steps, row by row. Or one column of dates or numbers",
        },
      },
      keywords: ["interpolate", "linear interpolation", "time series", "fill gaps", "fill series", "trend"],
    },
    "zh-CN": {
      name: "线性插值填充",
      help: "按前后两个已知数字之间的直线填充缺失的数字。第一个已知数字之前、最后一个之后不填充。",
      describe: "对{columns}的缺失做线性插值，依据：{along}",
      fields: {
        columns: { label: "列" },
        along: { label: "依据", hint: "不选：按行均匀变化；也可选一个日期列或数字列" },
      },
      keywords: ["插值", "线性插值", "填充", "时间序列", "等差", "序列填充"],
    },
  },
  examples: [
    {
      before: [["stock"], [""], ["10"], [""], [""], ["40"], [""]],
      params: { columns: ["stock"], along: [] },
      after: [["stock"], [""], ["10"], ["20"], ["30"], ["40"], [""]],
    },
    {
      before: [
        ["day", "level"],
        ["2024-03-11", "3"],
        ["2024-03-02", ""],
        ["2024-03-01", "1.0"],
      ],
      params: { columns: ["level"], along: ["day"] },
      after: [
        ["day", "level"],
        ["2024-03-11", "3"],
        ["2024-03-02", "1.2"],
        ["2024-03-01", "1.0"],
      ],
    },
  ],
});

async function interpolated(
  table: Table,
  params: { readonly columns: readonly string[]; readonly along: readonly string[] },
  pace: Pace,
  where?: RowSet,
): Promise<Table> {
  const along = params.along.length > 0 ? columnById(table, params.along[0]) : null;
  if (along === undefined) return table;
  const line = along === null ? evenly(table) : await alongColumn(table, along, pace);
  if (line === null) return table;
  const changed: Column[] = [];
  for (const id of params.columns) {
    const column = columnById(table, id);
    if (column) changed.push(await filledColumn(column, line, table, pace, where));
  }
  return replaceColumns(table, changed);
}

/** Base rows in the order of their places on a line. */
interface Line {
  readonly rows: Uint32Array;
  readonly at: Float64Array;
}

function evenly(table: Table): Line {
  const rows = new Uint32Array(rowCount(table));
  eachRow(table, (row, position) => {
    rows[position] = row;
  });
  return { rows, at: Float64Array.from(rows, (_, position) => position) };
}

async function alongColumn(table: Table, column: Column, pace: Pace): Promise<Line | null> {
  const { reading } = await profileColumn(column, table.rows, pace);
  if (reading.kind !== "whole" && reading.kind !== "decimal" && reading.kind !== "date") return null;
  const places = await numbers(column.cells, JSON.stringify(reading), reader(reading).number, pace);
  const { rows } = evenly(table);
  const sorted = rows
    .filter((row) => !Number.isNaN(places[row]))
    .sort((a, b) => places[a] - places[b] || a - b);
  return { rows: sorted, at: Float64Array.from(sorted, (row) => places[row]) };
}

/** Beyond this a number of a computer is not exact to its last digit. */
const MOST_EXACT = 2 ** 53;

async function filledColumn(
  column: Column,
  { rows, at }: Line,
  table: Table,
  pace: Pace,
  where?: RowSet,
): Promise<Column> {
  const { cells } = column;
  const { reading } = await profileColumn(column, table.rows, pace);
  if (reading.kind !== "whole" && reading.kind !== "decimal") return column;
  const { canonical, number } = reader(reading);
  const values = await numbers(cells, JSON.stringify(reading), number, pace);
  const { most, least } = await decimalsOf(column, table.rows, canonical, pace);
  const texts = new Map<number, string>();
  let known = -1;
  for (let i = 0; i < rows.length; i++) {
    const value = values[rows[i]];
    if (Number.isNaN(value)) continue;
    const width = at[i] - at[known];
    for (let between = known + 1; known >= 0 && between < i; between++) {
      const row = rows[between];
      if (width === 0 || !isEmptyAt(cells, row) || where?.has(row) === false) continue;
      const before = values[rows[known]];
      const found = before + ((value - before) * (at[between] - at[known])) / width;
      if (Math.abs(found) < MOST_EXACT) texts.set(row, writtenNumber(found, most + 2, least, reading.mark));
    }
    known = i;
  }
  if (texts.size === 0) return column;
  return { ...column, cells: await putTexts(cells, (row) => texts.get(row) ?? null, pace) };
}

async function decimalsOf(
  { cells }: Column,
  rows: Uint32Array | null,
  canonical: (text: string) => string | null,
  pace: Pace,
): Promise<{ readonly most: number; readonly least: number }> {
  let most = 0;
  let least = Number.POSITIVE_INFINITY;
  const visit = (text: string) => {
    const number = text === "" ? null : canonical(text);
    if (number === null) return;
    const { decimals } = partsOf(number);
    most = Math.max(most, decimals);
    least = Math.min(least, decimals);
  };
  await tally(cells, rows, visit, pace);
  return { most: Math.min(most, 15), least: Math.min(least, 15) };
}

function writtenNumber(value: number, decimals: number, least: number, mark: string): string {
  const [whole, fraction] = value.toFixed(decimals).split(".");
  let end = fraction.length;
  while (end > least && fraction.charCodeAt(end - 1) === 48) end--;
  const text = end === 0 ? whole : `${whole}${mark}${fraction.slice(0, end)}`;
  return /[1-9]/.test(text) ? text : text.replace("-", "");
}
