import { STEP_UNITS, stepped } from "../../values/date-steps.ts";
import { momentText } from "../../values/moment.ts";
import { operation } from "../operation.ts";
import { changeDates } from "./date-column.ts";

/** Dates move on by so many days, months … or back by a number below zero. */
export const addToDates = operation({
  id: "add-to-dates",
  group: "dates",
  idempotent: false,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "amount", kind: "number", initial: 1, min: -100_000, max: 100_000 },
    { name: "unit", kind: "choice", options: STEP_UNITS, initial: "months" },
  ],
  check: ({ amount }) => (Number.isInteger(amount) ? null : "amount"),
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply: (table, { columns, amount, unit }, pace, where) =>
    changeDates(table, columns, (moment) => momentText(stepped(moment, amount, unit)), pace, where),
  words: {
    en: {
      name: "Add to dates",
      help: "Moves dates by days, weeks, months or years; below zero goes back. A month after 31 January is the last day of February. Workdays are Monday to Friday, holidays are not known. Dates that can be read two ways and what is no date stay.",
      describe: "Move the dates of {columns} by {amount} {unit}",
      fields: {
        columns: { label: "Columns" },
        amount: { label: "How many", hint: "Below zero goes back" },
        unit: {
          label: "Of",
          options: {
            days: "days",
            workdays: "workdays",
            weeks: "weeks",
            months: "months",
            quarters: "quarters",
            years: "years",
            hours: "hours",
            minutes: "minutes",
          },
        },
      },
      keywords: ["edate", "workday", "dateadd", "due date", "add days", "add months", "shift", "deadline"],
    },
    "zh-CN": {
      name: "日期加减",
      help: "把日期往后推若干天、周、月、年，填负数则往前推。1月31日加一个月是2月最后一天。工作日指周一到周五，不含法定节假日安排。有两种读法的日期和不是日期的内容保持原样。",
      describe: "{columns}中的日期加 {amount} {unit}",
      fields: {
        columns: { label: "列" },
        amount: { label: "加多少", hint: "填负数则往前推" },
        unit: {
          label: "单位",
          options: {
            days: "天",
            workdays: "个工作日",
            weeks: "周",
            months: "个月",
            quarters: "个季度",
            years: "年",
            hours: "小时",
            minutes: "分钟",
          },
        },
      },
      keywords: ["加天数", "加月份", "到期日", "推迟", "工作日", "EDATE", "WORKDAY"],
    },
  },
  examples: [
    {
      before: [["due"], ["2024-01-31"], ["2024-03-05 14:05"], ["soon"]],
      params: { columns: ["due"], amount: 1, unit: "months" },
      after: [["due"], ["2024-02-29"], ["2024-04-05 14:05"], ["soon"]],
    },
  ],
});
