import { orderRows } from "../../profile/order-rows.ts";
import { profileColumn } from "../../profile/profile-column.ts";
import type { Pace } from "../../table/pace.ts";
import { columnById, rowCount, selectRows, type Table } from "../../table/table.ts";
import type { SortKey } from "../../values/sort-key.ts";
import { operation } from "../operation.ts";

/**
 * Rows in the order of one or more columns. Numbers, dates and yes/no go by value where the column is read so, texts by
 * the alphabet (10 after 9); what does not read comes after what does, missing last, also when falling. Equal rows keep
 * their order.
 */
export const sort = operation({
  id: "sort",
  group: "rows",
  idempotent: true,
  limitable: false,
  fields: [{ name: "by", kind: "sort" }],
  touches: ({ by }) => ({
    reads: [...new Set(by.map((key) => key.column))],
    writes: [],
    creates: [],
    removes: [],
    rows: true,
  }),
  apply: (table, { by }, pace) => sorted(table, by, pace),
  words: {
    en: {
      name: "Sort rows",
      help: "Puts rows in the order of one or more columns. Missing cells come last. The order is kept in the file you download.",
      describe: "Sort rows by {by}",
      fields: { by: { label: "Sort by" } },
      keywords: ["order", "ascending", "descending", "rank", "arrange"],
    },
    "zh-CN": {
      name: "排序",
      help: "按一列或多列排列各行，缺失的排在最后。下载的文件也按这个顺序。",
      describe: "按{by}排序",
      fields: { by: { label: "排序依据" } },
      keywords: ["排序", "升序", "降序", "顺序", "排列"],
    },
  },
  examples: [
    {
      before: [["age"], ["9"], [""], ["110"], ["ten"], ["23"], ["41"]],
      params: { by: [{ column: "age", descending: true }] },
      after: [["age"], ["110"], ["41"], ["23"], ["9"], ["ten"], [""]],
    },
    {
      before: [
        ["city", "day"],
        ["Rome", "2024-03-05"],
        ["Oslo", "2024-01-20"],
        ["Rome", "2023-11-02"],
      ],
      params: {
        by: [
          { column: "city", descending: false },
          { column: "day", descending: false },
        ],
      },
      after: [
        ["city", "day"],
        ["Oslo", "2024-01-20"],
        ["Rome", "2023-11-02"],
        ["Rome", "2024-03-05"],
      ],
    },
  ],
});

/** Texts go by one alphabet whatever the page's language, so that a recipe gives the same file everywhere. */
const LANGUAGE = "en";

async function sorted(table: Table, by: readonly SortKey[], pace: Pace): Promise<Table> {
  const before = table.rows ?? Uint32Array.from({ length: rowCount(table) }, (_, row) => row);
  const readingOf = async (id: string) => {
    const column = columnById(table, id);
    return column ? (await profileColumn(column, table.rows, pace)).reading : ({ kind: "text" } as const);
  };
  const rows = await orderRows(table, by, before, LANGUAGE, readingOf, pace);
  return rows.every((row, position) => row === before[position]) ? table : selectRows(table, rows);
}
