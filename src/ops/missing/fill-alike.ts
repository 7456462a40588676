import { profileColumn } from "../../profile/profile-column.ts";
import { isEmptyAt, textAt } from "../../table/cells.ts";
import { firstEqualRow } from "../../table/group-rows.ts";
import type { Pace } from "../../table/pace.ts";
import type { RowSet } from "../../table/row-set.ts";
import { type Column, columnById, eachRow, replaceColumns, type Table } from "../../table/table.ts";
import { reader } from "../../values/reading.ts";
import { operation } from "../operation.ts";
import { meanOf, medianOf } from "./group-middle.ts";
import { putTexts } from "./put-texts.ts";

const fields = [
  { name: "columns", kind: "columns", none: "forbidden" },
  { name: "same", kind: "columns", none: "forbidden" },
  {
    name: "with",
    kind: "choice",
    options: ["agreed", "most-frequent", "mean", "median"],
    initial: "agreed",
  },
] as const;

type With = (typeof fields)[2]["options"][number];

/**
 * Missing cells are filled from the rows that have the same texts in other columns. `agreed` fills only where all those
 * rows that are filled say the same (a lookup by key); of equally frequent texts the one that stands first in the file
 * counts. Rows in which one of the compared columns is missing are neither filled nor looked at.
 */
export const fillAlike = operation({
  id: "fill-alike",
  group: "missing",
  idempotent: true,
  limitable: true,
  fields,
  touches: ({ columns, same }) => ({ reads: same, writes: columns, creates: [], removes: [], rows: false }),
  apply: filled,
  words: {
    en: {
      name: "Fill missing cells from similar rows",
      help: "Looks for rows that agree in other columns, such as the same customer number, and fills missing cells from them. Where they give no answer, or not one and the same, cells stay missing.",
      describe: "Fill missing cells of {columns} with {with} of the rows with the same {same}",
      fields: {
        columns: { label: "Columns to fill" },
        same: { label: "From rows with the same", hint: "A key or a group: customer number, city …" },
        with: {
          label: "Fill with",
          options: {
            agreed: "what they all say",
            "most-frequent": "their most frequent value",
            mean: "their mean",
            median: "their median (the middle value)",
          },
        },
      },
      keywords: ["fill by group", "impute", "group mean", "lookup", "vlookup", "same key", "fillna"],
    },
    "zh-CN": {
      name: "按相同的行填充缺失",
      help: "找出其他列相同的行（例如客户编号相同），用它们的内容填充缺失。这些行没有内容或内容不一致时，单元格保持缺失。",
      describe: "用{same}相同的行的{with}填充{columns}中的缺失",
      fields: {
        columns: { label: "要填充的列" },
        same: { label: "参考哪些列相同的行", hint: "编号或分组，例如客户编号、城市" },
        with: {
          label: "填充为",
          options: {
            agreed: "一致的内容",
            "most-frequent": "出现最多的值",
            mean: "平均值",
            median: "中位数",
          },
        },
      },
      keywords: ["分组填充", "按组填充", "查找", "相同编号", "组内平均", "众数"],
    },
  },
  examples: [
    {
      before: [
        ["customer", "city"],
        ["C1", "Oslo"],
        ["C2", "Rome"],
        ["C1", ""],
        ["C2", "Roma"],
        ["C2", ""],
      ],
      params: { columns: ["city"], same: ["customer"], with: "agreed" },
      after: [
        ["customer", "city"],
        ["C1", "Oslo"],
        ["C2", "Rome"],
        ["C1", "Oslo"],
        ["C2", "Roma"],
        ["C2", ""],
      ],
    },
    {
      before: [
        ["部门", "工龄"],
        ["销售", "5"],
        ["销售", "6"],
        ["销售", ""],
        ["技术", "9"],
        ["技术", ""],
      ],
      params: { columns: ["工龄"], same: ["部门"], with: "mean" },
      after: [
        ["部门", "工龄"],
        ["销售", "5"],
        ["销售", "6"],
        ["销售", "5.5"],
        ["技术", "9"],
        ["技术", "9"],
      ],
    },
  ],
});

