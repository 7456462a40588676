import type { Judgement } from "../../profile/profile.ts";
import { isEmptyAt } from "../../table/cells.ts";
import { eachRow, type Table } from "../../table/table.ts";
import { operation, type Proposal } from "../operation.ts";

/** Columns without a single filled cell in the rows left go. */
export const removeEmptyColumns = operation({
  id: "remove-empty-columns",
  group: "columns",
  idempotent: true,
  limitable: false,
  fields: [],
  touches: () => ({ reads: [], writes: [], creates: [], removes: [], rows: false }),
  apply: async (table) => {
    const columns = table.columns.filter((column) => hasText(table, column.id));
    return columns.length === table.columns.length ? table : { ...table, columns };
  },
  suggest: suggestEmptyColumns,
  words: {
    en: {
      name: "Remove empty columns",
      help: "Takes away columns in which every cell is empty.",
      describe: "Remove empty columns",
      fields: {},
      keywords: ["blank", "delete", "columns"],
    },
    "zh-CN": {
      name: "删除空列",
      help: "删除所有单元格都为空的列。",
      describe: "删除空列",
      fields: {},
      keywords: ["空列", "空白列", "删除列"],
    },
  },
  examples: [
    {
      before: [
        ["a", "b"],
        ["1", ""],
        ["2", ""],
      ],
      params: {},
      after: [["a"], ["1"], ["2"]],
    },
  ],
});

function hasText(table: Table, id: string): boolean {
  const column = table.columns.find((each) => each.id === id);
  let found = false;
  if (column)
    eachRow(table, (row) => {
      if (!found && !isEmptyAt(column.cells, row)) found = true;
    });
  return found;
}

/** A question: an empty column may be a field of a form that another program waits for. */
async function suggestEmptyColumns(
  table: Table,
  profiles: ReadonlyMap<string, Judgement>,
): Promise<Proposal[]> {
  const empty = table.columns.filter((column) => profiles.get(column.id)?.kind === "empty");
  if (empty.length === 0 || empty.length === table.columns.length) return [];
  return [
    {
      op: "remove-empty-columns",
      params: {},
      safe: false,
      columns: empty.map((column) => column.id),
      rule: "empty",
      reason: { rule: "empty-columns", facts: { columns: empty.length } },
    },
  ];
}
