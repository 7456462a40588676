import { type NameOrder, type PersonName, personName } from "../../values/person-name.ts";
import { putBeside, type Tongue, tongueOf, touchesBeside } from "../beside.ts";
import { operation } from "../operation.ts";

type Part = "salutation" | "first" | "middle" | "last" | "suffix";
const TWO: readonly Part[] = ["first", "last"];
const ALL: readonly Part[] = ["salutation", "first", "middle", "last", "suffix"];

/** Names of people in their parts, each in a column of its own. */
export const nameParts = operation({
  id: "name-parts",
  group: "contacts",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "column", kind: "column" },
    { name: "parts", kind: "choice", options: ["two", "all"], initial: "two" },
    { name: "order", kind: "choice", options: ["given-first", "family-first"], initial: "given-first" },
  ],
  touches: ({ column, parts }, all) => touchesBeside(column, suffixes(column, parts), all),
  apply: (table, { column, parts, order }, pace) => {
    const made = suffixes(column, parts).map(({ part, suffix }) => ({
      suffix,
      take: (text: string) => partOf(text, part, parts === "two", order),
    }));
    return putBeside(table, column, made, pace);
  },
  words: {
    en: {
      name: "Split names of people",
      help: "Puts first and last name into columns of their own, on request also the salutation, middle names and what stands behind (Jr., PhD). Understands Smith, John; van der Berg; Chinese names with one or two characters of surname. A name that is not certain (a company, two people, one lone word) gives empty cells.",
      describe: "Split the names in {column} into {parts}",
      fields: {
        column: { label: "Column" },
        parts: {
          label: "Into",
          options: {
            two: "first and last name",
            all: "salutation, first, middle, last name and suffix",
          },
        },
        order: {
          label: "Names without a comma",
          hint: "Chinese characters are always read surname first",
          options: {
            "given-first": "first name first (John Smith)",
            "family-first": "last name first (Smith John)",
          },
        },
      },
      keywords: ["first name", "last name", "surname", "family name", "split name", "salutation", "title"],
    },
    "zh-CN": {
      name: "拆分姓名",
      help: "把姓和名放进各自的列，也可以同时拆出称呼、中间名和后缀。认识复姓（欧阳、司马）和先生、女士等称呼，也认识 Smith, John 这类写法。不能确定的（公司、两个人、只有一个词）留空。",
      describe: "把{column}拆成{parts}",
      fields: {
        column: { label: "列" },
        parts: { label: "拆成", options: { two: "姓和名", all: "称呼、名、中间名、姓、后缀" } },
        order: {
          label: "没有逗号的外文名",
          hint: "汉字姓名总是姓在前",
          options: { "given-first": "名在前（John Smith）", "family-first": "姓在前（Smith John）" },
        },
      },
      keywords: ["姓名", "姓", "名", "拆分姓名", "复姓", "称呼", "先生", "女士"],
    },
  },
  examples: [
    {
      before: [["name"], ["John Smith"], ["SMITH, Ann"], ["Jan van der Berg"], ["Acme Ltd"]],
      params: { column: "name", parts: "two", order: "given-first" },
      after: [
        ["name", "name first", "name last"],
        ["John Smith", "John", "Smith"],
        ["SMITH, Ann", "Ann", "SMITH"],
        ["Jan van der Berg", "Jan", "van der Berg"],
        ["Acme Ltd", "", ""],
      ],
    },
    {
      before: [["姓名"], ["王小明"], ["欧阳修"], ["李女士"]],
      params: { column: "姓名", parts: "two", order: "given-first" },
      after: [
        ["姓名", "姓名 姓", "姓名 名"],
        ["王小明", "王", "小明"],
        ["欧阳修", "欧阳", "修"],
        ["李女士", "李", ""],
      ],
    },
  ],
});

const SUFFIX: Readonly<Record<Tongue, Readonly<Record<Part, string>>>> = {
  en: { salutation: "salutation", first: "first", middle: "middle", last: "last", suffix: "suffix" },
  "zh-CN": { salutation: "称呼", first: "名", middle: "中间名", last: "姓", suffix: "后缀" },
};

function suffixes(column: string, parts: "two" | "all"): { part: Part; suffix: string }[] {
  const tongue = tongueOf(column);
  const list = parts === "two" ? TWO : ALL;
  const ordered =
    tongue === "en" ? list : list.toSorted((a, b) => Number(b === "last") - Number(a === "last"));
  return ordered.map((part) => ({ part, suffix: SUFFIX[tongue][part] }));
}

function partOf(text: string, part: Part, two: boolean, order: NameOrder): string {
  const name = text === "" ? null : personName(text, order);
  return name ? partOfName(name, part, two) : "";
}

function partOfName(name: PersonName, part: Part, two: boolean): string {
  switch (part) {
    case "first":
      return two && name.middle !== "" ? `${name.given} ${name.middle}` : name.given;
    case "last":
      return name.family;
    case "salutation":
    case "middle":
    case "suffix":
      return name[part];
  }
}
