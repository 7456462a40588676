import { mapText } from "../../table/map-text.ts";
import { columnById } from "../../table/table.ts";
import { PARTS, type Part, partTaker } from "../../values/extract.ts";
import { freeName } from "../free-name.ts";
import { operation } from "../operation.ts";

/** Parts that are found by a text or a pattern. */
const BY_TEXT: ReadonlySet<Part> = new Set([
  "before",
  "after",
  "before-last",
  "after-last",
  "between",
  "pattern",
]);

/** A part of each cell, in a new column that stands behind. Cells without such a part give empty ones. */
export const extract = operation({
  id: "extract",
  group: "columns",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "column", kind: "column" },
    { name: "part", kind: "choice", options: PARTS, initial: "before" },
    {
      name: "start",
      kind: "number",
      initial: 1,
      min: 1,
      max: 10_000,
      only: { field: "part", values: ["middle"] },
    },
    {
      name: "count",
      kind: "number",
      initial: 3,
      min: 1,
      max: 1000,
      only: { field: "part", values: ["first", "last", "middle"] },
    },
    {
      name: "from",
      kind: "text",
      initial: "",
      only: { field: "part", values: [...BY_TEXT] },
    },
    { name: "to", kind: "text", initial: "", only: { field: "part", values: ["between"] } },
    { name: "name", kind: "text", initial: "" },
  ],
  check: ({ part, start, count, from, to, name }) => {
    if (name === "") return "name";
    if (part === "middle" && !Number.isInteger(start)) return "start";
    if (part === "first" || part === "last" || part === "middle")
      return Number.isInteger(count) ? null : "count";
    if (part === "between" && to === "") return "to";
    return BY_TEXT.has(part) && (from === "" || partTaker({ part, count: 1, from, to }) === null)
      ? "from"
      : null;
  },
  touches: ({ column, name }) => ({ reads: [column], writes: [], creates: [name], removes: [], rows: false }),
  async apply(table, { column: id, name: wanted, part, start, count, from, to }, pace) {
    const column = columnById(table, id);
    const take = partTaker({ part, start, count, from, to });
    if (!column || !take || wanted === "" || columnById(table, wanted)) return table;
    const name = freeName(wanted, new Set(table.columns.map((each) => each.name)));
    const made = { id: wanted, name, type: undefined, cells: await mapText(column.cells, take, pace) };
    return { ...table, columns: table.columns.flatMap((each) => (each === column ? [each, made] : [each])) };
  },
  words: {
    en: {
      name: "Take out a part",
      help: "Puts a part of each cell into a new column: its beginning or end, what stands before or after a sign, its number, e-mail, web address or phone.",
      describe: "From {column} take {part} into {name}",
      fields: {
        column: { label: "Column" },
        part: {
          label: "Take",
          options: {
            first: "the first characters",
            last: "the last characters",
            middle: "characters from the middle",
            before: "what stands before a text",
            after: "what stands after a text",
            "before-last": "what stands before the last such text",
            "after-last": "what stands after the last such text",
            between: "what stands between two texts",
            "first-word": "the first word",
            "last-word": "the last word",
            number: "the first number",
            numbers: "all numbers",
            email: "e-mail addresses",
            url: "web addresses",
            phone: "phone numbers",
            pattern: "what a pattern finds (regular expression)",
          },
        },
        start: { label: "From character" },
        count: { label: "How many" },
        from: { label: "Text or pattern", hint: "A comma, a space, a word …" },
        to: { label: "Up to" },
        name: { label: "Name of the new column" },
      },
      keywords: [
        "extract",
        "left",
        "right",
        "mid",
        "substring",
        "parse",
        "domain",
        "text before",
        "text after",
      ],
    },
    "zh-CN": {
      name: "提取一部分",
      help: "把每个单元格的一部分放进新的一列：开头或结尾几个字、某个字符前后的内容、数字、邮箱、网址或电话。",
      describe: "从{column}提取{part}到{name}",
      fields: {
        column: { label: "列" },
        part: {
          label: "提取",
          options: {
            first: "开头几个字符",
            last: "结尾几个字符",
            middle: "中间几个字符",
            before: "某段文字之前的内容",
            after: "某段文字之后的内容",
            "before-last": "最后一处文字之前的内容",
            "after-last": "最后一处文字之后的内容",
            between: "两段文字之间的内容",
            "first-word": "第一个词",
            "last-word": "最后一个词",
            number: "第一个数字",
            numbers: "所有数字",
            email: "邮箱",
            url: "网址",
            phone: "电话号码",
            pattern: "规则找到的内容（正则表达式）",
          },
        },
        start: { label: "从第几个字符开始" },
        count: { label: "几个字符" },
        from: { label: "文字或规则", hint: "逗号、空格或其他文字" },
        to: { label: "到哪段文字为止" },
        name: { label: "新列的名字" },
      },
      keywords: ["提取", "截取", "左边", "右边", "中间", "邮箱", "电话", "数字", "网址"],
    },
  },
  examples: [
    {
      before: [["contact"], ["Ann <ann@x.org>"], ["no mail"]],
      params: { column: "contact", part: "email", name: "email" },
      after: [
        ["contact", "email"],
        ["Ann <ann@x.org>", "ann@x.org"],
        ["no mail", ""],
      ],
    },
    {
      before: [
        ["code", "city"],
        ["AB-12", "Rome"],
      ],
      params: { column: "code", part: "before", from: "-", name: "series" },
      after: [
        ["code", "series", "city"],
        ["AB-12", "AB", "Rome"],
      ],
    },
  ],
});
