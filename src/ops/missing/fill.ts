import { profileColumn } from "../../profile/profile-column.ts";
import { mapText } from "../../table/map-text.ts";
import type { Pace } from "../../table/pace.ts";
import type { RowSet } from "../../table/row-set.ts";
import { type Column, columnById, replaceColumns, type Table } from "../../table/table.ts";
import { kept, tally } from "../../table/tally.ts";
import { operation } from "../operation.ts";
import { meanText, medianText } from "./fill-middle.ts";
import { withNeighbours } from "./fill-neighbours.ts";

const fields = [
  { name: "columns", kind: "columns", none: "forbidden" },
  {
    name: "with",
    kind: "choice",
    options: ["value", "previous", "next", "mean", "median", "most-frequent"],
    initial: "value",
  },
  { name: "value", kind: "text", initial: "", only: { field: "with", values: ["value"] } },
] as const;

/**
 * Missing cells get a text. `previous` and `next` take the nearest filled cell above or below in the order of the table's
 * rows (those before the first, or after the last, stay missing). `mean`, `median` and `most-frequent` are worked out over all
 * rows left, also when the step is limited to some; a column that is not read as numbers has no mean and no median.
 */
export const fill = operation({
  id: "fill",
  group: "missing",
  idempotent: true,
  limitable: true,
  fields,
  check: ({ with: by, value }) => (by === "value" && value === "" ? "value" : null),
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply: (table, { columns, with: by, value }, pace, where) =>
    filled(table, columns, by, value ?? "", pace, where),
  words: {
    en: {
      name: "Fill missing cells",
      help: "Puts something into missing cells: a text of yours, the cell above or below, the mean, the median or the most frequent value.",
      describe: "Fill missing cells of {columns} with {with} {value}",
      fields: {
        columns: { label: "Columns" },
        with: {
          label: "Fill with",
          options: {
            value: "this text:",
            previous: "the cell above",
            next: "the cell below",
            mean: "the mean",
            median: "the median (the middle value)",
            "most-frequent": "the most frequent value",
          },
        },
        value: { label: "Text" },
      },
      keywords: ["fillna", "impute", "blank", "empty", "null", "average", "fill down", "default"],
    },
    "zh-CN": {
      name: "填充缺失",
      help: "给缺失的单元格填上内容：指定的文字、上方或下方的单元格、平均值、中位数或出现最多的值。",
      describe: "用{with}{value}填充{columns}中的缺失",
      fields: {
        columns: { label: "列" },
        with: {
          label: "填充为",
          options: {
            value: "指定的文字",
            previous: "上方单元格的内容",
            next: "下方单元格的内容",
            mean: "平均值",
            median: "中位数",
            "most-frequent": "出现最多的值",
          },
        },
        value: { label: "文字" },
      },
      keywords: ["填充", "缺失", "空值", "平均值", "中位数", "众数", "向下填充"],
    },
  },
  examples: [
    {
      before: [
        ["region", "city"],
        ["North", "Oslo"],
        ["", "Bergen"],
        ["South", "Rome"],
        ["", "Bari"],
      ],
      params: { columns: ["region"], with: "previous" },
      after: [
        ["region", "city"],
        ["North", "Oslo"],
        ["North", "Bergen"],
        ["South", "Rome"],
        ["South", "Bari"],
      ],
    },
    {
      before: [["age"], ["20"], [""], ["31"], ["28"], ["30"]],
      params: { columns: ["age"], with: "mean" },
      after: [["age"], ["20"], ["27.25"], ["31"], ["28"], ["30"]],
    },
    {
      before: [["country"], ["China"], [""]],
      params: { columns: ["country"], with: "value", value: "unknown" },
      after: [["country"], ["China"], ["unknown"]],
    },
  ],
});

type With = (typeof fields)[1]["options"][number];

async function filled(
  table: Table,
  columns: readonly string[],
  by: With,
  value: string,
  pace: Pace,
  where?: RowSet,
): Promise<Table> {
  const changed: Column[] = [];
  for (const id of columns) {
    const column = columnById(table, id);
    if (!column) continue;
    if (by === "previous" || by === "next") {
      changed.push({ ...column, cells: await withNeighbours(column.cells, table, by, pace, where) });
      continue;
    }
    const text = by === "value" ? value : await ruledText(column, table.rows, by, pace);
    if (text === null || text === "") continue;
    const cells = await mapText(column.cells, (old) => (old === "" ? text : old), pace, where);
    changed.push({ ...column, cells });
  }
  return replaceColumns(table, changed);
}

/** What a rule gives for a column, or null when it gives nothing. */
async function ruledText(
  column: Column,
  rows: Uint32Array | null,
  rule: "mean" | "median" | "most-frequent",
  pace: Pace,
): Promise<string | null> {
  if (rule === "most-frequent") return mostFrequent(column, rows, pace);
  const { reading } = await profileColumn(column, rows, pace);
  if (reading.kind !== "whole" && reading.kind !== "decimal") return null;
  const middle = rule === "mean" ? meanText : medianText;
  return middle(column.cells, rows, reading, pace);
}

/** The text in most cells; of equally frequent ones the one that stands first in the file. */
async function mostFrequent(column: Column, rows: Uint32Array | null, pace: Pace): Promise<string | null> {
  const counts = new Map<string, { count: number; row: number }>();
  const visit = (text: string, count: number, row: number) => {
    if (text === "") return;
    const entry = counts.get(text);
    if (!entry) counts.set(kept(text), { count, row });
    else {
      entry.count += count;
      entry.row = Math.min(entry.row, row);
    }
  };
  await tally(column.cells, rows, visit, pace);
  let found: string | null = null;
  let best = { count: 0, row: 0 };
  for (const [text, entry] of counts) {
    if (entry.count < best.count || (entry.count === best.count && entry.row > best.row)) continue;
    found = text;
    best = entry;
  }
  return found;
}
