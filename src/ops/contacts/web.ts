import { domainName, hostName, pathOf, tidyUrl } from "../../values/web-address.ts";
import { putBeside, type Tongue, tongueOf, touchesBeside } from "../beside.ts";
import { changeText } from "../change-text.ts";
import { operation } from "../operation.ts";

/** Web addresses in one way of writing. */
export const urlTidy = operation({
  id: "url-tidy",
  group: "contacts",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "scheme", kind: "choice", options: ["keep", "https", "none"], initial: "keep" },
    { name: "www", kind: "flag", initial: false },
    { name: "tracking", kind: "flag", initial: true },
  ],
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply: (table, { columns, scheme, www, tracking }, pace, where) =>
    changeText(table, columns, (text) => tidyUrl(text, { scheme, www, tracking }), pace, where),
  words: {
    en: {
      name: "Tidy web addresses",
      help: "Writes the site's name in small letters, without a lone slash at the end. What is no web address stays as it is.",
      describe: "Tidy the web addresses in {columns}",
      fields: {
        columns: { label: "Columns" },
        scheme: {
          label: "What stands in front",
          options: { keep: "as written", https: "always https://", none: "no http:// or https://" },
        },
        www: { label: "Take www. off" },
        tracking: { label: "Take off where visitors came from", hint: "utm_source, gclid, fbclid …" },
      },
      keywords: ["url", "website", "link", "https", "utm", "normalise url"],
    },
    "zh-CN": {
      name: "整理网址",
      help: "网站名改成小写，去掉结尾多余的斜杠。不是网址的保持原样。",
      describe: "整理{columns}里的网址",
      fields: {
        columns: { label: "列" },
        scheme: {
          label: "开头",
          options: { keep: "不改", https: "都加 https://", none: "去掉 http:// 和 https://" },
        },
        www: { label: "去掉 www." },
        tracking: { label: "去掉来源标记", hint: "utm_source、gclid、fbclid 等" },
      },
      keywords: ["网址", "链接", "网站", "https", "来源标记"],
    },
  },
  examples: [
    {
      before: [["site"], ["HTTP://WWW.Example.COM/"], ["example.com/a?utm_source=x&b=1"], ["none"]],
      params: { columns: ["site"], scheme: "https", www: true, tracking: true },
      after: [["site"], ["https://example.com"], ["https://example.com/a?b=1"], ["none"]],
    },
  ],
});

const PARTS = ["domain", "host", "path"] as const;
type Part = (typeof PARTS)[number];

/** A part of each web address in a new column. */
export const urlPart = operation({
  id: "url-part",
  group: "contacts",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "column", kind: "column" },
    { name: "part", kind: "choice", options: PARTS, initial: "domain" },
    { name: "name", kind: "text", initial: "", optional: true },
  ],
  touches: ({ column, part, name }, all) =>
    touchesBeside(column, [{ wanted: name, suffix: SUFFIX[tongueOf(column)][part] }], all),
  apply: (table, { column, part, name }, pace) => {
    const suffix = SUFFIX[tongueOf(column)][part];
    return putBeside(table, column, [{ wanted: name, suffix, take: TAKE[part] }], pace);
  },
  words: {
    en: {
      name: "Take a part of web addresses",
      help: "Puts the domain (example.co.uk for shop.example.co.uk), the whole name of the site, or the path into a new column.",
      describe: "From {column} take {part}",
      fields: {
        column: { label: "Column" },
        part: {
          label: "Take",
          options: { domain: "the domain", host: "the whole name of the site", path: "the path behind it" },
        },
        name: { label: "Name of the new column", hint: "Left empty, it is named after the column" },
      },
      keywords: ["domain", "host", "url parse", "path", "website domain"],
    },
    "zh-CN": {
      name: "提取网址的一部分",
      help: "把域名（shop.example.com.cn 的域名是 example.com.cn）、完整网站名或路径放进新列。",
      describe: "从{column}提取{part}",
      fields: {
        column: { label: "列" },
        part: { label: "提取", options: { domain: "域名", host: "完整网站名", path: "后面的路径" } },
        name: { label: "新列的名字", hint: "不填则按原列命名" },
      },
      keywords: ["域名", "网站", "网址", "路径", "主机"],
    },
  },
  examples: [
    {
      before: [["site"], ["https://shop.example.co.uk/a/b?c=1"], ["www.example.com"], ["none"]],
      params: { column: "site", part: "domain", name: "" },
      after: [
        ["site", "site domain"],
        ["https://shop.example.co.uk/a/b?c=1", "example.co.uk"],
        ["www.example.com", "example.com"],
        ["none", ""],
      ],
    },
  ],
});

const SUFFIX: Readonly<Record<Tongue, Readonly<Record<Part, string>>>> = {
  en: { domain: "domain", host: "site", path: "path" },
  "zh-CN": { domain: "域名", host: "网站", path: "路径" },
};

const TAKE: Readonly<Record<Part, (text: string) => string>> = {
  domain: domainName,
  host: hostName,
  path: pathOf,
};
