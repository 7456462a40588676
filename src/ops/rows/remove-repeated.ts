import type { Judgement } from "../../profile/profile.ts";
import { type Cells, isEmptyAt } from "../../table/cells.ts";
import { firstEqualRow, sameTexts } from "../../table/group-rows.ts";
import { mapText } from "../../table/map-text.ts";
import type { Pace } from "../../table/pace.ts";
import { RowSet } from "../../table/row-set.ts";
import { type Column, columnById, eachRow, rowCount, type Table } from "../../table/table.ts";
import { caseKey } from "../../values/case.ts";
import { trim } from "../../values/white-space.ts";
import { operation, type Proposal } from "../operation.ts";
import { keepOnly } from "./keep-only.ts";

/**
 * Of rows with the same texts in the chosen columns (none: all), one stays: the first or the last in order. `loose`: letter
 * case, outer and doubled spaces make no difference. Rows in which all chosen columns are missing repeat nobody.
 */
export const removeRepeated = operation({
  id: "remove-repeated",
  group: "rows",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "all" },
    { name: "keep", kind: "choice", options: ["first", "last"], initial: "first" },
    { name: "loose", kind: "flag", initial: true },
  ],
  touches: ({ columns }, all) => ({
    reads: columns.length > 0 ? columns : all,
    writes: [],
    creates: [],
    removes: [],
    rows: true,
  }),
  apply: (table, params, pace, where) => withoutRepeated(table, params, pace, where),
  suggest: suggestRepeated,
  words: {
    en: {
      name: "Remove repeated rows",
      help: "Keeps one of the rows that are the same in all columns, or in the columns you choose. Rows in which the chosen columns are missing all stay.",
      describe: "Remove repeated rows (same in {columns}), keep {keep}",
      fields: {
        columns: { label: "Rows are the same when these agree", hint: "None chosen: all columns" },
        keep: { label: "Keep", options: { first: "the first", last: "the last" } },
        loose: { label: "Capitals and extra spaces make no difference" },
      },
      keywords: ["duplicates", "dedupe", "unique", "distinct", "double"],
    },
    "zh-CN": {
      name: "删除重复行",
      help: "所有列都相同（或所选的列相同）的行，只保留一行。所选的列都缺失的行全部保留。",
      describe: "删除重复行（{columns}相同），保留{keep}",
      fields: {
        columns: { label: "这些列相同即视为重复", hint: "不选则比较所有列" },
        keep: { label: "保留", options: { first: "第一行", last: "最后一行" } },
        loose: { label: "不区分大小写和多余空格" },
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
      params: { columns: ["email"], keep: "last", loose: false },
      after: [
        ["email", "plan"],
        ["b@x.org", "Pro"],
        ["a@x.org", "Pro"],
      ],
    },
    {
      before: [
        ["email", "name"],
        ["Ann@x.org", "Ann"],
        ["", "Bob"],
        [" ann@X.org", "A. Lee"],
        ["", "Cy"],
      ],
      params: { columns: ["email"], keep: "first", loose: true },
      after: [
        ["email", "name"],
        ["Ann@x.org", "Ann"],
        ["", "Bob"],
        ["", "Cy"],
      ],
    },
  ],
});

interface Repeats {
  readonly columns: readonly string[];
  readonly keep: "first" | "last";
  /** Absent in steps from before there was a choice. */
  readonly loose?: boolean;
}

/** What texts that count as the same have in common. */
export function looseKey(text: string): string {
  return caseKey(trim(text, { inner: true }));
}

async function withoutRepeated(
  table: Table,
  { columns, keep, loose }: Repeats,
  pace: Pace,
  where?: RowSet,
): Promise<Table> {
  const ids = columns.length > 0 ? columns : table.columns.map((column) => column.id);
  const cells: Cells[] = [];
  for (const id of ids) {
    const column = columnById(table, id);
    if (column) cells.push(loose ? await mapText(column.cells, looseKey, pace) : column.cells);
  }
  if (cells.length === 0) return table;
  const known = (row: number) => columns.length === 0 || cells.some((each) => !isEmptyAt(each, row));
  const chosen = chosenRows(table, (row) => where?.has(row) !== false && known(row));
  if (keep === "last") chosen.reverse();
  const first = await firstEqualRow(cells, table.base.length, chosen, pace);
  const gone = new RowSet(table.base.length);
  for (let i = 0; i < first.length; i++) if (first[i] !== i) gone.add(chosen[i]);
  return keepOnly(table, (row) => !gone.has(row), pace);
}

/** The base rows of the table that the step is about, in order. */
function chosenRows(table: Table, takes: (row: number) => boolean): Uint32Array {
  const count = rowCount(table);
  const chosen = new Uint32Array(count);
  let n = 0;
  eachRow(table, (row) => {
    if (takes(row)) chosen[n++] = row;
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
    params: { columns: [], keep: "first", loose: false },
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
