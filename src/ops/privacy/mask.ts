import { MASKS, masked } from "../../values/mask.ts";
import { changeText } from "../change-text.ts";
import { operation } from "../operation.ts";

/** Most of each cell becomes *, so that people can still tell which one is meant. */
export const mask = operation({
  id: "mask",
  group: "privacy",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "mask", kind: "choice", options: MASKS, initial: "ends" },
    { name: "first", kind: "number", initial: 1, min: 0, max: 20, only: { field: "mask", values: ["ends"] } },
    { name: "last", kind: "number", initial: 1, min: 0, max: 20, only: { field: "mask", values: ["ends"] } },
  ],
  check: ({ first, last }) =>
    Number.isInteger(first ?? 1) ? (Number.isInteger(last ?? 1) ? null : "last") : "first",
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply: (table, { columns, mask: how, first, last }, pace, where) =>
    changeText(table, columns, (text) => masked(text, how, first ?? 1, last ?? 1), pace, where),
  words: {
    en: {
      name: "Mask personal data",
      help: "Writes * in place of most characters. What is not of the chosen kind is hidden whole. The file you download no longer has what was masked; your own file keeps it.",
      describe: "Mask {columns} as {mask}",
      fields: {
        columns: { label: "Columns" },
        mask: {
          label: "The cells are",
          options: {
            email: "e-mail addresses (a***@x.org)",
            phone: "phone numbers (138****8000)",
            "chinese-id": "identity numbers (110***********002X)",
            card: "card and account numbers (only the last four stay)",
            name: "names (J*** S****)",
            ends: "anything: keep the first and last characters",
            all: "anything: hide all of it",
          },
        },
        first: { label: "Keep at the beginning" },
        last: { label: "Keep at the end" },
      },
      keywords: ["anonymise", "hide", "gdpr", "asterisk", "censor", "pseudonymise"],
    },
    "zh-CN": {
      name: "脱敏（打码）",
      help: "用 * 代替大部分字符。不属于所选种类的内容会全部隐藏。下载的文件里不再有被隐藏的内容，你自己的原文件不变。",
      describe: "把{columns}按{mask}脱敏",
      fields: {
        columns: { label: "列" },
        mask: {
          label: "内容是",
          options: {
            email: "邮箱（a***@x.org）",
            phone: "电话（138****8000）",
            "chinese-id": "身份证号（110***********002X）",
            card: "卡号、账号（只留最后四位）",
            name: "姓名（王**）",
            ends: "其他：保留开头和结尾几个字符",
            all: "其他：全部隐藏",
          },
        },
        first: { label: "开头保留几个" },
        last: { label: "结尾保留几个" },
      },
      keywords: ["脱敏", "打码", "隐藏", "匿名", "星号", "隐私"],
    },
  },
  examples: [
    {
      before: [["phone"], ["13800138000"], ["+1 415 555 2671"], [""]],
      params: { columns: ["phone"], mask: "phone", first: 1, last: 1 },
      after: [["phone"], ["138****8000"], ["+1 41* *** 2671"], [""]],
    },
    {
      before: [["e-mail"], ["ann.lee@x.org"], ["ask Ann"]],
      params: { columns: ["e-mail"], mask: "email", first: 1, last: 1 },
      after: [["e-mail"], ["a***@x.org"], ["*** ***"]],
    },
  ],
});
