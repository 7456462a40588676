import { expect, it } from "vitest";
import { gridOf } from "../table/literal.ts";
import { unhurried } from "../table/pace.ts";
import { peekFile, previewFile, readFiles } from "./read-files.ts";
import type { Append, ReadOptions } from "./read-options.ts";

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
    expect(head).toEqual({
      ok: true,
      value: { name: file.name, bytes: file.size, columns, kinds: ["number", "text"], likely: [] },
    });
  }
  expect(await peekFile(new File([], "empty.csv"), "en", unhurried)).toMatchObject({ ok: false });
});

it("Of a later file it is told which of its columns may be those of the first", async () => {
  const later = new File(["ID;Town;plan\n3;Lima;Pro\n"], "mar.csv");
  const first = await peekFile(january, "en", unhurried);
  const head = await peekFile(later, "en", unhurried, first.ok ? first.value : undefined);
  const likely = [
    ["ID", "id"],
    ["Town", "city"],
  ];
  expect(head).toMatchObject({ ok: true, value: { columns: ["ID", "Town", "plan"], likely } });
});

it("The first rows of a file are shown as they would be read in another way", async () => {
  const long = new File([`id;city\n${"1;Osló\n".repeat(100_000)}`], "long.csv");
  const preview = await previewFile(long, { encoding: "utf-8", delimiter: "," }, "en", unhurried);
  expect(preview.ok && preview.value.columns).toEqual(["id;city"]);
  expect(preview.ok && preview.value.rows).toEqual(Array.from({ length: 20 }, () => ["1;Osló"]));
});

const numbered = Array.from({ length: 30 }, (_, i) => ({ id: String(i), note: "x".repeat(i) }));

it.each<[string, Blob, Partial<ReadOptions>]>([
  ["text", new Blob(["id,note\n", ...numbered.map(({ id, note }) => `${id},${note}\n`)]), {}],
  ["JSON", new Blob([JSON.stringify({ all: numbered, other: [{ a: 1 }] })]), { part: "all" }],
  [
    "a web page",
    new Blob([
      "<table><tr><th>id</th><th>note</th></tr>",
      ...numbered.map(({ id, note }) => `<tr><td>${id}</td><td>${note}</td></tr>`),
      "</table>",
    ]),
    {},
  ],
])("Of a small file of %s the last rows are shown too", async (_, blob, how) => {
  const preview = await previewFile(new File([blob], "list"), how, "en", unhurried);
  const rows = numbered.map(({ id, note }) => [id, note]);
  expect(preview.ok && preview.value).toMatchObject({
    columns: ["id", "note"],
    rows: rows.slice(0, 20),
    last: rows.slice(28),
    count: 30,
    assumed: { headerRows: 1, ...how },
  });
});

it("A short list has no last rows beside its first", async () => {
  const preview = await previewFile(january, { skipEnd: 1 }, "en", unhurried);
  expect(preview.ok && preview.value).toMatchObject({ rows: [["1", "Oslo"]], last: [], count: 1 });
});

it.each<[string, () => Blob]>([
  [
    "JSON",
    () => new Blob([JSON.stringify(Array.from({ length: 90_000 }, (_, id) => ({ id, city: "Oslo" })))]),
  ],
  ["a web page", () => new Blob(["<table>", "<tr><td>0</td><td>Oslo</td></tr>".repeat(90_000), "</table>"])],
])("Of a long file of %s no more is read than it takes", async (_, blob) => {
  const file = new File([blob()], "long");
  const preview = await previewFile(file, { headerRows: 1 }, "en", unhurried);
  expect(preview.ok && preview.value.count).toBeNull();
  expect(preview.ok && preview.value.rows).toHaveLength(20);
  expect(preview.ok && preview.value.rows[1][1]).toBe("Oslo");
});

it("The columns of a long file of JSON are found: it is read whole, and not cut", async () => {
  const file = new File([JSON.stringify(Array.from({ length: 20_000 }, (_, id) => ({ id })))], "long.json");
  const head = await peekFile(file, "en", unhurried);
  expect(head).toEqual({
    ok: true,
    value: { name: "long.json", bytes: file.size, columns: ["id"], kinds: ["number"], likely: [] },
  });
});
