import { describe, expect, it } from "vitest";
import type { Field, OperationInfo } from "../../ops/operation.ts";
import type { ColumnProfile } from "../../profile/profile.ts";
import type { Condition } from "../../values/condition.ts";
import {
  conditionProblem,
  fromTestList,
  makeTest,
  readTest,
  testsFor,
  toTestList,
  typedOf,
} from "./condition-tests.ts";
import { followColumns, formProblems, initialParams, tidyParams } from "./form-values.ts";

const columns = ["id", "city", "age"].map((id) => ({ id, name: id === "city" ? "City" : id }));
const wordless = { name: "", help: "", describe: "", fields: {}, keywords: [] };

function info(id: string, fields: readonly Field[]): OperationInfo {
  const words = { en: wordless, "zh-CN": wordless };
  return { id, group: "values", limitable: true, fields, words, examples: [] };
}

function profile(part: Partial<ColumnProfile>): ColumnProfile {
  return {
    column: "age",
    kind: "text",
    reading: { kind: "text" },
    rows: 3,
    valid: 3,
    odd: 0,
    missing: 0,
    distinct: 3,
    bars: [],
    others: 0,
    ...part,
  };
}

const trim = info("trim", [
  { name: "columns", kind: "columns", none: "forbidden" },
  { name: "inner", kind: "flag", initial: true },
]);
const replace = info("replace", [
  { name: "columns", kind: "columns", none: "forbidden" },
  { name: "find", kind: "text", initial: "" },
  { name: "with", kind: "text", initial: "", optional: true },
  { name: "how", kind: "choice", options: ["plain", "pattern"], initial: "plain" },
]);
const setType = info("set-type", [
  { name: "columns", kind: "columns", none: "forbidden" },
  { name: "type", kind: "choice", options: ["text", "whole", "decimal", "date", "boolean"], initial: "text" },
  { name: "mark", kind: "choice", options: [".", ","], initial: "." },
  { name: "order", kind: "choice", options: ["certain", "dmy", "mdy", "ymd"], initial: "certain" },
]);
const rename = info("rename", [
  { name: "column", kind: "column" },
  { name: "name", kind: "text", initial: "" },
]);
const move = info("move-column", [
  { name: "column", kind: "column" },
  { name: "before", kind: "column" },
]);
const sort = info("sort", [{ name: "by", kind: "sort" }]);
const keep = info("keep-rows", [{ name: "condition", kind: "condition" }]);
const split = info("split", [
  { name: "column", kind: "column" },
  { name: "into", kind: "number", initial: 2, min: 2, max: 20 },
]);
const missing = info("missing", [{ name: "values", kind: "texts", initial: ["N/A"] }]);

describe("initialParams", () => {
  const none = new Map<string, ColumnProfile>();
  const first = (operation: OperationInfo, chosen: readonly string[], profiles = none) =>
    initialParams(operation, { columns, chosen, profiles });

  it.each<[OperationInfo, readonly string[], object]>([
    [trim, [], { columns: [], inner: true }],
    [trim, ["city", "gone"], { columns: ["city"], inner: true }],
    [replace, [], { columns: [], find: "", with: "", how: "plain" }],
    [rename, ["city"], { column: "city", name: "City" }],
    [move, ["age"], { column: "age", before: "" }],
    [sort, ["age"], { by: [{ column: "age", descending: false }] }],
    [keep, [], { condition: { column: "id", is: "filled" } }],
    [split, ["city"], { column: "city", into: 2 }],
    [info("phone", [{ name: "countries", kind: "column", optional: true }]), ["city"], { countries: "" }],
    [missing, [], { values: ["N/A"] }],
  ])("starts $id from %j", (operation, chosen, expected) => {
    expect(first(operation, chosen)).toEqual(expected);
  });

  it("starts at the first column of the kind that the operation is made for, unless another was chosen", () => {
    const part = { ...info("date-part", [{ name: "column", kind: "column" }]), group: "dates" as const };
    const profiles = new Map([["age", profile({ kind: "date" })]]);
    expect(first(part, [], profiles)).toEqual({ column: "age" });
    expect(first(part, ["city"], profiles)).toEqual({ column: "city" });
    expect(first(part, [])).toEqual({ column: "id" });
  });

  it("starts a type from what the column looks like", () => {
    const whole = profile({ kind: "whole", reading: { kind: "whole", mark: "," } });
    expect(first(setType, ["age"], new Map([["age", whole]]))).toMatchObject({ type: "whole", mark: "," });
    const date = profile({ kind: "date", reading: { kind: "date", order: "dmy" } });
    expect(first(setType, ["age"], new Map([["age", date]]))).toMatchObject({ type: "date", order: "dmy" });
    expect(first(setType, ["age"], new Map([["age", profile({ kind: "email" })]]))).toMatchObject({
      type: "text",
    });
  });
});

describe("followColumns", () => {
  const table = {
    columns,
    profiles: new Map([["age", profile({ kind: "whole", reading: { kind: "whole", mark: "." } })]]),
  };

  it("takes the name of the newly chosen column as long as no name was typed", () => {
    const params = { column: "city", name: "id" };
    expect(followColumns(rename, params, "column", new Set(["column"]), table)).toEqual({
      column: "city",
      name: "City",
    });
    expect(followColumns(rename, params, "column", new Set(["name"]), table)).toEqual(params);
  });

  it("takes the type the newly chosen column looks like, and leaves all else alone", () => {
    const params = { columns: ["age"], type: "text", mark: ".", order: "certain" };
    expect(followColumns(setType, params, "columns", new Set(), table)).toMatchObject({ type: "whole" });
    expect(followColumns(setType, { ...params, type: "date" }, "type", new Set(), table)).toMatchObject({
      type: "date",
    });
  });
});

