import { CellsBuilder } from "../../table/cells-builder.ts";
import { type Column, columnById } from "../../table/table.ts";
import { templateColumns, templatePieces } from "../../values/template.ts";
import { trim } from "../../values/white-space.ts";
import { freeName } from "../free-name.ts";
import { operation } from "../operation.ts";
import { templateReader } from "./template-cells.ts";

/** A new column written from others by a template, behind the last of them; missing where all of them are. */
export const template = operation({
  id: "template",
  group: "columns",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "template", kind: "template" },
    { name: "close", kind: "flag", initial: true },
    { name: "name", kind: "text", initial: "" },
  ],
  check: ({ template: text, name }) =>
    text === "" || !templatePieces(text) ? "template" : name === "" ? "name" : null,
  touches: ({ template: text, name }) => ({
    reads: templateColumns(text),
    writes: [],
    creates: [name],
    removes: [],
    rows: false,
  }),
  async apply(table, { template: text, close, name: wanted }, pace) {
    const reader = templateReader(table, text);
    if (!reader || wanted === "" || columnById(table, wanted)) return table;
    const cells = new CellsBuilder();
    const [first] = table.columns;
    for (let b = 0; b < (first?.cells.blocks.length ?? 0); b++) {
      const textAt = reader.open(b);
      for (let i = 0; i < first.cells.blocks[b].length; i++)
        cells.appendText(close ? trim(textAt(i), { inner: true }) : textAt(i));
      await pace.tick(b, first.cells.blocks.length);
    }
    const used = new Set(templateColumns(text));
    const name = freeName(wanted, new Set(table.columns.map((each) => each.name)));
    const made: Column = { id: wanted, name, type: undefined, cells: cells.finish() };
    const last = table.columns.findLast(({ id }) => used.has(id)) ?? table.columns.at(-1);
    return { ...table, columns: table.columns.flatMap((each) => (each === last ? [each, made] : [each])) };
  },
  words: {
    en: {
      name: "New column from a template",
      help: "Writes a new column from a sentence with columns in it, such as {first} {last}. Where all these columns are missing, so is the new cell.",
      describe: "Write {name} as {template}",
      fields: {
        template: {
          label: "Template",
          hint: "Columns stand in braces: Dear {name}. For a brace itself type {{",
        },
        close: { label: "Close the gaps that missing cells leave" },
        name: { label: "Name of the new column", initial: "combined" },
      },
      keywords: [
        "template",
        "concatenate",
        "join columns",
        "merge columns",
        "mail merge",
        "textjoin",
        "format",
      ],
    },
    "zh-CN": {
      name: "按模板生成新列",
      help: "用一段带列名的文字生成新列，例如 {姓}{名}。其中的列都缺失时，新单元格也是缺失。",
      describe: "按{template}生成{name}",
      fields: {
        template: { label: "模板", hint: "列名写在大括号里，例如 尊敬的{姓名}；要写大括号本身，请输入 {{" },
        close: { label: "去掉缺失留下的多余空格" },
        name: { label: "新列的名字", initial: "合并结果" },
      },
      keywords: ["模板", "拼接", "合并列", "连接", "组合", "邮件合并"],
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
      params: { template: "{last}, {first} {middle}", close: true, name: "full" },
      after: [
        ["first", "middle", "last", "full"],
        ["Ann", "", "Miller", "Miller, Ann"],
        ["Jean", "Luc", "Picard", "Picard, Jean Luc"],
        ["", "", "", ""],
      ],
    },
  ],
});
