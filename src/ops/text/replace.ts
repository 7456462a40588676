import { patternOf } from "../../values/rows-where.ts";
import { changeText } from "../change-text.ts";
import { operation } from "../operation.ts";

const fields = [
  { name: "columns", kind: "columns", none: "all" },
  { name: "find", kind: "text", initial: "" },
  { name: "with", kind: "text", initial: "", optional: true },
  { name: "how", kind: "choice", options: ["plain", "cell", "pattern"], initial: "plain" },
  { name: "matchCase", kind: "flag", initial: false },
] as const;

/**
 * One text becomes another wherever it stands (`plain`), where it is the whole cell (`cell`), or where a regular
 * expression of JavaScript finds it (`pattern`, Unicode mode, every find; `with` may say $1, $<name>, $&). In the first two
 * `$` means itself. Missing cells are passed over: filling them is another step. Running it again may change more.
 */
export const replace = operation({
  id: "replace",
  group: "text",
  idempotent: false,
  limitable: true,
  fields,
  check: ({ find, how, matchCase }) =>
    find === "" || (how === "pattern" && !patternOf(find, matchCase)) ? "find" : null,
  touches: ({ columns }, all) => ({
    reads: [],
    writes: columns.length > 0 ? columns : all,
    creates: [],
    removes: [],
    rows: false,
  }),
  async apply(table, { columns, find, with: by, how, matchCase }, pace, where) {
    const change = find === "" ? null : replacer(find, by, how, matchCase);
    return change
      ? changeText(table, columns, (text) => (text === "" ? text : change(text)), pace, where)
      : table;
  },
  words: {
    en: {
      name: "Find and replace",
      help: "Puts one text in place of another, inside cells, as whole cells, or by a pattern. Missing cells stay missing.",
      describe: "Replace {find} with {with} in {columns}: {how}",
      fields: {
        columns: { label: "Columns", hint: "None chosen: all columns" },
        find: { label: "Find" },
        with: { label: "Replace with", hint: "Left empty: what was found is taken away" },
        how: {
          label: "What is found",
          options: {
            plain: "the text anywhere in a cell",
            cell: "only whole cells",
            pattern: "a pattern (regular expression)",
          },
        },
        matchCase: { label: "Capitals must agree" },
      },
      keywords: ["substitute", "regex", "regexp", "regular expression", "swap", "change", "delete text"],
    },
    "zh-CN": {
      name: "查找和替换",
      help: "把一段文字换成另一段：可以替换单元格内的文字、整个单元格，或按正则表达式匹配。缺失的单元格不受影响。",
      describe: "在{columns}中把{find}替换为{with}（{how}）",
      fields: {
        columns: { label: "列", hint: "不选则处理所有列" },
        find: { label: "查找内容" },
        with: { label: "替换为", hint: "留空则删除找到的文字" },
        how: {
          label: "匹配方式",
          options: { plain: "单元格中的文字", cell: "整个单元格", pattern: "正则表达式" },
        },
        matchCase: { label: "区分大小写" },
      },
      keywords: ["查找", "替换", "正则", "批量修改", "删除文字"],
    },
  },
  examples: [
    {
      before: [["price"], ["US$ 5"], ["us$ 7"], ["9"]],
      params: { columns: ["price"], find: "us$ ", with: "$", how: "plain", matchCase: false },
      after: [["price"], ["$5"], ["$7"], ["9"]],
    },
    {
      before: [["city"], ["NY"], ["NYC"], ["ny"]],
      params: { columns: [], find: "NY", with: "New York", how: "cell", matchCase: true },
      after: [["city"], ["New York"], ["NYC"], ["ny"]],
    },
    {
      before: [["name"], ["Miller, Ann"], ["Bob"], [""]],
      params: { columns: ["name"], find: "^(.+), (.+)$", with: "$2 $1", how: "pattern", matchCase: true },
      after: [["name"], ["Ann Miller"], ["Bob"], [""]],
    },
  ],
});

type How = (typeof fields)[3]["options"][number];

/** What is done to one text; null when the pattern is none. */
function replacer(find: string, by: string, how: How, matchCase: boolean): ((text: string) => string) | null {
  switch (how) {
    case "plain": {
      if (matchCase) return (text) => text.replaceAll(find, () => by);
      const anywhere = patternOf(literally(find), false, "g");
      return anywhere && ((text) => text.replace(anywhere, () => by));
    }
    case "cell": {
      const whole = patternOf(`^(?:${literally(find)})$`, matchCase);
      return whole && ((text) => (whole.test(text) ? by : text));
    }
    case "pattern": {
      const pattern = patternOf(find, matchCase, "g");
      return pattern && ((text) => text.replace(pattern, by));
    }
  }
}

/** The pattern that finds just this text. */
function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
