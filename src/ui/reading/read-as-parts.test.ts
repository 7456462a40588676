import { expect, it } from "vitest";
import { en } from "../../i18n/en.ts";
import { zhCN } from "../../i18n/zh-CN.ts";
import type { ReadOptions } from "../../io/read-options.ts";
import { readAsParts } from "./read-as-parts.ts";

const text = {
  format: "csv",
  part: "",
  encoding: "gb18030",
  delimiter: ";",
  quote: '"',
  headerRows: 1,
  skipRows: 3,
} as ReadOptions;

it.each<[string, Partial<ReadOptions>, boolean, string, string]>([
  ["text", {}, false, "GB18030, semicolon, names in line 4", "GB18030，分号分隔，文件第 4 行为列名"],
  [
    "one file of an archive",
    { part: "a.csv" },
    true,
    "“a.csv”, GB18030, semicolon, names in line 4",
    "“a.csv”，GB18030，分号分隔，文件第 4 行为列名",
  ],
  [
    "one of several sheets",
    { format: "workbook", part: "客户", headerRows: 0 },
    true,
    "a workbook, “客户”, no names",
    "工作簿，“客户”，没有列名",
  ],
  [
    "the only sheet",
    { format: "workbook", part: "客户", skipRows: 0 },
    false,
    "a workbook, names in line 1",
    "工作簿，文件第 1 行为列名",
  ],
  [
    "text aligned by spaces",
    { format: "fixed", skipRows: 0 },
    false,
    "aligned columns, GB18030, names in line 1",
    "按空格对齐的列，GB18030，文件第 1 行为列名",
  ],
  ["a database", { format: "sqlite", part: "orders" }, true, "a database, “orders”", "数据库，“orders”"],
])("%s says how it was read", (_, how, several, english, chinese) => {
  expect(readAsParts({ ...text, ...how }, en.reading, several).join(", ")).toBe(english);
  expect(readAsParts({ ...text, ...how }, zhCN.reading, several).join("，")).toBe(chinese);
});
