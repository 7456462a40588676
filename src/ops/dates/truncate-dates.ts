import { edgeOf, SPANS } from "../../values/date-steps.ts";
import { momentText } from "../../values/moment.ts";
import { operation } from "../operation.ts";
import { changeDates } from "./date-column.ts";

/** Dates become the first or last day of their month, quarter … for grouping. */
export const truncateDates = operation({
  id: "truncate-dates",
  group: "dates",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "edge", kind: "choice", options: ["first", "last"], initial: "first" },
    { name: "span", kind: "choice", options: SPANS, initial: "month" },
  ],
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply: (table, { columns, edge, span }, pace, where) =>
    changeDates(table, columns, (moment) => momentText(edgeOf(moment, span, edge)), pace, where),
  words: {
    en: {
      name: "Dates to the start or end of a period",
      help: "Every date becomes the first or last day of its month, quarter, week or year, so that rows can be counted by it. Times go, save with the hour. Dates that can be read two ways and what is no date stay.",
      describe: "Dates of {columns} to the {edge} of their {span}",
      fields: {
        columns: { label: "Columns" },
        edge: { label: "To the", options: { first: "start", last: "end" } },
        span: {
          label: "Of the",
          options: {
            year: "year",
            half: "half-year",
            quarter: "quarter",
            month: "month",
            week: "week, from Monday",
            "sunday-week": "week, from Sunday",
            day: "day (drop the time)",
            hour: "hour",
          },
        },
      },
      keywords: [
        "truncate",
        "eomonth",
        "start of month",
        "end of month",
        "round date",
        "trunc",
        "floor",
        "drop time",
      ],
    },
    "zh-CN": {
      name: "日期归到期初或期末",
      help: "把每个日期变成所在月、季度、周或年的第一天或最后一天，便于按它统计。除按小时外，时间会去掉。有两种读法的日期和不是日期的内容保持原样。",
      describe: "把{columns}中的日期归到{span}的{edge}",
      fields: {
        columns: { label: "列" },
        edge: { label: "归到", options: { first: "开始", last: "最后" } },
        span: {
          label: "所在的",
          options: {
            year: "年",
            half: "半年",
            quarter: "季度",
            month: "月",
            week: "周（周一开始）",
            "sunday-week": "周（周日开始）",
            day: "日（去掉时间）",
            hour: "小时",
          },
        },
      },
      keywords: ["月初", "月末", "季度初", "年初", "周一", "去掉时间", "EOMONTH"],
    },
  },
  examples: [
    {
      before: [["ordered"], ["2024-02-15"], ["2024-03-05 14:05"], ["soon"]],
      params: { columns: ["ordered"], edge: "last", span: "month" },
      after: [["ordered"], ["2024-02-29"], ["2024-03-31"], ["soon"]],
    },
    {
      before: [["ordered"], ["2024-03-10"]],
      params: { columns: ["ordered"], edge: "first", span: "week" },
      after: [["ordered"], ["2024-03-04"]],
    },
  ],
});
