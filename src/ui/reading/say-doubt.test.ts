import { expect, it } from "vitest";
import { en } from "../../i18n/en.ts";
import { format } from "../../i18n/format.ts";
import { zhCN } from "../../i18n/zh-CN.ts";
import type { ReadDoubt } from "../../worker/contract.ts";
import { alternativesOf } from "./alternatives.ts";
import { sayDoubt } from "./say-doubt.ts";

it.each<[ReadDoubt, string, string, readonly string[]]>([
  [
    { kind: "several-parts", part: "People", others: ["Orders"] },
    "The file holds 2 tables. “People” was read; the other is Orders.",
    "文件里有 2 张表，已读取“People”；其余是“Orders”。",
    ["Orders"],
  ],
  [
    { kind: "several-parts", part: "客户", others: ["订单", "退货"] },
    "The file holds 3 tables. “客户” was read; the others are 订单 and 退货.",
    "文件里有 3 张表，已读取“客户”；其余是“订单”和“退货”。",
    ["订单", "退货"],
  ],
  [
    { kind: "several-parts", part: "data", others: ["$"] },
    "The file holds 2 tables. “data” was read; the other is what stands beside the lists.",
    "文件里有 2 张表，已读取“data”；其余是“列表之外的内容”。",
    ["what stands beside the lists"],
  ],
  [
    { kind: "no-such-part", asked: "May", part: "" },
    "The table “May”, chosen earlier, is not in this file; the only one was read instead.",
    "之前选定的“May”不在这个文件里，已改为读取唯一的一张表。",
    [],
  ],
  [
    { kind: "left-out-below", lines: 2, text: "合计 8200" },
    "The last 2 lines (“合计 8200”) were left out, as chosen.",
    "最后 2 行（“合计 8200”）已按你的选择去掉。",
    ["Keep them as rows"],
  ],
])("%j is said in both languages, with the other ways to read", (doubt, english, chinese, others) => {
  expect(sayDoubt(doubt, en.reading, format("en"))).toBe(english);
  expect(sayDoubt(doubt, zhCN.reading, format("zh-CN"))).toBe(chinese);
  expect(alternativesOf(doubt, en.reading).map(({ label }) => label)).toEqual(others);
});
