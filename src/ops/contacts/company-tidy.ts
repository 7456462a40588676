import { companyKey, writeCompany } from "../../values/company.ts";
import { putBeside, tongueOf, touchesBeside } from "../beside.ts";
import { changeText } from "../change-text.ts";
import { operation } from "../operation.ts";

/** Names of companies in one way of writing. */
export const companyTidy = operation({
  id: "company-tidy",
  group: "contacts",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "ending", kind: "choice", options: ["one", "none"], initial: "one" },
    { name: "and", kind: "choice", options: ["keep", "&", "and"], initial: "keep" },
  ],
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply: (table, { columns, ending, and }, pace, where) => {
    const once = (text: string) => (text === "" ? text : writeCompany(text, { ending, and }));
    const change = (text: string) => {
      let now = once(text);
      for (let next = once(now); next !== now; next = once(now)) now = next;
      return now;
    };
    return changeText(table, columns, change, pace, where);
  },
  words: {
    en: {
      name: "Write companies one way",
      help: "Writes the legal ending one way (inc, Incorporated and INC. become Inc.) or leaves it out. Company, Limited, GmbH and many others are known.",
      describe: "Write the companies in {columns} one way",
      fields: {
        columns: { label: "Columns" },
        ending: {
          label: "The legal ending",
          options: { one: "one way of writing (Inc., Ltd., GmbH)", none: "leave it out" },
        },
        and: {
          label: "& and the word",
          options: { keep: "as written", "&": "always the sign &", and: "always the word and" },
        },
      },
      keywords: ["company", "legal suffix", "inc", "ltd", "llc", "gmbh", "organisation"],
    },
    "zh-CN": {
      name: "统一公司名写法",
      help: "统一公司后缀（inc、Incorporated、INC. 都写成 Inc.），或去掉后缀（有限公司、股份有限公司、有限责任公司等）。中文后缀是法定名称，保留时不改。",
      describe: "统一{columns}里的公司名",
      fields: {
        columns: { label: "列" },
        ending: { label: "公司后缀", options: { one: "统一写法（Inc.、Ltd.、GmbH）", none: "去掉" } },
        and: { label: "& 和 and", options: { keep: "不改", "&": "都写成 & 符号", and: "都写成单词 and" } },
      },
      keywords: ["公司", "有限公司", "后缀", "企业名称", "单位名称"],
    },
  },
  examples: [
    {
      before: [
        ["company"],
        ["Acme INC"],
        ["Acme, Incorporated"],
        ["Smith and Sons Limited"],
        ["Müller g.m.b.h."],
      ],
      params: { columns: ["company"], ending: "one", and: "&" },
      after: [["company"], ["Acme, Inc."], ["Acme, Inc."], ["Smith & Sons Ltd."], ["Müller GmbH"]],
    },
    {
      before: [["公司"], ["杭州西湖科技有限公司"], ["西湖茶叶"]],
      params: { columns: ["公司"], ending: "none", and: "keep" },
      after: [["公司"], ["杭州西湖科技"], ["西湖茶叶"]],
    },
  ],
});

/** A key under which the ways one company is written meet, in a new column. */
export const companyToKey = operation({
  id: "company-key",
  group: "contacts",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "column", kind: "column" },
    { name: "name", kind: "text", initial: "", optional: true },
  ],
  touches: ({ column, name }, all) => touchesBeside(column, [{ wanted: name, suffix: keyWord(column) }], all),
  apply: (table, { column, name }, pace) =>
    putBeside(table, column, [{ wanted: name, suffix: keyWord(column), take: companyKey }], pace),
  words: {
    en: {
      name: "Key to find one company twice",
      help: "Puts into a new column the name without legal ending, capitals, accents and signs: Acme, Inc. and ACME Incorporated get the same key.",
      describe: "Company key from {column}",
      fields: {
        column: { label: "Column" },
        name: { label: "Name of the new column", hint: "Left empty, it is named after the column" },
      },
      keywords: ["company key", "match companies", "account name", "normalise company", "without suffix"],
    },
    "zh-CN": {
      name: "公司名匹配键",
      help: "在新列里写出去掉后缀、大小写、重音和标点的公司名：Acme, Inc. 和 ACME Incorporated 得到同样的键，便于找出重复的公司。",
      describe: "由{column}生成公司匹配键",
      fields: { column: { label: "列" }, name: { label: "新列的名字", hint: "不填则按原列命名" } },
      keywords: ["公司", "匹配", "简称", "去掉后缀", "重复公司"],
    },
  },
  examples: [
    {
      before: [["company"], ["Acme, Inc."], ["ACME Incorporated"], ["The Acme Co., Ltd."]],
      params: { column: "company", name: "" },
      after: [
        ["company", "company key"],
        ["Acme, Inc.", "acme"],
        ["ACME Incorporated", "acme"],
        ["The Acme Co., Ltd.", "acme"],
      ],
    },
  ],
});

function keyWord(column: string): string {
  return { en: "key", "zh-CN": "匹配键" }[tongueOf(column)];
}
