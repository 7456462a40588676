import { columnById, replaceColumns } from "../../table/table.ts";
import { operation } from "../operation.ts";

/** A column gets another name. Its id stays, so steps and its history still find it. */
export const rename = operation({
  id: "rename",
  group: "columns",
  idempotent: true,
  limitable: false,
  fields: [
    { name: "column", kind: "column" },
    { name: "name", kind: "text", initial: "" },
  ],
  check: ({ name }) => (name === "" ? "name" : null),
  touches: ({ column }) => ({ reads: [], writes: [column], creates: [], removes: [], rows: false }),
  async apply(table, { column: id, name }) {
    const column = columnById(table, id);
    return column && name !== "" ? replaceColumns(table, [{ ...column, name }]) : table;
  },
  words: {
    en: {
      name: "Rename column",
      help: "Gives a column another name.",
      describe: "Rename {column} to {name}",
      fields: { column: { label: "Column" }, name: { label: "New name" } },
      keywords: ["title", "header", "heading", "label"],
    },
    "zh-CN": {
      name: "重命名列",
      help: "给一列换个名称。",
      describe: "把{column}改名为{name}",
      fields: { column: { label: "列" }, name: { label: "新名称" } },
      keywords: ["重命名", "改名", "列名", "表头", "标题"],
    },
  },
  examples: [
    {
      before: [
        ["nm", "city"],
        ["Ann", "Rome"],
      ],
      params: { column: "nm", name: "Name" },
      after: [
        ["Name", "city"],
        ["Ann", "Rome"],
      ],
    },
  ],
});
