import { expect, it } from "vitest";
import type { Step } from "../../recipe/recipe.ts";
import { namesAlong } from "./column-names.ts";

const step = (op: string, params: object, on = true): Step => ({ id: op, op, params, on });

it("names change with the steps that rename one column or several, while they are on", () => {
  const steps = [
    step("rename", { column: "a", name: "Ann" }),
    step("rename-columns", { columns: ["a", "b"], names: ["A", "B"] }),
    step("rename-columns", { columns: ["b"], names: ["never"] }, false),
    step("trim", { columns: ["a"], inner: true }),
  ];
  const read = ["a", "b"].map((id) => ({ id, name: id, type: undefined }));
  expect(namesAlong(steps, read).map((names) => [...names.values()])).toEqual([
    ["a", "b"],
    ["Ann", "b"],
    ["A", "B"],
    ["A", "B"],
    ["A", "B"],
  ]);
});
