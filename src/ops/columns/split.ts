import { operation } from "../operation.ts";
import { numberedNames, withParts } from "./numbered-columns.ts";

/**
 * A column is cut at a separator into new columns "name 1", "name 2" … that stand after it. The last one takes the rest,
 * separators and all; rows with fewer parts have empty cells. Parts keep their spaces.
 */
export const split = operation({
  id: "split",
  group: "columns",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "column", kind: "column" },
    { name: "by", kind: "text", initial: "," },
    { name: "into", kind: "number", initial: 2, min: 2, max: 10 },
    { name: "keep", kind: "flag", initial: true },
  ],
  check: ({ by, into }) => (by === "" ? "by" : Number.isInteger(into) ? null : "into"),
  touches: ({ column, into, keep }, all) => ({
    reads: [column],
    writes: [],
    creates: numberedNames(column, into, all),
    removes: keep ? [] : [column],
    rows: false,
  }),
  apply: async (table, { column, by, into, keep }, pace) =>
    by === ""
      ? table
      : withParts(
          table,
          { column, into, keep },
          (text, part) => partOf(text, by, part, part === Math.floor(into) - 1),
          pace,
        ),
  words: {
    en: {
      name: "Split column",
      help: "Cuts the cells of a column at a sign or word into several columns. The last one takes what is left.",
      describe: "Split {column} at {by} into {into} columns",
      fields: {
        column: { label: "Column" },
        by: { label: "Cut at", hint: "A comma, a space, a word …" },
        into: { label: "Number of columns" },
        keep: { label: "Keep the column itself, too" },
      },
      keywords: ["separate", "delimiter", "text to columns", "divide", "cut"],
    },
    "zh-CN": {
      name: "分列",
      help: "按分隔符把一列拆成几列，最后一列放剩下的部分。",
      describe: "把{column}按{by}拆成 {into} 列",
      fields: {
        column: { label: "列" },
        by: { label: "分隔符", hint: "逗号、空格或其他文字" },
        into: { label: "拆成几列" },
        keep: { label: "保留原来的列" },
      },
      keywords: ["分列", "拆分", "分割", "分隔符"],
    },
  },
  examples: [
    {
      before: [["name"], ["Ann Miller"], ["Jean Luc Picard"], ["Cher"], [""]],
      params: { column: "name", by: " ", into: 2, keep: true },
      after: [
        ["name", "name 1", "name 2"],
        ["Ann Miller", "Ann", "Miller"],
        ["Jean Luc Picard", "Jean", "Luc Picard"],
        ["Cher", "Cher", ""],
        ["", "", ""],
      ],
    },
    {
      before: [
        ["地区", "人数"],
        ["浙江-杭州", "12"],
      ],
      params: { column: "地区", by: "-", into: 2, keep: false },
      after: [
        ["地区 1", "地区 2", "人数"],
        ["浙江", "杭州", "12"],
      ],
    },
  ],
});

/** One part of a text, without cutting all of it; the last part is the rest. */
function partOf(text: string, by: string, part: number, last: boolean): string {
  let from = 0;
  for (let i = 0; i < part; i++) {
    const at = text.indexOf(by, from);
    if (at < 0) return "";
    from = at + by.length;
  }
  const end = last ? -1 : text.indexOf(by, from);
  return end < 0 ? text.slice(from) : text.slice(from, end);
}
