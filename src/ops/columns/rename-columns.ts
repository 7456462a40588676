import { type Column, columnById, replaceColumns } from "../../table/table.ts";
import { operation } from "../operation.ts";

/** Several columns get other names, one after the other. Their ids stay, so steps and their history still find them. */
export const renameColumns = operation({
  id: "rename-columns",
  group: "columns",
  idempotent: true,
  limitable: false,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "names", kind: "texts", initial: [] },
  ],
  check: ({ columns, names }) =>
    names.length !== columns.length || names.some((name) => name === "") ? "names" : null,
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  async apply(table, { columns, names }) {
    const renamed = columns.flatMap((id, at): Column[] => {
      const column = columnById(table, id);
      return column && names[at] && names[at] !== column.name ? [{ ...column, name: names[at] }] : [];
    });
    return renamed.length > 0 ? replaceColumns(table, renamed) : table;
  },
  words: {
    en: {
      name: "Rename columns",
      help: "Gives several columns other names at once.",
      describe: "Rename {columns} to {names}",
      fields: {
        columns: { label: "Columns" },
        names: { label: "New names", hint: "One a line, as many as columns, in their order" },
      },
      keywords: ["titles", "headers", "headings", "labels", "names"],
    },
    "zh-CN": {
      name: "重命名多列",
      help: "一次给几列换上新的名称。",
      describe: "把{columns}改名为{names}",
      fields: {
        columns: { label: "列" },
        names: { label: "新名称", hint: "每行一个，与所选的列数量相同、顺序一致" },
      },
      keywords: ["重命名", "改名", "列名", "表头", "批量"],
    },
  },
  examples: [
    {
      before: [
        ["nm", "ct", "age"],
        ["Ann", "Rome", "7"],
      ],
      params: { columns: ["nm", "ct"], names: ["Name", "City"] },
      after: [
        ["Name", "City", "age"],
        ["Ann", "Rome", "7"],
      ],
    },
  ],
});
