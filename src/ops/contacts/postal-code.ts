import { countryOf } from "../../values/country.ts";
import { POSTAL_COUNTRIES, postalCode } from "../../values/postal-code.ts";
import { changeText } from "../change-text.ts";
import { operation } from "../operation.ts";

/** Postal codes in the one way their country writes them. */
export const postal = operation({
  id: "postal-code",
  group: "contacts",
  idempotent: true,
  limitable: true,
  fields: [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "country", kind: "text", initial: "US" },
    { name: "zeros", kind: "flag", initial: false },
  ],
  check: ({ country }) => (POSTAL_COUNTRIES.includes(countryOf(country)?.code ?? "") ? null : "country"),
  touches: ({ columns }) => ({ reads: [], writes: columns, creates: [], removes: [], rows: false }),
  apply: (table, { columns, country, zeros }, pace, where) => {
    const code = countryOf(country)?.code ?? "";
    const change = (text: string) => (text === "" ? text : (postalCode(text, code, zeros) ?? text));
    return changeText(table, columns, change, pace, where);
  },
  words: {
    en: {
      name: "Write postal codes one way",
      help: "Sets capitals, the space and the dash as the country writes them: SW1A 1AA, K1A 0B1, 100-0001. What is no postal code of that country stays as it is.",
      describe: "Write the postal codes in {columns} as in {country}",
      fields: {
        columns: { label: "Columns" },
        country: { label: "Country", hint: "US, UK, China, Germany …" },
        zeros: {
          label: "Put back a zero lost at the front",
          hint: "2134 becomes 02134, where codes may begin with 0",
        },
      },
      keywords: ["zip", "zip code", "postcode", "postal code", "leading zero", "plz"],
    },
    "zh-CN": {
      name: "统一邮编写法",
      help: "按所在国家的写法统一大小写、空格和横线，例如 SW1A 1AA、100-0001。不是该国邮编的保持原样。",
      describe: "按{country}的写法统一{columns}里的邮编",
      fields: {
        columns: { label: "列" },
        country: { label: "国家", hint: "中国、美国、英国、德国……" },
        zeros: { label: "补回开头丢失的 0", hint: "2134 改成 02134，仅限邮编可以 0 开头的国家" },
      },
      keywords: ["邮编", "邮政编码", "前导零", "邮编格式", "补零"],
    },
  },
  examples: [
    {
      before: [["postcode"], ["sw1a1aa"], ["M1 1AE"], ["none"]],
      params: { columns: ["postcode"], country: "UK", zeros: false },
      after: [["postcode"], ["SW1A 1AA"], ["M1 1AE"], ["none"]],
    },
    {
      before: [["zip"], ["2134"], ["90210"], ["21"]],
      params: { columns: ["zip"], country: "US", zeros: true },
      after: [["zip"], ["02134"], ["90210"], ["21"]],
    },
  ],
});
