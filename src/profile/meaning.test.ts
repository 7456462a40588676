import { expect, it } from "vitest";
import { cellsOf } from "../table/literal.ts";
import { unhurried } from "../table/pace.ts";
import { judgeColumn } from "./judge-column.ts";

const meant = async (name: string, texts: readonly string[]) => {
  const column = { id: name, name, type: undefined, cells: cellsOf(texts) };
  return (await judgeColumn(column, null, unhurried)).meaning;
};

it.each([
  ["email", "email", ["ann@x.org", "bob@y.com", "li@qq.com"]],
  ["contact", "email", ["ann@x.org", "bob@y.com", "li@qq.com"]],
  ["phone", "phone", ["(415) 555-2671", "+1 415 555 2672", "415-555-2673"]],
  ["手机", "phone", ["13800138000", "13900139000", "13700137000"]],
  ["site", "url", ["https://x.org", "https://y.com/a", "www.z.net"]],
  ["born", "date", ["2001-02-03", "2002-03-04", "2003-04-05"]],
  ["ordered at", "date-time", ["2024-03-05 08:26:00", "2024-03-06 09:00:10", "2024-03-07 23:11:12"]],
  ["日期", "date", ["2024年3月5日", "2024年3月6日", "2024年4月6日"]],
  ["price", "money", ["12.50", "9.99", "100.00"]],
  ["x", "money", ["$12.50", "$9.99", "$1,100.00"]],
  ["x", "money", ["12,50 €", "9,99 €", "100,00 €"]],
  ["x", "money", ["￥12.50", "￥9.99", "￥100.00"]],
  ["单价", "money", ["12.5", "9.9", "100"]],
  ["x", "percent", ["12%", "9.5%", "100%"]],
  ["x", "percent", ["12％", "9.5％", "100％"]],
  ["age", "whole", ["31", "45", "28", "31"]],
  ["weight", "decimal", ["3.1", "4.5", "2.8", "3.1"]],
  ["member", "boolean", ["yes", "no", "yes", "yes"]],
  ["country", "country", ["Germany", "France", "Germany", "USA"]],
  ["x", "country", ["Germany", "France", "Spain", "Italy"]],
  ["国家", "country", ["中国", "美国", "德国", "中国"]],
  ["country", "country", ["DE", "FR", "US", "CN"]],
  ["x", "category", ["IT", "NO", "IT", "NO", "IT", "IT", "NO"]],
  ["state", "region", ["CA", "NY", "TX", "CA"]],
  ["x", "region", ["California", "Texas", "Florida", "Ohio"]],
  ["省份", "region", ["浙江省", "江苏省", "广东省", "浙江省"]],
  ["x", "region", ["浙江", "江苏", "广东", "北京"]],
  ["城市", "region", ["杭州", "苏州市", "深圳", "北京"]],
  ["zip", "postal-code", ["90210", "10001", "60601", "02134"]],
  ["postcode", "postal-code", ["SW1A 1AA", "EC1A 1BB", "M1 1AE"]],
  ["邮编", "postal-code", ["310000", "100000", "518000"]],
  ["first name", "person", ["Ann", "Bob", "Carla", "Dimitri"]],
  ["name", "person", ["John Smith", "Mary Jones", "Peter van Dam"]],
  ["customer name", "person", ["John Smith", "Xi Wang", "Okoro Ade"]],
  ["姓名", "person", ["王小明", "李娜", "欧阳修"]],
  ["x", "person", ["王小明", "李娜", "欧阳修", "张伟"]],
  ["name", "text", ["Blue Chair", "Oak Table", "Desk Lamp"]],
  ["product", "text", ["Blue Chair", "Oak Table", "Desk Lamp"]],
  ["company", "company", ["Acme Inc", "Umbrella Corp", "Globex"]],
  ["x", "company", ["杭州西湖科技有限公司", "华为技术有限公司", "腾讯科技有限公司"]],
  ["address", "address", ["12 Main St", "4 Oak Avenue, Springfield", "1 Market Plaza"]],
  ["x", "address", ["12 Main St, Rome", "4 Oak Avenue, Springfield", "77 Elm Road"]],
  [
    "地址",
    "address",
    ["浙江省杭州市西湖区文三路90号", "上海市浦东新区世纪大道100号", "广东省深圳市南山区科技路1号"],
  ],
  ["身份证号", "chinese-id", ["11010519491231002X", "440524188001010014", "320311197707060018"]],
  ["x", "chinese-id", ["11010519491231002X", "440524188001010014", "320311197707060018"]],
  ["x", "iban", ["DE89370400440532013000", "GB29NWBK60161331926819", "FR1420041010050500013M02606"]],
  ["card", "card", ["4111111111111111", "5555555555554444", "378282246310005"]],
  ["sku", "id", ["AB-1001", "AB-1002", "AC-1003"]],
  ["code", "id", ["00123", "00456", "00789"]],
  ["InvoiceNo", "id", ["536365", "536366", "536365", "536367", "536368", "536365"]],
  ["size", "category", ["S", "M", "L", "S", "M", "L", "S", "M"]],
  ["note", "text", ["call back on Monday", "likes the blue one", "asked for a discount"]],
] as const)("a column called %s of that kind is %s: %j", async (name, kind, texts) => {
  expect((await meant(name, texts))?.kind ?? (texts.includes("yes" as never) ? "boolean" : "none")).toBe(
    kind,
  );
});

it("tells how many fit, and which do not", async () => {
  const meaning = await meant("country", ["Germany", "France", "Atlantis", "Spain"]);
  expect(meaning).toEqual({ kind: "country", share: 0.75, unfit: ["Atlantis"] });
});
