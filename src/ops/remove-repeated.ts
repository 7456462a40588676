import type { Judgement } from "../profile/profile.ts";
import { isEmptyAt } from "../table/cells.ts";
import { firstEqualRow, sameTexts } from "../table/group-rows.ts";
import type { Pace } from "../table/pace.ts";
import { RowSet } from "../table/row-set.ts";
import { type Column, columnById, eachRow, rowCount, type Table } from "../table/table.ts";
import { keepOnly } from "./keep-only.ts";
import { operation, type Proposal } from "./operation.ts";

/** Of rows with the very same texts in the chosen columns (none: all), one stays: the first or the last in order. */
export const removeRepeated = operation({
  id: "remove-repeated",
  group: "rows",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "all" },
    { name: "keep", kind: "choice", options: ["first", "last"], initial: "first" },
  ],
  touches: ({ columns }, all) => ({
    reads: columns.length > 0 ? columns : all,
    writes: [],
    creates: [],
    removes: [],
    rows: true,
  }),
  apply: (table, { columns, keep }, pace, where) => withoutRepeated(table, columns, keep, pace, where),
  suggest: suggestRepeated,
  words: {
    en: {
      name: "Remove repeated rows",
      help: "Keeps one of the rows that are the same in all columns, or in the columns you choose.",
      describe: "Remove repeated rows (same in {columns}), keep {keep}",
      fields: {
        columns: { label: "Rows are the same when these agree", hint: "None chosen: all columns" },
        keep: { label: "Keep", options: { first: "the first", last: "the last" } },
      },
      keywords: ["duplicates", "dedupe", "unique", "distinct", "double"],
    },
    "zh-CN": {
      name: "删除重复行",
      help: "所有列都相同（或所选的列相同）的行，只保留一行。",
      describe: "删除重复行（{columns}相同），保留{keep}",
      fields: {
        columns: { label: "这些列相同即视为重复", hint: "不选则比较所有列" },
        keep: { label: "保留", options: { first: "第一行", last: "最后一行" } },
      },
      keywords: ["重复", "去重", "删除重复项", "唯一"],
    },
  },
  examples: [
    {
      before: [
        ["id", "city"],
        ["1", "Paris"],
        ["2", "Rome"],
        ["1", "Paris"],
      ],
      params: { columns: [], keep: "first" },
      after: [
        ["id", "city"],
        ["1", "Paris"],
        ["2", "Rome"],
      ],
    },
    {
      before: [
        ["email", "plan"],
        ["a@x.org", "Free"],
        ["b@x.org", "Pro"],
        ["a@x.org", "Pro"],
      ],
      params: { columns: ["email"], keep: "last" },
      after: [
        ["email", "plan"],
        ["b@x.org", "Pro"],
        ["a@x.org", "Pro"],
      ],
    },
  ],
});

async function withoutRepeated(
  table: Table,
  columns: readonly string[],
  keep: "first" | "last",
  pace: Pace,
  where?: RowSet,
): Promise<Table> {
  const ids = columns.length > 0 ? columns : table.columns.map((column) => column.id);
  const cells = ids.flatMap((id) => columnById(table, id)?.cells ?? []);
  if (cells.length === 0) return table;
  const chosen = chosenRows(table, where);
  if (keep === "last") chosen.reverse();
  const first = await firstEqualRow(cells, table.base.length, chosen, pace);
  const gone = new RowSet(table.base.length);
  for (let i = 0; i < first.length; i++) if (first[i] !== i) gone.add(chosen[i]);
  return keepOnly(table, (row) => !gone.has(row), pace);
}

/** The base rows of the table that the step is about, in order. */
function chosenRows(table: Table, where?: RowSet): Uint32Array {
  const count = rowCount(table);
  const chosen = new Uint32Array(count);
  let n = 0;
  eachRow(table, (row) => {
    if (where?.has(row) !== false) chosen[n++] = row;
  });
  return chosen.subarray(0, n);
}

/**
 * Rows wholly repeated are safe to remove when a column among them looks like an id and proves to be one: wherever it says
 * the same twice, the whole row does. Two customers with one number are one. Without such a column, two equal rows may be
 * two orders: a question.
 */
async function suggestRepeated(
  table: Table,
  profiles: ReadonlyMap<string, Judgement>,
  pace: Pace,
): Promise<Proposal[]> {
  if (table.columns.length === 0 || rowCount(table) < 2) return [];
  const propose = (safe: boolean, rule: string, facts: Proposal["reason"]["facts"]): Proposal => ({
    op: "remove-repeated",
    params: { columns: [], keep: "first" },
    safe,
    columns: [],
    rule,
    reason: { rule: `repeated.${rule}`, facts },
  });
  for (const column of table.columns) {
    if (profiles.get(column.id)?.kind === "id" && (await tellsRowsApart(table, column, pace)))
      return [propose(true, "with-id", { column: column.name })];
  }
  return [propose(false, "no-id", {})];
}

/** Whether rows with the same text in this column (empty ones aside) are the same in all columns. */
async function tellsRowsApart(table: Table, { cells }: Column, pace: Pace): Promise<boolean> {
  const { rows, base } = table;
  const all = table.columns.map((column) => column.cells);
  const first = await firstEqualRow([cells], base.length, rows, pace);
  for (let position = 0; position < first.length; position++) {
    if (first[position] === position) continue;
    const row = rows ? rows[position] : position;
    const other = rows ? rows[first[position]] : first[position];
    if (!isEmptyAt(cells, row) && !sameTexts(all, row, other)) return false;
    if ((position & 0xffff) === 0xffff) await pace.tick(position, first.length);
  }
  return true;
}
