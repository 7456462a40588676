import { personName, writeName } from "../../values/person-name.ts";
import { changeText } from "../change-text.ts";
import { operation } from "../operation.ts";

/** Names of people in one way of writing. */
export const nameTidy = operation({
  id: "name-tidy",
  group: "contacts",
  idempotent: false,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "style", kind: "choice", options: ["given-family", "family-comma"], initial: "given-family" },
    { name: "order", kind: "choice", options: ["given-first", "family-first"], initial: "given-first" },
    { name: "capitals", kind: "flag", initial: true },
    { name: "titles", kind: "flag", initial: true },
  ],
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply: (table, { columns, style, order, capitals, titles }, pace, where) => {
    const change = (text: string) => {
      const name = text === "" ? null : personName(text, order);
      return name ? writeName(name, style, { capitals, titles }) : text;
    };
    return changeText(table, columns, change, pace, where);
  },
  words: {
    en: {
      name: "Write names of people one way",
      help: "Puts first and last name in one order, with one space between and stops after initials. A name that is not certain (a company, two people, one lone word) stays as it is.",
      describe: "Write the names in {columns} as {style}",
      fields: {
        columns: { label: "Columns" },
        style: {
          label: "Written as",
          options: { "given-family": "John A. Smith", "family-comma": "Smith, John A." },
        },
        order: {
          label: "Names without a comma",
          hint: "Chinese characters are always read surname first",
          options: {
            "given-first": "first name first (John Smith)",
            "family-first": "last name first (Smith John)",
          },
        },
        capitals: { label: "SMITH and smith as Smith" },
        titles: { label: "Keep Dr., Mr., Jr. and the like" },
      },
      keywords: ["name order", "swap name", "proper case", "salutation", "last name first", "initials"],
    },
    "zh-CN": {
      name: "统一姓名写法",
      help: "统一姓和名的顺序，去掉多余空格（王 小明 改成 王小明），首字母缩写加点。不能确定的（公司、两个人、只有一个词）保持原样。",
      describe: "把{columns}里的姓名写成 {style}",
      fields: {
        columns: { label: "列" },
        style: {
          label: "外文名写成",
          options: {
            "given-family": "名在前：John A. Smith",
            "family-comma": "姓在前加逗号：Smith, John A.",
          },
        },
        order: {
          label: "没有逗号的外文名",
          hint: "汉字姓名总是姓在前",
          options: { "given-first": "名在前（John Smith）", "family-first": "姓在前（Smith John）" },
        },
        capitals: { label: "SMITH、smith 改成 Smith" },
        titles: { label: "保留先生、女士、Dr. 等称呼" },
      },
      keywords: ["姓名", "姓名顺序", "称呼", "首字母大写", "统一写法"],
    },
  },
  examples: [
    {
      before: [["name"], ["SMITH, JOHN A"], ["dr. ann  o'brien"], ["Jan van der Berg"], ["Cher"]],
      params: {
        columns: ["name"],
        style: "given-family",
        order: "given-first",
        capitals: true,
        titles: true,
      },
      after: [["name"], ["John A. Smith"], ["dr. Ann O'Brien"], ["Jan van der Berg"], ["Cher"]],
    },
    {
      before: [["姓名"], ["王 小明"], ["李娜 女士"]],
      params: {
        columns: ["姓名"],
        style: "given-family",
        order: "given-first",
        capitals: true,
        titles: false,
      },
      after: [["姓名"], ["王小明"], ["李娜"]],
    },
  ],
});
