import { mapText } from "../../table/map-text.ts";
import { columnById } from "../../table/table.ts";
import { DATE_PARTS, type DatePart, datePart } from "../../values/date-part.ts";
import { momentOf } from "../../values/moment.ts";
import { withBeside } from "../numbers/beside.ts";
import { operation } from "../operation.ts";
import { dateReader } from "./date-column.ts";

/** A part of each date in a new column. What is no date for certain gives an empty cell. */
export const takeDatePart = operation({
  id: "date-part",
  group: "dates",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "column", kind: "column" },
    { name: "part", kind: "choice", options: DATE_PARTS as readonly DatePart[], initial: "year-month" },
    { name: "name", kind: "text", initial: "month" },
  ],
  check: ({ name }) => (name === "" ? "name" : null),
  touches: ({ column, name }) => ({ reads: [column], writes: [], creates: [name], removes: [], rows: false }),
  async apply(table, { column: id, part, name }, pace) {
    const column = columnById(table, id);
    if (!column || name === "" || columnById(table, name)) return table;
    const read = await dateReader(column, table.rows, pace);
    const take = (text: string) => {
      const canonical = read(text);
      return canonical === null ? "" : datePart(momentOf(canonical), part);
    };
    return withBeside(table, column, name, {
      type: undefined,
      cells: await mapText(column.cells, take, pace),
    });
  },
  words: {
    en: {
      name: "Part of a date",
      help: "Puts the year, quarter, month, week, weekday, hour or another part of each date into a new column. Where a date can be read two ways, or is none, the new cell is empty.",
      describe: "From the dates of {column} take the {part} into {name}",
      fields: {
        column: { label: "Column" },
        part: {
          label: "Take",
          options: {
            year: "year, 2024",
            half: "half-year, 1",
            quarter: "quarter, 1",
            "year-quarter": "year and quarter, 2024-Q1",
            month: "month, 3",
            "year-month": "year and month, 2024-03",
            "month-name": "month, March",
            "month-short": "month, Mar",
            "iso-week": "week, 10 (ISO, from Monday)",
            "iso-year-week": "year and week, 2024-W10 (ISO)",
            day: "day of the month, 5",
            "day-of-year": "day of the year, 65",
            weekday: "weekday, 1 for Monday",
            "weekday-name": "weekday, Tuesday",
            "weekday-short": "weekday, Tue",
            "weekday-zh": "weekday in Chinese",
            date: "date without the time",
            time: "time without the date",
            hour: "hour",
            minute: "minute",
            second: "second",
          },
        },
        name: { label: "Name of the new column" },
      },
      keywords: [
        "year",
        "month",
        "quarter",
        "weekday",
        "weeknum",
        "isoweeknum",
        "hour",
        "day",
        "extract",
        "datepart",
      ],
    },
    "zh-CN": {
      name: "提取日期的一部分",
      help: "把日期的年、季度、月、周、星期几、小时等放进新的一列。有两种读法的日期和不是日期的内容，新单元格为空。",
      describe: "从{column}的日期提取{part}到{name}",
      fields: {
        column: { label: "列" },
        part: {
          label: "提取",
          options: {
            year: "年，2024",
            half: "半年，1 或 2",
            quarter: "季度，1",
            "year-quarter": "年和季度，2024-Q1",
            month: "月，3",
            "year-month": "年和月，2024-03",
            "month-name": "英语月份，March",
            "month-short": "英语月份缩写，Mar",
            "iso-week": "第几周，10（周一开始）",
            "iso-year-week": "年和周，2024-W10",
            day: "日，5",
            "day-of-year": "一年中的第几天，65",
            weekday: "星期几的数字，周一为 1",
            "weekday-name": "英语星期，Tuesday",
            "weekday-short": "英语星期缩写，Tue",
            "weekday-zh": "星期几，星期二",
            date: "日期（不含时间）",
            time: "时间（不含日期）",
            hour: "小时",
            minute: "分钟",
            second: "秒",
          },
        },
        name: { label: "新列的名字" },
      },
      keywords: ["年份", "月份", "季度", "星期", "周数", "小时", "日期拆分", "WEEKDAY"],
    },
  },
  examples: [
    {
      before: [["ordered"], ["2024-03-05"], ["2024年12月30日"], ["soon"], [""]],
      params: { column: "ordered", part: "iso-year-week", name: "week" },
      after: [
        ["ordered", "week"],
        ["2024-03-05", "2024-W10"],
        ["2024年12月30日", "2025-W01"],
        ["soon", ""],
        ["", ""],
      ],
    },
  ],
});
