import { orderRows } from "../../profile/order-rows.ts";
import { textAt } from "../../table/cells.ts";
import { numbers } from "../../table/numbers.ts";
import type { Pace } from "../../table/pace.ts";
import { type Column, columnById, rowCount, type Table } from "../../table/table.ts";
import { type Reading, reader } from "../../values/reading.ts";
import { operation } from "../operation.ts";
import { groupsOf, readingIn, withColumnBehind } from "./by-group.ts";

/**
 * The place of each row by a column, in the whole list or in its group, in a new column. Values compare as a sort compares
 * them; missing cells and those that do not read as the column does have no place.
 */
export const rank = operation({
  id: "rank",
  group: "rows",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "column", kind: "column" },
    { name: "first", kind: "choice", options: ["highest", "lowest"], initial: "highest" },
    { name: "ties", kind: "choice", options: ["gap", "dense", "order"], initial: "gap" },
    { name: "groups", kind: "columns", none: "none" },
    { name: "name", kind: "text", initial: "" },
  ],
  check: ({ name }) => (name === "" ? "name" : null),
  touches: ({ column, groups, name }) => ({
    reads: [...new Set([column, ...groups])],
    writes: [],
    creates: [name],
    removes: [],
    rows: false,
  }),
  async apply(table, { column: id, first, ties, groups, name }, pace) {
    const column = columnById(table, id);
    if (!column || name === "" || columnById(table, name)) return table;
    const ranks = await ranksOf(table, column, first === "highest", ties, groups, pace);
    const text = (place: number) => (ranks[place] === 0 ? "" : String(ranks[place]));
    return withColumnBehind(table, column, { name, type: "whole" }, text, pace);
  },
  words: {
    en: {
      name: "Rank",
      help: "Gives each row its place by a column: 1 for the highest or the lowest, in the whole list or in each group. Cells that are missing or do not fit the column get no place.",
      describe: "Rank by {column}, {first} first, within {groups}, into {name}",
      fields: {
        column: { label: "Column" },
        first: { label: "Place 1 is", options: { highest: "the highest", lowest: "the lowest" } },
        ties: {
          label: "Equal values",
          options: {
            gap: "share a place, the next is left out (1, 1, 3)",
            dense: "share a place (1, 1, 2)",
            order: "go in the order of the list (1, 2, 3)",
          },
        },
        groups: { label: "Begin again in each group of", hint: "None: the whole list is one group" },
        name: { label: "Name of the new column" },
      },
      keywords: ["rank", "place", "position", "top", "league table", "dense rank", "row number", "order"],
    },
    "zh-CN": {
      name: "排名",
      help: "按一列给每一行排名次：最大或最小的为第 1，可以在整张表里排，也可以分组排。缺失或不符合该列类型的单元格没有名次。",
      describe: "按{column}排名，{first}为第 1，范围：{groups}，写入{name}",
      fields: {
        column: { label: "列" },
        first: { label: "第 1 名是", options: { highest: "最大的", lowest: "最小的" } },
        ties: {
          label: "数值相同时",
          options: {
            gap: "名次相同，跳过下一名（1、1、3）",
            dense: "名次相同，不跳过（1、1、2）",
            order: "按列表顺序排（1、2、3）",
          },
        },
        groups: { label: "分组列（每组重新排名）", hint: "不选就在整张表里排名" },
        name: { label: "新列的名字" },
      },
      keywords: ["排名", "名次", "排位", "RANK", "分组排名"],
    },
  },
  examples: [
    {
      before: [
        ["team", "points"],
        ["A", "7"],
        ["B", "10"],
        ["C", "7"],
        ["D", "3"],
        ["E", ""],
      ],
      params: { column: "points", first: "highest", ties: "gap", groups: [], name: "place" },
      after: [
        ["team", "points", "place"],
        ["A", "7", "2"],
        ["B", "10", "1"],
        ["C", "7", "2"],
        ["D", "3", "4"],
        ["E", "", ""],
      ],
    },
    {
      before: [
        ["shop", "sales"],
        ["Rome", "5"],
        ["Oslo", "9"],
        ["Rome", "8"],
      ],
      params: { column: "sales", first: "highest", ties: "dense", groups: ["shop"], name: "place" },
      after: [
        ["shop", "sales", "place"],
        ["Rome", "5", "2"],
        ["Oslo", "9", "1"],
        ["Rome", "8", "1"],
      ],
    },
  ],
});

type Ties = "gap" | "dense" | "order";

/** The rank at each place of the rows, 0 where there is none. */
async function ranksOf(
  table: Table,
  column: Column,
  descending: boolean,
  ties: Ties,
  groups: readonly string[],
  pace: Pace,
): Promise<Uint32Array> {
  const count = rowCount(table);
  const reading = await readingIn(table, column, pace);
  const groupOf = await groupsOf(table, groups, pace);
  const ranks = new Uint32Array(count);
  const places = new Map<number, number>();
  if (table.rows) for (let place = 0; place < count; place++) places.set(table.rows[place], place);
  const rows = table.rows ?? Uint32Array.from({ length: count }, (_, row) => row);
  const ordered = await orderRows(
    table,
    [{ column: column.id, descending }],
    rows,
    "en",
    async () => reading,
    pace,
  );
  const same = await sameValue(column, reading, pace);
  /** Of each group: rows so far, the rank given last and the row that got it. */
  const seen = new Uint32Array(count);
  const last = new Uint32Array(count);
  const lastRow = new Int32Array(count).fill(-1);
  for (let i = 0; i < count; i++) {
    const row = ordered[i];
    if (!same.counts(row)) continue;
    const place = table.rows ? (places.get(row) as number) : row;
    const group = groupOf[place];
    seen[group]++;
    const tied = ties !== "order" && lastRow[group] >= 0 && same.as(row, lastRow[group]);
    if (!tied) last[group] = ties === "dense" ? last[group] + 1 : seen[group];
    lastRow[group] = row;
    ranks[place] = last[group];
    if ((i & 0xffff) === 0xffff) await pace.tick(i, count);
  }
  return ranks;
}

/** Which rows have a value, and which of them the same. */
export async function sameValue(column: Column, reading: Reading, pace: Pace) {
  const { cells } = column;
  if (["whole", "decimal", "date", "boolean"].includes(reading.kind)) {
    const values = await numbers(cells, JSON.stringify(reading), reader(reading).number, pace);
    return {
      counts: (row: number) => !Number.isNaN(values[row]),
      as: (a: number, b: number) => values[a] === values[b],
    };
  }
  return {
    counts: (row: number) => textAt(cells, row) !== "",
    as: (a: number, b: number) => textAt(cells, a) === textAt(cells, b),
  };
}
