import { describe, expect, it } from "vitest";
import { type ChineseScript, chineseConverter } from "./chinese-script.ts";

describe("Chinese is written the other way", () => {
  it.each<[ChineseScript, string, string]>([
    ["simplified", "漢字", "汉字"],
    ["simplified", "頭髮", "头发"],
    ["simplified", "發現", "发现"],
    ["simplified", "乾燥", "干燥"],
    ["simplified", "乾隆", "乾隆"],
    ["simplified", "臺北市", "台北市"],
    ["simplified", "國際貿易有限公司", "国际贸易有限公司"],
    ["simplified", "電話：138", "电话：138"],
    ["simplified", "汉字", "汉字"],
    ["traditional", "头发", "頭髮"],
    ["traditional", "发现", "發現"],
    ["traditional", "皇后", "皇后"],
    ["traditional", "以后", "以後"],
    ["traditional", "面条", "麪條"],
    ["taiwan", "面条", "麵條"],
    ["taiwan", "台湾", "臺灣"],
    ["hong-kong", "里面", "裏面"],
    ["traditional", "Ann & Co. 12", "Ann & Co. 12"],
    ["simplified", "", ""],
    ["simplified", "株式会社カ", "株式会社カ"],
  ])("%s: %s is %s", async (to, text, expected) => {
    expect((await chineseConverter(to))(text)).toBe(expected);
  });
});
