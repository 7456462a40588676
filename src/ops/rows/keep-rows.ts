import { patternOf, rowsWhere } from "../../values/rows-where.ts";
import { operation } from "../operation.ts";
import { keepOnly } from "./keep-only.ts";
import { testsOf } from "./tests-of-condition.ts";

/** Only the rows for which the condition holds stay, or just these go. */
export const keepRows = operation({
  id: "keep-rows",
  group: "rows",
  idempotent: true,
  limitable: false,
  fields: [
    { name: "condition", kind: "condition" },
    { name: "mode", kind: "choice", options: ["keep", "remove"], initial: "keep" },
  ],
  check: ({ condition }) =>
    testsOf(condition).every((test) => test.is !== "matches" || patternOf(test.text, false))
      ? null
      : "condition",
  touches: ({ condition }) => ({
    reads: [...new Set(testsOf(condition).map((test) => test.column))],
    writes: [],
    creates: [],
    removes: [],
    rows: true,
  }),
  async apply(table, { condition, mode }, pace) {
    const holds = await rowsWhere(table, condition, pace);
    const wanted = mode === "keep";
    return keepOnly(table, (row) => holds.has(row) === wanted, pace);
  },
  words: {
    en: {
      name: "Keep or remove rows",
      help: "Keeps only the rows that meet a condition, or removes just these.",
      describe: "Rows where {condition}: {mode}",
      fields: {
        condition: { label: "Rows where" },
        mode: { label: "Do", options: { keep: "keep only these", remove: "remove these" } },
      },
      keywords: ["filter", "where", "select", "delete rows", "condition", "subset"],
    },
    "zh-CN": {
      name: "按条件保留或删除行",
      help: "只保留符合条件的行，或者删除这些行。",
      describe: "{condition}的行：{mode}",
      fields: {
        condition: { label: "符合条件的行" },
        mode: { label: "处理", options: { keep: "只保留这些行", remove: "删除这些行" } },
      },
      keywords: ["筛选", "过滤", "条件", "保留", "删除行"],
    },
  },
  examples: [
    {
      before: [["age"], ["17"], ["18"], ["forty"], [""]],
      params: {
        condition: { column: "age", is: "at-least", text: "18", as: { kind: "whole", mark: "." } },
        mode: "keep",
      },
      after: [["age"], ["18"]],
    },
    {
      before: [
        ["name", "status"],
        ["Ann", "Open"],
        ["Test account", "Open"],
        ["Bob", "Closed"],
      ],
      params: {
        condition: {
          any: [
            { column: "name", is: "starts", text: "test" },
            { column: "status", is: "equals", text: "closed" },
          ],
        },
        mode: "remove",
      },
      after: [
        ["name", "status"],
        ["Ann", "Open"],
      ],
    },
  ],
});
