import { columnById, type Table } from "../../table/table.ts";
import { operation } from "../operation.ts";

/** A column moves to stand before another one, or last when `before` is empty. */
export const moveColumn = operation({
  id: "move-column",
  group: "columns",
  idempotent: true,
  limitable: false,
  fields: [
    { name: "column", kind: "column" },
    { name: "before", kind: "column", optional: true },
  ],
  touches: ({ column, before }) => ({
    reads: before === "" ? [column] : [column, before],
    writes: [],
    creates: [],
    removes: [],
    rows: false,
  }),
  apply: async (table, { column, before }) => moved(table, column, before),
  words: {
    en: {
      name: "Move column",
      help: "Puts a column in another place.",
      describe: "Move {column} (before: {before})",
      fields: {
        column: { label: "Column" },
        before: { label: "Put it before", hint: "None chosen: at the end" },
      },
      keywords: ["reorder", "order", "place", "arrange", "position"],
    },
    "zh-CN": {
      name: "移动列",
      help: "把一列移到别的位置。",
      describe: "移动{column}（移到此列之前：{before}）",
      fields: {
        column: { label: "列" },
        before: { label: "移到这一列之前", hint: "不选则移到最后" },
      },
      keywords: ["移动", "列顺序", "调整", "位置"],
    },
  },
  examples: [
    {
      before: [
        ["city", "name", "id"],
        ["Rome", "Ann", "1"],
      ],
      params: { column: "id", before: "city" },
      after: [
        ["id", "city", "name"],
        ["1", "Rome", "Ann"],
      ],
    },
    {
      before: [
        ["notes", "id"],
        ["VIP", "1"],
      ],
      params: { column: "notes", before: "" },
      after: [
        ["id", "notes"],
        ["1", "VIP"],
      ],
    },
  ],
});

function moved(table: Table, id: string, before: string): Table {
  const column = columnById(table, id);
  if (!column || id === before || (before !== "" && !columnById(table, before))) return table;
  const others = table.columns.filter((each) => each !== column);
  const place = before === "" ? others.length : others.findIndex((each) => each.id === before);
  const columns = [...others.slice(0, place), column, ...others.slice(place)];
  return columns.every((each, i) => each === table.columns[i]) ? table : { ...table, columns };
}
