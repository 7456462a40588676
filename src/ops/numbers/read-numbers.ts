import { mapText } from "../../table/map-text.ts";
import type { Pace } from "../../table/pace.ts";
import { type Column, columnById, replaceColumns, type Table } from "../../table/table.ts";
import { canonicalNumber, type NumberMark } from "../../values/number.ts";
import { type NumberManner, writtenNumber } from "../../values/written-number.ts";
import { operation } from "../operation.ts";
import { markOf } from "./column-mark.ts";

/**
 * Every written form of a number becomes plain digits, exactly. With "auto" all numbers of a column decide what 1,234 is;
 * where they leave it open the column stays as it is.
 */
export const readNumbers = operation({
  id: "read-numbers",
  group: "numbers",
  idempotent: true,
  limitable: false,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "mark", kind: "choice", options: ["auto", ".", ","], initial: "auto" },
    { name: "percent", kind: "choice", options: ["share", "number"], initial: "share" },
    { name: "words", kind: "flag", initial: true },
  ],
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  async apply(table, { columns, mark, percent, words }, pace) {
    const changed: Column[] = [];
    for (const id of columns) {
      const column = columnById(table, id);
      const next = column && (await numbered(column, table, mark, { percent, words }, pace));
      if (next) changed.push(next);
    }
    return replaceColumns(table, changed);
  },
  words: {
    en: {
      name: "Read numbers",
      help: "Writes every number one way, as 1234.5: from $1,234.50, 1.234,50, (12), 12-, 5%, 1.2k, 3 million and numbers in Chinese words. Where a column leaves open what 1,234 means it stays until you say so. Codes such as 007 and what is no number stay.",
      describe: "Read the numbers of {columns}",
      fields: {
        columns: { label: "Columns" },
        mark: {
          label: "They are written like",
          options: {
            auto: "let each column decide",
            ".": "1,234.5 or 1'234.5 (English, Chinese, Swiss)",
            ",": "1.234,5 or 1 234,5 (German, French, Spanish)",
          },
        },
        percent: { label: "5% becomes", options: { share: "0.05", number: "5" } },
        words: { label: "Also read 1.2k, 3M, 2 million and numbers in words" },
      },
      keywords: [
        "convert to number",
        "text to number",
        "using locale",
        "decimal comma",
        "thousands separator",
        "value",
        "numbervalue",
        "to number",
        "parse",
        "percent",
      ],
    },
    "zh-CN": {
      name: "识别数字",
      help: "把各种写法的数字统一写成 1234.5：￥1,234.50、1.234,50、(12)、12-、5%、1.2k、1.2万、3亿、三百二十、壹佰元整。如果整列看不出 1,234 是哪种意思，就先不动，由你来选。007 这样的编号和不是数字的内容保持原样。",
      describe: "识别{columns}中的数字",
      fields: {
        columns: { label: "列" },
        mark: {
          label: "数字的写法",
          options: {
            auto: "按每一列的内容判断",
            ".": "1,234.5 或 1'234.5（中文、英语、瑞士）",
            ",": "1.234,5 或 1 234,5（德语、法语、西班牙语）",
          },
        },
        percent: { label: "5% 变成", options: { share: "0.05（小数）", number: "5（去掉百分号）" } },
        words: { label: "同时识别 1.2k、3M 和中文数字、大写金额" },
      },
      keywords: ["转换为数字", "文本转数字", "千分位", "小数点", "万", "亿", "百分比", "大写金额"],
    },
  },
  examples: [
    {
      before: [["amount"], ["$1,234.50"], ["(12)"], ["1.2k"], ["3.5万"], ["007"], ["ask Bob"]],
      params: { columns: ["amount"], mark: "auto", percent: "share", words: true },
      after: [["amount"], ["1234.50"], ["-12"], ["1200"], ["35000"], ["007"], ["ask Bob"]],
    },
    {
      before: [["Preis"], ["1.234,50 €"], ["950"], ["1.500"]],
      params: { columns: ["Preis"], mark: ",", percent: "share", words: false },
      after: [["Preis"], ["1234.50"], ["950"], ["1500"]],
    },
    {
      before: [["half open"], ["1,234"], ["5,678"]],
      params: { columns: ["half open"], mark: "auto", percent: "share", words: false },
      after: [["half open"], ["1,234"], ["5,678"]],
    },
  ],
});

/** The column with its numbers read; null when it is left as it is. */
async function numbered(
  column: Column,
  table: Table,
  wanted: "auto" | NumberMark,
  manner: NumberManner,
  pace: Pace,
): Promise<Column | null> {
  const read = (text: string, mark: NumberMark) => writtenNumber(text, mark, manner);
  const mark = wanted === "auto" ? await markOf(column, table.rows, pace, read) : wanted;
  if (mark === null) return null;
  const done = column.type === "whole" || column.type === "decimal";
  let numbers = false;
  let decimals = false;
  const one = (text: string) => {
    if (text === "") return text;
    const plain = done && canonicalNumber(text, ".") === text;
    const number = plain ? text : read(text, mark);
    if (number === null) return text;
    numbers = true;
    if (number.includes(".")) decimals = true;
    return number;
  };
  const cells = await mapText(column.cells, one, pace);
  return numbers ? { ...column, type: decimals ? "decimal" : "whole", cells } : null;
}
