import { profileColumn } from "../../profile/profile-column.ts";
import { CellsBuilder } from "../../table/cells-builder.ts";
import { numbers } from "../../table/numbers.ts";
import type { Pace } from "../../table/pace.ts";
import { type Column, columnById, replaceColumns, type Table } from "../../table/table.ts";
import { reader } from "../../values/reading.ts";
import { freeName } from "../free-name.ts";
import { operation } from "../operation.ts";
import { type FenceMethod, type Fences, type FenceWidth, fencesOf } from "./fences.ts";
import { putTexts } from "./put-texts.ts";

/** What stands in the new column beside a number that is out of the ordinary. */
const TOO_HIGH = "↑";
const TOO_LOW = "↓";

/**
 * Numbers far from all others of their column are marked in a new column, or cleared. The fences are worked out anew from
 * the rows left. A column that is not read as numbers, has few of them or mostly the same one, stays as it is.
 */
export const outliers = operation({
  id: "outliers",
  group: "missing",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "column", kind: "column" },
    { name: "do", kind: "choice", options: ["flag", "clear"], initial: "flag" },
    { name: "method", kind: "choice", options: ["iqr", "mad"], initial: "iqr" },
    { name: "width", kind: "choice", options: ["usual", "wide"], initial: "usual" },
    { name: "name", kind: "text", initial: "", only: { field: "do", values: ["flag"] } },
  ],
  check: ({ do: what, name }) => (what === "flag" && (name ?? "") === "" ? "name" : null),
  touches: ({ column, do: what, name }) => ({
    reads: [column],
    writes: what === "clear" ? [column] : [],
    creates: what === "flag" ? [name] : [],
    removes: [],
    rows: false,
  }),
  async apply(table, { column: id, do: what, method, width, name }, pace) {
    const column = columnById(table, id);
    if (!column) return table;
    const sideOf = await sides(column, table, method, width, pace);
    if (what === "flag") return flagged(table, column, name ?? "", sideOf ?? (() => ""), pace);
    if (!sideOf) return table;
    const cells = await putTexts(column.cells, (row) => (sideOf(row) === "" ? null : ""), pace);
    return replaceColumns(table, [{ ...column, cells }]);
  },
  words: {
    en: {
      name: "Find unusual numbers",
      help: "Finds numbers far above or below all others. Marks them in a new column (↑ too high, ↓ too low) for you to look at, or clears them. With fewer than five numbers nothing is called unusual.",
      describe: "Unusual numbers in {column}: {do} {name} ({method}, {width})",
      fields: {
        column: { label: "Column" },
        do: { label: "Do", options: { flag: "mark them in a new column", clear: "clear them" } },
        method: {
          label: "Compare with",
          options: { iqr: "the middle half (IQR)", mad: "the median (MAD, for lopsided numbers)" },
        },
        width: { label: "Find", options: { usual: "all unusual ones", wide: "only extreme ones" } },
        name: { label: "Name of the new column", initial: "unusual" },
      },
      keywords: ["outliers", "anomaly", "iqr", "mad", "fences", "extreme values", "z-score", "box plot"],
    },
    "zh-CN": {
      name: "查找离群值",
      help: "找出远高于或远低于其他数字的值，在新列中标出（↑ 偏高，↓ 偏低），或者清空。数字不足五个时不作判断。",
      describe: "{column}的离群值：{do}{name}（{method}，{width}）",
      fields: {
        column: { label: "列" },
        do: { label: "处理", options: { flag: "在新列中标出", clear: "清空" } },
        method: {
          label: "判断依据",
          options: { iqr: "四分位距（IQR）", mad: "与中位数的距离（MAD，适合偏斜的数据）" },
        },
        width: { label: "范围", options: { usual: "所有离群值", wide: "只看极端值" } },
        name: { label: "新列的名字", initial: "离群值" },
      },
      keywords: ["离群值", "异常值", "极端值", "四分位", "箱线图", "偏高", "偏低"],
    },
  },
  examples: [
    {
      before: [["amount"], ["10"], ["12"], ["11"], ["13"], ["12"], ["999"], [""], ["ask"]],
      params: { column: "amount", do: "flag", method: "iqr", width: "usual", name: "unusual" },
      after: [
        ["amount", "unusual"],
        ["10", ""],
        ["12", ""],
        ["11", ""],
        ["13", ""],
        ["12", ""],
        ["999", "↑"],
        ["", ""],
        ["ask", ""],
      ],
    },
    {
      before: [["年龄"], ["31"], ["-300"], ["28"], ["35"], ["33"], ["30"]],
      params: { column: "年龄", do: "clear", method: "mad", width: "usual" },
      after: [["年龄"], ["31"], [""], ["28"], ["35"], ["33"], ["30"]],
    },
  ],
});

/** Tells on which side of the fences the number of a base row lies ("" between them); null when there are no fences. */
async function sides(
  column: Column,
  table: Table,
  method: FenceMethod,
  width: FenceWidth,
  pace: Pace,
): Promise<((row: number) => string) | null> {
  const { reading } = await profileColumn(column, table.rows, pace);
  if (reading.kind !== "whole" && reading.kind !== "decimal") return null;
  const all = await numbers(column.cells, JSON.stringify(reading), reader(reading).number, pace);
  const chosen = table.rows ? Float64Array.from(table.rows, (row) => all[row]) : all;
  const sorted = chosen.filter((value) => !Number.isNaN(value)).sort();
  const fences: Fences | null = fencesOf(sorted, method, width);
  if (!fences) return null;
  return (row) => (all[row] > fences.high ? TOO_HIGH : all[row] < fences.low ? TOO_LOW : "");
}

async function flagged(
  table: Table,
  column: Column,
  wanted: string,
  sideOf: (row: number) => string,
  pace: Pace,
): Promise<Table> {
  if (wanted === "" || columnById(table, wanted)) return table;
  const cells = new CellsBuilder();
  for (let row = 0; row < table.base.length; row++) {
    cells.appendText(sideOf(row));
    if ((row & 0xffff) === 0xffff) await pace.tick(row, table.base.length);
  }
  const name = freeName(wanted, new Set(table.columns.map((each) => each.name)));
  const made: Column = { id: wanted, name, type: undefined, cells: cells.finish() };
  return { ...table, columns: table.columns.flatMap((each) => (each === column ? [each, made] : [each])) };
}
