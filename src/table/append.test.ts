import fc from "fast-check";
import { expect, it } from "vitest";
import { fileOf, TablesAppender } from "./append.ts";
import { gridOf, tableOf } from "./literal.ts";
import { unhurried } from "./pace.ts";

const same = (name: string) => name;

it("Tables stand one under the other by column name, empty where a table lacks a column", async () => {
  const appender = new TablesAppender();
  await appender.add(
    tableOf([
      ["id", "city"],
      ["1", "Oslo"],
      ["2", "深圳"],
    ]),
    same,
    unhurried,
  );
  await appender.add(
    tableOf([
      ["Town", "id", "plan"],
      ["Rome", "3", "Pro"],
    ]),
    (name) => (name === "Town" ? "city" : name),
    unhurried,
  );
  appender.addLabels("file", ["jan.csv", "feb.csv"]);
  const table = appender.finish();
  expect(gridOf(table)).toEqual([
    ["id", "city", "plan", "file"],
    ["1", "Oslo", "", "jan.csv"],
    ["2", "深圳", "", "jan.csv"],
    ["3", "Rome", "Pro", "feb.csv"],
  ]);
  expect(table.base.starts).toEqual([0, 2]);
  expect([0, 1, 2].map(table.base.lineOf)).toEqual([2, 3, 2]);
});

it("Two columns of one table never fall into one", async () => {
  const appender = new TablesAppender();
  await appender.add(
    tableOf([
      ["a", "b"],
      ["1", "2"],
    ]),
    () => "x",
    unhurried,
  );
  expect(gridOf(appender.finish())).toEqual([
    ["x", "x (2)"],
    ["1", "2"],
  ]);
});

it("Whatever the tables, all their rows are there in order, each from its file", async () => {
  const rows = fc.array(fc.tuple(fc.string(), fc.constantFrom("", "a", "深")), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(fc.array(rows, { minLength: 1, maxLength: 4 }), async (parts) => {
      const appender = new TablesAppender();
      for (const part of parts) await appender.add(tableOf([["x", "y"], ...part]), same, unhurried);
      const table = appender.finish();
      const wanted = parts.flat().map(([x, y]) => [x.toWellFormed(), y]);
      expect(gridOf(table).slice(1)).toEqual(wanted);
      const files = wanted.map((_, row) => fileOf(table.base.starts ?? [], row));
      expect(files).toEqual(parts.flatMap((part, i) => part.map(() => i)));
    }),
  );
});
