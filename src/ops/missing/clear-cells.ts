import { mapText } from "../../table/map-text.ts";
import { RowSet } from "../../table/row-set.ts";
import { type Column, columnById, replaceColumns } from "../../table/table.ts";
import { rowsWhere } from "../../values/rows-where.ts";
import { operation } from "../operation.ts";
import { testsOf } from "../rows/tests-of-condition.ts";

/** Cells of some columns become missing in the rows for which a condition holds, or for which it does not: a rule they break. */
export const clearCells = operation({
  id: "clear-cells",
  group: "missing",
  idempotent: true,
  limitable: false,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "when", kind: "choice", options: ["holds", "fails"], initial: "holds" },
    { name: "condition", kind: "condition" },
  ],
  touches: ({ columns, condition }) => ({
    reads: [...new Set(testsOf(condition).map(({ column }) => column))],
    writes: columns,
    creates: [],
    removes: [],
    rows: false,
  }),
  async apply(table, { columns, when, condition }, pace) {
    const holding = await rowsWhere(table, condition, pace);
    const goes = when === "holds" ? holding : others(holding);
    const changed: Column[] = [];
    for (const id of columns) {
      const column = columnById(table, id);
      if (column) changed.push({ ...column, cells: await mapText(column.cells, () => "", pace, goes) });
    }
    return replaceColumns(table, changed);
  },
  words: {
    en: {
      name: "Clear cells by a rule",
      help: "Makes cells missing where a condition is true, or where a rule that should be true is broken. The rows themselves stay.",
      describe: "Clear {columns} {when}: {condition}",
      fields: {
        columns: { label: "Columns to clear" },
        when: {
          label: "Clear a row's cells",
          options: { holds: "where this is true", fails: "where this rule is broken" },
        },
        condition: { label: "Condition" },
      },
      keywords: ["clear", "blank out", "delete values", "wrong", "validation", "rule", "set to missing"],
    },
    "zh-CN": {
      name: "按规则清空单元格",
      help: "条件成立时，或者违反应当遵守的规则时，把单元格清空。行本身保留。",
      describe: "{when}，清空{columns}：{condition}",
      fields: {
        columns: { label: "要清空的列" },
        when: { label: "什么时候清空", options: { holds: "条件成立时", fails: "违反规则时" } },
        condition: { label: "条件" },
      },
      keywords: ["清空", "清除", "规则", "错误值", "数据验证", "异常"],
    },
  },
  examples: [
    {
      before: [["age"], ["34"], ["340"], ["-1"], [""], ["ask"]],
      params: {
        columns: ["age"],
        when: "holds",
        condition: { column: "age", is: "greater", text: "120", as: { kind: "whole", mark: "." } },
      },
      after: [["age"], ["34"], [""], ["-1"], [""], ["ask"]],
    },
    {
      before: [
        ["type", "VAT"],
        ["company", "DE1"],
        ["person", "DE2"],
      ],
      params: {
        columns: ["VAT"],
        when: "fails",
        condition: { column: "type", is: "equals", text: "company" },
      },
      after: [
        ["type", "VAT"],
        ["company", "DE1"],
        ["person", ""],
      ],
    },
  ],
});

function others(set: RowSet): RowSet {
  const rest = new RowSet(set.length);
  for (let row = 0; row < set.length; row++) if (!set.has(row)) rest.add(row);
  return rest;
}
