import { inPattern, isDatePattern } from "../../values/date-pattern.ts";
import { clockText, type Moment, momentText } from "../../values/moment.ts";
import { operation } from "../operation.ts";
import { changeDates } from "./date-column.ts";

const STYLES = {
  iso: "yyyy-mm-dd",
  "slash-ymd": "yyyy/m/d",
  "slash-dmy": "dd/mm/yyyy",
  "slash-mdy": "mm/dd/yyyy",
  "dot-dmy": "dd.mm.yyyy",
  "long-dmy": "d mmmm yyyy",
  "long-mdy": "mmmm d, yyyy",
  "short-dmy": "dd-mmm-yyyy",
  chinese: "yyyy年m月d日",
  compact: "yyyymmdd",
} as const;

type Style = keyof typeof STYLES | "own";

const NAMES = [...(Object.keys(STYLES) as (keyof typeof STYLES)[]), "own"] as const;

/** Dates are written another way; but for 2024-03-05 the column then holds text. */
export const writeDates = operation({
  id: "write-dates",
  group: "dates",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "style", kind: "choice", options: NAMES as readonly Style[], initial: "long-dmy" },
    {
      name: "pattern",
      kind: "text",
      initial: "dd/mm/yyyy hh:mm",
      only: { field: "style", values: ["own"] },
    },
    {
      name: "time",
      kind: "flag",
      initial: true,
      only: { field: "style", values: NAMES.filter((name) => name !== "own") },
    },
  ],
  check: ({ style, pattern }) => (style !== "own" || isDatePattern(pattern) ? null : "pattern"),
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply: (table, { columns, style, pattern, time }, pace) => {
    const write = (moment: Moment) => written(moment, style, pattern, time);
    return changeDates(table, columns, write, pace, undefined, style === "iso" ? undefined : "text");
  },
  words: {
    en: {
      name: "Change how dates are written",
      help: "Writes dates as you like: 05/03/2024, 5 March 2024 and others, or a pattern of your own as in Excel. Best as a last step: but for 2024-03-05 the column then holds text. What is no date stays; so does a whole column that has dates to be read two ways: read its dates first.",
      describe: "Write the dates of {columns} as {style} {pattern}",
      fields: {
        columns: { label: "Columns" },
        style: {
          label: "Write them as",
          options: {
            iso: "2024-03-05",
            "slash-ymd": "2024/3/5",
            "slash-dmy": "05/03/2024 (day first)",
            "slash-mdy": "03/05/2024 (month first)",
            "dot-dmy": "05.03.2024",
            "long-dmy": "5 March 2024",
            "long-mdy": "March 5, 2024",
            "short-dmy": "05-Mar-2024",
            chinese: "as in Chinese, with the signs for year, month and day",
            compact: "20240305",
            own: "a pattern of your own",
          },
        },
        pattern: { label: "Pattern", hint: "yyyy year, mm month, dd day, hh:mm time, dddd weekday" },
        time: { label: "Keep the time where there is one" },
      },
      keywords: [
        "date format",
        "format",
        "text function",
        "dd/mm/yyyy",
        "number format",
        "locale",
        "reformat",
      ],
    },
    "zh-CN": {
      name: "更改日期写法",
      help: "把日期写成你要的样子：2024年3月5日、2024/3/5 等，也可以像 Excel 那样自定义格式。适合放在最后一步：除 2024-03-05 外，改写后这一列就是文本。不是日期的内容保持原样；一列里只要还有两种读法的日期，整列都不动，请先识别日期。",
      describe: "把{columns}中的日期写成{style} {pattern}",
      fields: {
        columns: { label: "列" },
        style: {
          label: "写成",
          options: {
            iso: "2024-03-05（年-月-日）",
            "slash-ymd": "2024/3/5（年/月/日）",
            "slash-dmy": "05/03/2024（日在前）",
            "slash-mdy": "03/05/2024（月在前）",
            "dot-dmy": "05.03.2024（日在前）",
            "long-dmy": "5 March 2024（英语，日在前）",
            "long-mdy": "March 5, 2024（英语，月在前）",
            "short-dmy": "05-Mar-2024（英语缩写）",
            chinese: "2024年3月5日",
            compact: "20240305（八位数字）",
            own: "自定义格式",
          },
        },
        pattern: { label: "格式", hint: "yyyy 年，mm 月，dd 日，hh:mm 时间，aaaa 星期几" },
        time: { label: "有时间的保留时间" },
      },
      keywords: ["日期格式", "设置格式", "自定义格式", "年月日", "格式化", "TEXT 函数"],
    },
  },
  examples: [
    {
      before: [["day"], ["2024-03-05"], ["2024年12月31日"], ["2024-03-05 14:05"], ["soon"]],
      params: { columns: ["day"], style: "long-dmy", pattern: "", time: true },
      after: [["day"], ["5 March 2024"], ["31 December 2024"], ["5 March 2024 14:05"], ["soon"]],
    },
    {
      before: [["日期"], ["2024-03-05"]],
      params: { columns: ["日期"], style: "own", pattern: "m月d日（aaa）", time: true },
      after: [["日期"], ["3月5日（周二）"]],
    },
  ],
});

function written(moment: Moment, style: Style, pattern: string, time: boolean): string | null {
  if (style === "own") return inPattern(moment, pattern);
  if (style === "iso") return momentText(time ? moment : { ...moment, time: null });
  const date = inPattern(moment, STYLES[style]);
  if (date === null || !time || moment.time === null) return date;
  return `${date} ${clockText(moment.time)}${moment.time.offset}`;
}
