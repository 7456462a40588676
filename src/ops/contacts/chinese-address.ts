import { type ChinesePlace, chinesePlace } from "../../values/region.ts";
import { putBeside, type Tongue, tongueOf, touchesBeside } from "../beside.ts";
import { operation } from "../operation.ts";

const PARTS = ["province", "city", "district", "rest"] as const satisfies readonly (keyof ChinesePlace)[];

/** Province, city, district and the rest of Chinese addresses, each in a column of its own. */
export const chineseAddress = operation({
  id: "chinese-address",
  group: "contacts",
  idempotent: false,
  limitable: false,
  fields: [{ name: "column", kind: "column" }],
  touches: ({ column }, all) => touchesBeside(column, made(column), all),
  apply: (table, { column }, pace) => putBeside(table, column, made(column), pace),
  words: {
    en: {
      name: "Split Chinese addresses",
      help: "Puts province, city, district and the rest into columns of their own. A city tells its province. A place several cities have (a district without its city) is not guessed: its cells stay empty.",
      describe: "Split the Chinese addresses in {column}",
      fields: { column: { label: "Column" } },
      keywords: ["address", "province", "city", "district", "china", "split address"],
    },
    "zh-CN": {
      name: "拆分省市区",
      help: "把地址拆成省、市、区县和详细地址四列。只写城市也能补出省份；没写城市的区县（如朝阳区）可能在好几个城市都有，不猜，留空。",
      describe: "把{column}拆成省、市、区",
      fields: { column: { label: "列" } },
      keywords: ["地址", "省市区", "拆分地址", "省份", "城市", "区县"],
    },
  },
  examples: [
    {
      before: [["地址"], ["浙江杭州西湖区文三路90号"], ["上海浦东新区"], ["朝阳区"]],
      params: { column: "地址" },
      after: [
        ["地址", "地址 省", "地址 市", "地址 区县", "地址 详细地址"],
        ["浙江杭州西湖区文三路90号", "浙江省", "杭州市", "西湖区", "文三路90号"],
        ["上海浦东新区", "上海市", "上海市", "浦东新区", ""],
        ["朝阳区", "", "", "", ""],
      ],
    },
  ],
});

const SUFFIX: Readonly<Record<Tongue, Readonly<Record<keyof ChinesePlace, string>>>> = {
  en: { province: "province", city: "city", district: "district", rest: "rest" },
  "zh-CN": { province: "省", city: "市", district: "区县", rest: "详细地址" },
};

function made(column: string) {
  return PARTS.map((part) => ({
    suffix: SUFFIX[tongueOf(column)][part],
    take: (text: string) => (text === "" ? "" : (chinesePlace(text)?.[part] ?? "")),
  }));
}
