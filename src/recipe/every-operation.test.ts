import { describe, expect, it } from "vitest";
import { operationById, operations } from "../ops/index.ts";
import { checkRecipe } from "./check.ts";
import type { Step } from "./recipe.ts";

const stepOf = (op: string, params: object): Step => ({ id: "s", op, params, on: true });
const check = (op: string, params: object, columns: readonly string[]) =>
  checkRecipe([stepOf(op, params)], columns, operationById);

describe.each(operations.map((operation) => [operation.id, operation] as const))(
  "a step of %s",
  (id, operation) => {
    it.each(operation.examples.map((example) => [example]))("passes the check: %j", ({ before, params }) => {
      expect(check(id, JSON.parse(JSON.stringify(params)) as object, before[0])).toBeNull();
    });

    it("names the columns that are not there, when it names any", () => {
      for (const { params } of operation.examples) {
        const { reads, writes, removes } = operation.touches(params as never, []);
        const asked = reads.length + writes.length + removes.length > 0;
        expect(check(id, params, [])?.kind).toBe(asked ? "missing-columns" : undefined);
      }
    });

    it.each(operation.fields.map((field) => [field.name, field] as const))(
      "refuses %s of another kind",
      (name, field) => {
        const used = operation.examples
          .map((example) => example.params as Params)
          .filter(
            (params) =>
              !("only" in field) || !field.only || field.only.values.includes(params[field.only.field]),
          );
        const problems = used.flatMap((params) =>
          [null, { x: 1 }, [1], Number.NaN].map((value) => check(id, { ...params, [name]: value }, [])),
        );
        expect(problems).toEqual(problems.map(() => ({ kind: "bad-parameter", step: "s", field: name })));
      },
    );
  },
);

type Params = Readonly<Record<string, string>>;

describe("parameters that no field's kind can refuse", () => {
  it.each<[string, object, string]>([
    ["replace", { columns: [], find: "(", with: "", how: "pattern", matchCase: true }, "find"],
    ["replace", { columns: [], find: "\\u{110000}", with: "", how: "pattern", matchCase: true }, "find"],
    ["replace", { columns: [], find: "", with: "x", how: "plain", matchCase: true }, "find"],
    ["rename", { column: "id", name: "" }, "name"],
    ["rename-columns", { columns: ["id"], names: ["a", "b"] }, "names"],
    ["rename-columns", { columns: ["id"], names: [""] }, "names"],
    ["split", { column: "id", by: "", into: 2, keep: true }, "by"],
    ["split", { column: "id", by: "-", into: 2.5, keep: true }, "into"],
    ["split", { column: "id", by: "-", into: 11, keep: true }, "into"],
    ["join", { columns: ["id"], separator: "", name: "", keep: true }, "name"],
    ["fill", { columns: ["id"], with: "value", value: "" }, "value"],
    [
      "keep-rows",
      { condition: { not: { column: "id", is: "matches", text: "(" } }, mode: "keep" },
      "condition",
    ],
    ["move-column", { column: "", before: "" }, "column"],
  ])("are refused before anything runs: %s %j", (op, params, field) => {
    expect(check(op, params, ["id"])).toEqual({ kind: "bad-parameter", step: "s", field });
  });

  it.each<[string, object]>([
    ["replace", { columns: [], find: "(", with: "$1", how: "plain", matchCase: true }],
    ["fill", { columns: ["id"], with: "mean" }],
    ["move-column", { column: "id", before: "" }],
  ])("are let through where they can run: %s %j", (op, params) => {
    expect(check(op, params, ["id"])).toBeNull();
  });

  it("a new column may not take the place of one that is there", () => {
    const params = { columns: ["id"], separator: "", name: "id", keep: true };
    expect(check("join", params, ["id"])).toEqual({ kind: "column-exists", step: "s", column: "id" });
  });

  it("later steps know the columns that a split made and those it took away", () => {
    const split = stepOf("split", { column: "name", by: " ", into: 2, keep: false });
    const rename = (column: string) => stepOf("rename", { column, name: "x" });
    expect(checkRecipe([split, rename("name 2")], ["name"], operationById)).toBeNull();
    expect(checkRecipe([split, rename("name")], ["name"], operationById)).toMatchObject({
      kind: "missing-columns",
    });
    expect(checkRecipe([split, rename("name 1 (2)")], ["name", "name 1"], operationById)).toBeNull();
  });
});
