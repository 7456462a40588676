import { format } from "../format.ts";
import type { Words } from "../words.ts";

const { number } = format("zh-CN");

export const targets: Words["targets"] = {
  label: "用于",
  any: "任何程序",
  names: {
    "hubspot-contacts": "HubSpot 联系人",
    "salesforce-leads": "Salesforce 潜在客户",
    "salesforce-contacts": "Salesforce 联系人",
    "mailchimp-audience": "Mailchimp 受众",
    "chinese-crm": "通用 CRM 客户表",
  },
  short: {
    "hubspot-contacts": "-hubspot",
    "salesforce-leads": "-salesforce-leads",
    "salesforce-contacts": "-salesforce-contacts",
    "mailchimp-audience": "-mailchimp",
    "chinese-crm": "-crm",
  },
  refusedName: "-未通过",
  hint: "CSV 文件，列名和写法都按对方的要求。",
  fields: "各字段由哪一列填写",
  field: "字段",
  column: "表中的列",
  leaveOut: "不填",
  required: "必填",
  columnFor: ({ field }) => `填写“${field}”的列`,
  wholeNames: ({ column }) => `“${column}”里是完整的姓名`,
  whole: ({ last }) => `整个填入 ${last}`,
  namesApart: "拆成名和姓",
  wholeNote: (p) => `完整的姓名填入 ${p.last}，${p.first} 留空。`,
  apartNote: (p) =>
    p.whole === 0
      ? `${number(p.apart)} 个都能拆开。中文姓名姓在前。`
      : `${number(p.apart)} 个能拆开；${number(p.whole)} 个拆不开，整个留在 ${p.last}。中文姓名姓在前。`,
  firstOf: ({ column }) => `${column} → 名`,
  lastOf: ({ column }) => `${column} → 姓`,
  remembered: "您的选择会记在这台电脑上，列相同的表会直接沿用。",
  checking: "正在检查每一行…",
  ready: ({ count }) => `${number(count)} 行可以导入`,
  refused: ({ count }) => `${number(count)} 行会被拒收`,
  noneRefused: "没有会被拒收的行",
  reasons: {
    missing: (p) => `${number(p.count)} 行缺少“${p.field}”`,
    "none-of": (p) => `${number(p.count)} 行的 ${p.fields.join("、")} 全都为空`,
    "bad-email": (p) => `${number(p.count)} 行的“${p.field}”不可能是正确的邮箱`,
    "bad-date": (p) => `${number(p.count)} 行的“${p.field}”读不出确定的日期`,
    "bad-number": (p) => `${number(p.count)} 行的“${p.field}”不是数字`,
    "too-long": (p) => `${number(p.count)} 行的“${p.field}”超过 ${number(p.max)} 个字`,
    "too-many-bytes": (p) => `${number(p.count)} 行的“${p.field}”超过 ${number(p.max)} 字节，会被截断`,
  },
  example: (p) => `第 ${number(p.row)} 行：${p.text}`,
  severalReasons: "同一行可能有几个原因。",
  what: "会被拒收的行",
  apart: "另存为一个文件，写明原因",
  apartHint: "在那个文件里改好，以后再导入。",
  together: "照样写出",
  togetherHint: "拒收哪些由对方程序告诉您。",
  split: (p) =>
    `对方一次最多收 ${number(p.rows)} 行，所以会分成 ${number(p.files)} 个文件，放在一个 .zip 里。`,
  nothing: "还没有可以导入的行。请为每个必填字段选一列。",
  whyColumn: "拒收原因",
  between: "；",
  why: {
    missing: "缺少“{field}”",
    "none-of": "{fields} 至少要填一个",
    "bad-email": "“{field}”不可能是正确的邮箱",
    "bad-date": "“{field}”读不出确定的日期",
    "bad-number": "“{field}”不是数字",
    "too-long": "“{field}”超过 {max} 个字",
    "too-many-bytes": "“{field}”超过 {max} 字节",
  },
  failed: "没能检查这张表。",
};
