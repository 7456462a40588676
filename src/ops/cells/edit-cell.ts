import { textAt } from "../../table/cells.ts";
import { setTexts } from "../../table/map-text.ts";
import { columnById, replaceColumns } from "../../table/table.ts";
import { operation } from "../operation.ts";

/** One cell typed anew. `row` is a base row; nothing happens unless the cell still holds `from`. */
export const editCell = operation({
  id: "edit-cell",
  group: "values",
  idempotent: true,
  limitable: false,
  fields: [
    { name: "row", kind: "row" },
    { name: "column", kind: "column" },
    { name: "from", kind: "text", initial: "", optional: true },
    { name: "to", kind: "text", initial: "", optional: true },
  ],
  touches: ({ column }) => ({ reads: [], writes: [column], creates: [], removes: [], rows: false }),
  async apply(table, { row, column: id, from, to }) {
    const column = columnById(table, id);
    if (!column || row >= table.base.length || textAt(column.cells, row) !== from) return table;
    return replaceColumns(table, [{ ...column, cells: setTexts(column.cells, new Map([[row, to]])) }]);
  },
  words: {
    en: {
      name: "Edit one cell",
      help: "Changes a single cell. It is left alone when it no longer holds what it held.",
      describe: "Change {column} in row {row} from {from} to {to}",
      fields: {
        row: { label: "Row" },
        column: { label: "Column" },
        from: { label: "From" },
        to: { label: "To" },
      },
      keywords: ["type", "correct", "cell", "fix"],
    },
    "zh-CN": {
      name: "修改单元格",
      help: "修改一个单元格。如果内容已经不是原来的，就不改。",
      describe: "把第 {row} 行的{column}由{from}改为{to}",
      fields: {
        row: { label: "行" },
        column: { label: "列" },
        from: { label: "原内容" },
        to: { label: "改为" },
      },
      keywords: ["修改", "编辑", "单元格", "更正"],
    },
  },
  examples: [
    {
      before: [
        ["name", "age"],
        ["Ann", "3O"],
        ["Bob", "3O"],
      ],
      params: { row: 0, column: "age", from: "3O", to: "30" },
      after: [
        ["name", "age"],
        ["Ann", "30"],
        ["Bob", "3O"],
      ],
    },
  ],
});
