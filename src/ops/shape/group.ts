import { gatherColumns, madeTable } from "../../table/gather.ts";
import { cellsOf } from "../../table/literal.ts";
import type { Pace } from "../../table/pace.ts";
import { type Column, rowCount, type Table } from "../../table/table.ts";
import { freeName } from "../free-name.ts";
import { type Measure, operation } from "../operation.ts";
import { firstRows, groupRows } from "./group-rows.ts";
import { MEASURES, type MeasureKind, measured } from "./measure.ts";

/**
 * One row for each different combination of texts in the columns `by`, in the order in which they first appear, with what was
 * worked out from its rows. Without such columns all rows become one.
 */
export const group = operation({
  id: "group",
  group: "shape",
  idempotent: false,
  limitable: false,
  makesRows: true,
  fields: [
    { name: "by", kind: "columns", none: "none" },
    { name: "measures", kind: "measures", options: MEASURES, alone: ["rows"] },
  ],
  check: ({ by, measures }) => {
    const names = measures.map(({ name }) => name);
    return new Set([...by, ...names]).size === by.length + names.length ? null : "measures";
  },
  touches: ({ by, measures }, all) => ({
    reads: [...new Set([...by, ...measures.flatMap(({ column }) => (column === "" ? [] : [column]))])],
    writes: [],
    creates: measures.map(({ name }) => name),
    removes: all.filter((id) => !by.includes(id)),
    rows: true,
  }),
  apply: (table, { by, measures }, pace) => grouped(table, by, measures, pace),
  words: {
    en: {
      name: "Group and add up",
      help: "One row for each group, such as each customer or each month, with how many rows it has, their sum, average, first value and so on. Missing cells count for nothing; in sums and averages, cells that are no number do not count either.",
      describe: "Group by {by} and work out {measures}",
      fields: {
        by: { label: "One row for each", hint: "None: one row for the whole list" },
        measures: {
          label: "Work out",
          options: {
            rows: "number of rows",
            sum: "sum",
            mean: "average",
            median: "median (the middle value)",
            min: "lowest",
            max: "highest",
            filled: "number of filled cells",
            distinct: "number of different values",
            first: "first value",
            last: "last value",
            list: "list of the values",
          },
        },
      },
      keywords: [
        "group by",
        "aggregate",
        "summarise",
        "subtotal",
        "sumif",
        "countif",
        "count",
        "sum",
        "average",
      ],
    },
    "zh-CN": {
      name: "分组汇总",
      help: "每一组（例如每个客户、每个月）变成一行，算出行数、求和、平均值、第一个值等。缺失的单元格不计；求和与平均值不计不是数字的单元格。",
      describe: "按{by}分组，计算{measures}",
      fields: {
        by: { label: "每一种占一行", hint: "不选就把整张表汇总成一行" },
        measures: {
          label: "计算",
          options: {
            rows: "行数",
            sum: "求和",
            mean: "平均值",
            median: "中位数",
            min: "最小值",
            max: "最大值",
            filled: "非空单元格数",
            distinct: "不同值的个数",
            first: "第一个值",
            last: "最后一个值",
            list: "值的列表",
          },
        },
      },
      keywords: ["分组", "汇总", "分类汇总", "合计", "求和", "计数", "平均", "聚合"],
    },
  },
  examples: [
    {
      before: [
        ["shop", "item", "sales"],
        ["Rome", "tea", "1.50"],
        ["Oslo", "tea", "7.00"],
        ["Rome", "ink", "2.25"],
        ["Rome", "tea", ""],
      ],
      params: {
        by: ["shop"],
        measures: [
          { what: "rows", column: "", name: "rows" },
          { what: "sum", column: "sales", name: "sum of sales" },
          { what: "list", column: "item", name: "items" },
        ],
      },
      after: [
        ["shop", "rows", "sum of sales", "items"],
        ["Rome", "3", "3.75", "tea, ink"],
        ["Oslo", "1", "7.00", "tea"],
      ],
    },
  ],
});

const TYPED: readonly MeasureKind[] = ["min", "max", "first", "last"];

async function grouped(
  table: Table,
  by: readonly string[],
  measures: readonly Measure[],
  pace: Pace,
): Promise<Table> {
  const kept = table.columns.filter(({ id }) => by.includes(id));
  if (measures.some(({ name }) => name === "" || table.columns.some(({ id }) => id === name))) return table;
  if (rowCount(table) === 0 && measures.length === 0) return table;
  const groups = await groupRows(table, by, pace);
  const columns = await gatherColumns(kept, firstRows(groups), pace);
  const names = new Set(columns.map(({ name }) => name));
  for (const { what, column, name: id } of measures) {
    const texts = await measured(table, groups, what as MeasureKind, column, pace);
    const name = freeName(id, names);
    names.add(name);
    columns.push({ id, name, type: typeOf(table, what as MeasureKind, column), cells: cellsOf(texts) });
  }
  return madeTable(table, columns, groups.rows, groups.ends);
}

function typeOf(table: Table, what: MeasureKind, id: string): Column["type"] {
  if (what === "rows" || what === "filled" || what === "distinct") return "whole";
  return TYPED.includes(what) ? table.columns.find((column) => column.id === id)?.type : undefined;
}
