import { textAt } from "../../table/cells.ts";
import { setTexts } from "../../table/map-text.ts";
import { columnById, replaceColumns, type Table } from "../../table/table.ts";
import { type CellEdit, operation } from "../operation.ts";

/**
 * Many cells pasted or emptied at once. Each is left alone when it no longer holds its `from`; of several edits of one
 * cell the first counts.
 */
export const editCells = operation({
  id: "edit-cells",
  group: "values",
  idempotent: true,
  limitable: false,
  fields: [{ name: "cells", kind: "cells" }],
  touches: ({ cells }) => {
    const writes = [...new Set(cells.map(({ column }) => column))];
    return { reads: [], writes, creates: [], removes: [], rows: false };
  },
  apply: async (table, { cells }) => edited(table, cells),
  words: {
    en: {
      name: "Edit cells",
      help: "Changes cells that were pasted or emptied. Each is left alone when it no longer holds what it held.",
      describe: "Change {cells}",
      fields: { cells: { label: "Cells" } },
      keywords: ["paste", "type", "correct", "clear"],
    },
    "zh-CN": {
      name: "修改多个单元格",
      help: "修改粘贴或清空的单元格。如果内容已经不是原来的，就不改。",
      describe: "修改{cells}",
      fields: { cells: { label: "单元格" } },
      keywords: ["粘贴", "修改", "编辑", "清空", "单元格"],
    },
  },
  examples: [
    {
      before: [
        ["name", "age"],
        ["Ann", "3O"],
        ["Bob", "4O"],
      ],
      params: {
        cells: [
          { row: 0, column: "age", from: "3O", to: "30" },
          { row: 1, column: "age", from: "4O", to: "40" },
          { row: 1, column: "name", from: "Rob", to: "Bobby" },
        ],
      },
      after: [
        ["name", "age"],
        ["Ann", "30"],
        ["Bob", "40"],
      ],
    },
  ],
});

function edited(table: Table, cells: readonly CellEdit[]): Table {
  const changes = new Map<string, Map<number, string>>();
  const met = new Map<string, Set<number>>();
  for (const { row, column: id, from, to } of cells) {
    const column = columnById(table, id);
    const rows = met.get(id) ?? new Set();
    if (!column || row >= table.base.length || rows.has(row)) continue;
    met.set(id, rows.add(row));
    if (textAt(column.cells, row) !== from) continue;
    changes.set(id, (changes.get(id) ?? new Map<number, string>()).set(row, to));
  }
  const columns = [...changes].flatMap(([id, texts]) => {
    const column = columnById(table, id);
    return column ? [{ ...column, cells: setTexts(column.cells, texts) }] : [];
  });
  return columns.length > 0 ? replaceColumns(table, columns) : table;
}
