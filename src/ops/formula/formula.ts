import { columnById, type Table } from "../../table/table.ts";
import type { Formula } from "../../values/formula/parse.ts";
import { parseFormula } from "../../values/formula/parse.ts";
import { freeName } from "../free-name.ts";
import { operation } from "../operation.ts";
import { workedOut } from "./worked-out.ts";

/**
 * A new column worked out by a formula, behind the last column it names. A row for which it gives nothing has an empty
 * cell and is counted (`Column.failed`).
 */
export const formula = operation({
  id: "formula",
  group: "columns",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "formula", kind: "formula" },
    { name: "name", kind: "text", initial: "Result" },
  ],
  check: ({ formula: text, name }) => (parseFormula(text).ok ? (name === "" ? "name" : null) : "formula"),
  touches({ formula: text, name }) {
    const parsed = parseFormula(text);
    const reads = parsed.ok ? parsed.formula.columns : [];
    return { reads, writes: [], creates: [name], removes: [], rows: false };
  },
  async apply(table, { formula: text, name: wanted }, pace) {
    const parsed = parseFormula(text);
    if (!parsed.ok || wanted === "" || columnById(table, wanted)) return table;
    if (!parsed.formula.columns.every((id) => columnById(table, id))) return table;
    const name = freeName(wanted, new Set(table.columns.map((each) => each.name)));
    const made = { id: wanted, name, ...(await workedOut(table, parsed.formula, pace)) };
    return { ...table, columns: table.columns.toSpliced(placeOf(table, parsed.formula), 0, made) };
  },
  words: {
    en: {
      name: "Formula",
      help: "Makes a new column with a formula, as in Excel. Where it gives nothing for a row the cell stays empty, and those rows are counted.",
      describe: "Work out {name} as {formula}",
      fields: {
        formula: { label: "Formula", hint: "Columns stand in brackets, texts in quotes" },
        name: { label: "Name of the new column", initial: "Result" },
      },
      keywords: [
        "calculate",
        "calculated column",
        "custom column",
        "add column",
        "computed",
        "excel",
        "if",
        "sum",
        "function",
        "expression",
        "transform",
        "GREL",
      ],
    },
    "zh-CN": {
      name: "公式",
      help: "像在 Excel 里一样，用公式得出新的一列。算不出结果的行留空，并告诉您有多少行。",
      describe: "用公式 {formula} 得出{name}",
      fields: {
        formula: { label: "公式", hint: "列名放在方括号里，文字放在引号里" },
        name: { label: "新列的名字", initial: "结果" },
      },
      keywords: ["计算", "计算列", "自定义列", "添加列", "函数", "表达式", "求和", "如果"],
    },
  },
  examples: [
    {
      before: [
        ["price", "count"],
        ["12.50", "3"],
        ["9", "n/a"],
      ],
      params: { formula: "ROUND([price]*[count],2)", name: "total" },
      after: [
        ["price", "count", "total"],
        ["12.50", "3", "37.5"],
        ["9", "n/a", ""],
      ],
    },
    {
      before: [["code"], ["AB-00712"], ["C-9"]],
      params: { formula: 'LEFT([code],FIND("-",[code])-1)', name: "series" },
      after: [
        ["code", "series"],
        ["AB-00712", "AB"],
        ["C-9", "C"],
      ],
    },
  ],
});

function placeOf(table: Table, { columns }: Formula): number {
  if (columns.length === 0) return table.columns.length;
  return Math.max(...columns.map((id) => table.columns.findIndex((column) => column.id === id))) + 1;
}
