import { compared, type Decimal, decimalOf, decimalText } from "../../values/decimal.ts";
import { canonicalNumber } from "../../values/number.ts";
import { operation } from "../operation.ts";
import { changeNumbers } from "./change-numbers.ts";

/** Numbers beyond a bound become that bound. */
export const clamp = operation({
  id: "clamp",
  group: "numbers",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "low", kind: "text", initial: "0", optional: true },
    { name: "high", kind: "text", initial: "", optional: true },
  ],
  check: ({ low, high }) => {
    const [least, most] = [boundOf(low), boundOf(high)];
    if (least === null || (low === "" && high === "")) return "low";
    if (most === null) return "high";
    return least && most && compared(least, most) > 0 ? "high" : null;
  },
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply: (table, { columns, low, high }, pace, where) => {
    const least = boundOf(low);
    const most = boundOf(high);
    const within = (number: string) => {
      const value = decimalOf(number);
      if (least && compared(value, least) < 0) return decimalText(least);
      return most && compared(value, most) > 0 ? decimalText(most) : null;
    };
    return changeNumbers(table, columns, within, pace, where);
  },
  words: {
    en: {
      name: "Keep numbers within bounds",
      help: "Numbers below the lowest become the lowest, those above the highest the highest. What is no number stays; so does a column that leaves open what 1,234 means: read its numbers first.",
      describe: "Keep {columns} within {low} and {high}",
      fields: {
        columns: { label: "Columns" },
        low: { label: "Lowest", hint: "Leave empty for none" },
        high: { label: "Highest", hint: "Leave empty for none" },
      },
      keywords: ["clamp", "limit", "clip", "cap", "min", "max", "median", "bounds"],
    },
    "zh-CN": {
      name: "限制数值范围",
      help: "小于下限的改成下限，大于上限的改成上限。不是数字的内容保持原样；如果整列看不出 1,234 是哪种意思，也不动，请先识别数字。",
      describe: "把{columns}限制在{low}到{high}之间",
      fields: {
        columns: { label: "列" },
        low: { label: "下限", hint: "不限就留空" },
        high: { label: "上限", hint: "不限就留空" },
      },
      keywords: ["上限", "下限", "封顶", "范围", "最大", "最小", "截尾"],
    },
  },
  examples: [
    {
      before: [["score"], ["-3"], ["87.5"], ["120"], ["n/a"]],
      params: { columns: ["score"], low: "0", high: "100" },
      after: [["score"], ["0"], ["87.5"], ["100"], ["n/a"]],
    },
  ],
});

/** undefined without a bound, null when the text is no number. */
function boundOf(text: string): Decimal | undefined | null {
  if (text.trim() === "") return undefined;
  const number = canonicalNumber(text, ".");
  return number === null ? null : decimalOf(number);
}