describe("formProblems", () => {
  it.each<[string, OperationInfo, object, object]>([
    ["no column chosen", trim, { columns: [], inner: true }, { columns: { kind: "choose-columns" } }],
    ["a column that is gone", trim, { columns: ["x"], inner: true }, { columns: { kind: "column-gone" } }],
    [
      "nothing to find",
      replace,
      { columns: ["id"], find: "", with: "", how: "plain" },
      { find: { kind: "type-text" } },
    ],
    [
      "a bad pattern",
      replace,
      { columns: ["id"], find: "(", with: "", how: "pattern" },
      { find: { kind: "pattern" } },
    ],
    ["the same as plain text", replace, { columns: ["id"], find: "(", with: "", how: "plain" }, {}],
    ["a taken name", rename, { column: "age", name: "City" }, { name: { kind: "name-taken" } }],
    ["its own name", rename, { column: "city", name: "City" }, {}],
    ["the end as a place", move, { column: "age", before: "" }, {}],
    [
      "too many parts",
      split,
      { column: "id", into: 21 },
      { into: { kind: "number-range", min: 2, max: 20 } },
    ],
    ["half a part", split, { column: "id", into: 2.5 }, { into: { kind: "number-range", min: 2, max: 20 } }],
    ["only empty lines", missing, { values: ["", ""] }, { values: { kind: "type-texts" } }],
    ["no sort column", sort, { by: [] }, { by: { kind: "choose-column" } }],
    [
      "an unfinished condition",
      keep,
      { condition: { column: "id", is: "contains", text: "" } },
      { condition: { kind: "condition" } },
    ],
  ])("for %s", (_title, operation, params, expected) => {
    const found = formProblems(operation, params as Readonly<Record<string, unknown>>, columns);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it("does not ask for a field that another one puts out of use", () => {
    const fill = info("fill", [
      { name: "with", kind: "choice", options: ["value", "mean"], initial: "mean" },
      { name: "value", kind: "text", initial: "", only: { field: "with", values: ["value"] } },
    ]);
    expect(formProblems(fill, { with: "mean", value: "" }, columns).size).toBe(0);
    expect(formProblems(fill, { with: "value", value: "" }, columns).size).toBe(1);
  });
});

describe("tidyParams", () => {
  it("drops empty lines of texts, also inside conditions", () => {
    expect(tidyParams(missing, { values: ["", " ", "-"] })).toEqual({ values: [" ", "-"] });
    const condition: Condition = { all: [{ not: { column: "id", is: "one-of", texts: ["a", ""] } }] };
    expect(tidyParams(keep, { condition })).toEqual({
      condition: { all: [{ not: { column: "id", is: "one-of", texts: ["a"] } }] },
    });
  });
});

describe("the tests of a condition", () => {
  const reading = { kind: "whole", mark: "." } as const;
  it("come back from every condition that is made", () => {
    const typed = { text: "x", texts: ["x"], matchCase: true };
    for (const id of testsFor(profile({ kind: "whole" }))) {
      const made = makeTest(id, "age", typed, reading);
      expect(readTest(made)?.id).toBe(id);
      const again = readTest(made);
      expect(again && makeTest(again.id, "age", typedOf(again.test), reading)).toEqual(made);
    }
  });

  it("offer order and validity only where the column has a reading", () => {
    expect(testsFor(profile({ kind: "category" }))).not.toContain("less");
    expect(testsFor(profile({ kind: "email" }))).toContain("odd");
    expect(testsFor(undefined)).toContain("filled");
  });

  it("keep what the form cannot show", () => {
    expect(readTest({ all: [] })).toBeNull();
    expect(readTest({ column: "age", is: "between", from: 1, to: 2, as: reading })).toBeNull();
  });

  it("stand alone when there is one, in a list otherwise", () => {
    const one: Condition = { column: "age", is: "filled" };
    const two: Condition = { column: "id", is: "filled" };
    expect(fromTestList(toTestList(one))).toEqual(one);
    expect(fromTestList({ join: "any", tests: [one, two] })).toEqual({ any: [one, two] });
    expect(toTestList({ any: [one, two] })).toEqual({ join: "any", tests: [one, two] });
  });

  it.each<[Condition, string | null]>([
    [{ column: "age", is: "equals", text: "" }, null],
    [{ column: "age", is: "matches", text: "[" }, "pattern"],
    [{ column: "age", is: "one-of", texts: [""] }, "condition"],
    [{ column: "age", is: "less", text: "old", as: reading }, "not-a-number"],
    [{ column: "age", is: "less", text: "18", as: reading }, null],
    [{ column: "age", is: "less", text: "2024", as: { kind: "date", order: "ymd" } }, null],
    [{ column: "age", is: "less", text: "May", as: { kind: "date", order: "ymd" } }, "not-a-date"],
    [{ any: [] }, "condition"],
    [{ not: { column: "age", is: "contains", text: "" } }, "condition"],
  ])("find in %j the problem %j", (condition, problem) => {
    expect(conditionProblem(condition)).toBe(problem);
  });
});
