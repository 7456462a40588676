import { brokenText, mayBeBroken, repairText } from "../../io/mojibake.ts";
import type { Pace } from "../../table/pace.ts";
import type { Table } from "../../table/table.ts";
import { someText } from "../../table/tally.ts";
import { changeText } from "../change-text.ts";
import { freeName } from "../free-name.ts";
import { operation, type Proposal } from "../operation.ts";

/**
 * Text that a wrong decoding broke before it came here is turned back: UTF-8 read as windows-1252 or GBK, GBK read as
 * windows-1252. What is right, not certain or lost stays as it is (see `brokenText`).
 */
export const repairBroken = operation({
  id: "repair-text",
  group: "text",
  idempotent: true,
  limitable: true,
  fields: [{ name: "columns", kind: "columns", none: "all" }],
  touches: ({ columns }, all) => ({
    reads: [],
    writes: columns.length > 0 ? columns : all,
    creates: [],
    removes: [],
    rows: false,
  }),
  apply: (table, { columns }, pace, where) =>
    changeText(table, columns, repairText, pace, where, mayBeBroken),
  suggest: suggestRepair,
  words: {
    en: {
      name: "Repair garbled text",
      help: "Turns “MÃ¼ller” back into “Müller” and “itâ€™s” into “it’s”: text that another program read in the wrong encoding. What is right, or lost for good, stays as it is.",
      describe: "Repair garbled text in {columns}",
      fields: { columns: { label: "Columns", hint: "None chosen: all columns" } },
      keywords: ["mojibake", "encoding", "garbled", "utf-8", "gbk", "broken letters", "accents"],
    },
    "zh-CN": {
      name: "修复乱码",
      help: "把“ä¸\u00adæ–‡”还原为“中文”，把“MÃ¼ller”还原为“Müller”：这是别的程序用错编码造成的。正确的文字和已经丢失的文字保持不变。",
      describe: "修复{columns}中的乱码",
      fields: { columns: { label: "列", hint: "不选则处理所有列" } },
      keywords: ["乱码", "编码", "修复", "UTF-8", "GBK", "mojibake"],
    },
  },
  examples: [
    {
      before: [["name"], ["MÃ¼ller"], ["ä¸\u00adæ–‡"], ["浣犲ソ"], ["Åsa"], ["锟斤拷"]],
      params: { columns: ["name"] },
      after: [["name"], ["Müller"], ["中文"], ["你好"], ["Åsa"], ["锟斤拷"]],
    },
  ],
});

async function suggestRepair(table: Table, _profiles: unknown, pace: Pace): Promise<Proposal[]> {
  const columns: string[] = [];
  const isBroken = (text: string) => brokenText(text)?.kind === "repairable";
  for (const { id, cells } of table.columns) {
    if (await someText(cells, table.rows, isBroken, pace, mayBeBroken)) columns.push(id);
  }
  const cells: Proposal = {
    op: "repair-text",
    params: { columns },
    safe: false,
    columns,
    rule: "broken",
    reason: { rule: "repair.broken", facts: {} },
  };
  return [...(columns.length > 0 ? [cells] : []), ...suggestNames(table)];
}

/** Names are not cells: those that are garbled are renamed, all in one step. */
function suggestNames(table: Table): Proposal[] {
  const taken = new Set(table.columns.map(({ name }) => name));
  const columns: string[] = [];
  const names: string[] = [];
  for (const { id, name } of table.columns) {
    const after = repairText(name);
    if (after === name) continue;
    const free = freeName(after, taken);
    taken.add(free);
    columns.push(id);
    names.push(free);
  }
  if (columns.length === 0) return [];
  return [
    {
      op: "rename-columns",
      params: { columns, names },
      safe: false,
      columns,
      rule: "broken",
      reason: { rule: "repair.names", facts: { values: names.join("  ") } },
    },
  ];
}
