import { expect, it } from "vitest";
import { gridOf } from "../table/literal.ts";
import { unhurried } from "../table/pace.ts";
import { peekFile, previewFile, readFiles } from "./read-files.ts";
import type { Append } from "./read-options.ts";

const watch = { pace: unhurried, onPiece: () => undefined };
const january = new File(["id,city\n1,Oslo\n2,Rome\n"], "jan.csv");
const february = new File(["id;Town;plan\n3;Lima;Pro\n"], "feb.csv");

it("Several files become one list, each read in its own way, with the file of each row", async () => {
  const read = await readFiles([january, february], {}, "en", watch);
  expect(read.ok && gridOf(read.value.table)).toEqual([
    ["id", "city", "Town", "plan", "file"],
    ["1", "Oslo", "", "", "jan.csv"],
    ["2", "Rome", "", "", "jan.csv"],
    ["3", "", "Lima", "Pro", "feb.csv"],
  ]);
  expect(read.ok && read.value.doubts).toContainEqual({
    kind: "appended",
    files: ["jan.csv", "feb.csv"],
    partial: ["city", "Town", "plan"],
  });
});

it("Columns named otherwise go where they are told to, and the file's name stands only where it is wanted", async () => {
  const append: Append = { fileColumn: "", columns: [{}, { Town: "city" }] };
  const read = await readFiles([january, february], { append }, "en", watch);
  expect(read.ok && gridOf(read.value.table)).toEqual([
    ["id", "city", "plan"],
    ["1", "Oslo", ""],
    ["2", "Rome", ""],
    ["3", "Lima", "Pro"],
  ]);
});

it("One that cannot be read ends it with its reason", async () => {
  const read = await readFiles([january, new File([], "empty.csv")], {}, "en", watch);
  expect(read).toEqual({ ok: false, problem: { kind: "empty-file" } });
});

it("A file is looked at without being read: a long one from its beginning", async () => {
  const long = new File([`id,city\n${"1,Oslo\n".repeat(100_000)}`], "long.csv");
  for (const [file, columns] of [
    [january, ["id", "city"]],
    [long, ["id", "city"]],
  ] as const) {
    const head = await peekFile(file, "en", unhurried);
    expect(head).toEqual({ ok: true, value: { name: file.name, bytes: file.size, columns } });
  }
  expect(await peekFile(new File([], "empty.csv"), "en", unhurried)).toMatchObject({ ok: false });
});

it("The first rows of a file are shown as they would be read in another way", async () => {
  const long = new File([`id;city\n${"1;Osló\n".repeat(100_000)}`], "long.csv");
  const preview = await previewFile(long, { encoding: "utf-8", delimiter: "," }, "en", unhurried);
  expect(preview.ok && preview.value.columns).toEqual(["id;city"]);
  expect(preview.ok && preview.value.rows).toEqual(Array.from({ length: 20 }, () => ["1;Osló"]));
});
