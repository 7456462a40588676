import { CUTS, type CutWanted, cutter } from "../../values/cuts.ts";
import { operation } from "../operation.ts";
import { numberedNames, withParts } from "./numbered-columns.ts";

/**
 * A column is cut by length, at places, where letters and digits or small letters and capitals meet, at line breaks or at a
 * pattern, into new columns "name 1", "name 2" … The last one takes the rest; rows with fewer parts have empty cells.
 */
export const splitAt = operation({
  id: "split-at",
  group: "columns",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "column", kind: "column" },
    { name: "cut", kind: "choice", options: CUTS, initial: "length" },
    {
      name: "size",
      kind: "number",
      initial: 4,
      min: 1,
      max: 1000,
      only: { field: "cut", values: ["length"] },
    },
    { name: "positions", kind: "text", initial: "", only: { field: "cut", values: ["positions"] } },
    { name: "pattern", kind: "text", initial: "", only: { field: "cut", values: ["pattern"] } },
    { name: "into", kind: "number", initial: 2, min: 2, max: 10 },
    { name: "keep", kind: "flag", initial: true },
  ],
  check: ({ cut, size, positions, pattern, into }) => {
    if (!Number.isInteger(into)) return "into";
    if (cut === "length") return Number.isInteger(size) ? null : "size";
    const known = cut !== "positions" && cut !== "pattern";
    return known || cutter(wanted({ cut, size: 1, positions, pattern })) ? null : cut;
  },
  touches: ({ column, into, keep }, all) => ({
    reads: [column],
    writes: [],
    creates: numberedNames(column, into, all),
    removes: keep ? [] : [column],
    rows: false,
  }),
  async apply(table, { column, cut, size, positions, pattern, into, keep }, pace) {
    const parts = cutter(wanted({ cut, size, positions, pattern }));
    if (!parts) return table;
    const partOf = (text: string, part: number) => parts(text, Math.floor(into))[part] ?? "";
    return withParts(table, { column, into, keep }, partOf, pace);
  },
  words: {
    en: {
      name: "Split column by length, place or change",
      help: "Cuts the cells of a column into several columns: every so many characters, at places, between letters and digits, before capitals, at line breaks or at a pattern. The last one takes what is left.",
      describe: "Split {column} into {into} columns: {cut} {size}{positions}{pattern}",
      fields: {
        column: { label: "Column" },
        cut: {
          label: "Cut",
          options: {
            length: "every so many characters",
            positions: "at places",
            digits: "between letters and digits (12 kg)",
            case: "before capitals (AnnMiller)",
            lines: "at line breaks",
            pattern: "at a pattern (regular expression)",
          },
        },
        size: { label: "Characters in each part" },
        positions: { label: "After these characters", hint: "For example 6, 14: after the 6th and the 14th" },
        pattern: { label: "Pattern" },
        into: { label: "Number of columns" },
        keep: { label: "Keep the column itself, too" },
      },
      keywords: [
        "fixed width",
        "split by position",
        "number of characters",
        "text to columns",
        "digit",
        "uppercase",
        "regex",
      ],
    },
    "zh-CN": {
      name: "按长度、位置或字符变化分列",
      help: "把一列拆成几列：每隔几个字符、在指定位置、在字母和数字之间、在大写字母前、在换行处，或按正则表达式。最后一列放剩下的部分。",
      describe: "把{column}拆成 {into} 列：{cut} {size}{positions}{pattern}",
      fields: {
        column: { label: "列" },
        cut: {
          label: "拆分方式",
          options: {
            length: "每隔几个字符",
            positions: "在指定位置",
            digits: "在文字和数字之间（12公斤）",
            case: "在大写字母前（AnnMiller）",
            lines: "在换行处",
            pattern: "按正则表达式",
          },
        },
        size: { label: "每部分的字符数" },
        positions: { label: "在第几个字符之后", hint: "例如 6, 14：在第 6 个和第 14 个字符之后" },
        pattern: { label: "正则表达式" },
        into: { label: "拆成几列" },
        keep: { label: "保留原来的列" },
      },
      keywords: ["固定宽度", "分列", "按位置", "字符数", "数字", "大写", "换行", "正则"],
    },
  },
  examples: [
    {
      before: [["weight"], ["12 kg"], ["3.5lb"], ["heavy"]],
      params: { column: "weight", cut: "digits", into: 2, keep: false },
      after: [
        ["weight 1", "weight 2"],
        ["12", "kg"],
        ["3.5", "lb"],
        ["heavy", ""],
      ],
    },
    {
      before: [["日期"], ["20240305"], [""]],
      params: { column: "日期", cut: "positions", positions: "4, 6", into: 3, keep: true },
      after: [
        ["日期", "日期 1", "日期 2", "日期 3"],
        ["20240305", "2024", "03", "05"],
        ["", "", "", ""],
      ],
    },
  ],
});

/** What is not in use may be absent from a recipe. */
function wanted({ cut, size, positions, pattern }: CutWanted): CutWanted {
  return { cut, size, positions: positions ?? "", pattern: pattern ?? "" };
}
