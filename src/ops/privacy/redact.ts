import { mapText } from "../../table/map-text.ts";
import { type Column, columnById, replaceColumns } from "../../table/table.ts";
import { redacted } from "../../values/mask.ts";
import { tongueOf } from "../beside.ts";
import { operation } from "../operation.ts";

/** Personal data inside longer texts is replaced by a word that says what stood there. */
export const redact = operation({
  id: "redact",
  group: "privacy",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "email", kind: "flag", initial: true },
    { name: "phone", kind: "flag", initial: true },
    { name: "numbers", kind: "flag", initial: true },
    { name: "url", kind: "flag", initial: false },
  ],
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  async apply(table, { columns, email, phone, numbers, url }, pace, where) {
    const changed: Column[] = [];
    for (const id of columns) {
      const column = columnById(table, id);
      if (!column) continue;
      const words = WORDS[tongueOf(id)];
      const change = (text: string) => redacted(text, { email, phone, numbers, url }, words);
      changed.push({ ...column, cells: await mapText(column.cells, change, pace, where) });
    }
    return replaceColumns(table, changed);
  },
  words: {
    en: {
      name: "Black out personal data in texts",
      help: "Finds e-mail addresses, phone, identity, card and bank numbers inside notes and other long texts and writes [e-mail], [phone] or [number] in their place. Names and street addresses are not found this way: read the result before you pass it on.",
      describe: "Black out personal data in {columns}",
      fields: {
        columns: { label: "Columns" },
        email: { label: "E-mail addresses" },
        phone: { label: "Phone numbers" },
        numbers: { label: "Identity, card and bank numbers" },
        url: { label: "Web addresses" },
      },
      keywords: ["redact", "anonymise", "remove emails", "remove phone numbers", "gdpr", "personal data"],
    },
    "zh-CN": {
      name: "隐去文字里的个人信息",
      help: "在备注等长文本里找出邮箱、电话、身份证号、卡号和银行账号，换成 [邮箱]、[电话]、[号码]。姓名和街道地址无法这样找出，交给别人之前请再读一遍。",
      describe: "隐去{columns}里的个人信息",
      fields: {
        columns: { label: "列" },
        email: { label: "邮箱" },
        phone: { label: "电话号码" },
        numbers: { label: "身份证号、卡号、银行账号" },
        url: { label: "网址" },
      },
      keywords: ["脱敏", "隐去", "个人信息", "匿名", "隐私", "备注"],
    },
  },
  examples: [
    {
      before: [["note"], ["call Ann on 415-555-2671 or ann@x.org"], ["paid 12.50 on 2024-03-05"]],
      params: { columns: ["note"], email: true, phone: true, numbers: true, url: false },
      after: [["note"], ["call Ann on [phone] or [e-mail]"], ["paid 12.50 on 2024-03-05"]],
    },
    {
      before: [["备注"], ["身份证11010519491231002X，电话13800138000"]],
      params: { columns: ["备注"], email: true, phone: true, numbers: true, url: false },
      after: [["备注"], ["身份证[号码]，电话[电话]"]],
    },
  ],
});

const WORDS = {
  en: { email: "[e-mail]", phone: "[phone]", numbers: "[number]", url: "[web address]" },
  "zh-CN": { email: "[邮箱]", phone: "[电话]", numbers: "[号码]", url: "[网址]" },
} as const;
