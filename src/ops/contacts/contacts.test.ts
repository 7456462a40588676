import { expect, it } from "vitest";
import { gridOf, tableOf } from "../../table/literal.ts";
import { unhurried } from "../../table/pace.ts";
import { email } from "./email.ts";

const many = (count: number, text: string) => new Array<string[]>(count).fill([text]);

it("mends a misspelt domain only where it is rare in the column, and once is enough", async () => {
  const table = tableOf([
    ["e"],
    ...many(300, "a@gmail.com"),
    ...many(3, "b@gmial.com"),
    ...many(9, "c@gmal.com"),
  ]);
  const params = { columns: ["e"], typos: true };
  const once = await email.apply(table, params, unhurried);
  const texts = new Set(gridOf(once).flat());
  expect([...texts]).toEqual(["e", "a@gmail.com", "b@gmail.com", "c@gmal.com"]);
  expect(await email.apply(once, params, unhurried)).toBe(once);
});

it("mends nothing unasked", async () => {
  const table = tableOf([["e"], ["b@gmial.com"], ["b@acme.con"]]);
  expect(await email.apply(table, { columns: ["e"], typos: false }, unhurried)).toBe(table);
});
