import { padded } from "../../values/padded.ts";
import { changeText } from "../change-text.ts";
import { operation } from "../operation.ts";

/** Cells are filled up to a length with one sign, as with the zeros a spreadsheet took from codes. */
export const pad = operation({
  id: "pad",
  group: "text",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "length", kind: "number", initial: 5, min: 1, max: 100 },
    { name: "sign", kind: "text", initial: "0" },
    { name: "side", kind: "choice", options: ["left", "right"], initial: "left" },
  ],
  check: ({ length, sign }) =>
    !Number.isInteger(length) ? "length" : Array.from(sign).length === 1 ? null : "sign",
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply: (table, { columns, length, sign, side }, pace, where) =>
    changeText(table, columns, (text) => padded(text, length, sign, side), pace, where),
  words: {
    en: {
      name: "Fill up to a length",
      help: "Makes short cells longer with one sign, such as 00712 for 712. Empty cells and longer ones stay.",
      describe: "Fill {columns} up to {length} characters with {sign}, on the {side}",
      fields: {
        columns: { label: "Columns" },
        length: { label: "Characters" },
        sign: { label: "With", hint: "One sign, mostly 0" },
        side: { label: "On the", options: { left: "left", right: "right" } },
      },
      keywords: ["pad", "leading zeros", "zero fill", "postcode", "zip code", "padleft"],
    },
    "zh-CN": {
      name: "补足位数",
      help: "用一个字符把短的单元格补到指定长度，例如 712 补成 00712。空的和更长的不变。",
      describe: "用{sign}把{columns}在{side}补到 {length} 位",
      fields: {
        columns: { label: "列" },
        length: { label: "位数" },
        sign: { label: "用什么补", hint: "一个字符，通常是 0" },
        side: { label: "补在", options: { left: "左边", right: "右边" } },
      },
      keywords: ["补零", "前导零", "位数", "邮编", "填充"],
    },
  },
  examples: [
    {
      before: [["zip"], ["712"], ["90210"], [""]],
      params: { columns: ["zip"], length: 5, sign: "0", side: "left" },
      after: [["zip"], ["00712"], ["90210"], [""]],
    },
  ],
});
