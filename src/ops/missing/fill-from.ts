import { isEmptyAt, textAt } from "../../table/cells.ts";
import { columnById, replaceColumns } from "../../table/table.ts";
import { operation } from "../operation.ts";
import { putTexts } from "./put-texts.ts";

/** Missing cells of a column take the text of the same row in the first of some other columns that has one. */
export const fillFrom = operation({
  id: "fill-from",
  group: "missing",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "column", kind: "column" },
    { name: "from", kind: "columns", none: "forbidden" },
  ],
  touches: ({ column, from }) => ({ reads: from, writes: [column], creates: [], removes: [], rows: false }),
  async apply(table, { column: id, from }, pace, where) {
    const column = columnById(table, id);
    const sources = from.flatMap((each) => columnById(table, each)?.cells ?? []);
    if (!column || sources.length === 0) return table;
    const textFor = (row: number) => {
      if (where?.has(row) === false || !isEmptyAt(column.cells, row)) return null;
      const source = sources.find((cells) => !isEmptyAt(cells, row));
      return source ? textAt(source, row) : null;
    };
    return replaceColumns(table, [{ ...column, cells: await putTexts(column.cells, textFor, pace) }]);
  },
  words: {
    en: {
      name: "Fill missing cells from another column",
      help: "Where a cell is missing, takes what stands in the same row in another column: the first of the chosen ones that is filled.",
      describe: "Fill missing cells of {column} from {from}",
      fields: {
        column: { label: "Column to fill" },
        from: { label: "Take it from", hint: "The first of these that is filled counts" },
      },
      keywords: ["coalesce", "fill from column", "ifblank", "if empty", "default", "fallback"],
    },
    "zh-CN": {
      name: "用其他列填充缺失",
      help: "单元格缺失时，取同一行其他列的内容；选了几列时，取第一个有内容的。",
      describe: "用{from}填充{column}中的缺失",
      fields: {
        column: { label: "要填充的列" },
        from: { label: "取自哪些列", hint: "取其中第一个有内容的" },
      },
      keywords: ["填充", "缺失", "其他列", "空则取", "合并取值"],
    },
  },
  examples: [
    {
      before: [
        ["mobile", "phone", "office"],
        ["138", "021", ""],
        ["", "010", "0755"],
        ["", "", "020"],
        ["", "", ""],
      ],
      params: { column: "mobile", from: ["phone", "office"] },
      after: [
        ["mobile", "phone", "office"],
        ["138", "021", ""],
        ["010", "010", "0755"],
        ["020", "", "020"],
        ["", "", ""],
      ],
    },
  ],
});
