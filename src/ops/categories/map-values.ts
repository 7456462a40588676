import { trimEnds } from "../../values/white-space.ts";
import { changeText } from "../change-text.ts";
import { operation } from "../operation.ts";

/**
 * Whole cells become what a table says. Spaces around them do not matter, nor do capitals unless asked for (then an exact
 * line still goes first). A line without a new value leaves its cells; cells that no line names stay or take one text.
 */
export const mapValues = operation({
  id: "map-values",
  group: "categories",
  idempotent: false,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "pairs", kind: "pairs" },
    { name: "matchCase", kind: "flag", initial: false },
    { name: "others", kind: "choice", options: ["keep", "write"], initial: "keep" },
    { name: "other", kind: "text", initial: "", only: { field: "others", values: ["write"] } },
  ],
  check: ({ others, other }) => (others === "write" && other === "" ? "other" : null),
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply(table, { columns, pairs, matchCase, others, other }, pace, where) {
    const exact = new Map<string, string>();
    const alike = new Map<string, string>();
    for (const [from, to] of pairs) {
      if (!exact.has(from)) exact.set(from, to);
      const key = looked(from, matchCase);
      if (!alike.has(key)) alike.set(key, to);
    }
    const change = (text: string) => {
      if (text === "") return text;
      const to = exact.get(text) ?? alike.get(looked(text, matchCase));
      if (to !== undefined) return to === "" ? text : to;
      return others === "write" ? other : text;
    };
    return changeText(table, columns, change, pace, where);
  },
  words: {
    en: {
      name: "Replace by a table",
      help: "Writes each value as a table says, such as CA → California. Only whole cells count. A line without a new value leaves its cells as they are; empty cells stay.",
      describe: "In {columns} write {pairs}",
      fields: {
        columns: { label: "Columns" },
        pairs: { label: "Values" },
        matchCase: { label: "Capitals as typed" },
        others: {
          label: "Other values",
          options: { keep: "stay as they are", write: "all become one text" },
        },
        other: { label: "The text for other values", hint: "Such as Other" },
      },
      keywords: [
        "map values",
        "lookup",
        "vlookup",
        "recode",
        "replace values",
        "codes",
        "dictionary",
        "translate",
        "group values",
      ],
    },
    "zh-CN": {
      name: "按对照表替换",
      help: "按对照表改写每个值，例如 CA → 加利福尼亚。只比对整个单元格；没有填新值的保持不变，空单元格也不变。",
      describe: "在{columns}中替换{pairs}",
      fields: {
        columns: { label: "列" },
        pairs: { label: "对照表" },
        matchCase: { label: "区分大小写" },
        others: { label: "其他值", options: { keep: "保持不变", write: "都改成同一个" } },
        other: { label: "其他值改为", hint: "例如：其他" },
      },
      keywords: ["对照表", "映射", "查找替换", "VLOOKUP", "编码", "批量替换", "分组"],
    },
  },
  examples: [
    {
      before: [["state"], ["CA"], ["ny "], ["Texas"], [""]],
      params: {
        columns: ["state"],
        pairs: [
          ["CA", "California"],
          ["NY", "New York"],
        ],
        matchCase: false,
        others: "keep",
        other: "",
      },
      after: [["state"], ["California"], ["New York"], ["Texas"], [""]],
    },
  ],
});

function looked(text: string, matchCase: boolean): string {
  const trimmed = trimEnds(text);
  return matchCase ? trimmed : trimmed.toLowerCase();
}
