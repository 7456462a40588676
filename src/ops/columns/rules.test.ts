import { describe, expect, it } from "vitest";
import { gridOf, tableOf } from "../../table/literal.ts";
import { unhurried } from "../../table/pace.ts";
import { ifElse } from "./if-else.ts";
import { rename } from "./rename.ts";
import { template } from "./template.ts";

const people = tableOf([
  ["first", "last", "city"],
  ["Ann", "Lee", "Oslo"],
  ["", "Xu", ""],
  ["", "", "Rome"],
]);
const rules = [
  { when: { column: "city", is: "equals", text: "Oslo" }, write: "{first} of {city}" },
  { when: { column: "first", is: "missing" }, write: "" },
] as const;
const made = { rules, otherwise: "text", else: "other", into: "new", name: "who", column: "" } as const;
const last = (grid: readonly (readonly string[])[]) => grid.slice(1).map((row) => row.at(-1));

describe("rules", () => {
  it("give the first that holds, and make cells missing where they write nothing", async () => {
    expect(last(gridOf(await ifElse.apply(people, made, unhurried)))).toEqual(["Ann of Oslo", "", ""]);
  });

  it("leave a column as it is where none holds, when asked to", async () => {
    const params = {
      ...made,
      rules: [rules[0]],
      otherwise: "keep",
      into: "existing",
      column: "city",
    } as const;
    const after = await ifElse.apply(people, params, unhurried);
    expect(last(gridOf(after))).toEqual(["Ann of Oslo", "", "Rome"]);
    expect(after.columns[0]).toBe(people.columns[0]);
  });

  it("are refused with a brace that is never closed, and do nothing when a column is gone", async () => {
    expect(ifElse.check?.({ ...made, rules: [{ ...rules[0], write: "{first" }] })).toBe("rules");
    expect(ifElse.check?.({ ...made, else: "{" })).toBe("else");
    expect(await ifElse.apply(people, { ...made, else: "{gone}" }, unhurried)).toBe(people);
    expect(ifElse.touches({ ...made, else: "{last}" }, []).reads).toEqual(["city", "first", "last"]);
  });
});

describe("a template", () => {
  it.each([
    ["{first} {last}", true, ["Ann Lee", "Xu", ""]],
    ["{first} {last}", false, ["Ann Lee", " Xu", ""]],
    ["Hi", true, ["Hi", "Hi", "Hi"]],
    ["{{{last}}}", true, ["{Lee}", "{Xu}", ""]],
  ] as const)("%j (gaps closed: %s) writes %j", async (text, close, expected) => {
    const params = { template: text, close, name: "full" };
    const after = await template.apply(people, params, unhurried);
    const at = after.columns.findIndex(({ id }) => id === "full");
    expect(
      gridOf(after)
        .slice(1)
        .map((row) => row[at]),
    ).toEqual(expected);
  });

  it("follows a column that was renamed by its id", async () => {
    const renamed = await rename.apply(people, { column: "last", name: "surname" }, unhurried);
    const after = await template.apply(renamed, { template: "{last}", close: true, name: "x" }, unhurried);
    expect(gridOf(after)[0]).toEqual(["first", "surname", "x", "city"]);
    expect(template.check?.({ template: "", close: true, name: "x" })).toBe("template");
  });
});
