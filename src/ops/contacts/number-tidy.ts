import { ID_KINDS, tidyId } from "../../values/id-number.ts";
import { changeText } from "../change-text.ts";
import { operation } from "../operation.ts";

/** Identity, bank, tax and card numbers in one way of writing; those that are not right stay as they are. */
export const numberTidy = operation({
  id: "number-tidy",
  group: "contacts",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "kind", kind: "choice", options: ID_KINDS, initial: "chinese-id" },
    { name: "grouped", kind: "flag", initial: false, only: { field: "kind", values: ["iban", "card"] } },
    { name: "longer", kind: "flag", initial: false, only: { field: "kind", values: ["chinese-id"] } },
  ],
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply: (table, { columns, kind, grouped, longer }, pace, where) =>
    changeText(
      table,
      columns,
      (text) => tidyId(text, kind, { grouped: grouped ?? false, longer: longer ?? false }),
      pace,
      where,
    ),
  words: {
    en: {
      name: "Write identity, bank, tax and card numbers one way",
      help: "Takes spaces and dashes out and writes letters as capitals. Only numbers whose check digits are right are touched; all others stay as they are.",
      describe: "Write the {kind} numbers in {columns} one way",
      fields: {
        columns: { label: "Columns" },
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
        grouped: { label: "In groups of four, as on paper" },
        longer: {
          label: "Make 15 digits 18",
          hint: "Not those that end in 996 to 999: their century is not certain",
        },
      },
      keywords: ["iban format", "vat format", "card format", "normalise id", "15 to 18"],
    },
    "zh-CN": {
      name: "统一证件号、账号、税号和卡号的写法",
      help: "去掉空格和横线，字母改成大写。只改校验位正确的号码，其余保持原样。",
      describe: "统一{columns}里的{kind}",
      fields: {
        columns: { label: "列" },
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
        grouped: { label: "每四位一组" },
        longer: { label: "15 位改成 18 位", hint: "末尾是 996 到 999 的除外：世纪不能确定" },
      },
      keywords: ["身份证", "15位转18位", "银行卡", "信用代码", "税号", "统一写法"],
    },
  },
  examples: [
    {
      before: [["身份证"], ["320311 770706 001"], ["11010519491231002x"], ["123"]],
      params: { columns: ["身份证"], kind: "chinese-id", longer: true },
      after: [["身份证"], ["320311197707060018"], ["11010519491231002X"], ["123"]],
    },
    {
      before: [["IBAN"], ["de89370400440532013000"], ["DE00"]],
      params: { columns: ["IBAN"], kind: "iban", grouped: true },
      after: [["IBAN"], ["DE89 3704 0044 0532 0130 00"], ["DE00"]],
    },
  ],
});
