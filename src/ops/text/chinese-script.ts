import { chineseConverter } from "../../values/chinese-script.ts";
import { changeText } from "../change-text.ts";
import { operation } from "../operation.ts";

/** Chinese texts are written in simplified or in traditional characters, chosen word by word. */
export const chineseScript = operation({
  id: "chinese-script",
  group: "text",
  idempotent: false,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    {
      name: "to",
      kind: "choice",
      options: ["simplified", "traditional", "taiwan", "hong-kong"],
      initial: "simplified",
    },
  ],
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply: async (table, { columns, to }, pace, where) =>
    changeText(table, columns, await chineseConverter(to), pace, where),
  words: {
    en: {
      name: "Simplified or traditional Chinese",
      help: "Writes Chinese in simplified or in traditional characters. Where one character has several counterparts, the word it stands in decides.",
      describe: "Chinese in {columns}: {to}",
      fields: {
        columns: { label: "Columns" },
        to: {
          label: "Write",
          options: {
            simplified: "simplified characters",
            traditional: "traditional characters",
            taiwan: "traditional characters as in Taiwan",
            "hong-kong": "traditional characters as in Hong Kong",
          },
        },
      },
      keywords: ["simplified", "traditional", "chinese", "hanzi", "opencc", "taiwan", "hong kong"],
    },
    "zh-CN": {
      name: "简繁转换",
      help: "把中文写成简体或繁体。一个字有几种写法时，按所在的词语来定。",
      describe: "{columns}转换为{to}",
      fields: {
        columns: { label: "列" },
        to: {
          label: "转换为",
          options: {
            simplified: "简体",
            traditional: "繁体",
            taiwan: "繁体（台湾写法）",
            "hong-kong": "繁体（香港写法）",
          },
        },
      },
      keywords: ["简体", "繁体", "简繁", "繁转简", "简转繁", "正体"],
    },
  },
  examples: [
    {
      before: [["公司"], ["國際貿易有限公司"], ["上海电器"], ["Acme"]],
      params: { columns: ["公司"], to: "simplified" },
      after: [["公司"], ["国际贸易有限公司"], ["上海电器"], ["Acme"]],
    },
    {
      before: [["词"], ["头发"], ["发现"]],
      params: { columns: ["词"], to: "traditional" },
      after: [["词"], ["頭髮"], ["發現"]],
    },
  ],
});
