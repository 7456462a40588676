import { withAffix, withoutAffix } from "../../values/affix.ts";
import { changeText } from "../change-text.ts";
import { operation } from "../operation.ts";

/** A text is put before or behind every cell, or taken away from there. */
export const affix = operation({
  id: "affix",
  group: "text",
  idempotent: false,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    {
      name: "do",
      kind: "choice",
      options: ["add-start", "add-end", "remove-start", "remove-end"],
      initial: "add-start",
    },
    { name: "text", kind: "text", initial: "" },
    {
      name: "again",
      kind: "flag",
      initial: false,
      only: { field: "do", values: ["add-start", "add-end"] },
    },
  ],
  check: ({ text }) => (text === "" ? "text" : null),
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply: (table, { columns, do: what, text: part, again }, pace, where) => {
    const side = what.endsWith("start") ? "start" : "end";
    const change = what.startsWith("add")
      ? (text: string) => withAffix(text, part, side, again ?? false)
      : (text: string) => withoutAffix(text, part, side);
    return changeText(table, columns, change, pace, where);
  },
  words: {
    en: {
      name: "Text at the beginning or end",
      help: "Puts a text before or behind every filled cell, such as +86 or kg, or takes it away from there. Cells that have it already keep it once.",
      describe: "In {columns}, {do}: {text}",
      fields: {
        columns: { label: "Columns" },
        do: {
          label: "Do",
          options: {
            "add-start": "add at the beginning",
            "add-end": "add at the end",
            "remove-start": "remove from the beginning",
            "remove-end": "remove from the end",
          },
        },
        text: { label: "Text", hint: "With its space, if one is wanted" },
        again: { label: "Also where it stands already" },
      },
      keywords: ["prefix", "suffix", "append", "prepend", "add text", "before", "after", "strip"],
    },
    "zh-CN": {
      name: "添加或去掉前后缀",
      help: "在每个有内容的单元格前面或后面加上文字（如 +86、公斤），或者把它去掉。已经有的不重复添加。",
      describe: "在{columns}中{do}{text}",
      fields: {
        columns: { label: "列" },
        do: {
          label: "处理",
          options: {
            "add-start": "在开头添加",
            "add-end": "在结尾添加",
            "remove-start": "去掉开头的",
            "remove-end": "去掉结尾的",
          },
        },
        text: { label: "文字", hint: "需要空格时一并输入" },
        again: { label: "已经有的也添加" },
      },
      keywords: ["前缀", "后缀", "添加文字", "批量添加", "去掉单位", "开头", "结尾"],
    },
  },
  examples: [
    {
      before: [["phone"], ["13800138000"], ["+86 13900139000"], [""]],
      params: { columns: ["phone"], do: "add-start", text: "+86 " },
      after: [["phone"], ["+86 13800138000"], ["+86 13900139000"], [""]],
    },
    {
      before: [["weight"], ["5 kg"], ["12 lb"]],
      params: { columns: ["weight"], do: "remove-end", text: " kg" },
      after: [["weight"], ["5"], ["12 lb"]],
    },
  ],
});
