import { describe, expect, it } from "vitest";
import type { Field, OperationInfo } from "../ops/operation.ts";
import type { Recipe, Step } from "../recipe/recipe.ts";
import { likelyColumn, mapColumns, stepColumns } from "./map-columns.ts";

const wordless = { name: "", help: "", describe: "", fields: {}, keywords: [] };

function info(id: string, fields: readonly Field[]): OperationInfo {
  const words = { en: wordless, "zh-CN": wordless };
  return { id, group: "values", limitable: true, fields, words, examples: [] };
}

const operations = [
  info("trim", [
    { name: "columns", kind: "columns", none: "forbidden" },
    { name: "inner", kind: "flag", initial: true },
  ]),
  info("remove-repeated", [{ name: "columns", kind: "columns", none: "all" }]),
  info("sort", [{ name: "by", kind: "sort" }]),
  info("keep-rows", [{ name: "condition", kind: "condition" }]),
  info("rename", [
    { name: "column", kind: "column" },
    { name: "name", kind: "text", initial: "" },
  ]),
];

function step(op: string, params: object, more: Partial<Step> = {}): Step {
  return { id: op, op, params, on: true, ...more };
}

function recipe(...steps: Step[]): Recipe {
  return { version: 1, sources: [], steps, declined: ["x"] };
}

describe("mapColumns", () => {
  it("puts the chosen column in place in every kind of field and in where", () => {
    const before = recipe(
      step("trim", { columns: ["City", "age"], inner: true }),
      step("sort", { by: [{ column: "City", descending: true }] }),
      step("keep-rows", {
        condition: {
          any: [{ not: { column: "City", is: "missing" } }, { all: [{ column: "age", is: "filled" }] }],
        },
      }),
      step("rename", { column: "City", name: "City" }),
      step("trim", { columns: ["age"], inner: false }, { where: { column: "City", is: "filled" } }),
    );
    expect(mapColumns(before, operations, new Map([["City", "town"]]))).toEqual(
      recipe(
        step("trim", { columns: ["town", "age"], inner: true }),
        step("sort", { by: [{ column: "town", descending: true }] }),
        step("keep-rows", {
          condition: {
            any: [{ not: { column: "town", is: "missing" } }, { all: [{ column: "age", is: "filled" }] }],
          },
        }),
        step("rename", { column: "town", name: "City" }),
        step("trim", { columns: ["age"], inner: false }, { where: { column: "town", is: "filled" } }),
      ),
    );
  });

  it("names a column once when two are mapped to the same", () => {
    const before = recipe(step("trim", { columns: ["City", "Town"], inner: true }));
    const map = new Map([
      ["City", "town"],
      ["Town", "town"],
    ]);
    expect(mapColumns(before, operations, map).steps[0].params).toEqual({ columns: ["town"], inner: true });
  });

  it("goes on with the other columns when a step works on each by itself", () => {
    const before = recipe(step("trim", { columns: ["City", "age"], inner: true }));
    expect(mapColumns(before, operations, new Map([["City", null]])).steps).toEqual([
      step("trim", { columns: ["age"], inner: true }),
    ]);
  });

  it("switches a step off, whole, when nothing is left or the others would mean something else", () => {
    const steps = [
      step("trim", { columns: ["City"], inner: true }),
      step("remove-repeated", { columns: ["City", "age"] }),
      step("sort", {
        by: [
          { column: "City", descending: false },
          { column: "age", descending: false },
        ],
      }),
      step("rename", { column: "City", name: "town" }),
      step("trim", { columns: ["age"], inner: true }, { where: { column: "City", is: "filled" } }),
    ];
    const after = mapColumns(recipe(...steps), operations, new Map([["City", null]]));
    expect(after.steps).toEqual(steps.map((each) => ({ ...each, on: false })));
  });

  it("returns the very same recipe when it names none of the mapped columns", () => {
    const before = recipe(
      step("trim", { columns: ["age"], inner: true }),
      step("unknown", { columns: ["City"] }),
    );
    expect(mapColumns(before, operations, new Map([["City", "town"]]))).toBe(before);
  });
});

describe("stepColumns", () => {
  it("lists the columns of the fields and of where, each once", () => {
    const where = {
      all: [
        { column: "age", is: "filled" as const },
        { column: "plan", is: "missing" as const },
      ],
    };
    expect(stepColumns(step("trim", { columns: ["City", "age"] }, { where }), operations[0])).toEqual([
      "City",
      "age",
      "plan",
    ]);
  });
});

describe("likelyColumn", () => {
  const columns = ["Sign-up date", "e_mail", "客户 名称", "a b", "AB"].map((name) => ({ id: name, name }));
  it.each([
    ["signup_date", "Sign-up date"],
    ["E-Mail", "e_mail"],
    ["客户名称", "客户 名称"],
    ["ＥＭＡＩＬ", "e_mail"],
    ["ab", undefined],
    ["--", undefined],
    ["phone", undefined],
  ])("takes %j to mean %j", (wanted, expected) => {
    expect(likelyColumn(wanted, columns)).toBe(expected);
  });
});