async function filled(
  table: Table,
  params: { readonly columns: readonly string[]; readonly same: readonly string[]; readonly with: With },
  pace: Pace,
  where?: RowSet,
): Promise<Table> {
  const keys = params.same.flatMap((id) => columnById(table, id)?.cells ?? []);
  if (keys.length === 0) return table;
  const first = await firstEqualRow(keys, table.base.length, table.rows, pace);
  /** One more than the group of each base row; 0 for rows of none. */
  const groupOf = new Uint32Array(table.base.length);
  eachRow(table, (row, position) => {
    if (!keys.some((cells) => isEmptyAt(cells, row))) groupOf[row] = first[position] + 1;
  });
  const changed: Column[] = [];
  for (const id of params.columns) {
    const column = columnById(table, id);
    if (column) changed.push(await filledColumn(column, groupOf, params.with, table, pace, where));
  }
  return replaceColumns(table, changed);
}

async function filledColumn(
  column: Column,
  groupOf: Uint32Array,
  by: With,
  table: Table,
  pace: Pace,
  where?: RowSet,
): Promise<Column> {
  const { cells } = column;
  const answer = await answerer(column, by, table, pace);
  if (!answer) return column;
  const groups = new Map<number, Map<string, number>>();
  const asks = (row: number) => groupOf[row] > 0 && where?.has(row) !== false && isEmptyAt(cells, row);
  eachRow(table, (row) => {
    if (asks(row)) groups.set(groupOf[row], new Map());
  });
  if (groups.size === 0) return column;
  const inOrder = table.rows ? table.rows.slice().sort() : null;
  const { length } = inOrder ?? cells;
  for (let i = 0; i < length; i++) {
    const row = inOrder ? inOrder[i] : i;
    const texts = groups.get(groupOf[row]);
    if (texts && !isEmptyAt(cells, row)) {
      const text = textAt(cells, row);
      texts.set(text, (texts.get(text) ?? 0) + 1);
    }
    if ((i & 0xffff) === 0xffff) await pace.tick(i, length);
  }
  const answers = new Map([...groups].map(([group, texts]) => [group, answer(texts)]));
  const next = await putTexts(cells, (row) => (asks(row) ? (answers.get(groupOf[row]) ?? null) : null), pace);
  return { ...column, cells: next };
}

/** What the texts of a group, with how often each stands there in the order of the file, give; null of a column that cannot be asked. */
async function answerer(
  column: Column,
  by: With,
  table: Table,
  pace: Pace,
): Promise<((texts: ReadonlyMap<string, number>) => string | null) | null> {
  switch (by) {
    case "agreed":
      return (texts) => (texts.size === 1 ? [...texts.keys()][0] : null);
    case "most-frequent":
      return mostFrequent;
    case "mean":
    case "median": {
      const { reading } = await profileColumn(column, table.rows, pace);
      if (reading.kind !== "whole" && reading.kind !== "decimal") return null;
      const { canonical } = reader(reading);
      const middle = by === "mean" ? meanOf : medianOf;
      return (texts) => middle(numbersOf(texts, canonical), reading.mark);
    }
  }
}

function mostFrequent(texts: ReadonlyMap<string, number>): string | null {
  let found: string | null = null;
  let most = 0;
  for (const [text, count] of texts) {
    if (count <= most) continue;
    found = text;
    most = count;
  }
  return found;
}

function numbersOf(texts: ReadonlyMap<string, number>, canonical: (text: string) => string | null): string[] {
  const numbers: string[] = [];
  for (const [text, count] of texts) {
    const number = canonical(text);
    if (number !== null) for (let i = 0; i < count; i++) numbers.push(number);
  }
  return numbers;
}
