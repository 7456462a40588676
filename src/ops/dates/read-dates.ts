import { dateEvidence, provenOrder } from "../../profile/date-order.ts";
import { mapText } from "../../table/map-text.ts";
import type { Pace } from "../../table/pace.ts";
import { type Column, columnById, replaceColumns, type Table } from "../../table/table.ts";
import { type DateOrder, dateForm, parseDate } from "../../values/date.ts";
import { type Counting, countedDate } from "../../values/serial-date.ts";
import { operation } from "../operation.ts";
import { type ReadDate, SHORT_YEARS } from "./date-column.ts";

/** Every written form of a date becomes 2024-03-05. With "auto" all dates of a column decide what 03/04/2024 is. */
export const readDates = operation({
  id: "read-dates",
  group: "dates",
  idempotent: true,
  limitable: false,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "order", kind: "choice", options: ["auto", "dmy", "mdy", "ymd"], initial: "auto" },
    {
      name: "counted",
      kind: "choice",
      options: ["leave", "excel-1900", "excel-1904", "unix"],
      initial: "leave",
    },
    { name: "short", kind: "flag", initial: false },
  ],
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  async apply(table, { columns, order, counted, short }, pace) {
    const changed: Column[] = [];
    for (const id of columns) {
      const column = columnById(table, id);
      const next = column && (await dated(column, table, { order, counted, short }, pace));
      if (next) changed.push(next);
    }
    return replaceColumns(table, changed);
  },
  words: {
    en: {
      name: "Read dates",
      help: "Writes every date one way, as 2024-03-05: from 5 Mar 2024, Tuesday, March 5th, 2024, 13/01/2024, 20240305, dates in Chinese, times with zones and, if you say so, the bare numbers of Excel and Unix. A date that can be read two ways is read only in the order you choose or the column proves. What is no date stays.",
      describe: "Read the dates of {columns}",
      fields: {
        columns: { label: "Columns" },
        order: {
          label: "03/04/2024 means",
          options: {
            auto: "what the column proves",
            dmy: "3 April (day first)",
            mdy: "March 4 (month first)",
            ymd: "year first (24/3/5)",
          },
        },
        counted: {
          label: "Bare numbers",
          options: {
            leave: "are no dates",
            "excel-1900": "are days of Excel, 45356",
            "excel-1904": "are days of Excel for old Macs (from 1904)",
            unix: "are seconds or milliseconds since 1970",
          },
        },
        short: { label: "Also read years of two digits: 69–99 as 19.., 00–68 as 20.." },
      },
      keywords: [
        "date",
        "convert to date",
        "datevalue",
        "text to date",
        "iso",
        "serial",
        "epoch",
        "timestamp",
        "unix",
        "parse",
      ],
    },
    "zh-CN": {
      name: "识别日期",
      help: "把各种写法的日期统一写成 2024-03-05：2024年3月5日、二〇二四年三月五日、民国113年3月5日、5 Mar 2024、13/01/2024、20240305、带时区的时间，还可以识别 Excel 和 Unix 的日期数字。有两种读法的日期，只按你选的顺序或整列能证明的顺序来读。不是日期的保持原样。",
      describe: "识别{columns}中的日期",
      fields: {
        columns: { label: "列" },
        order: {
          label: "03/04/2024 是",
          options: {
            auto: "由整列的日期来判断",
            dmy: "4月3日（日在前）",
            mdy: "3月4日（月在前）",
            ymd: "年在前（24/3/5）",
          },
        },
        counted: {
          label: "单独的数字",
          options: {
            leave: "不是日期",
            "excel-1900": "是 Excel 的日期数字，如 45356",
            "excel-1904": "是旧版 Mac Excel 的日期数字（从 1904 年起）",
            unix: "是 1970 年以来的秒数或毫秒数（时间戳）",
          },
        },
        short: { label: "两位数年份也识别：69–99 是 19××年，00–68 是 20××年" },
      },
      keywords: ["日期", "转换为日期", "文本转日期", "时间戳", "民国", "日期格式", "序列号"],
    },
  },
  examples: [
    {
      before: [
        ["day"],
        ["Mar 5, 2024"],
        ["二〇二四年三月五日"],
        ["民国113年3月5日"],
        ["13/01/2024"],
        ["soon"],
      ],
      params: { columns: ["day"], order: "auto", counted: "leave", short: false },
      after: [["day"], ["2024-03-05"], ["2024-03-05"], ["2024-03-05"], ["2024-01-13"], ["soon"]],
    },
    {
      before: [["day"], ["45356"], ["45356.5"], ["3/4/24"]],
      params: { columns: ["day"], order: "mdy", counted: "excel-1900", short: true },
      after: [["day"], ["2024-03-05"], ["2024-03-05 12:00:00"], ["2024-03-04"]],
    },
    {
      before: [["half open"], ["03/04/2024"], ["25/12/2023"]],
      params: { columns: ["half open"], order: "auto", counted: "leave", short: false },
      after: [["half open"], ["03/04/2024"], ["25/12/2023"]],
    },
  ],
});

interface Manner {
  readonly order: "auto" | Exclude<DateOrder, "certain">;
  readonly counted: "leave" | Counting;
  readonly short: boolean;
}

async function dated(column: Column, table: Table, manner: Manner, pace: Pace): Promise<Column | null> {
  const read = await readerFor(column, table, manner, pace);
  let dates = false;
  const one = (text: string) => {
    const date = text === "" ? null : read(text);
    if (date !== null) dates = true;
    return date ?? text;
  };
  const cells = await mapText(column.cells, one, pace);
  return dates ? { ...column, type: "date", cells } : null;
}

/** Where nothing settles the order, all dates of three numbers stay, also those that are proofs. */
async function readerFor(
  column: Column,
  table: Table,
  { order: wanted, counted, short }: Manner,
  pace: Pace,
): Promise<ReadDate> {
  const evidence = wanted === "auto" ? await dateEvidence(column.cells, table.rows, pace) : null;
  const order = wanted === "auto" ? provenOrder(evidence!) : wanted;
  const open = order === "certain" && evidence !== null && evidence.twoWays > 0;
  return (text) => {
    const value = parseDate(text, order);
    if (value?.canonical === text) return text;
    const form = dateForm(text)?.form;
    if (form === undefined) return counted === "leave" ? null : countedDate(text, counted);
    if (open && (form === "d/m/y" || form === "d/m/yy")) return null;
    if (!SHORT_YEARS.has(form)) return value?.canonical ?? null;
    if (!short) return null;
    const named = form === "cjk-yy" || form === "month-name-yy";
    return (named ? parseDate(text, "ymd") : value)?.canonical ?? null;
  };
}
