import { mapText } from "../../table/map-text.ts";
import type { Pace } from "../../table/pace.ts";
import { type Column, columnById, replaceColumns, type Table } from "../../table/table.ts";
import { canonicalNumber } from "../../values/number.ts";
import { type Reading, reader } from "../../values/reading.ts";
import { operation } from "../operation.ts";
import { suggestTypes } from "./set-type-suggest.ts";

const fields = [
  { name: "columns", kind: "columns", none: "forbidden" },
  { name: "type", kind: "choice", options: ["text", "whole", "decimal", "date", "boolean"], initial: "text" },
  {
    name: "mark",
    kind: "choice",
    options: [".", ","],
    initial: ".",
    only: { field: "type", values: ["whole", "decimal"] },
  },
  {
    name: "order",
    kind: "choice",
    options: ["certain", "dmy", "mdy", "ymd"],
    initial: "certain",
    only: { field: "type", values: ["date"] },
  },
] as const;

/**
 * Says what a column holds and writes every cell that reads so in the one way of its kind: 1234.5, 2024-03-05,
 * true/false. A cell that does not read so stays as it is and counts as odd.
 */
export const setType = operation({
  id: "set-type",
  group: "values",
  idempotent: true,
  limitable: false,
  fields,
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply: (table, { columns, type, mark, order }, pace) =>
    typed(table, columns, type, readingOf(type, mark ?? ".", order ?? "certain"), pace),
  suggest: suggestTypes,
  words: {
    en: {
      name: "Set type",
      help: "Says what a column holds and writes all of it one way: numbers as 1234.5, dates as 2024-03-05. What does not read so stays as it is and is marked odd.",
      describe: "Read {columns} as {type}",
      fields: {
        columns: { label: "Columns" },
        type: {
          label: "The column holds",
          options: {
            text: "text",
            whole: "whole numbers",
            decimal: "numbers with decimals",
            date: "dates",
            boolean: "yes or no",
          },
        },
        mark: { label: "Decimal sign", options: { ".": "point: 1,234.5", ",": "comma: 1.234,5" } },
        order: {
          label: "03/04/2024 means",
          options: {
            certain: "leave dates that can be read two ways",
            dmy: "3 April (day first)",
            mdy: "March 4 (month first)",
            ymd: "year first",
          },
        },
      },
      keywords: ["convert", "number", "date", "format", "integer", "parse", "iso", "yes", "no"],
    },
    "zh-CN": {
      name: "设置类型",
      help: "说明一列是什么，并统一写法：数字写成 1234.5，日期写成 2024-03-05。读不出来的保持原样，标为异常。",
      describe: "把{columns}读作{type}",
      fields: {
        columns: { label: "列" },
        type: {
          label: "这一列是",
          options: { text: "文本", whole: "整数", decimal: "小数", date: "日期", boolean: "是或否" },
        },
        mark: { label: "小数点写法", options: { ".": "点：1,234.5", ",": "逗号：1.234,5" } },
        order: {
          label: "03/04/2024 是",
          options: {
            certain: "有两种读法的日期先不动",
            dmy: "4月3日（日在前）",
            mdy: "3月4日（月在前）",
            ymd: "年在前",
          },
        },
      },
      keywords: ["类型", "数字", "日期", "格式", "转换", "整数", "小数", "是否"],
    },
  },
  examples: [
    {
      before: [["amount"], ["$1,234.50"], ["12"], ["ask Bob"]],
      params: { columns: ["amount"], type: "decimal", mark: "." },
      after: [["amount"], ["1234.50"], ["12"], ["ask Bob"]],
    },
    {
      before: [["day"], ["2024年3月5日"], ["13/01/2024"], ["03/04/2024"]],
      params: { columns: ["day"], type: "date", order: "certain" },
      after: [["day"], ["2024-03-05"], ["2024-01-13"], ["03/04/2024"]],
    },
  ],
});

type Type = (typeof fields)[1]["options"][number];

function readingOf(type: Type, mark: "." | ",", order: "certain" | "dmy" | "mdy" | "ymd"): Reading {
  switch (type) {
    case "text":
      return { kind: "text" };
    case "whole":
    case "decimal":
      return { kind: type, mark };
    case "date":
      return { kind: "date", order };
    case "boolean":
      return { kind: "boolean" };
  }
}

async function typed(
  table: Table,
  columns: readonly string[],
  type: Type,
  reading: Reading,
  pace: Pace,
): Promise<Table> {
  const { canonical } = reader(reading);
  const changed: Column[] = [];
  for (const id of columns) {
    const column = columnById(table, id);
    if (!column) continue;
    const read =
      isNumber(column.type) && isNumber(reading.kind) ? afterNumbers(reading, canonical) : canonical;
    const cells = await mapText(column.cells, (text) => (text === "" ? text : (read(text) ?? text)), pace);
    changed.push({ ...column, type, cells });
  }
  return replaceColumns(table, changed);
}

function isNumber(kind: string | undefined): kind is "whole" | "decimal" {
  return kind === "whole" || kind === "decimal";
}

/** In a column that was made numbers before, what is written the one way has the point whatever the mark now asked for. */
function afterNumbers(
  reading: Reading,
  canonical: (text: string) => string | null,
): (text: string) => string | null {
  if (!isNumber(reading.kind)) return canonical;
  const byPoint = reader({ kind: reading.kind, mark: "." }).canonical;
  return (text) => (canonicalNumber(text, ".") === text ? byPoint(text) : canonical(text));
}
