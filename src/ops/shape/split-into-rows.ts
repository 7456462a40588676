import { BLOCK_SHIFT, blockTexts } from "../../table/cells.ts";
import { CellsBuilder } from "../../table/cells-builder.ts";
import { gatherColumns, madeTable } from "../../table/gather.ts";
import type { Pace } from "../../table/pace.ts";
import { type Column, columnById, rowCount, type Table } from "../../table/table.ts";
import { operation } from "../operation.ts";

/**
 * A cell with several things in it becomes as many rows; the other columns are repeated in each. Parts lose the white space
 * around them, empty parts are left out, and a cell without any part keeps its row.
 */
export const splitIntoRows = operation({
  id: "split-into-rows",
  group: "shape",
  idempotent: false,
  limitable: false,
  makesRows: true,
  fields: [
    { name: "column", kind: "column" },
    { name: "at", kind: "choice", options: ["text", "line"], initial: "text" },
    { name: "by", kind: "text", initial: ",", only: { field: "at", values: ["text"] } },
  ],
  check: ({ at, by }) => (at === "text" && by === "" ? "by" : null),
  touches: ({ column }) => ({ reads: [column], writes: [column], creates: [], removes: [], rows: true }),
  async apply(table, { column: id, at, by }, pace) {
    const column = columnById(table, id);
    const cut = at === "line" ? /\r\n|\r|\n/ : by;
    if (!column || cut === "") return table;
    return splitAt(table, column, cut, pace);
  },
  words: {
    en: {
      name: "Split into rows",
      help: "A cell with several things in it, such as “red, blue”, becomes a row for each. The other columns are repeated. Empty parts are left out; an empty cell keeps its row.",
      describe: "Split {column} into rows at {at} {by}",
      fields: {
        column: { label: "Column" },
        at: { label: "Cut at", options: { text: "this text:", line: "line breaks in the cell" } },
        by: { label: "Text", hint: "A comma, a semicolon, a word …" },
      },
      keywords: ["explode", "unnest", "split multi-valued cells", "expand to new rows", "list", "tags"],
    },
    "zh-CN": {
      name: "拆分成多行",
      help: "一个单元格里有几项内容（如“红、蓝”）时，每项各成一行，其他列照样重复。空的部分不要，空单元格的行保留。",
      describe: "把{column}按{at}{by}拆分成多行",
      fields: {
        column: { label: "列" },
        at: { label: "拆分位置", options: { text: "指定的文字", line: "单元格内的换行" } },
        by: { label: "文字", hint: "逗号、顿号、分号或其他文字" },
      },
      keywords: ["拆分成行", "一行拆多行", "多值", "展开", "标签"],
    },
  },
  examples: [
    {
      before: [
        ["name", "colours"],
        ["Ann", "red, blue"],
        ["Bob", ""],
        ["Cy", "green,"],
      ],
      params: { column: "colours", at: "text", by: "," },
      after: [
        ["name", "colours"],
        ["Ann", "red"],
        ["Ann", "blue"],
        ["Bob", ""],
        ["Cy", "green"],
      ],
    },
  ],
});

async function splitAt(table: Table, column: Column, cut: string | RegExp, pace: Pace): Promise<Table> {
  const count = rowCount(table);
  const sources: number[] = [];
  const made = new CellsBuilder();
  const known = new Map<string, readonly string[]>();
  const blocks = new Map<number, readonly string[]>();
  for (let place = 0; place < count; place++) {
    const row = table.rows ? table.rows[place] : place;
    const b = row >>> BLOCK_SHIFT;
    let texts = blocks.get(b);
    if (!texts) {
      texts = blockTexts(column.cells.blocks[b]);
      if (!table.rows) blocks.clear();
      blocks.set(b, texts);
    }
    for (const part of partsOf(texts[row - (b << BLOCK_SHIFT)], cut, known)) {
      sources.push(row);
      made.appendText(part);
    }
    if ((place & 0xffff) === 0xffff) await pace.tick(place, count);
  }
  const rows = Uint32Array.from(sources);
  const others = await gatherColumns(
    table.columns.filter((each) => each !== column),
    rows,
    pace,
  );
  const cells = made.finish();
  const byId = new Map(others.map((each) => [each.id, each]));
  const columns = table.columns.map((each) => byId.get(each.id) ?? { ...each, cells });
  return madeTable(table, columns, rows);
}

const MOST_KNOWN = 10_000;

function partsOf(
  text: string,
  cut: string | RegExp,
  known: Map<string, readonly string[]>,
): readonly string[] {
  const found = known.get(text);
  if (found) return found;
  const filled = text
    .split(cut)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const parts = filled.length > 0 ? filled : [""];
  if (known.size < MOST_KNOWN) known.set(text, parts);
  return parts;
}
