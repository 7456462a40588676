import {
  AMONG_EMAILS,
  addressesIn,
  domainOf,
  type EmailFault,
  type EmailKind,
  emailFault,
  emailKind,
} from "../../values/email-tidy.ts";
import { putBeside, type Tongue, tongueOf, touchesBeside } from "../beside.ts";
import { operation } from "../operation.ts";

const ABOUT = ["check", "kind", "domain", "first", "others"] as const;
type About = (typeof ABOUT)[number];

/** What is to be known of the addresses of a column, in a new column behind it. */
export const emailAbout = operation({
  id: "email-about",
  group: "contacts",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "column", kind: "column" },
    { name: "about", kind: "choice", options: ABOUT, initial: "check" },
    { name: "name", kind: "text", initial: "", optional: true },
  ],
  touches: ({ column, about, name }, all) =>
    touchesBeside(column, [{ wanted: name, suffix: SUFFIX[tongueOf(column)][about] }], all),
  apply: (table, { column, about, name }, pace) => {
    const tongue = tongueOf(column);
    const take = (text: string) => (text === "" ? "" : answer(text, about, tongue));
    return putBeside(table, column, [{ wanted: name, suffix: SUFFIX[tongue][about], take }], pace);
  },
  words: {
    en: {
      name: "Check or take apart e-mail addresses",
      help: "Puts into a new column whether each address is well formed (and if not, why), what it is for (a task such as info@, a throw-away address, a great provider), its domain, or the first or the other addresses of a cell.",
      describe: "From {column} tell {about}",
      fields: {
        column: { label: "Column" },
        about: {
          label: "Tell",
          options: {
            check: "whether it is well formed",
            kind: "what it is for",
            domain: "the domain",
            first: "the first address",
            others: "all but the first address",
          },
        },
        name: { label: "Name of the new column", hint: "Left empty, it is named after the column" },
      },
      keywords: ["validate email", "role address", "disposable", "domain", "company domain", "split emails"],
    },
    "zh-CN": {
      name: "检查或拆分邮箱",
      help: "在新列里写出：邮箱格式是否正确（不正确时写明原因）、用途（info@ 这类公用邮箱、一次性邮箱、个人邮箱服务商）、域名，或单元格里的第一个、其余的邮箱。",
      describe: "列出{column}的{about}",
      fields: {
        column: { label: "列" },
        about: {
          label: "内容",
          options: {
            check: "格式是否正确",
            kind: "用途",
            domain: "域名",
            first: "第一个邮箱",
            others: "其余的邮箱",
          },
        },
        name: { label: "新列的名字", hint: "不填则按原列命名" },
      },
      keywords: ["验证邮箱", "公用邮箱", "一次性邮箱", "域名", "拆分邮箱"],
    },
  },
  examples: [
    {
      before: [["e-mail"], ["ann@x.org"], ["ann@x"], ["Ann"], [""]],
      params: { column: "e-mail", about: "check", name: "" },
      after: [
        ["e-mail", "e-mail check"],
        ["ann@x.org", "valid"],
        ["ann@x", "not: no ending such as .com"],
        ["Ann", "not: no @"],
        ["", ""],
      ],
    },
    {
      before: [["邮箱"], ["info@x.cn"], ["li@qq.com"], ["a@mailinator.com"]],
      params: { column: "邮箱", about: "kind", name: "" },
      after: [
        ["邮箱", "邮箱 用途"],
        ["info@x.cn", "公用"],
        ["li@qq.com", "邮箱服务商"],
        ["a@mailinator.com", "一次性"],
      ],
    },
  ],
});

const SUFFIX: Readonly<Record<Tongue, Readonly<Record<About, string>>>> = {
  en: { check: "check", kind: "kind", domain: "domain", first: "first", others: "others" },
  "zh-CN": { check: "检查", kind: "用途", domain: "域名", first: "第一个", others: "其余" },
};

const KINDS: Readonly<Record<Tongue, Readonly<Record<EmailKind, string>>>> = {
  en: { role: "task", "throw-away": "throw-away", provider: "mail provider", own: "own domain" },
  "zh-CN": { role: "公用", "throw-away": "一次性", provider: "邮箱服务商", own: "自有域名" },
};

const VALID: Readonly<Record<Tongue, string>> = { en: "valid", "zh-CN": "有效" };
const FAULTS: Readonly<Record<Tongue, Readonly<Record<EmailFault, string>>>> = {
  en: {
    "no-at": "not: no @",
    "two-ats": "not: more than one @",
    "no-domain": "not: nothing after @",
    "no-ending": "not: no ending such as .com",
    spaces: "not: spaces inside",
    signs: "not: signs that cannot stand there",
  },
  "zh-CN": {
    "no-at": "不是：没有 @",
    "two-ats": "不是：有多个 @",
    "no-domain": "不是：@ 后面是空的",
    "no-ending": "不是：缺少 .com 这样的后缀",
    spaces: "不是：中间有空格",
    signs: "不是：有不允许的字符",
  },
};

function answer(text: string, about: About, tongue: Tongue): string {
  const emails = addressesIn(text);
  switch (about) {
    case "check": {
      const fault = emailFault(text);
      return fault === null ? VALID[tongue] : FAULTS[tongue][fault];
    }
    case "kind":
      return emails.length > 0 ? KINDS[tongue][emailKind(emails[0])] : "";
    case "domain":
      return [...new Set(emails.map(domainOf))].join(AMONG_EMAILS);
    case "first":
      return emails[0] ?? "";
    case "others":
      return emails.slice(1).join(AMONG_EMAILS);
  }
}
