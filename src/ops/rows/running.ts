import type { Pace } from "../../table/pace.ts";
import { type Column, columnById, rowCount, type Table } from "../../table/table.ts";
import { divided, written } from "../../values/exact.ts";
import { operation } from "../operation.ts";
import { groupsOf, withColumnBehind } from "./by-group.ts";
import { type ExactColumn, exactColumn } from "./exact-column.ts";

/**
 * A new column worked out from a column of numbers and the rows above: the total so far, the share of the total, the mean
 * of the last rows. Sums are exact; a cell that is no number leaves its row empty and counts for nothing.
 */
export const running = operation({
  id: "running",
  group: "rows",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "column", kind: "column" },
    { name: "what", kind: "choice", options: ["total", "share", "mean"], initial: "total" },
    {
      name: "rows",
      kind: "number",
      initial: 3,
      min: 2,
      max: 1000,
      only: { field: "what", values: ["mean"] },
    },
    { name: "groups", kind: "columns", none: "none" },
    { name: "name", kind: "text", initial: "" },
  ],
  check: ({ what, rows, name }) =>
    name === "" ? "name" : what === "mean" && !Number.isInteger(rows) ? "rows" : null,
  touches: ({ column, groups, name }) => ({
    reads: [...new Set([column, ...groups])],
    writes: [],
    creates: [name],
    removes: [],
    rows: false,
  }),
  async apply(table, { column: id, what, rows, groups, name }, pace) {
    const column = columnById(table, id);
    if (!column || name === "" || columnById(table, name)) return table;
    const texts = await textsOf(table, column, what, rows ?? 3, groups, pace);
    return withColumnBehind(table, column, { name }, (place) => texts?.[place] ?? "", pace);
  },
  words: {
    en: {
      name: "Running total, share, moving average",
      help: "Adds up a column of numbers row by row, tells each row's share of the total in percent, or the average of the last rows, in the whole list or in each group. Rows are taken as they stand: sort them first. A cell that is no number stays out of it.",
      describe: "From {column} work out {what}, within {groups}, into {name}",
      fields: {
        column: { label: "Column of numbers" },
        what: {
          label: "Work out",
          options: {
            total: "the running total",
            share: "the share of the total, in percent",
            mean: "the moving average",
          },
        },
        rows: {
          label: "Average of how many rows",
          hint: "The row itself and those before it; the first rows, with too few before them, stay empty",
        },
        groups: { label: "Begin again in each group of", hint: "None: the whole list is one group" },
        name: { label: "Name of the new column" },
      },
      keywords: [
        "running total",
        "cumulative sum",
        "cumsum",
        "moving average",
        "rolling mean",
        "share",
        "percent of total",
        "subtotal",
        "balance",
      ],
    },
    "zh-CN": {
      name: "累计、占比、移动平均",
      help: "把一列数字逐行累加，或算出每一行占合计的百分比，或最近几行的平均值，可以按整张表算，也可以分组算。按现在的行顺序计算，需要时请先排序。不是数字的单元格不参与计算。",
      describe: "由{column}计算{what}，范围：{groups}，写入{name}",
      fields: {
        column: { label: "数字列" },
        what: {
          label: "计算",
          options: { total: "累计", share: "占合计的百分比", mean: "移动平均" },
        },
        rows: { label: "几行的平均值", hint: "包括本行和它前面的几行；前面行数不够的留空" },
        groups: { label: "分组列（每组重新计算）", hint: "不选就按整张表计算" },
        name: { label: "新列的名字" },
      },
      keywords: ["累计", "累加", "占比", "百分比", "移动平均", "滚动平均", "小计", "余额"],
    },
  },
  examples: [
    {
      before: [
        ["shop", "sales"],
        ["Rome", "0.10"],
        ["Oslo", "5.00"],
        ["Rome", "0.20"],
        ["Rome", ""],
      ],
      params: { column: "sales", what: "total", rows: 3, groups: ["shop"], name: "so far" },
      after: [
        ["shop", "sales", "so far"],
        ["Rome", "0.10", "0.10"],
        ["Oslo", "5.00", "5.00"],
        ["Rome", "0.20", "0.30"],
        ["Rome", "", ""],
      ],
    },
    {
      before: [["sales"], ["1"], ["2"], ["5"]],
      params: { column: "sales", what: "share", rows: 3, groups: [], name: "share" },
      after: [
        ["sales", "share"],
        ["1", "12.5%"],
        ["2", "25%"],
        ["5", "62.5%"],
      ],
    },
    {
      before: [["sales"], ["1"], ["2"], ["6"], ["7"]],
      params: { column: "sales", what: "mean", rows: 3, groups: [], name: "average" },
      after: [
        ["sales", "average"],
        ["1", ""],
        ["2", ""],
        ["6", "3"],
        ["7", "5"],
      ],
    },
  ],
});

/** The text at each place of the rows; null when the column is not read as numbers. */
async function textsOf(
  table: Table,
  column: Column,
  what: "total" | "share" | "mean",
  window: number,
  groups: readonly string[],
  pace: Pace,
): Promise<readonly string[] | null> {
  const exact = await exactColumn(table, column, pace);
  if (!exact) return null;
  const groupOf = await groupsOf(table, groups, pace);
  const count = rowCount(table);
  const texts = new Array<string>(count).fill("");
  const units = (place: number) => exact.at(table.rows ? table.rows[place] : place);
  const sums = new Map<number, bigint>();
  const windows = new Map<number, { sum: bigint; readonly last: bigint[] }>();
  for (let place = 0; place < count; place++) {
    if ((place & 0xffff) === 0xffff) await pace.tick(place, count);
    const value = units(place);
    if (value === null) continue;
    const group = groupOf[place];
    if (what === "mean") {
      texts[place] = movedOn(windows, group, value, window, exact);
      continue;
    }
    const sum = (sums.get(group) ?? 0n) + value;
    sums.set(group, sum);
    if (what === "total") texts[place] = exact.text(sum);
  }
  if (what === "share")
    for (let place = 0; place < count; place++) {
      const value = units(place);
      const sum = sums.get(groupOf[place]) ?? 0n;
      if (value !== null && sum !== 0n) texts[place] = percentText(value, sum, exact);
    }
  return texts;
}

/** Puts a value into the window of its group: the mean when the window is full, with two decimals more than the column. */
function movedOn(
  windows: Map<number, { sum: bigint; readonly last: bigint[] }>,
  group: number,
  value: bigint,
  size: number,
  exact: ExactColumn,
): string {
  let window = windows.get(group);
  if (!window) {
    window = { sum: 0n, last: [] };
    windows.set(group, window);
  }
  window.sum += value;
  window.last.push(value);
  if (window.last.length > size) window.sum -= window.last.shift() ?? 0n;
  return window.last.length === size ? exact.text(divided(window.sum * 100n, BigInt(size)), 2) : "";
}

/** One number in percent of another (not 0), with at most two decimals. */
export function percentText(part: bigint, whole: bigint, exact: Pick<ExactColumn, "mark">): string {
  const by = whole < 0n ? -whole : whole;
  const hundredths = divided((whole < 0n ? -part : part) * 10000n, by);
  return `${written({ units: hundredths, decimals: 2 }, 0, exact.mark)}%`;
}
