import { COARSER, generalised } from "../../values/generalise.ts";
import { changeText } from "../change-text.ts";
import { operation } from "../operation.ts";

/** Values are made less exact, so that one person can no longer be told by them. */
export const generalise = operation({
  id: "generalise",
  group: "privacy",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "to", kind: "choice", options: COARSER, initial: "range" },
    {
      name: "width",
      kind: "number",
      initial: 10,
      min: 1,
      max: 1_000_000,
      only: { field: "to", values: ["range"] },
    },
    {
      name: "characters",
      kind: "number",
      initial: 3,
      min: 1,
      max: 50,
      only: { field: "to", values: ["first"] },
    },
  ],
  check: ({ width, characters }) =>
    Number.isInteger(width ?? 10) ? (Number.isInteger(characters ?? 3) ? null : "characters") : "width",
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply: (table, { columns, to, width, characters }, pace, where) =>
    changeText(
      table,
      columns,
      (text) =>
        text === "" ? text : generalised(text, to, to === "first" ? (characters ?? 3) : (width ?? 10)),
      pace,
      where,
    ),
  words: {
    en: {
      name: "Make less exact",
      help: "Ages become bands, postal codes their first characters, dates their year or month. What cannot be read so stays as it is.",
      describe: "Make {columns} less exact: {to}",
      fields: {
        columns: { label: "Columns" },
        to: {
          label: "Write",
          options: {
            range: "numbers as a range (34 as 30–39)",
            first: "only the first characters (90210 as 902)",
            year: "only the year of dates",
            month: "only year and month of dates",
          },
        },
        width: { label: "Width of a range" },
        characters: { label: "Characters that stay" },
      },
      keywords: ["age band", "generalise", "anonymise", "bins", "truncate postcode", "k-anonymity"],
    },
    "zh-CN": {
      name: "降低精确度",
      help: "年龄改成年龄段，邮编只留前几位，日期只留年份或年月。读不出来的保持原样。",
      describe: "降低{columns}的精确度：{to}",
      fields: {
        columns: { label: "列" },
        to: {
          label: "写成",
          options: {
            range: "数字写成区间（34 写成 30–39）",
            first: "只留前几个字符（310000 写成 310）",
            year: "日期只留年份",
            month: "日期只留年月",
          },
        },
        width: { label: "区间宽度" },
        characters: { label: "保留几个字符" },
      },
      keywords: ["年龄段", "泛化", "匿名", "区间", "隐私", "邮编前三位"],
    },
  },
  examples: [
    {
      before: [["age"], ["34"], ["9"], ["unknown"]],
      params: { columns: ["age"], to: "range", width: 10 },
      after: [["age"], ["30–39"], ["0–9"], ["unknown"]],
    },
    {
      before: [["zip"], ["90210"], ["10001"]],
      params: { columns: ["zip"], to: "first", characters: 3 },
      after: [["zip"], ["902"], ["100"]],
    },
  ],
});
