import { type Country, countryOf, nameIn } from "../../values/country.ts";
import { changeText } from "../change-text.ts";
import { operation } from "../operation.ts";

const TO = ["code", "three", "number", "english", "chinese", "local"] as const;

/** Countries in one way of writing: a code of ISO 3166, or the name in a language. */
export const country = operation({
  id: "country",
  group: "contacts",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "to", kind: "choice", options: TO, initial: "english" },
    { name: "language", kind: "text", initial: "de", only: { field: "to", values: ["local"] } },
  ],
  check: ({ to, language }) => (to !== "local" || isLanguage(language ?? "") ? null : "language"),
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply: (table, { columns, to, language }, pace, where) => {
    const change = (text: string) => {
      const found = countryOf(text);
      const written = found && writtenAs(found, to, language ?? "en");
      return found && written && countryOf(written) === found ? written : text;
    };
    return changeText(table, columns, change, pace, where);
  },
  words: {
    en: {
      name: "Write countries one way",
      help: "Understands codes (DE, DEU, 276), English and Chinese names, their usual variants, and names in some thirty languages. A name that may be two countries (Korea, Congo) stays as it is.",
      describe: "Write the countries in {columns} as {to}",
      fields: {
        columns: { label: "Columns" },
        to: {
          label: "Written as",
          options: {
            code: "two letters (DE)",
            three: "three letters (DEU)",
            number: "three digits (276)",
            english: "English name (Germany)",
            chinese: "Chinese name",
            local: "name in another language",
          },
        },
        language: { label: "Language", hint: "Its short name: de, fr, es, ja …" },
      },
      keywords: ["iso", "country code", "alpha-2", "nation", "country name", "3166"],
    },
    "zh-CN": {
      name: "统一国家写法",
      help: "认识国家代码（DE、DEU、276）、中英文名称及常见别名，以及三十来种语言的国名。可能指两个国家的名称（Korea、Congo）保持原样。",
      describe: "把{columns}里的国家写成{to}",
      fields: {
        columns: { label: "列" },
        to: {
          label: "写成",
          options: {
            code: "两位代码（DE）",
            three: "三位代码（DEU）",
            number: "数字代码（276）",
            english: "英文名（Germany）",
            chinese: "中文名（德国）",
            local: "其他语言的名称",
          },
        },
        language: { label: "语言", hint: "语言代码：de、fr、es、ja 等" },
      },
      keywords: ["国家", "国家代码", "国别", "国籍", "地区代码"],
    },
  },
  examples: [
    {
      before: [["country"], ["Germany"], ["U.S.A."], ["中国"], ["España"], ["Korea"]],
      params: { columns: ["country"], to: "code" },
      after: [["country"], ["DE"], ["US"], ["CN"], ["ES"], ["Korea"]],
    },
    {
      before: [["国家"], ["US"], ["DEU"], ["France"]],
      params: { columns: ["国家"], to: "chinese" },
      after: [["国家"], ["美国"], ["德国"], ["法国"]],
    },
  ],
});

function writtenAs(found: Country, to: (typeof TO)[number], language: string): string {
  return to === "local" ? nameIn(found, language) : found[to];
}

function isLanguage(language: string): boolean {
  try {
    return Intl.DisplayNames.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}
