import type { Judgement } from "../../profile/profile.ts";
import { isEmptyAt } from "../../table/cells.ts";
import type { Pace } from "../../table/pace.ts";
import type { Table } from "../../table/table.ts";
import { operation, type Proposal } from "../operation.ts";
import { keepOnly } from "./keep-only.ts";

/** Rows in which every cell is empty go. White space is not empty: take it away first. */
export const removeEmptyRows = operation({
  id: "remove-empty-rows",
  group: "rows",
  idempotent: true,
  limitable: false,
  fields: [],
  touches: (_params, all) => ({ reads: all, writes: [], creates: [], removes: [], rows: true }),
  apply: (table, _params, pace) => withoutEmptyRows(table, pace),
  suggest: suggestEmptyRows,
  words: {
    en: {
      name: "Remove empty rows",
      help: "Takes away rows in which every cell is empty.",
      describe: "Remove empty rows",
      fields: {},
      keywords: ["blank", "delete", "rows"],
    },
    "zh-CN": {
      name: "删除空行",
      help: "删除所有单元格都为空的行。",
      describe: "删除空行",
      fields: {},
      keywords: ["空行", "空白行", "删除行"],
    },
  },
  examples: [
    {
      before: [
        ["a", "b"],
        ["1", ""],
        ["", ""],
        ["", "2"],
      ],
      params: {},
      after: [
        ["a", "b"],
        ["1", ""],
        ["", "2"],
      ],
    },
  ],
});

function withoutEmptyRows(table: Table, pace: Pace): Promise<Table> {
  const columns = table.columns.map((column) => column.cells);
  if (columns.length === 0) return Promise.resolve(table);
  return keepOnly(table, (row) => columns.some((cells) => !isEmptyAt(cells, row)), pace);
}

async function suggestEmptyRows(table: Table, profiles: ReadonlyMap<string, Judgement>): Promise<Proposal[]> {
  if (table.columns.length === 0) return [];
  if (table.columns.some((column) => profiles.get(column.id)?.missing === 0)) return [];
  return [
    {
      op: "remove-empty-rows",
      params: {},
      safe: true,
      columns: [],
      rule: "empty",
      reason: { rule: "empty-rows", facts: {} },
    },
  ];
}
