import { BLOCK_SHIFT } from "../../table/cells.ts";
import { CellsBuilder } from "../../table/cells-builder.ts";
import type { Pace } from "../../table/pace.ts";
import { type Column, columnById, type Table } from "../../table/table.ts";
import { rowsWhere } from "../../values/rows-where.ts";
import type { Rule } from "../../values/rule.ts";
import { templateColumns, templatePieces } from "../../values/template.ts";
import { freeName } from "../free-name.ts";
import { operation } from "../operation.ts";
import { testsOf } from "../rows/tests-of-condition.ts";
import { templateReader } from "./template-cells.ts";

/**
 * A column is written by rules: the first whose condition holds for a row says what its cell becomes, a text or what stands
 * in other columns. Where none holds, another text is written, or the cell stays (a new column has none there).
 */
export const ifElse = operation({
  id: "if-else",
  group: "columns",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "rules", kind: "rules" },
    { name: "otherwise", kind: "choice", options: ["text", "keep"], initial: "text" },
    { name: "else", kind: "template", optional: true, only: { field: "otherwise", values: ["text"] } },
    { name: "into", kind: "choice", options: ["new", "existing"], initial: "new" },
    { name: "name", kind: "text", initial: "", only: { field: "into", values: ["new"] } },
    { name: "column", kind: "column", only: { field: "into", values: ["existing"] } },
  ],
  check: ({ rules, otherwise, else: rest, into, name }) => {
    if (!rules.every(({ write }) => templatePieces(write))) return "rules";
    if (otherwise === "text" && !templatePieces(rest ?? "")) return "else";
    return into === "new" && (name ?? "") === "" ? "name" : null;
  },
  touches: ({ rules, otherwise, else: rest, into, name, column }) => ({
    reads: [
      ...new Set([
        ...rules.flatMap(({ when, write }) => [
          ...testsOf(when).map((test) => test.column),
          ...templateColumns(write),
        ]),
        ...(otherwise === "text" ? templateColumns(rest ?? "") : []),
      ]),
    ],
    writes: into === "existing" ? [column] : [],
    creates: into === "new" ? [name] : [],
    removes: [],
    rows: false,
  }),
  async apply(table, { rules, otherwise, else: rest, into, name: wanted, column: id }, pace) {
    const old = into === "existing" ? columnById(table, id) : undefined;
    if (into === "existing" ? !old : wanted === "" || columnById(table, wanted)) return table;
    const other = otherwise === "text" ? (rest ?? "") : old ? `{${old.id}}` : "";
    const cells = await writtenCells(table, rules, other, pace);
    if (!cells) return table;
    if (old) {
      const next: Column = { ...old, cells };
      return { ...table, columns: table.columns.map((each) => (each === old ? next : each)) };
    }
    const name = freeName(wanted, new Set(table.columns.map((each) => each.name)));
    return { ...table, columns: [...table.columns, { id: wanted, name, type: undefined, cells }] };
  },
  words: {
    en: {
      name: "If … then … else",
      help: "Fills a column by rules: the first rule that is true for a row says what is written there, a text or what stands in another column.",
      describe: "Write {name}{column}: {rules}; otherwise {otherwise} {else}",
      fields: {
        rules: { label: "Rules, the first that is true counts" },
        otherwise: {
          label: "Where no rule is true",
          options: { text: "write this:", keep: "leave the cell as it is" },
        },
        else: { label: "Otherwise", hint: "A text, or {column} for what stands there. Empty: missing" },
        into: { label: "Write into", options: { new: "a new column", existing: "a column of the list" } },
        name: { label: "Name of the new column", initial: "result" },
        column: { label: "Column" },
      },
      keywords: ["if", "else", "case", "conditional column", "when", "ifs", "switch", "rules", "label"],
    },
    "zh-CN": {
      name: "如果……则……否则",
      help: "按规则填写一列：对每一行，第一条成立的规则决定写入什么，可以是文字，也可以是其他列的内容。",
      describe: "填写{name}{column}：{rules}；否则{otherwise}{else}",
      fields: {
        rules: { label: "规则（第一条成立的生效）" },
        otherwise: { label: "都不成立时", options: { text: "写入：", keep: "保持原样" } },
        else: { label: "否则", hint: "文字，或用 {列名} 表示该列的内容；留空则为缺失" },
        into: { label: "写入", options: { new: "新的一列", existing: "已有的列" } },
        name: { label: "新列的名字", initial: "结果" },
        column: { label: "列" },
      },
      keywords: ["如果", "否则", "条件列", "条件", "判断", "分类", "IF", "IFS"],
    },
  },
  examples: [
    {
      before: [
        ["amount", "country"],
        ["1200", "CN"],
        ["80", "CN"],
        ["80", "DE"],
        ["", "DE"],
      ],
      params: {
        rules: [
          {
            when: { column: "amount", is: "at-least", text: "1000", as: { kind: "whole", mark: "." } },
            write: "large",
          },
          { when: { column: "country", is: "equals", text: "CN" }, write: "{country} small" },
        ],
        otherwise: "text",
        else: "abroad",
        into: "new",
        name: "class",
      },
      after: [
        ["amount", "country", "class"],
        ["1200", "CN", "large"],
        ["80", "CN", "CN small"],
        ["80", "DE", "abroad"],
        ["", "DE", "abroad"],
      ],
    },
    {
      before: [["城市"], ["沪"], ["上海"], ["京"]],
      params: {
        rules: [{ when: { column: "城市", is: "equals", text: "沪" }, write: "上海" }],
        otherwise: "keep",
        into: "existing",
        column: "城市",
      },
      after: [["城市"], ["上海"], ["上海"], ["京"]],
    },
  ],
});

/** The cells that the rules give, `other` where none holds; null when one of them cannot be written. */
async function writtenCells(table: Table, rules: readonly Rule[], other: string, pace: Pace) {
  const readers = [...rules.map(({ write }) => write), other].map((text) => templateReader(table, text));
  if (readers.some((reader) => reader === null)) return null;
  const holding: Awaited<ReturnType<typeof rowsWhere>>[] = [];
  for (const { when } of rules) holding.push(await rowsWhere(table, when, pace));
  const cells = new CellsBuilder();
  const blocks = table.columns[0]?.cells.blocks ?? [];
  for (let b = 0; b < blocks.length; b++) {
    const texts = readers.map((reader) => reader?.open(b) ?? (() => ""));
    const first = b << BLOCK_SHIFT;
    for (let i = 0; i < blocks[b].length; i++) {
      const rule = holding.findIndex((set) => set.has(first + i));
      cells.appendText(texts[rule < 0 ? rules.length : rule](i));
    }
    await pace.tick(b, blocks.length);
  }
  return cells.finish();
}
