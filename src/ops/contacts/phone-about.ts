import { countryByCode, countryOf } from "../../values/country.ts";
import type { PhoneFault, PhoneReader } from "../../values/phone-number.ts";
import { putBeside, type Tongue, tongueOf, touchesBeside } from "../beside.ts";
import { operation } from "../operation.ts";

const ABOUT = ["check", "type", "country", "extension"] as const;
type About = (typeof ABOUT)[number];

/** What is to be known of the phone numbers of a column, in a new column behind it. */
export const phoneAbout = operation({
  id: "phone-about",
  group: "contacts",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "column", kind: "column" },
    { name: "about", kind: "choice", options: ABOUT, initial: "check" },
    { name: "country", kind: "text", initial: "", optional: true },
    { name: "name", kind: "text", initial: "", optional: true },
  ],
  check: ({ country }) => (country !== "" && countryOf(country) === null ? "country" : null),
  touches: ({ column, about, name }, all) =>
    touchesBeside(column, [{ wanted: name, suffix: SUFFIX[tongueOf(column)][about] }], all),
  async apply(table, { column, about, country, name }, pace) {
    const { readPhone } = await import("../../values/phone-library.ts");
    const tongue = tongueOf(column);
    const home = countryOf(country)?.code ?? "";
    const take = (text: string) => (text === "" ? "" : answer(readPhone, text, home, about, tongue));
    return putBeside(table, column, [{ wanted: name, suffix: SUFFIX[tongue][about], take }], pace);
  },
  words: {
    en: {
      name: "Check or sort phone numbers",
      help: "Puts into a new column whether each number can exist (and if not, why), whether it is a mobile or a landline, its country, or its extension.",
      describe: "From {column} tell {about}",
      fields: {
        column: { label: "Column" },
        about: {
          label: "Tell",
          options: {
            check: "whether it can exist",
            type: "mobile or landline",
            country: "its country",
            extension: "its extension",
          },
        },
        country: { label: "Country of numbers without +", hint: "China, US, Germany …" },
        name: { label: "Name of the new column", hint: "Left empty, it is named after the column" },
      },
      keywords: ["validate phone", "mobile or landline", "phone type", "extension", "phone country"],
    },
    "zh-CN": {
      name: "检查电话号码",
      help: "在新列里写出：号码是否可能存在（不存在时写明原因）、是手机还是座机、属于哪个国家，或分机号。",
      describe: "列出{column}的{about}",
      fields: {
        column: { label: "列" },
        about: {
          label: "内容",
          options: { check: "号码是否可能存在", type: "手机还是座机", country: "国家", extension: "分机号" },
        },
        country: { label: "没有 + 的号码属于哪个国家", hint: "中国、US、德国……" },
        name: { label: "新列的名字", hint: "不填则按原列命名" },
      },
      keywords: ["验证电话", "手机还是座机", "号码类型", "分机", "号码国家"],
    },
  },
  examples: [
    {
      before: [["电话"], ["13800138000"], ["010-65529988"], ["1380013800"], ["1.38E+10"]],
      params: { column: "电话", about: "check", country: "中国", name: "" },
      after: [
        ["电话", "电话 检查"],
        ["13800138000", "有效"],
        ["010-65529988", "有效"],
        ["1380013800", "不是：没有这样的号码"],
        ["1.38E+10", "不是：数字已被表格丢失"],
      ],
    },
    {
      before: [["phone"], ["07400 123456"], ["020 7946 0958"], [""]],
      params: { column: "phone", about: "type", country: "UK", name: "kind" },
      after: [
        ["phone", "kind"],
        ["07400 123456", "mobile"],
        ["020 7946 0958", "landline"],
        ["", ""],
      ],
    },
  ],
});

const SUFFIX: Readonly<Record<Tongue, Readonly<Record<About, string>>>> = {
  en: { check: "check", type: "type", country: "country", extension: "extension" },
  "zh-CN": { check: "检查", type: "类型", country: "国家", extension: "分机" },
};

const VALID: Readonly<Record<Tongue, string>> = { en: "valid", "zh-CN": "有效" };
const FAULTS: Readonly<Record<Tongue, Readonly<Record<PhoneFault, string>>>> = {
  en: {
    spreadsheet: "not: a spreadsheet lost its digits",
    "no-country": "not: the country is not known",
    "too-short": "not: too few digits",
    "too-long": "not: too many digits",
    signs: "not: signs no number has",
    several: "not: several numbers",
    "not-given-out": "not: there is no such number",
  },
  "zh-CN": {
    spreadsheet: "不是：数字已被表格丢失",
    "no-country": "不是：不知道是哪个国家的",
    "too-short": "不是：位数太少",
    "too-long": "不是：位数太多",
    signs: "不是：有号码里没有的字符",
    several: "不是：有多个号码",
    "not-given-out": "不是：没有这样的号码",
  },
};

const TYPES: Readonly<Record<string, Readonly<Record<Tongue, string>>>> = {
  MOBILE: { en: "mobile", "zh-CN": "手机" },
  FIXED_LINE: { en: "landline", "zh-CN": "座机" },
  FIXED_LINE_OR_MOBILE: { en: "mobile or landline", "zh-CN": "手机或座机" },
  TOLL_FREE: { en: "free of charge", "zh-CN": "免费电话" },
  SHARED_COST: { en: "shared cost", "zh-CN": "分摊费用" },
  PREMIUM_RATE: { en: "premium rate", "zh-CN": "付费服务" },
  VOIP: { en: "internet phone", "zh-CN": "网络电话" },
};

function answer(read: PhoneReader, text: string, home: string, about: About, tongue: Tongue): string {
  const found = read(text, home);
  if (typeof found === "string") return about === "check" ? FAULTS[tongue][found] : "";
  switch (about) {
    case "check":
      return VALID[tongue];
    case "type":
      return found.type === ""
        ? ""
        : (TYPES[found.type]?.[tongue] ?? { en: "other", "zh-CN": "其他" }[tongue]);
    case "country": {
      const country = countryByCode(found.country);
      return (tongue === "en" ? country?.english : country?.chinese) ?? found.country;
    }
    case "extension":
      return found.extension;
  }
}
