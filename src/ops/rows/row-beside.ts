import { textAt } from "../../table/cells.ts";
import type { Pace } from "../../table/pace.ts";
import { type Column, columnById, rowCount, type Table } from "../../table/table.ts";
import { operation } from "../operation.ts";
import { groupsOf, withColumnBehind } from "./by-group.ts";
import { exactColumn } from "./exact-column.ts";
import { percentText } from "./running.ts";

/**
 * What stands in a column so many rows above or below, or how far a row is from it, in a new column. Rows go as they stand;
 * with groups only rows of the same group count. Where there is no such row, or no number, the cell is empty.
 */
export const rowBeside = operation({
  id: "row-beside",
  group: "rows",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "column", kind: "column" },
    { name: "take", kind: "choice", options: ["value", "difference", "percent"], initial: "value" },
    { name: "which", kind: "choice", options: ["previous", "next"], initial: "previous" },
    { name: "away", kind: "number", initial: 1, min: 1, max: 1000 },
    { name: "groups", kind: "columns", none: "none" },
    { name: "name", kind: "text", initial: "" },
  ],
  check: ({ away, name }) => (name === "" ? "name" : Number.isInteger(away) ? null : "away"),
  touches: ({ column, groups, name }) => ({
    reads: [...new Set([column, ...groups])],
    writes: [],
    creates: [name],
    removes: [],
    rows: false,
  }),
  async apply(table, { column: id, take, which, away, groups, name }, pace) {
    const column = columnById(table, id);
    if (!column || name === "" || columnById(table, name)) return table;
    const others = await placesBeside(table, which, away, groups, pace);
    const text = await textFrom(table, column, take, others, pace);
    return withColumnBehind(table, column, { name }, text, pace);
  },
  words: {
    en: {
      name: "Value of the previous or next row",
      help: "Puts beside each row what stands in the row before or after it, or how much it rose or fell since. Rows are taken as they stand: sort them first. Where there is no such row, or no number, the cell stays empty.",
      describe: "From {column} take {take} of the {which} row, within {groups}, into {name}",
      fields: {
        column: { label: "Column" },
        take: {
          label: "Take",
          options: {
            value: "the value",
            difference: "the difference to it",
            percent: "the change in percent",
          },
        },
        which: { label: "Of which row", options: { previous: "previous", next: "next" } },
        away: { label: "How many rows away" },
        groups: { label: "Only within the same", hint: "None: the whole list is one group" },
        name: { label: "Name of the new column" },
      },
      keywords: [
        "previous",
        "next",
        "lag",
        "lead",
        "shift",
        "offset",
        "difference",
        "growth",
        "month over month",
      ],
    },
    "zh-CN": {
      name: "取上一行或下一行的值",
      help: "在每一行旁边放上前面或后面某一行的值，或与它相比增减了多少。按现在的行顺序取，需要时请先排序。没有那一行或不是数字时留空。",
      describe: "取{column}{which}的{take}，范围：{groups}，写入{name}",
      fields: {
        column: { label: "列" },
        take: { label: "取", options: { value: "值", difference: "差额", percent: "增减百分比" } },
        which: { label: "哪一行", options: { previous: "上一行", next: "下一行" } },
        away: { label: "相隔几行" },
        groups: { label: "只在相同的组内", hint: "不选就按整张表" },
        name: { label: "新列的名字" },
      },
      keywords: ["上一行", "下一行", "前一个", "差额", "环比", "同比", "增长率", "偏移"],
    },
  },
  examples: [
    {
      before: [
        ["shop", "sales"],
        ["Rome", "10"],
        ["Oslo", "4"],
        ["Rome", "12.5"],
      ],
      params: {
        column: "sales",
        take: "value",
        which: "previous",
        away: 1,
        groups: ["shop"],
        name: "before",
      },
      after: [
        ["shop", "sales", "before"],
        ["Rome", "10", ""],
        ["Oslo", "4", ""],
        ["Rome", "12.5", "10"],
      ],
    },
    {
      before: [["sales"], ["10"], ["12.5"], ["n/a"], ["5"]],
      params: { column: "sales", take: "difference", which: "previous", away: 1, groups: [], name: "more" },
      after: [
        ["sales", "more"],
        ["10", ""],
        ["12.5", "2.5"],
        ["n/a", ""],
        ["5", ""],
      ],
    },
    {
      before: [["sales"], ["10"], ["12.5"]],
      params: { column: "sales", take: "percent", which: "previous", away: 1, groups: [], name: "growth" },
      after: [
        ["sales", "growth"],
        ["10", ""],
        ["12.5", "25%"],
      ],
    },
  ],
});

/** For each place of the rows the place of the row asked for, -1 where there is none. */
async function placesBeside(
  table: Table,
  which: "previous" | "next",
  away: number,
  groups: readonly string[],
  pace: Pace,
): Promise<Int32Array> {
  const count = rowCount(table);
  const groupOf = await groupsOf(table, groups, pace);
  const others = new Int32Array(count).fill(-1);
  const last = new Map<number, number[]>();
  for (let i = 0; i < count; i++) {
    const place = which === "previous" ? i : count - 1 - i;
    const queue = last.get(groupOf[place]);
    if (!queue) last.set(groupOf[place], [place]);
    else {
      if (queue.length === away) others[place] = queue.shift() as number;
      queue.push(place);
    }
    if ((i & 0xffff) === 0xffff) await pace.tick(i, count);
  }
  return others;
}

async function textFrom(
  table: Table,
  column: Column,
  take: "value" | "difference" | "percent",
  others: Int32Array,
  pace: Pace,
): Promise<(place: number) => string> {
  const rowAt = (place: number) => (table.rows ? table.rows[place] : place);
  if (take === "value")
    return (place) => (others[place] < 0 ? "" : textAt(column.cells, rowAt(others[place])));
  const exact = await exactColumn(table, column, pace);
  if (!exact) return () => "";
  return (place) => {
    if (others[place] < 0) return "";
    const is = exact.at(rowAt(place));
    const was = exact.at(rowAt(others[place]));
    if (is === null || was === null) return "";
    if (take === "difference") return exact.text(is - was);
    return was === 0n ? "" : percentText(is - was, was < 0n ? -was : was, exact);
  };
}
