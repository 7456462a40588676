import { describe, expect, it } from "vitest";
import { en } from "../../i18n/en.ts";
import { zhCN } from "../../i18n/zh-CN.ts";
import type { Field, OperationInfo } from "../../ops/operation.ts";
import type { Condition } from "../../values/condition.ts";
import { namesAlong } from "./column-names.ts";
import { describeStep } from "./describe.ts";
import { describeCondition, type Speaker } from "./describe-condition.ts";
import { showSpaces } from "./show-spaces.ts";

const names = new Map([
  ["city", "City"],
  ["age", "Age"],
]);
const english: Speaker = { words: en.steps, language: "en", names };
const chinese: Speaker = { words: zhCN.steps, language: "zh-CN", names };

function info(id: string, fields: readonly Field[], describe: [string, string], options = {}): OperationInfo {
  const words = (template: string) => ({
    name: id,
    help: "",
    describe: template,
    fields: options,
    keywords: [],
  });
  return {
    id,
    group: "values",
    limitable: true,
    fields,
    words: { en: words(describe[0]), "zh-CN": words(describe[1]) },
    examples: [],
  };
}

const operations: readonly OperationInfo[] = [
  info(
    "trim",
    [{ name: "columns", kind: "columns", none: "all" }],
    ["Trim {columns}", "清除 {columns} 的空格"],
  ),
  info(
    "fill",
    [
      { name: "column", kind: "column" },
      { name: "with", kind: "choice", options: ["value", "mean"], initial: "mean" },
      { name: "value", kind: "text", initial: "", only: { field: "with", values: ["value"] } },
    ],
    ["Fill {column} with {with} {value}", "用{with}{value}填充 {column}"],
    { with: { label: "With", options: { value: "A value", mean: "The mean" } } },
  ),
  info("missing", [{ name: "values", kind: "texts", initial: [] }], ["Empty {values}", "清空 {values}"]),
  info("sort", [{ name: "by", kind: "sort" }], ["Sort by {by}", "按 {by} 排序"]),
  info(
    "split",
    [{ name: "into", kind: "number", initial: 2, min: 2, max: 9 }],
    ["Into {into}", "分成 {into} 列"],
  ),
  info("keep", [{ name: "condition", kind: "condition" }], ["Keep {condition}", "保留 {condition}"]),
];

describe("describeStep", () => {
  it.each<[string, object, string, string]>([
    ["trim", { columns: ["city", "age"] }, "Trim City and Age", "清除 City、Age 的空格"],
    ["trim", { columns: [] }, "Trim all columns", "清除 所有列 的空格"],
    ["trim", { columns: ["a", "b", "c", "d", "e"] }, "Trim a, b, c and 2 more", "清除 a、b、c等 5 列 的空格"],
    ["fill", { column: "age", with: "mean", value: "7" }, "Fill Age with the mean", "用The mean填充 Age"],
    ["fill", { column: "x", with: "value", value: "7 " }, "Fill x with a value “7␣”", "用A value“7␣”填充 x"],
    ["missing", { values: ["N/A", "-"] }, "Empty “N/A” and “-”", "清空 “N/A”、“-”"],
    [
      "sort",
      {
        by: [
          { column: "city", descending: false },
          { column: "age", descending: true },
        ],
      },
      "Sort by City ↑, then Age ↓",
      "按 City ↑，再按 Age ↓ 排序",
    ],
    ["split", { into: 3 }, "Into 3", "分成 3 列"],
    ["keep", { condition: { column: "age", is: "filled" } }, "Keep Age is filled", "保留 Age 不为空"],
    ["later-operation", {}, "later-operation", "later-operation"],
  ])("says for %s %j: %s / %s", (op, params, inEnglish, inChinese) => {
    expect(describeStep({ op, params }, operations, english)).toBe(inEnglish);
    expect(describeStep({ op, params }, operations, chinese)).toBe(inChinese);
  });

  it("adds to which rows the step is limited", () => {
    const step = {
      op: "trim",
      params: { columns: ["city"] },
      where: { column: "age", is: "missing" as const },
    };
    expect(describeStep(step, operations, english)).toBe("Trim City, only where Age is missing");
    expect(describeStep(step, operations, chinese)).toBe("清除 City 的空格（仅限：Age 缺失）");
  });
});

describe("describeCondition", () => {
  const date = { kind: "date", order: "ymd" } as const;
  const number = { kind: "decimal", mark: "." } as const;
  it.each<[Condition, string]>([
    [
      { column: "city", is: "equals", text: " Paris", matchCase: true },
      "City is “␣Paris”, capitals as typed",
    ],
    [{ not: { column: "city", is: "equals", text: "Paris" } }, "City is not “Paris”"],
    [{ not: { column: "city", is: "contains", text: "a", matchCase: false } }, "City does not contain “a”"],
    [{ not: { column: "city", is: "filled" } }, "City is missing"],
    [{ not: { not: { column: "city", is: "filled" } } }, "City is filled"],
    [{ not: { column: "city", is: "starts", text: "A", matchCase: false } }, "not: City starts with “A”"],
    [{ column: "city", is: "one-of", texts: ["Paris", "Rome"] }, "City is “Paris” or “Rome”"],
    [{ column: "age", is: "less", text: "18", as: number }, "Age is below 18"],
    [{ column: "age", is: "less", text: "2024-01-02", as: date }, "Age is before 2024-01-02"],
    [{ column: "age", is: "between", from: 10, to: 20, as: number }, "Age is from 10 to under 20"],
    [
      { column: "age", is: "between", from: 0, to: 31, as: date },
      "Age is from 1970-01-01 to under 1970-02-01",
    ],
    [{ all: [] }, "every row"],
    [{ any: [] }, "no row"],
    [
      {
        all: [
          { column: "city", is: "filled" },
          {
            any: [
              { column: "age", is: "missing" },
              { column: "age", is: "odd", as: number },
            ],
          },
        ],
      },
      "City is filled and (Age is missing or Age is odd)",
    ],
  ])("says %j as %j", (condition, expected) => {
    expect(describeCondition(condition, english)).toBe(expected);
  });
});

describe("namesAlong", () => {
  it("has the names before each step and after the last, counting only renaming that is on", () => {
    const rename = (id: string, name: string, on: boolean) => ({
      id,
      op: "rename",
      params: { column: "a", name },
      on,
    });
    const along = namesAlong([rename("1", "b", true), rename("2", "c", false)], [{ id: "a", name: "a" }]);
    expect(along.map((each) => each.get("a"))).toEqual(["a", "b", "b"]);
  });
});

describe("showSpaces", () => {
  it.each([
    [" Paris", "␣Paris"],
    ["a  b c", "a␣␣b c"],
    ["a\u00a0b", "a␣b"],
    ["a\r\nb\tc", "a↵b⇥c"],
    ["", ""],
  ])("shows %j as %j", (text, shown) => {
    expect(showSpaces(text)).toBe(shown);
  });
});
