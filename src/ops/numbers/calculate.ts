import {
  type Decimal,
  decimalOf,
  decimalOfNumber,
  decimalText,
  divided,
  plus,
  times,
  trimmed,
} from "../../values/decimal.ts";
import { operation } from "../operation.ts";
import { changeNumbers } from "./change-numbers.ts";

const HOW = ["add", "subtract", "multiply", "divide", "absolute", "negate"] as const;

/** Decimals of a quotient that does not end before. */
const DIVIDED_PLACES = 10;

/** Every number of some columns is calculated with one number, exactly. */
export const calculate = operation({
  id: "calculate",
  group: "numbers",
  idempotent: false,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "how", kind: "choice", options: HOW, initial: "multiply" },
    {
      name: "by",
      kind: "number",
      initial: 100,
      min: -1e12,
      max: 1e12,
      only: { field: "how", values: ["add", "subtract", "multiply", "divide"] },
    },
  ],
  check: ({ how, by }) => (how === "divide" && by === 0 ? "by" : null),
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply: (table, { columns, how, by }, pace, where) => {
    const other = decimalOfNumber(by ?? 0);
    const change = (number: string) => {
      const result = calculated(decimalOf(number), how, other);
      return result && decimalText(result);
    };
    return changeNumbers(table, columns, change, pace, where);
  },
  words: {
    en: {
      name: "Calculate with a number",
      help: "Adds, subtracts, multiplies or divides every number of a column by one number, exactly (quotients to 10 decimals). A number with % or a sign of money keeps it: 5% times 2 is 10%. What is no number stays; so does a column that leaves open what 1,234 means: read its numbers first.",
      describe: "Calculate {columns}: {how} {by}",
      fields: {
        columns: { label: "Columns" },
        how: {
          label: "What to do",
          options: {
            add: "add",
            subtract: "subtract",
            multiply: "multiply by",
            divide: "divide by",
            absolute: "drop the minus (absolute value)",
            negate: "turn the sign around",
          },
        },
        by: { label: "Number" },
      },
      keywords: [
        "scale",
        "multiply",
        "divide",
        "plus",
        "minus",
        "paste special",
        "standard",
        "abs",
        "absolute",
        "negative",
        "percent",
        "thousands",
      ],
    },
    "zh-CN": {
      name: "与一个数计算",
      help: "把列里的每个数字加、减、乘、除以同一个数，结果精确（除法保留 10 位小数）。带 % 或货币符号的保留符号：5% 乘以 2 是 10%。不是数字的内容保持原样；如果整列看不出 1,234 是哪种意思，也不动，请先识别数字。",
      describe: "计算{columns}：{how} {by}",
      fields: {
        columns: { label: "列" },
        how: {
          label: "计算",
          options: {
            add: "加上",
            subtract: "减去",
            multiply: "乘以",
            divide: "除以",
            absolute: "去掉负号（绝对值）",
            negate: "正负号取反",
          },
        },
        by: { label: "数字" },
      },
      keywords: ["加", "减", "乘", "除", "选择性粘贴", "绝对值", "换算", "缩放", "倍数"],
    },
  },
  examples: [
    {
      before: [["cents"], ["1250"], ["$7.5"], ["free"]],
      params: { columns: ["cents"], how: "divide", by: 100 },
      after: [["cents"], ["12.5"], ["$0.075"], ["free"]],
    },
    {
      before: [["change"], ["-3.20"], ["(5)"], ["4"]],
      params: { columns: ["change"], how: "absolute", by: 0 },
      after: [["change"], ["3.20"], ["5"], ["4"]],
    },
    {
      before: [["price"], ["0.1"], ["99"]],
      params: { columns: ["price"], how: "add", by: 0.2 },
      after: [["price"], ["0.3"], ["99.2"]],
    },
  ],
});

function calculated(value: Decimal, how: (typeof HOW)[number], by: Decimal): Decimal | null {
  switch (how) {
    case "add":
      return plus(value, by);
    case "subtract":
      return plus(value, { ...by, units: -by.units });
    case "multiply":
      return withScale(times(value, by), value.scale);
    case "divide": {
      const result = divided(value, by, Math.max(DIVIDED_PLACES, value.scale), "half-up");
      return result && withScale(result, value.scale);
    }
    case "absolute":
      return value.units < 0n ? { ...value, units: -value.units } : value;
    case "negate":
      return { ...value, units: -value.units };
  }
}

/** Without needless zeros, save for as many decimals as the number had: 12.50 times 2 is 25.00. */
function withScale(result: Decimal, least: number): Decimal {
  const short = trimmed(result);
  const missing = Math.max(0, least - short.scale);
  return { units: short.units * 10n ** BigInt(missing), scale: short.scale + missing };
}
