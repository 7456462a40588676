import { decimalOf, decimalText, ROUNDINGS, type Rounding, rounded, trimmed } from "../../values/decimal.ts";
import { operation } from "../operation.ts";
import { changeNumbers } from "./change-numbers.ts";

/** Numbers get so many decimals, exactly: 1.005 is 1.01, for no step goes through a number of the computer. */
export const round = operation({
  id: "round",
  group: "numbers",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "places", kind: "number", initial: 2, min: -9, max: 12 },
    { name: "how", kind: "choice", options: ROUNDINGS, initial: "half-up" },
    { name: "fill", kind: "flag", initial: false },
  ],
  check: ({ places }) => (Number.isInteger(places) ? null : "places"),
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply: (table, { columns, places, how, fill }, pace, where) =>
    changeNumbers(table, columns, (number) => cut(number, places, how, fill), pace, where),
  words: {
    en: {
      name: "Round numbers",
      help: "Rounds to a number of decimals, or to tens and hundreds with a number below zero. Signs of money and percent stay. What is no number stays; so does a column that leaves open what 1,234 means: read its numbers first.",
      describe: "Round {columns} to {places} decimals, {how}",
      fields: {
        columns: { label: "Columns" },
        places: { label: "Decimals", hint: "0 for whole numbers, -3 for thousands" },
        how: {
          label: "How",
          options: {
            "half-up": "to the nearest, 2.5 becomes 3",
            "half-even": "to the nearest, 2.5 becomes 2 (banker's)",
            up: "away from zero (round up)",
            down: "towards zero (cut off)",
            ceiling: "to the next higher",
            floor: "to the next lower",
          },
        },
        fill: { label: "Always write all decimals, 12.50" },
      },
      keywords: [
        "roundup",
        "rounddown",
        "ceiling",
        "floor",
        "truncate",
        "trunc",
        "int",
        "decimals",
        "mround",
        "fixed",
      ],
    },
    "zh-CN": {
      name: "四舍五入",
      help: "把数字保留到指定的小数位；填负数则取整到十、百、千。货币和百分号保留。不是数字的内容保持原样；如果整列看不出 1,234 是哪种意思，也不动，请先识别数字。",
      describe: "{columns}保留 {places} 位小数，{how}",
      fields: {
        columns: { label: "列" },
        places: { label: "小数位数", hint: "0 为整数，-3 为千位" },
        how: {
          label: "方式",
          options: {
            "half-up": "四舍五入（2.5 变成 3）",
            "half-even": "四舍六入五成双（2.5 变成 2）",
            up: "向上舍入（远离零）",
            down: "向下舍入（直接截断）",
            ceiling: "取较大的数",
            floor: "取较小的数",
          },
        },
        fill: { label: "始终写满小数位，如 12.50" },
      },
      keywords: ["取整", "保留小数", "舍入", "截断", "向上取整", "向下取整", "小数位"],
    },
  },
  examples: [
    {
      before: [["price"], ["12.345"], ["$1,234.567"], ["7"], ["ask Bob"], [""]],
      params: { columns: ["price"], places: 2, how: "half-up", fill: false },
      after: [["price"], ["12.35"], ["$1,234.57"], ["7"], ["ask Bob"], [""]],
    },
    {
      before: [["people"], ["1250"], ["-1250"]],
      params: { columns: ["people"], places: -2, how: "half-even", fill: false },
      after: [["people"], ["1200"], ["-1200"]],
    },
  ],
});

function cut(number: string, places: number, how: Rounding, fill: boolean): string | null {
  const exact = decimalOf(number);
  if (!fill && exact.scale <= places) return null;
  const result = rounded(exact, places, how);
  return decimalText(fill ? result : trimmed(result));
}
