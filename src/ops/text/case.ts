import { changeCase } from "../../values/case.ts";
import { changeText } from "../change-text.ts";
import { operation } from "../operation.ts";

/** Letters become small or capital; scripts without case stay as they are. */
export const letterCase = operation({
  id: "case",
  group: "text",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    {
      name: "to",
      kind: "choice",
      options: ["lower", "upper", "title", "name", "sentence"],
      initial: "title",
    },
  ],
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply: (table, { columns, to }, pace, where) =>
    changeText(table, columns, (text) => changeCase(text, to), pace, where),
  words: {
    en: {
      name: "Change capitals",
      help: "Writes all letters small, all as capitals, a capital at the start of each word or sentence, or names as they are written.",
      describe: "Capitals in {columns}: {to}",
      fields: {
        columns: { label: "Columns" },
        to: {
          label: "Write",
          options: {
            lower: "all letters small",
            upper: "ALL LETTERS AS CAPITALS",
            title: "each word with a capital",
            name: "names (McDonald, van der Berg, LLC)",
            sentence: "each sentence with a capital",
          },
        },
      },
      keywords: [
        "case",
        "upper",
        "lower",
        "title",
        "proper",
        "uppercase",
        "lowercase",
        "capitalise",
        "proper case",
        "names",
      ],
    },
    "zh-CN": {
      name: "更改大小写",
      help: "把字母改成全部小写、全部大写，只把每个单词、每句话的首字母大写，或者按人名、公司名的习惯书写。",
      describe: "{columns}的字母改为{to}",
      fields: {
        columns: { label: "列" },
        to: {
          label: "改为",
          options: {
            lower: "全部小写",
            upper: "全部大写",
            title: "每个单词首字母大写",
            name: "人名和公司名（McDonald、van der Berg、LLC）",
            sentence: "每句首字母大写",
          },
        },
      },
      keywords: ["大小写", "大写", "小写", "首字母", "字母", "人名", "英文名"],
    },
  },
  examples: [
    {
      before: [["name"], ["ANNA DE VRIES"], ["jean-luc o'neill"], ["McDonald"], ["王芳"]],
      params: { columns: ["name"], to: "title" },
      after: [["name"], ["Anna De Vries"], ["Jean-Luc O'Neill"], ["McDonald"], ["王芳"]],
    },
    {
      before: [["name"], ["JOHN MCDONALD"], ["jan van der berg"], ["Acme Llc"]],
      params: { columns: ["name"], to: "name" },
      after: [["name"], ["John McDonald"], ["Jan van der Berg"], ["Acme LLC"]],
    },
    {
      before: [["code"], ["ab-12"], ["Cd-34"]],
      params: { columns: ["code"], to: "upper" },
      after: [["code"], ["AB-12"], ["CD-34"]],
    },
  ],
});
