import { expect, it } from "vitest";
import { gridOf } from "../../table/literal.ts";
import { unhurried } from "../../table/pace.ts";
import { sqlite } from "../sqlite-library.ts";
import { readSqlite } from "./sqlite.ts";

const watch = { pace: unhurried, onPiece: () => undefined };

async function databaseWith(...statements: string[]): Promise<File> {
  const { Database } = await sqlite();
  const database = new Database();
  for (const statement of statements) database.run(statement);
  const bytes = Uint8Array.from(database.export());
  database.close();
  return new File([bytes], "shop.db");
}

const shop = () =>
  databaseWith(
    'CREATE TABLE "odd ""name" (x)',
    "CREATE TABLE people (id INTEGER, name TEXT, score REAL, photo BLOB)",
    "INSERT INTO people VALUES (9007199254740993, 'Ann', 12.5, NULL), (2, '', 3.0, x'00ff'), (NULL, '深圳', NULL, NULL)",
    "CREATE VIEW names AS SELECT name FROM people WHERE id = 2",
  );

it("The largest table is read, every digit of a number kept, and what it put up with is told", async () => {
  const read = await readSqlite(await shop(), {}, "en", watch);
  expect(read.ok && gridOf(read.value.table)).toEqual([
    ["id", "name", "score", "photo"],
    ["9007199254740993", "Ann", "12.5", ""],
    ["2", "", "3", "00ff"],
    ["", "深圳", "", ""],
  ]);
  expect(read.ok && read.value.parts).toEqual([
    { name: 'odd "name', rows: 0, hidden: false },
    { name: "people", rows: 3, hidden: false },
    { name: "names", rows: 1, hidden: false },
  ]);
  expect(read.ok && read.value.doubts).toEqual([
    { kind: "nulls", count: 4 },
    { kind: "binary-cells", count: 1 },
    { kind: "several-parts", part: "people", others: ['odd "name', "names"] },
  ]);
});

it("A view can be chosen", async () => {
  const read = await readSqlite(await shop(), { part: "names" }, "en", watch);
  expect(read.ok && gridOf(read.value.table)).toEqual([["name"], [""]]);
  expect(read.ok && read.value.assumed.part).toBe("names");
});

it("A database without tables, and one that broke off, are told", async () => {
  expect(await readSqlite(await databaseWith(), {}, "en", watch)).toMatchObject({
    ok: false,
    problem: { kind: "no-table" },
  });
  const whole = new Uint8Array(await (await shop()).arrayBuffer());
  const broken = new File([whole.subarray(0, 4096), new Uint8Array(4096).fill(7)], "shop.db");
  expect(await readSqlite(broken, {}, "en", watch)).toMatchObject({ ok: false });
});
