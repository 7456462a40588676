import { mapText } from "../../table/map-text.ts";
import type { Pace } from "../../table/pace.ts";
import type { RowSet } from "../../table/row-set.ts";
import { type Column, columnById, replaceColumns, type Table } from "../../table/table.ts";
import { tally } from "../../table/tally.ts";
import { booleanOf } from "../../values/boolean.ts";
import { trimEnds } from "../../values/white-space.ts";
import { operation } from "../operation.ts";

const PAIRS: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  "yes-no": ["Yes", "No"],
  "true-false": ["TRUE", "FALSE"],
  "y-n": ["Y", "N"],
  "1-0": ["1", "0"],
  "shi-fou": ["是", "否"],
};

/**
 * The many ways of writing yes and no become one pair. What can mean something else (1 and 0, t and f, 有 and 无) is read
 * only in a column that holds nothing but yes and no; what is neither stays as it is.
 */
export const yesNo = operation({
  id: "yes-no",
  group: "categories",
  idempotent: false,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "as", kind: "choice", options: [...Object.keys(PAIRS), "own"], initial: "yes-no" },
    { name: "yes", kind: "text", initial: "", only: { field: "as", values: ["own"] } },
    { name: "no", kind: "text", initial: "", only: { field: "as", values: ["own"] } },
    { name: "alsoYes", kind: "texts", initial: [], optional: true },
    { name: "alsoNo", kind: "texts", initial: [], optional: true },
  ],
  check: ({ as, yes, no }) =>
    as !== "own" ? null : yes === "" ? "yes" : no === "" || no === yes ? "no" : null,
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply(table, { columns, as, yes, no, alsoYes, alsoNo }, pace, where) {
    const own = new Map<string, boolean>();
    for (const text of alsoYes) own.set(looked(text), true);
    for (const text of alsoNo) own.set(looked(text), false);
    return said(table, columns, PAIRS[as] ?? [yes, no], own, pace, where);
  },
  words: {
    en: {
      name: "Yes or no in one way",
      help: "Writes y, YES, true, on, ticks and their like in one way, also the Chinese ones. 1 and 0 and other signs that can mean more are taken only where a column holds nothing but yes and no. What is neither stays as it is.",
      describe: "Write yes and no in {columns} as {as}",
      fields: {
        columns: { label: "Columns" },
        as: {
          label: "Write",
          options: {
            "yes-no": "Yes and No",
            "true-false": "TRUE and FALSE",
            "y-n": "Y and N",
            "1-0": "1 and 0",
            "shi-fou": "shì and fǒu, in Chinese",
            own: "two words of your own",
          },
        },
        yes: { label: "For yes" },
        no: { label: "For no" },
        alsoYes: { label: "These mean yes too", hint: "One on each line, such as active or paid" },
        alsoNo: { label: "These mean no too", hint: "One on each line" },
      },
      keywords: ["boolean", "true", "false", "logical", "tick", "checkbox", "flag", "y/n"],
    },
    "zh-CN": {
      name: "统一是和否",
      help: "把 y、YES、true、on、是、✓ 等写法统一成一种。1 和 0 这类可能另有含义的，只有整列都是是或否时才处理。两者都不是的保持不变。",
      describe: "把{columns}中的是和否写成{as}",
      fields: {
        columns: { label: "列" },
        as: {
          label: "写成",
          options: {
            "yes-no": "Yes 和 No",
            "true-false": "TRUE 和 FALSE",
            "y-n": "Y 和 N",
            "1-0": "1 和 0",
            "shi-fou": "是 和 否",
            own: "自己定的两个词",
          },
        },
        yes: { label: "“是”写成" },
        no: { label: "“否”写成" },
        alsoYes: { label: "这些也表示是", hint: "每行一个，例如：已付款" },
        alsoNo: { label: "这些也表示否", hint: "每行一个" },
      },
      keywords: ["是否", "布尔", "真假", "逻辑值", "勾选", "对错"],
    },
  },
  examples: [
    {
      before: [["paid"], ["y"], ["TRUE"], ["no"], ["open"], [""]],
      params: { columns: ["paid"], as: "yes-no", yes: "", no: "", alsoYes: [], alsoNo: ["open"] },
      after: [["paid"], ["Yes"], ["Yes"], ["No"], ["No"], [""]],
    },
    {
      before: [["members"], ["1"], ["0"], ["3"], ["yes"]],
      params: { columns: ["members"], as: "yes-no", yes: "", no: "", alsoYes: [], alsoNo: [] },
      after: [["members"], ["1"], ["0"], ["3"], ["Yes"]],
    },
  ],
});

async function said(
  table: Table,
  columns: readonly string[],
  [yes, no]: readonly [string, string],
  own: ReadonlyMap<string, boolean>,
  pace: Pace,
  where?: RowSet,
): Promise<Table> {
  const changed: Column[] = [];
  for (const id of columns) {
    const column = columnById(table, id);
    if (!column) continue;
    let all = true;
    const look = (text: string) => {
      if (text !== "" && !own.has(looked(text)) && booleanOf(text) === null) all = false;
    };
    await tally(column.cells, table.rows, look, pace);
    const change = (text: string) => {
      const mine = own.get(looked(text));
      if (text === "") return text;
      if (mine !== undefined) return mine ? yes : no;
      const found = booleanOf(text);
      if (found === null || (found.weak && !all)) return text;
      return found.value ? yes : no;
    };
    const cells = await mapText(column.cells, change, pace, where);
    changed.push({ ...column, cells });
  }
  return replaceColumns(table, changed);
}

function looked(text: string): string {
  return trimEnds(text).toLowerCase();
}
