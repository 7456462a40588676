import { isEmptyAt } from "../../table/cells.ts";
import { columnById } from "../../table/table.ts";
import { operation } from "../operation.ts";
import { keepOnly } from "../rows/keep-only.ts";

/** Rows go in which any, or all, of the chosen columns (none: all columns) are empty. White space is not empty. */
export const removeMissing = operation({
  id: "remove-missing",
  group: "missing",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "all" },
    { name: "when", kind: "choice", options: ["any", "all"], initial: "any" },
  ],
  touches: ({ columns }, all) => ({
    reads: columns.length > 0 ? columns : all,
    writes: [],
    creates: [],
    removes: [],
    rows: true,
  }),
  async apply(table, { columns, when }, pace, where) {
    const ids = columns.length > 0 ? columns : table.columns.map((column) => column.id);
    const cells = ids.flatMap((id) => columnById(table, id)?.cells ?? []);
    if (cells.length === 0) return table;
    const goes =
      when === "any"
        ? (row: number) => cells.some((each) => isEmptyAt(each, row))
        : (row: number) => cells.every((each) => isEmptyAt(each, row));
    return keepOnly(table, (row) => where?.has(row) === false || !goes(row), pace);
  },
  words: {
    en: {
      name: "Remove rows with missing cells",
      help: "Takes away rows in which one of the chosen columns is missing, or all of them are.",
      describe: "Remove rows in which {when} missing: {columns}",
      fields: {
        columns: { label: "Look at", hint: "None chosen: all columns" },
        when: {
          label: "Remove a row when",
          options: { any: "one or more of these are", all: "all of these are" },
        },
      },
      keywords: ["dropna", "delete", "blank", "empty", "null", "incomplete", "drop"],
    },
    "zh-CN": {
      name: "删除有缺失的行",
      help: "所选的列中有任意一列缺失，或全部缺失时，删除这一行。",
      describe: "删除{columns}中{when}的行",
      fields: {
        columns: { label: "检查这些列", hint: "不选则检查所有列" },
        when: { label: "删除条件", options: { any: "任意一列缺失", all: "全部缺失" } },
      },
      keywords: ["缺失", "空值", "删除", "不完整", "空白"],
    },
  },
  examples: [
    {
      before: [
        ["id", "age", "city"],
        ["1", "30", ""],
        ["2", "", "Rome"],
        ["3", "41", "Oslo"],
      ],
      params: { columns: [], when: "any" },
      after: [
        ["id", "age", "city"],
        ["3", "41", "Oslo"],
      ],
    },
    {
      before: [
        ["id", "email", "phone"],
        ["1", "a@x.org", ""],
        ["2", "", ""],
      ],
      params: { columns: ["email", "phone"], when: "all" },
      after: [
        ["id", "email", "phone"],
        ["1", "a@x.org", ""],
      ],
    },
  ],
});
