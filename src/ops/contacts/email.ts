import { mapText } from "../../table/map-text.ts";
import type { Pace } from "../../table/pace.ts";
import type { RowSet } from "../../table/row-set.ts";
import { type Column, columnById, replaceColumns, type Table } from "../../table/table.ts";
import { tally } from "../../table/tally.ts";
import { AMONG_EMAILS, domainOf, emailsOf, meantDomain, tidyEmail } from "../../values/email-tidy.ts";
import { operation } from "../operation.ts";

/** E-mail addresses in their one way of writing; on request, misspelt domains that are rare in the column are mended. */
export const email = operation({
  id: "email",
  group: "contacts",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "typos", kind: "flag", initial: false },
  ],
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply: (table, { columns, typos }, pace, where) => tidied(table, columns, typos, pace, where),
  words: {
    en: {
      name: "Tidy e-mail addresses",
      help: "Writes addresses one way: no spaces, no mailto:, (at) as @, the part after @ in small letters. Several in one cell are kept, with a semicolon between. What is no address stays as it is.",
      describe: "Tidy the e-mail addresses in {columns}",
      fields: {
        columns: { label: "Columns" },
        typos: {
          label: "Mend misspelt providers, too",
          hint: "gmial.com to gmail.com, .con to .com; only where few rows have that spelling",
        },
      },
      keywords: ["email", "mail", "clean email", "lowercase email", "gmial", "mailto", "normalise"],
    },
    "zh-CN": {
      name: "整理邮箱",
      help: "统一邮箱写法：去掉空格和 mailto:，(at) 改成 @，@ 后面改成小写。一个单元格里的多个邮箱都保留，用分号隔开。不是邮箱的保持原样。",
      describe: "整理{columns}里的邮箱",
      fields: {
        columns: { label: "列" },
        typos: {
          label: "同时改正拼错的邮箱服务商",
          hint: "gmial.com 改成 gmail.com，.con 改成 .com；只改这一列里少见的写法",
        },
      },
      keywords: ["邮箱", "电子邮件", "邮件地址", "规范邮箱", "小写"],
    },
  },
  examples: [
    {
      before: [["e-mail"], [" Ann.Lee@GMAIL.com"], ["mailto:bob(at)x.org"], ["a@x.org,b@y.org"], ["ask Ann"]],
      params: { columns: ["e-mail"], typos: false },
      after: [["e-mail"], ["Ann.Lee@gmail.com"], ["bob@x.org"], ["a@x.org; b@y.org"], ["ask Ann"]],
    },
    {
      before: [["邮箱"], ["li@gmial.com"], ["wang@qq.con"], ["zhang＠163.com"]],
      params: { columns: ["邮箱"], typos: true },
      after: [["邮箱"], ["li@gmail.com"], ["wang@qq.com"], ["zhang@163.com"]],
    },
  ],
});

async function tidied(
  table: Table,
  ids: readonly string[],
  typos: boolean,
  pace: Pace,
  where?: RowSet,
): Promise<Table> {
  const changed: Column[] = [];
  for (const id of ids) {
    const column = columnById(table, id);
    if (!column) continue;
    const meant = typos ? await rareSlips(column, pace) : new Map<string, string>();
    const change = (text: string) => {
      if (meant.size === 0) return tidyEmail(text);
      const emails = emailsOf(text)?.map((each) => mended(each, meant));
      return emails ? [...new Set(emails)].join(AMONG_EMAILS) : text;
    };
    changed.push({ ...column, cells: await mapText(column.cells, change, pace, where) });
  }
  return replaceColumns(table, changed);
}

function mended(email: string, meant: ReadonlyMap<string, string>): string {
  const right = meant.get(domainOf(email));
  return right === undefined ? email : email.slice(0, email.lastIndexOf("@") + 1) + right;
}

/** Domains of the column that look like a slip, in at most two cells or one in a hundred, each with what was meant. */
async function rareSlips(column: Column, pace: Pace): Promise<Map<string, string>> {
  const counts = new Map<string, number>();
  let total = 0;
  const visit = (text: string, count: number) => {
    for (const each of emailsOf(text) ?? []) {
      const domain = domainOf(each);
      counts.set(domain, (counts.get(domain) ?? 0) + count);
      total += count;
    }
  };
  await tally(column.cells, null, visit, pace);
  const slips = new Map<string, string>();
  for (const [domain, count] of counts) {
    const right = count <= Math.max(2, total / 100) ? meantDomain(domain) : null;
    if (right !== null) slips.set(domain, right);
  }
  return slips;
}
