import { expect, it } from "vitest";
import { commonStandIns, standIn, standInKey } from "./missing.ts";

it.each([
  ...[
    "N/A",
    "n/a",
    "#N/A",
    "Ｎ／Ａ",
    "n.a.",
    "NULL",
    "null ",
    "\tNull",
    "(null)",
    "<NA>",
    "\\N",
    "undefined",
  ],
  ...[
    "unknown",
    "Not Given",
    "not available",
    "missing",
    "(blank)",
    "未知",
    "不详",
    "暂无",
    "未填",
    "未提供",
    "（空）",
    "(空)",
  ],
])("%j is never a real value", (text) => {
  expect(standIn(text)).toBe("strong");
});

it.each([
  ...[
    "-",
    "－",
    "--",
    "---",
    "—",
    "——",
    "–",
    "?",
    "？",
    "??",
    "...",
    "…",
    "/",
    "／",
    "NA",
    "na",
    "nan",
    "NaN",
    "Nan",
  ],
  ...[
    "none",
    "None",
    "nil",
    "blank",
    "empty",
    "TBD",
    "无",
    "没有",
    "空",
    "待定",
    "#REF!",
    "#DIV/0!",
    "######",
    "##",
  ],
])("%j may stand for missing", (text) => {
  expect(standIn(text)).toBe("weak");
});

it.each([
  ...[
    "",
    " ",
    "0",
    "-1",
    "999",
    "no",
    "x",
    "#",
    "#1",
    "N",
    "Nancy",
    "nano",
    "Null Island",
    "unknowns",
    "A-",
    "否",
    "无锡",
  ],
  ...["constructor", "__proto__", "missing person", "a".repeat(100), "空调", "- -"],
])("%j is an ordinary text", (text) => {
  expect(standIn(text)).toBeNull();
});

it("grades every common stand-in, and none of them twice", () => {
  expect(commonStandIns.filter((text) => standIn(text) === null)).toEqual([]);
  expect(new Set(commonStandIns.map(standInKey)).size).toBe(commonStandIns.length);
});
