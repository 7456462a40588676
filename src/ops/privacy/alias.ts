import { mapText } from "../../table/map-text.ts";
import { type Column, columnById, replaceColumns } from "../../table/table.ts";
import { tally } from "../../table/tally.ts";
import { operation } from "../operation.ts";

/** Each value becomes a name of its own ("Person 1"), the same one in all columns; nothing leads back from it. */
export const alias = operation({
  id: "alias",
  group: "privacy",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "prefix", kind: "text", initial: "P-", optional: true },
  ],
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  async apply(table, { columns: ids, prefix }, pace) {
    const chosen = ids.flatMap((id) => columnById(table, id) ?? []);
    const firsts = new Map<string, number>();
    for (const [place, { cells }] of chosen.entries()) {
      const visit = (text: string, _: number, row: number) => {
        if (text === "") return;
        const at = place * table.base.length + row;
        const known = firsts.get(text);
        if (known === undefined || at < known) firsts.set(text, at);
      };
      await tally(cells, null, visit, pace);
    }
    const ordered = [...firsts].sort((a, b) => a[1] - b[1]);
    const names = new Map(ordered.map(([text], i) => [text, `${prefix}${i + 1}`]));
    const changed: Column[] = [];
    for (const column of chosen) {
      const cells = await mapText(column.cells, (text) => names.get(text) ?? text, pace);
      changed.push({ ...column, type: undefined, cells });
    }
    return replaceColumns(table, changed);
  },
  words: {
    en: {
      name: "Replace by aliases",
      help: "Gives each different value a number in the order in which it first stands, such as P-1, P-2; the same value gets the same one in all chosen columns. Nothing leads back from an alias to the value, and no key has to be kept.",
      describe: "Replace {columns} by aliases",
      fields: {
        columns: { label: "Columns" },
        prefix: { label: "Begin with", hint: "A word or letters before the number" },
      },
      keywords: ["pseudonymise", "anonymise", "hash", "token", "surrogate", "code names"],
    },
    "zh-CN": {
      name: "换成代号",
      help: "按首次出现的顺序给每个不同的值编号，如 P-1、P-2；同一个值在所选各列里代号相同。从代号无法找回原值，也不需要保管密钥。",
      describe: "把{columns}换成代号",
      fields: { columns: { label: "列" }, prefix: { label: "代号开头", hint: "编号前面的文字" } },
      keywords: ["假名", "匿名", "代号", "哈希", "脱敏", "编号"],
    },
  },
  examples: [
    {
      before: [["name"], ["Ann"], ["Bob"], ["Ann"], [""]],
      params: { columns: ["name"], prefix: "P-" },
      after: [["name"], ["P-1"], ["P-2"], ["P-1"], [""]],
    },
  ],
});
