import { mapText } from "../../table/map-text.ts";
import type { Pace } from "../../table/pace.ts";
import type { RowSet } from "../../table/row-set.ts";
import { type Column, columnById, replaceColumns, type Table } from "../../table/table.ts";
import { operation } from "../operation.ts";
import { suggestMerge } from "./merge-suggest.ts";
import { variantsOf } from "./variants.ts";

/**
 * Spellings of one thing become the most frequent one of them (ties: the first in order). Stored as a rule, so next month's
 * new variants are merged too. `only: "clear"` leaves groups in which no spelling is clearly the usual one and, by letter
 * case, spellings whose capitals may be meant.
 */
export const merge = operation({
  id: "merge",
  group: "categories",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "by", kind: "choice", options: ["case", "fingerprint"], initial: "fingerprint" },
    { name: "only", kind: "choice", options: ["clear", "all"], initial: "all" },
    { name: "except", kind: "texts", initial: [], optional: true },
  ],
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply: (table, { columns, by, only, except }, pace, where) =>
    merged(table, columns, { by, only, except: new Set(except) }, pace, where),
  suggest: suggestMerge,
  words: {
    en: {
      name: "One spelling",
      help: "Finds different spellings of the same thing and writes all of them as the most frequent one.",
      describe: "One spelling for each value of {columns} ({by})",
      fields: {
        columns: { label: "Columns" },
        by: {
          label: "The same are texts that differ only in",
          options: {
            case: "letter case",
            fingerprint: "letter case, spaces, punctuation, accents and word order",
          },
        },
        only: {
          label: "Take",
          options: { clear: "only where one spelling is clearly the usual one", all: "every group" },
        },
        except: { label: "Leave these as they are", hint: "One on each line" },
      },
      keywords: ["cluster", "variants", "merge", "standardise", "normalize", "fingerprint", "spelling"],
    },
    "zh-CN": {
      name: "统一写法",
      help: "找出同一事物的不同写法，统一成出现最多的那一种。",
      describe: "统一{columns}的写法（{by}）",
      fields: {
        columns: { label: "列" },
        by: {
          label: "只有这些不同的视为同一个",
          options: { case: "字母大小写", fingerprint: "大小写、空格、标点、重音和词序" },
        },
        only: { label: "处理", options: { clear: "只处理有明显主流写法的", all: "所有分组" } },
        except: { label: "这些保持原样", hint: "每行一个" },
      },
      keywords: ["统一", "合并", "归类", "聚类", "大小写", "写法"],
    },
  },
  examples: [
    {
      before: [["plan"], ["Pro"], ["PRO"], ["Pro"], ["pro"], ["Pro"], ["Free"]],
      params: { columns: ["plan"], by: "case", only: "clear", except: [] },
      after: [["plan"], ["Pro"], ["Pro"], ["Pro"], ["Pro"], ["Pro"], ["Free"]],
    },
    {
      before: [["company"], ["Acme, Inc."], ["acme inc"], ["Acme, Inc."], ["Inc. ACME"]],
      params: { columns: ["company"], by: "fingerprint", only: "all", except: ["Inc. ACME"] },
      after: [["company"], ["Acme, Inc."], ["Acme, Inc."], ["Acme, Inc."], ["Inc. ACME"]],
    },
  ],
});

async function merged(
  table: Table,
  columns: readonly string[],
  how: { by: "case" | "fingerprint"; only: "clear" | "all"; except: ReadonlySet<string> },
  pace: Pace,
  where?: RowSet,
): Promise<Table> {
  const changed: Column[] = [];
  for (const id of columns) {
    const column = columnById(table, id);
    if (!column) continue;
    const into = new Map<string, string>();
    for (const group of await variantsOf(column.cells, table.rows, how, pace))
      for (const { text } of group.others) into.set(text, group.main);
    const cells = await mapText(column.cells, (text) => into.get(text) ?? text, pace, where);
    changed.push({ ...column, cells });
  }
  return replaceColumns(table, changed);
}
