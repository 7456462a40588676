import { mapText } from "../../table/map-text.ts";
import { columnById } from "../../table/table.ts";
import { currencyCode, moneyOf } from "../../values/money.ts";
import { operation } from "../operation.ts";
import { withBeside } from "./beside.ts";

/** The currency of each amount goes into a column of its own; the amount stays, written as it was. */
export const currencyColumn = operation({
  id: "currency-column",
  group: "numbers",
  idempotent: false,
  limitable: false,
  fields: [
    { name: "column", kind: "column" },
    { name: "name", kind: "text", initial: "currency" },
    { name: "as", kind: "choice", options: ["code", "sign"], initial: "code" },
    {
      name: "dollar",
      kind: "choice",
      options: ["", "USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "MXN"],
      initial: "",
      only: { field: "as", values: ["code"] },
    },
    {
      name: "yen",
      kind: "choice",
      options: ["", "CNY", "JPY"],
      initial: "",
      only: { field: "as", values: ["code"] },
    },
    {
      name: "crown",
      kind: "choice",
      options: ["", "SEK", "NOK", "DKK"],
      initial: "",
      only: { field: "as", values: ["code"] },
    },
  ],
  check: ({ name }) => (name === "" ? "name" : null),
  touches: ({ column, name }) => ({
    reads: [],
    writes: [column],
    creates: [name],
    removes: [],
    rows: false,
  }),
  async apply(table, { column: id, name, as, dollar, yen, crown }, pace) {
    const column = columnById(table, id);
    if (!column || name === "" || columnById(table, name)) return table;
    const shared = { dollar: dollar ?? "", yen: yen ?? "", crown: crown ?? "" };
    const sign = (text: string) => {
      const found = moneyOf(text)?.currency;
      if (found === undefined) return "";
      return as === "code" ? currencyCode(found, shared) : found;
    };
    const signs = await mapText(column.cells, sign, pace);
    const cells = await mapText(column.cells, (text) => moneyOf(text)?.amount ?? text, pace);
    return withBeside(table, { ...column, cells }, name, { type: undefined, cells: signs });
  },
  words: {
    en: {
      name: "Currency into its own column",
      help: "Takes the currency off each amount and puts it into a new column, so that the amounts can be calculated with. Signs that several countries use stay signs until you say which one is meant.",
      describe: "Move the currency of {column} into {name}",
      fields: {
        column: { label: "Column" },
        name: { label: "Name of the new column" },
        as: { label: "Write it as", options: { code: "letters, USD", sign: "found, $" } },
        dollar: {
          label: "$ means",
          options: {
            "": "not known, leave $",
            USD: "US dollars",
            CAD: "Canadian dollars",
            AUD: "Australian dollars",
            NZD: "New Zealand dollars",
            HKD: "Hong Kong dollars",
            SGD: "Singapore dollars",
            TWD: "Taiwan dollars",
            MXN: "Mexican pesos",
          },
        },
        yen: {
          label: "¥ means",
          options: { "": "not known, leave ¥", CNY: "Chinese yuan", JPY: "Japanese yen" },
        },
        crown: {
          label: "kr means",
          options: {
            "": "not known, leave kr",
            SEK: "Swedish kronor",
            NOK: "Norwegian kroner",
            DKK: "Danish kroner",
          },
        },
      },
      keywords: ["currency", "money", "dollar", "euro", "price", "symbol", "currencytonum", "split currency"],
    },
    "zh-CN": {
      name: "货币单独成列",
      help: "把金额里的货币取出来放进新的一列，金额就可以计算了。几个国家共用的符号（$、¥、kr）先保留符号，由你说明是哪一种。",
      describe: "把{column}的货币放到{name}",
      fields: {
        column: { label: "列" },
        name: { label: "新列的名字" },
        as: { label: "写成", options: { code: "货币代码，如 CNY", sign: "原来的符号，如 ￥" } },
        dollar: {
          label: "$ 是",
          options: {
            "": "不清楚，保留 $",
            USD: "美元",
            CAD: "加元",
            AUD: "澳元",
            NZD: "新西兰元",
            HKD: "港元",
            SGD: "新加坡元",
            TWD: "新台币",
            MXN: "墨西哥比索",
          },
        },
        yen: { label: "¥ 和元是", options: { "": "不清楚，保留符号", CNY: "人民币", JPY: "日元" } },
        crown: {
          label: "kr 是",
          options: { "": "不清楚，保留 kr", SEK: "瑞典克朗", NOK: "挪威克朗", DKK: "丹麦克朗" },
        },
      },
      keywords: ["货币", "币种", "金额", "人民币", "美元", "价格", "货币符号"],
    },
  },
  examples: [
    {
      before: [["price"], ["$1,234.50"], ["12 €"], ["RMB 88"], ["7"], ["ask"]],
      params: { column: "price", name: "currency", as: "code", dollar: "USD", yen: "CNY", crown: "" },
      after: [
        ["price", "currency"],
        ["1,234.50", "USD"],
        ["12", "EUR"],
        ["88", "CNY"],
        ["7", ""],
        ["ask", ""],
      ],
    },
    {
      before: [["金额"], ["￥1.2万"], ["(5元)"]],
      params: { column: "金额", name: "币种", as: "sign", dollar: "", yen: "", crown: "" },
      after: [
        ["金额", "币种"],
        ["1.2万", "¥"],
        ["(5)", "元"],
      ],
    },
  ],
});
