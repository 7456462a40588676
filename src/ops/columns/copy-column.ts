import { columnById } from "../../table/table.ts";
import { freeName } from "../free-name.ts";
import { operation } from "../operation.ts";

/** A second column with the same cells and the same type, behind the first: to try something out, or to keep what was there. */
export const copyColumn = operation({
  id: "copy-column",
  group: "columns",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "column", kind: "column" },
    { name: "name", kind: "text", initial: "" },
  ],
  check: ({ name }) => (name === "" ? "name" : null),
  touches: ({ column, name }) => ({ reads: [column], writes: [], creates: [name], removes: [], rows: false }),
  async apply(table, { column: id, name: wanted }) {
    const column = columnById(table, id);
    if (!column || wanted === "" || columnById(table, wanted)) return table;
    const name = freeName(wanted, new Set(table.columns.map((each) => each.name)));
    const made = { ...column, id: wanted, name };
    return { ...table, columns: table.columns.flatMap((each) => (each === column ? [each, made] : [each])) };
  },
  words: {
    en: {
      name: "Copy a column",
      help: "Puts a second column with the same cells behind a column, to keep what was there or to try something out.",
      describe: "Copy {column} as {name}",
      fields: { column: { label: "Column" }, name: { label: "Name of the new column" } },
      keywords: ["duplicate column", "clone", "copy", "backup", "keep original"],
    },
    "zh-CN": {
      name: "复制列",
      help: "在这一列后面加一列相同的内容，用来保留原样或试一试别的处理。",
      describe: "把{column}复制为{name}",
      fields: { column: { label: "列" }, name: { label: "新列的名字" } },
      keywords: ["复制", "重复列", "副本", "备份", "保留原列"],
    },
  },
  examples: [
    {
      before: [
        ["city", "id"],
        ["Rome", "1"],
      ],
      params: { column: "city", name: "city as typed" },
      after: [
        ["city", "city as typed", "id"],
        ["Rome", "Rome", "1"],
      ],
    },
  ],
});
