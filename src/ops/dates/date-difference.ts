import { blockTexts, type Cells } from "../../table/cells.ts";
import { CellsBuilder } from "../../table/cells-builder.ts";
import { mapText } from "../../table/map-text.ts";
import type { Pace } from "../../table/pace.ts";
import { columnById } from "../../table/table.ts";
import { parseDate } from "../../values/date.ts";
import { DIFFERENCE_UNITS, type DifferenceUnit, difference } from "../../values/date-steps.ts";
import { type Moment, momentOf } from "../../values/moment.ts";
import { withBeside } from "../numbers/beside.ts";
import { operation } from "../operation.ts";
import { dateReader, momentReader } from "./date-column.ts";

/** How long it is from the dates of one column to those of another, or to one date, in a new column. */
export const dateDifference = operation({
  id: "date-difference",
  group: "dates",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "column", kind: "column" },
    { name: "to", kind: "choice", options: ["date", "column"], initial: "date" },
    { name: "date", kind: "text", initial: "2025-01-01", only: { field: "to", values: ["date"] } },
    { name: "other", kind: "column", only: { field: "to", values: ["column"] } },
    { name: "unit", kind: "choice", options: DIFFERENCE_UNITS, initial: "years" },
    { name: "name", kind: "text", initial: "age" },
  ],
  check: ({ to, date, other, name }) => {
    if (name === "") return "name";
    if (to === "column") return other ? null : "other";
    return parseDate(date, "certain") === null ? "date" : null;
  },
  touches: ({ column, to, other, name }) => ({
    reads: to === "column" && other ? [column, other] : [column],
    writes: [],
    creates: [name],
    removes: [],
    rows: false,
  }),
  async apply(table, { column: id, to, date, other, unit, name }, pace) {
    const column = columnById(table, id);
    if (!column || name === "" || columnById(table, name)) return table;
    const read = momentReader(await dateReader(column, table.rows, pace));
    if (to === "date") {
      const until = parseDate(date, "certain");
      if (until === null) return table;
      const end = momentOf(until.canonical);
      const cells = await mapText(column.cells, (text) => between(read(text), end, unit), pace);
      return withBeside(table, column, name, { type: "whole", cells });
    }
    const second = columnById(table, other);
    if (!second) return table;
    const readOther = momentReader(await dateReader(second, table.rows, pace));
    const pair = (a: string, b: string) => between(read(a), readOther(b), unit);
    const cells = await pairs(column.cells, second.cells, pair, pace);
    return withBeside(table, column, name, { type: "whole", cells });
  },
  words: {
    en: {
      name: "Time between dates, age",
      help: "Counts the whole days, months or years from each date to a date you give, or to that of another column, in a new column. Years are those completed, as an age is counted. Below zero when the second date is earlier. Empty where a date is missing or can be read two ways.",
      describe: "From {column} to {date}{other} in {unit}, into {name}",
      fields: {
        column: { label: "From the dates of" },
        to: { label: "To", options: { date: "one date", column: "the dates of another column" } },
        date: { label: "Date", hint: "Such as 2025-01-31" },
        other: { label: "Other column" },
        unit: {
          label: "Counted in",
          options: {
            days: "days",
            workdays: "workdays after the first day (Monday to Friday)",
            weeks: "weeks",
            months: "months",
            years: "years (age)",
            hours: "hours",
            minutes: "minutes",
            seconds: "seconds",
          },
        },
        name: { label: "Name of the new column" },
      },
      keywords: [
        "datedif",
        "age",
        "difference",
        "days between",
        "networkdays",
        "duration",
        "elapsed",
        "days360",
      ],
    },
    "zh-CN": {
      name: "日期间隔、年龄",
      help: "在新的一列里算出每个日期到某一天、或到另一列日期之间有多少整天、整月、整年。年数按满几年算，也就是周岁。后一个日期更早时是负数。日期缺失或有两种读法时为空。",
      describe: "从{column}到{date}{other}，按{unit}放到{name}",
      fields: {
        column: { label: "从这一列的日期" },
        to: { label: "到", options: { date: "某一天", column: "另一列的日期" } },
        date: { label: "日期", hint: "例如 2025-01-31" },
        other: { label: "另一列" },
        unit: {
          label: "单位",
          options: {
            days: "天",
            workdays: "工作日（周一到周五，从次日算起）",
            weeks: "周",
            months: "月",
            years: "年（周岁）",
            hours: "小时",
            minutes: "分钟",
            seconds: "秒",
          },
        },
        name: { label: "新列的名字" },
      },
      keywords: ["年龄", "周岁", "相差天数", "间隔", "工龄", "账龄", "DATEDIF", "工作日"],
    },
  },
  examples: [
    {
      before: [["born"], ["2000-02-29"], ["1990年3月7日"], ["?"]],
      params: { column: "born", to: "date", date: "2024-02-28", other: "", unit: "years", name: "age" },
      after: [
        ["born", "age"],
        ["2000-02-29", "23"],
        ["1990年3月7日", "33"],
        ["?", ""],
      ],
    },
    {
      before: [
        ["ordered", "paid"],
        ["2024-02-28", "2024-03-01"],
        ["2024-03-05", ""],
        ["2024-03-05", "2024-03-04"],
      ],
      params: { column: "ordered", to: "column", date: "", other: "paid", unit: "days", name: "days" },
      after: [
        ["ordered", "days", "paid"],
        ["2024-02-28", "2", "2024-03-01"],
        ["2024-03-05", "", ""],
        ["2024-03-05", "-1", "2024-03-04"],
      ],
    },
  ],
});

function between(from: Moment | null, to: Moment | null, unit: DifferenceUnit): string {
  const units = from === null || to === null ? null : difference(from, to, unit);
  return units === null ? "" : String(units);
}

/** One text of each pair of cells. */
async function pairs(
  first: Cells,
  second: Cells,
  pair: (a: string, b: string) => string,
  pace: Pace,
): Promise<Cells> {
  const builder = new CellsBuilder();
  for (let b = 0; b < first.blocks.length; b++) {
    const ones = blockTexts(first.blocks[b]);
    const others = blockTexts(second.blocks[b]);
    for (let i = 0; i < ones.length; i++) builder.appendText(pair(ones[i], others[i]));
    await pace.tick(b, first.blocks.length);
  }
  return builder.finish();
}
