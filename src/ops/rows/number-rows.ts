import { CellsBuilder } from "../../table/cells-builder.ts";
import { rowCount, type Table } from "../../table/table.ts";
import { freeName } from "../free-name.ts";
import { operation } from "../operation.ts";

/** A new first column counts the rows in the order they have now; rows that were removed before have empty cells. */
export const numberRows = operation({
  id: "number-rows",
  group: "columns",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "name", kind: "text", initial: "#" },
    { name: "from", kind: "number", initial: 1, min: 0, max: 1_000_000_000 },
  ],
  check: ({ name, from }) => (name === "" ? "name" : Number.isInteger(from) ? null : "from"),
  touches: ({ name }) => ({ reads: [], writes: [], creates: [name], removes: [], rows: false }),
  apply: async (table, { name, from }) => numbered(table, name, from),
  words: {
    en: {
      name: "Number the rows",
      help: "Puts a new column in front that counts the rows in the order they have now.",
      describe: "Number the rows as {name}, from {from} on",
      fields: { name: { label: "Name of the new column" }, from: { label: "Begin with" } },
      keywords: ["index", "row number", "count", "sequence", "id"],
    },
    "zh-CN": {
      name: "添加序号列",
      help: "在最前面加一列，按当前顺序给每一行编号。",
      describe: "添加序号列{name}，从 {from} 开始",
      fields: { name: { label: "新列的名字" }, from: { label: "起始数字" } },
      keywords: ["序号", "行号", "编号", "索引"],
    },
  },
  examples: [
    {
      before: [["name"], ["Ann"], ["Bob"]],
      params: { name: "no.", from: 1 },
      after: [
        ["no.", "name"],
        ["1", "Ann"],
        ["2", "Bob"],
      ],
    },
  ],
});

function numbered(table: Table, wanted: string, from: number): Table {
  if (wanted === "" || table.columns.some(({ id }) => id === wanted)) return table;
  const { length } = table.base;
  const places = new Int32Array(length).fill(-1);
  for (let position = 0; position < rowCount(table); position++)
    places[table.rows ? table.rows[position] : position] = position;
  const cells = new CellsBuilder();
  for (let row = 0; row < length; row++) cells.appendText(places[row] < 0 ? "" : String(from + places[row]));
  const name = freeName(wanted, new Set(table.columns.map((column) => column.name)));
  return {
    ...table,
    columns: [{ id: wanted, name, type: "whole", cells: cells.finish() }, ...table.columns],
  };
}
