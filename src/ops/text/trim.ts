import { repairText } from "../../io/mojibake.ts";
import type { Pace } from "../../table/pace.ts";
import { mayHaveExtraSpace } from "../../table/screen.ts";
import type { Table } from "../../table/table.ts";
import { someText } from "../../table/tally.ts";
import { trim as trimText } from "../../values/white-space.ts";
import { changeText } from "../change-text.ts";
import { operation, type Proposal } from "../operation.ts";

/** White space at the ends of cells goes; doubled spaces inside become one. Line breaks inside a cell stay. */
export const trim = operation({
  id: "trim",
  group: "text",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "all" },
    { name: "inner", kind: "flag", initial: true },
  ],
  touches: ({ columns }, all) => ({
    reads: [],
    writes: columns.length > 0 ? columns : all,
    creates: [],
    removes: [],
    rows: false,
  }),
  apply: (table, { columns, inner }, pace, where) =>
    changeText(table, columns, (text) => withoutExtraSpace(text, inner), pace, where, mayHaveExtraSpace),
  suggest: suggestTrim,
  words: {
    en: {
      name: "Remove extra spaces",
      help: "Takes away spaces at the ends of cells and makes doubled spaces inside single. Line breaks inside a cell stay.",
      describe: "Remove extra spaces in {columns}",
      fields: {
        columns: { label: "Columns", hint: "None chosen: all columns" },
        inner: { label: "Doubled spaces inside, too" },
      },
      keywords: ["trim", "whitespace", "strip", "blank", "collapse"],
    },
    "zh-CN": {
      name: "去除多余空格",
      help: "去掉单元格首尾的空格，并把中间连续的空格合并成一个。单元格内的换行保留。",
      describe: "去除{columns}中的多余空格",
      fields: {
        columns: { label: "列", hint: "不选则处理所有列" },
        inner: { label: "中间连续的空格也合并" },
      },
      keywords: ["空格", "修剪", "空白", "trim"],
    },
  },
  examples: [
    {
      before: [["city"], [" London"], ["New  York "], ["Paris"]],
      params: { columns: ["city"], inner: true },
      after: [["city"], ["London"], ["New York"], ["Paris"]],
    },
    {
      before: [["note"], [" a  b "]],
      params: { columns: [], inner: false },
      after: [["note"], ["a  b"]],
    },
  ],
});

/** Of garbled text a space may be half of a letter ("voilÃ\u00a0" for "voilà"): where it can be repaired, it stays till then. */
export function withoutExtraSpace(text: string, inner: boolean): string {
  const trimmed = trimText(text, { inner });
  if (trimmed === text || repairText(text) === text || repairText(trimmed) !== trimmed) return trimmed;
  return text;
}

async function suggestTrim(table: Table, _profiles: unknown, pace: Pace): Promise<Proposal[]> {
  const columns: string[] = [];
  const changes = (text: string) => withoutExtraSpace(text, true) !== text;
  for (const column of table.columns) {
    if (await someText(column.cells, table.rows, changes, pace, mayHaveExtraSpace)) columns.push(column.id);
  }
  if (columns.length === 0) return [];
  return [
    {
      op: "trim",
      params: { columns, inner: true },
      safe: true,
      columns,
      rule: "spaces",
      reason: { rule: "trim.spaces", facts: {} },
    },
  ];
}
