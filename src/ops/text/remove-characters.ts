import { withoutEntities } from "../../io/formats/html-entities.ts";
import { type Removable, without, withoutTags } from "../../values/characters.ts";
import { changeText } from "../change-text.ts";
import { operation } from "../operation.ts";

/** What the operation calls the kinds of characters; "tags" are those of HTML, whose entities are undone too. */
export type RemovedKind = Removable | "tags";

/** Characters of one kind go, wherever they stand in a cell. */
export const removeCharacters = operation({
  id: "remove-characters",
  group: "text",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    {
      name: "what",
      kind: "choice",
      options: [
        ...(["punctuation", "digits", "letters", "latin", "chinese", "brackets"] as const),
        ...(["emoji", "invisible", "spaces", "tags"] as const),
      ],
      initial: "punctuation",
    },
  ],
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply: (table, { columns, what }, pace, where) =>
    changeText(table, columns, (text) => withoutKind(text, what), pace, where),
  words: {
    en: {
      name: "Remove characters",
      help: "Takes away every sign, digit, letter, emoji or invisible character, or the tags of a web page.",
      describe: "Remove {what} from {columns}",
      fields: {
        columns: { label: "Columns" },
        what: {
          label: "Remove",
          options: {
            punctuation: "punctuation and signs",
            digits: "digits",
            letters: "letters",
            latin: "Latin letters (A to Z)",
            chinese: "Chinese characters",
            brackets: "brackets with what is in them",
            emoji: "emoji",
            invisible: "invisible and control characters",
            spaces: "all spaces and line breaks",
            tags: "tags and entities of web pages (HTML)",
          },
        },
      },
      keywords: [
        "strip",
        "clean",
        "symbols",
        "numbers",
        "html",
        "emoji",
        "non-printing",
        "zero-width",
        "parentheses",
        "entities",
      ],
    },
    "zh-CN": {
      name: "删除某类字符",
      help: "删除单元格里的标点、数字、字母、表情、看不见的字符，或网页标签。",
      describe: "从{columns}中删除{what}",
      fields: {
        columns: { label: "列" },
        what: {
          label: "删除",
          options: {
            punctuation: "标点和符号",
            digits: "数字",
            letters: "字母和汉字",
            latin: "英文字母",
            chinese: "汉字",
            brackets: "括号及其中的内容",
            emoji: "表情",
            invisible: "看不见的字符和控制字符",
            spaces: "所有空格和换行",
            tags: "网页标签和转义符（HTML）",
          },
        },
      },
      keywords: [
        "删除",
        "标点",
        "符号",
        "数字",
        "表情",
        "不可见字符",
        "HTML",
        "标签",
        "括号",
        "英文",
        "汉字",
      ],
    },
  },
  examples: [
    {
      before: [["phone"], ["(030) 55-39"], ["5539"]],
      params: { columns: ["phone"], what: "punctuation" },
      after: [["phone"], ["030 5539"], ["5539"]],
    },
    {
      before: [["note"], ["<p>Call &amp; <b>visit</b></p>"], ["3 < 5"]],
      params: { columns: ["note"], what: "tags" },
      after: [["note"], ["Call & visit"], ["3 < 5"]],
    },
    {
      before: [["name"], ["Ann 🎉"], ["王芳👍"]],
      params: { columns: ["name"], what: "emoji" },
      after: [["name"], ["Ann "], ["王芳"]],
    },
  ],
});

export function withoutKind(text: string, what: RemovedKind): string {
  return what === "tags" ? withoutTags(text, (inner) => withoutEntities(inner, false)) : without(text, what);
}
