import type { Cells } from "../../table/cells.ts";
import { blockTexts } from "../../table/cells.ts";
import { CellsBuilder } from "../../table/cells-builder.ts";
import type { Pace } from "../../table/pace.ts";
import { type Column, columnById } from "../../table/table.ts";
import { freeName } from "../free-name.ts";
import { operation } from "../operation.ts";

/**
 * The cells of several columns, in the chosen order, become one text in a new column that stands after the last of them.
 * Missing cells are passed over, so no separator stands doubled or at an end.
 */
export const join = operation({
  id: "join",
  group: "columns",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "separator", kind: "text", initial: " ", optional: true },
    { name: "name", kind: "text", initial: "" },
    { name: "keep", kind: "flag", initial: true },
  ],
  check: ({ name }) => (name === "" ? "name" : null),
  touches: ({ columns, name, keep }) => ({
    reads: columns,
    writes: [],
    creates: [name],
    removes: keep ? [] : columns,
    rows: false,
  }),
  async apply(table, { columns: ids, separator, name: wanted, keep }, pace) {
    const joined = ids.flatMap((id) => columnById(table, id) ?? []);
    if (joined.length === 0 || wanted === "" || columnById(table, wanted)) return table;
    const name = freeName(wanted, new Set(table.columns.map((each) => each.name)));
    const cells = await joinedCells(
      joined.map((column) => column.cells),
      separator,
      pace,
    );
    const last = table.columns.findLast((column) => joined.includes(column));
    const made: Column = { id: wanted, name, type: undefined, cells };
    const columns = table.columns.flatMap((column) => {
      const here = keep || !joined.includes(column) ? [column] : [];
      return column === last ? [...here, made] : here;
    });
    return { ...table, columns };
  },
  words: {
    en: {
      name: "Join columns",
      help: "Puts the cells of several columns together in a new column. Missing cells are passed over.",
      describe: "Join {columns} as {name}",
      fields: {
        columns: { label: "Columns, in this order" },
        separator: { label: "Put between them", hint: "A space, a comma, or nothing" },
        name: { label: "Name of the new column" },
        keep: { label: "Keep the columns themselves, too" },
      },
      keywords: ["concatenate", "combine", "merge columns", "concat", "glue"],
    },
    "zh-CN": {
      name: "合并列",
      help: "把几列的内容连在一起，放进新的一列。缺失的单元格会跳过。",
      describe: "把{columns}合并为{name}",
      fields: {
        columns: { label: "列（按此顺序）" },
        separator: { label: "中间加上", hint: "空格、逗号，或者不加" },
        name: { label: "新列名称" },
        keep: { label: "保留原来的列" },
      },
      keywords: ["合并", "连接", "拼接", "组合"],
    },
  },
  examples: [
    {
      before: [
        ["first", "middle", "last"],
        ["Ann", "", "Miller"],
        ["Jean", "Luc", "Picard"],
        ["", "", ""],
      ],
      params: { columns: ["first", "middle", "last"], separator: " ", name: "name", keep: false },
      after: [["name"], ["Ann Miller"], ["Jean Luc Picard"], [""]],
    },
    {
      before: [
        ["省", "市", "id"],
        ["浙江", "杭州", "1"],
      ],
      params: { columns: ["省", "市"], separator: "", name: "地区", keep: true },
      after: [
        ["省", "市", "地区", "id"],
        ["浙江", "杭州", "浙江杭州", "1"],
      ],
    },
  ],
});

async function joinedCells(columns: readonly Cells[], separator: string, pace: Pace): Promise<Cells> {
  const builder = new CellsBuilder();
  const [{ blocks }] = columns;
  for (let b = 0; b < blocks.length; b++) {
    const texts = columns.map((cells) => blockTexts(cells.blocks[b]));
    for (let i = 0; i < blocks[b].length; i++) {
      let joined = "";
      for (const column of texts)
        if (column[i] !== "") joined = joined === "" ? column[i] : joined + separator + column[i];
      builder.appendText(joined);
    }
    await pace.tick(b, blocks.length);
  }
  return builder.finish();
}
