import { blockTexts } from "../../table/cells.ts";
import { CellsBuilder } from "../../table/cells-builder.ts";
import { gatherColumns, madeTable } from "../../table/gather.ts";
import type { Pace } from "../../table/pace.ts";
import { type Column, rowCount, type Table } from "../../table/table.ts";
import { freeName } from "../free-name.ts";
import { operation } from "../operation.ts";

/**
 * Columns become rows: for each row and each of these columns a row with the name of the column and the cell. The other
 * columns are repeated in each.
 */
export const unpivot = operation({
  id: "unpivot",
  group: "shape",
  idempotent: false,
  limitable: false,
  makesRows: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "names", kind: "text", initial: "column" },
    { name: "values", kind: "text", initial: "value" },
    { name: "filled", kind: "flag", initial: false },
  ],
  check: ({ names, values }) =>
    names === "" ? "names" : values === "" || values === names ? "values" : null,
  touches: ({ columns, names, values }) => ({
    reads: columns,
    writes: [],
    creates: [names, values],
    removes: columns,
    rows: true,
  }),
  async apply(table, { columns: ids, names, values, filled }, pace) {
    const turned = table.columns.filter(({ id }) => ids.includes(id));
    if (turned.length === 0 || names === values || names === "" || values === "") return table;
    if (table.columns.some(({ id }) => id === names || id === values)) return table;
    return turnedIntoRows(table, turned, { names, values }, filled === true, pace);
  },
  words: {
    en: {
      name: "Columns to rows (unpivot)",
      help: "Turns several columns of the same kind, such as one for each month, into rows: one column says which it was, one holds the value. The other columns are repeated.",
      describe: "Turn the columns {columns} into rows: {names} and {values}",
      fields: {
        columns: { label: "Columns to turn into rows" },
        names: { label: "Name of the column that says which it was", initial: "column" },
        values: { label: "Name of the column with the values", initial: "value" },
        filled: { label: "Leave out empty cells" },
      },
      keywords: ["unpivot", "melt", "wide to long", "gather", "transpose columns into rows", "stack"],
    },
    "zh-CN": {
      name: "列转行（逆透视）",
      help: "把几列同类的数据（例如每月一列）变成多行：一列写原来的列名，一列写值，其他列照样重复。",
      describe: "把{columns}转成多行：{names}和{values}",
      fields: {
        columns: { label: "要转成行的列" },
        names: { label: "放列名的新列叫什么", initial: "项目" },
        values: { label: "放值的新列叫什么", initial: "值" },
        filled: { label: "不要空单元格" },
      },
      keywords: ["逆透视", "列转行", "二维表转一维表", "宽表转长表", "融合"],
    },
  },
  examples: [
    {
      before: [
        ["shop", "Jan", "Feb"],
        ["Rome", "10", "12"],
        ["Oslo", "7", ""],
      ],
      params: { columns: ["Jan", "Feb"], names: "month", values: "sales", filled: false },
      after: [
        ["shop", "month", "sales"],
        ["Rome", "Jan", "10"],
        ["Rome", "Feb", "12"],
        ["Oslo", "Jan", "7"],
        ["Oslo", "Feb", ""],
      ],
    },
  ],
});

async function turnedIntoRows(
  table: Table,
  turned: readonly Column[],
  made: { readonly names: string; readonly values: string },
  filled: boolean,
  pace: Pace,
): Promise<Table> {
  const kept = table.columns.filter((column) => !turned.includes(column));
  const count = rowCount(table);
  const names = new CellsBuilder();
  const values = new CellsBuilder();
  const sources = new Uint32Array(count * turned.length);
  const texts = turned.map(({ cells }) => cells.blocks.flatMap(blockTexts));
  let n = 0;
  for (let place = 0; place < count; place++) {
    const row = table.rows ? table.rows[place] : place;
    for (let c = 0; c < turned.length; c++) {
      const text = texts[c][row];
      if (filled && text === "") continue;
      names.appendText(turned[c].name);
      values.appendText(text);
      sources[n++] = row;
    }
    if ((place & 0x3fff) === 0x3fff) await pace.tick(place, count);
  }
  const rows = sources.slice(0, n);
  const taken = new Set(kept.map(({ name }) => name));
  const first = freeName(made.names, taken);
  const second = freeName(made.values, new Set([...taken, first]));
  const [type] = turned.map((column) => column.type);
  return madeTable(
    table,
    [
      ...(await gatherColumns(kept, rows, pace)),
      { id: made.names, name: first, type: undefined, cells: names.finish() },
      {
        id: made.values,
        name: second,
        type: turned.every((column) => column.type === type) ? type : undefined,
        cells: values.finish(),
      },
    ],
    rows,
  );
}
