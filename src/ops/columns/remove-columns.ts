import { operation } from "../operation.ts";

/** The chosen columns go. */
export const removeColumns = operation({
  id: "remove-columns",
  group: "columns",
  idempotent: true,
  limitable: false,
  fields: [{ name: "columns", kind: "columns", none: "forbidden" }],
  touches: ({ columns }) => ({ reads: [], writes: [], creates: [], removes: columns, rows: false }),
  async apply(table, { columns: ids }) {
    const columns = table.columns.filter((column) => !ids.includes(column.id));
    return columns.length === table.columns.length ? table : { ...table, columns };
  },
  words: {
    en: {
      name: "Remove columns",
      help: "Takes away columns you do not need. Your file keeps them.",
      describe: "Remove {columns}",
      fields: { columns: { label: "Columns" } },
      keywords: ["delete", "drop", "hide"],
    },
    "zh-CN": {
      name: "删除列",
      help: "去掉不需要的列，原文件不受影响。",
      describe: "删除{columns}",
      fields: { columns: { label: "列" } },
      keywords: ["删除", "去掉", "列"],
    },
  },
  examples: [
    {
      before: [
        ["id", "fax", "city"],
        ["1", "555", "Rome"],
      ],
      params: { columns: ["fax"] },
      after: [
        ["id", "city"],
        ["1", "Rome"],
      ],
    },
  ],
});
