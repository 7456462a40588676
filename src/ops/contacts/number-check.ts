import { cardBrand } from "../../values/card-number.ts";
import { type ChineseId, readChineseId } from "../../values/chinese-id.ts";
import type { IdFault } from "../../values/id-fault.ts";
import { compact, ID_KINDS, type IdKind, idFault } from "../../values/id-number.ts";
import { putBeside, type Tongue, tongueOf, touchesBeside } from "../beside.ts";
import { operation } from "../operation.ts";

const ABOUT = ["check", "birth", "sex", "province", "brand"] as const;
type About = (typeof ABOUT)[number];

/** Whether the numbers of a column are right by their own check digits, or what they tell, in a new column. */
export const numberCheck = operation({
  id: "number-check",
  group: "contacts",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "column", kind: "column" },
    { name: "kind", kind: "choice", options: ID_KINDS, initial: "chinese-id" },
    { name: "about", kind: "choice", options: ABOUT, initial: "check" },
    { name: "name", kind: "text", initial: "", optional: true },
  ],
  check: ({ kind, about }) =>
    about === "check" || (about === "brand" ? kind === "card" : kind === "chinese-id") ? null : "about",
  touches: ({ column, about, name }, all) =>
    touchesBeside(column, [{ wanted: name, suffix: SUFFIX[tongueOf(column)][about] }], all),
  apply: (table, { column, kind, about, name }, pace) => {
    const tongue = tongueOf(column);
    const take = (text: string) => (text === "" ? "" : answer(text, kind, about, tongue));
    return putBeside(table, column, [{ wanted: name, suffix: SUFFIX[tongue][about], take }], pace);
  },
  words: {
    en: {
      name: "Check identity, bank, tax and card numbers",
      help: "Puts into a new column whether each number is right by its own check digits, and if not, why. A Chinese identity number also tells birth date, sex and province, a card number its brand.",
      describe: "Check {kind} numbers in {column}: {about}",
      fields: {
        column: { label: "Column" },
        kind: {
          label: "The numbers are",
          options: {
            "chinese-id": "Chinese identity numbers",
            "credit-code": "Chinese company codes (unified social credit code)",
            iban: "bank accounts (IBAN)",
            vat: "VAT numbers, with the country in front",
            card: "credit and bank cards",
          },
        },
        about: {
          label: "Tell",
          options: {
            check: "whether it is right",
            birth: "birth date (identity number)",
            sex: "sex (identity number)",
            province: "province (identity number)",
            brand: "brand (card)",
          },
        },
        name: { label: "Name of the new column", hint: "Left empty, it is named after the column" },
      },
      keywords: ["checksum", "validate", "iban", "vat", "luhn", "credit card", "id number", "check digit"],
    },
    "zh-CN": {
      name: "检查身份证、银行、税号和卡号",
      help: "在新列里写出号码的校验位是否正确，不正确时写明原因。身份证号还可以提取出生日期、性别和省份，卡号可以提取卡组织。",
      describe: "检查{column}里的{kind}：{about}",
      fields: {
        column: { label: "列" },
        kind: {
          label: "号码是",
          options: {
            "chinese-id": "身份证号",
            "credit-code": "统一社会信用代码",
            iban: "国际银行账号（IBAN）",
            vat: "增值税号（VAT，带国家代码）",
            card: "银行卡号、信用卡号",
          },
        },
        about: {
          label: "内容",
          options: {
            check: "是否正确",
            birth: "出生日期（身份证）",
            sex: "性别（身份证）",
            province: "省份（身份证）",
            brand: "卡组织（银行卡）",
          },
        },
        name: { label: "新列的名字", hint: "不填则按原列命名" },
      },
      keywords: ["身份证", "校验", "出生日期", "性别", "银行卡", "信用代码", "税号", "账号"],
    },
  },
  examples: [
    {
      before: [["身份证"], ["11010519491231002X"], ["110105194912310020"], ["1.10105E+17"], [""]],
      params: { column: "身份证", kind: "chinese-id", about: "check", name: "" },
      after: [
        ["身份证", "身份证 检查"],
        ["11010519491231002X", "有效"],
        ["110105194912310020", "不是：校验位不对"],
        ["1.10105E+17", "不是：数字已被表格丢失"],
        ["", ""],
      ],
    },
    {
      before: [["IBAN"], ["DE89 3704 0044 0532 0130 00"], ["DE89 3704 0044 0532 0130 01"]],
      params: { column: "IBAN", kind: "iban", about: "check", name: "ok?" },
      after: [
        ["IBAN", "ok?"],
        ["DE89 3704 0044 0532 0130 00", "valid"],
        ["DE89 3704 0044 0532 0130 01", "not: the check digits are wrong"],
      ],
    },
    {
      before: [["身份证"], ["11010519491231002X"]],
      params: { column: "身份证", kind: "chinese-id", about: "birth", name: "" },
      after: [
        ["身份证", "身份证 出生日期"],
        ["11010519491231002X", "1949-12-31"],
      ],
    },
  ],
});

const SUFFIX: Readonly<Record<Tongue, Readonly<Record<About, string>>>> = {
  en: { check: "check", birth: "birth date", sex: "sex", province: "province", brand: "brand" },
  "zh-CN": { check: "检查", birth: "出生日期", sex: "性别", province: "省份", brand: "卡组织" },
};

const VALID: Readonly<Record<Tongue, string>> = { en: "valid", "zh-CN": "有效" };
const FAULTS: Readonly<Record<Tongue, Readonly<Record<IdFault, string>>>> = {
  en: {
    spreadsheet: "not: a spreadsheet lost its digits",
    length: "not: too many or too few characters",
    signs: "not: signs that cannot stand there",
    checksum: "not: the check digits are wrong",
    date: "not: no such birth date",
    region: "not: no such province",
    country: "not: no such country",
    form: "not: not built like one",
  },
  "zh-CN": {
    spreadsheet: "不是：数字已被表格丢失",
    length: "不是：位数不对",
    signs: "不是：有不允许的字符",
    checksum: "不是：校验位不对",
    date: "不是：没有这个出生日期",
    region: "不是：没有这个省份代码",
    country: "不是：没有这个国家代码",
    form: "不是：格式不对",
  },
};

function answer(text: string, kind: IdKind, about: About, tongue: Tongue): string {
  const fault = idFault(text, kind);
  if (about === "check") return fault === null ? VALID[tongue] : FAULTS[tongue][fault];
  if (fault !== null) return "";
  if (about === "brand") return cardBrand(compact(text)) ?? "";
  const told = readChineseId(compact(text));
  return told ? part(told, about, tongue) : "";
}

function part(
  { birth, male, province }: ChineseId,
  about: "birth" | "sex" | "province",
  tongue: Tongue,
): string {
  switch (about) {
    case "birth":
      return birth;
    case "sex":
      return tongue === "en" ? (male ? "male" : "female") : male ? "男" : "女";
    case "province":
      return province;
  }
}
