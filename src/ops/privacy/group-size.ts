import { blockTexts } from "../../table/cells.ts";
import { CellsBuilder } from "../../table/cells-builder.ts";
import type { Pace } from "../../table/pace.ts";
import { columnById, eachRow, type Table } from "../../table/table.ts";
import { freeName } from "../free-name.ts";
import { operation } from "../operation.ts";

/** How many rows share the values of some columns with each row, in a new last column: k-anonymity, row by row. */
export const groupSize = operation({
  id: "group-size",
  group: "privacy",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "name", kind: "text", initial: "k" },
  ],
  check: ({ name }) => (name === "" ? "name" : null),
  touches: ({ columns, name }) => ({ reads: columns, writes: [], creates: [name], removes: [], rows: false }),
  apply: (table, { columns, name }, pace) => sized(table, columns, name, pace),
  words: {
    en: {
      name: "Count who looks alike (k-anonymity)",
      help: "For each row counts the rows that have the same values in the chosen columns, such as age band, sex and postal code. A row with 1 can be recognised by these columns alone; the smallest number is the k of the list. Sort by the new column to see the rows to make less exact.",
      describe: "Count the rows alike in {columns} as {name}",
      fields: {
        columns: { label: "Columns by which someone could be recognised" },
        name: { label: "Name of the new column" },
      },
      keywords: [
        "k-anonymity",
        "anonymity",
        "re-identification",
        "privacy report",
        "group size",
        "rare rows",
      ],
    },
    "zh-CN": {
      name: "统计相同的人数（k 匿名）",
      help: "对每一行，统计在所选列（如年龄段、性别、邮编）上取值相同的行数。数字为 1 的行仅凭这些列就能认出是谁；其中最小的数字就是这张表的 k。按新列排序即可看到需要降低精确度的行。",
      describe: "统计{columns}相同的行数，放进{name}",
      fields: { columns: { label: "可能认出一个人的列" }, name: { label: "新列的名字" } },
      keywords: ["k匿名", "匿名", "隐私", "重新识别", "少见的行", "相同人数"],
    },
  },
  examples: [
    {
      before: [
        ["age", "zip"],
        ["30–39", "902"],
        ["30–39", "902"],
        ["80–89", "100"],
      ],
      params: { columns: ["age", "zip"], name: "k" },
      after: [
        ["age", "zip", "k"],
        ["30–39", "902", "2"],
        ["30–39", "902", "2"],
        ["80–89", "100", "1"],
      ],
    },
  ],
});

async function sized(table: Table, ids: readonly string[], wanted: string, pace: Pace): Promise<Table> {
  const columns = ids.flatMap((id) => columnById(table, id) ?? []);
  if (columns.length === 0 || wanted === "" || columnById(table, wanted)) return table;
  const groups = await groupsOf(
    table,
    columns.map(({ cells }) => cells),
    pace,
  );
  const counts = new Uint32Array(groups.length === 0 ? 0 : largest(groups) + 1);
  const shown = new Uint8Array(table.base.length);
  eachRow(table, (row) => {
    counts[groups[row]]++;
    shown[row] = 1;
  });
  const builder = new CellsBuilder();
  for (let row = 0; row < table.base.length; row++)
    builder.appendText(shown[row] === 1 ? String(counts[groups[row]]) : "");
  const name = freeName(wanted, new Set(table.columns.map((each) => each.name)));
  return {
    ...table,
    columns: [...table.columns, { id: wanted, name, type: "whole", cells: builder.finish() }],
  };
}

/** For each base row the number of its group: pairs of numbers are numbered again, column by column. */
async function groupsOf(
  table: Table,
  columns: readonly Table["columns"][number]["cells"][],
  pace: Pace,
): Promise<Uint32Array> {
  const groups = new Uint32Array(table.base.length);
  for (const cells of columns) {
    const numbers = new Map<string, number>();
    let row = 0;
    for (let b = 0; b < cells.blocks.length; b++) {
      for (const text of blockTexts(cells.blocks[b])) {
        const key = `${groups[row]} ${text}`;
        let number = numbers.get(key);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(key, number);
        }
        groups[row++] = number;
      }
      await pace.tick(b, cells.blocks.length);
    }
  }
  return groups;
}

function largest(groups: Uint32Array): number {
  let most = 0;
  for (const group of groups) if (group > most) most = group;
  return most;
}
