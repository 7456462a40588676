import { unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { tableOf } from "../table/literal.ts";
import { unhurried } from "../table/pace.ts";
import { selectRows, type Table } from "../table/table.ts";
import { FileNames } from "./split-output.ts";
import { writeFile } from "./write-file.ts";
import type { Split, WriteOptions } from "./write-options.ts";

const PEOPLE = tableOf([
  ["name", "city"],
  ["Ann", "Bern"],
  ["王", "上海"],
  ["Bob", ""],
  ["Eve", "bern"],
  ["Kim", "Bern"],
]);

async function files(table: Table, split: Split, more: Partial<WriteOptions> = {}) {
  const options: WriteOptions = { format: "csv", bom: false, newline: "\n", table: "people", ...more, split };
  const { blob } = await writeFile(table, options, unhurried);
  const unzipped = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return Object.fromEntries(
    Object.entries(unzipped).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
}

describe("one list in several files", () => {
  it("so many rows each, the rest in the last", async () => {
    expect(await files(PEOPLE, { by: "rows", rows: 2 })).toEqual({
      "people - 1.csv": "name,city\nAnn,Bern\n王,上海\n",
      "people - 2.csv": "name,city\nBob,\nEve,bern\n",
      "people - 3.csv": "name,city\nKim,Bern\n",
    });
  });

  it("one for each text of a column, names apart in any letter case", async () => {
    const turned = selectRows(PEOPLE, Uint32Array.of(4, 3, 2, 1, 0));
    expect(await files(turned, { by: "column", column: "city", missing: "no city" })).toEqual({
      "people - Bern.csv": "name,city\nKim,Bern\nAnn,Bern\n",
      "people - bern (2).csv": "name,city\nEve,bern\n",
      "people - no city.csv": "name,city\nBob,\n",
      "people - 上海.csv": "name,city\n王,上海\n",
    });
  });

  it("workbooks too", async () => {
    const options: WriteOptions = { format: "xlsx", table: "people", split: { by: "rows", rows: 3 } };
    const { blob } = await writeFile(PEOPLE, options, unhurried);
    const unzipped = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    expect(Object.keys(unzipped)).toEqual(["people - 1.xlsx", "people - 2.xlsx"]);
    const { sheets } = await readXlsx(unzipped["people - 2.xlsx"]);
    expect(sheets[0].rows).toEqual([
      ["name", "city"],
      ["Eve", "bern"],
      ["Kim", "Bern"],
    ]);
  });

  it("none larger than asked for, and every row once, in order", async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => [String(i), "x".repeat(i % 97)]);
    const few = await files(tableOf([["n"], ["1"], ["2"], ["333333"], ["4"], ["5"]]), {
      by: "size",
      bytes: 9,
      rows: 2,
    });
    expect(Object.values(few)).toEqual(["n\n1\n2\n", "n\n333333\n", "n\n4\n5\n"]);
    const split = await files(tableOf([["n", "text"], ...rows]), { by: "size", bytes: 20_000 });
    const texts = Object.values(split);
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(20_000);
    const lines = texts.flatMap((text) => text.trimEnd().split("\n").slice(1));
    expect(lines).toEqual(rows.map((row) => row.join(",")));
    expect(texts.length).toBeLessThan(20);
  });

  it("an empty list is one file with the names", async () => {
    const empty = tableOf([["a"]]);
    expect(await files(empty, { by: "rows", rows: 10 })).toEqual({ "people - 1.csv": "a\n" });
    expect(await files(empty, { by: "size", bytes: 100 })).toEqual({ "people - 1.csv": "a\n" });
    expect(await files(empty, { by: "size", bytes: 100, rows: 2 })).toEqual({ "people - 1.csv": "a\n" });
    expect(await files(empty, { by: "column", column: "a" })).toEqual({ "people - missing.csv": "a\n" });
  });

  it.each([
    [
      { by: "rows", rows: 1 },
      { kind: "too-many-files", count: 1001, limit: 1000 },
    ],
    [
      { by: "column", column: "n" },
      { kind: "too-many-files", count: 1001, limit: 1000 },
    ],
    [
      { by: "size", bytes: 5 },
      { kind: "row-too-large", row: 101, limit: 5 },
    ],
  ] as const)("%j is refused when it cannot be: %j", async (split, problem) => {
    const table = tableOf([["n"], ...Array.from({ length: 1001 }, (_, i) => [String(i)])]);
    await expect(files(table, split)).rejects.toMatchObject({ problem });
  });

  it("counts what was changed over all files, and tells the rows", async () => {
    const table = tableOf([["a"], ["=1"], ["é"], ["@x"], ["é"]]);
    const told: (number | undefined)[] = [];
    const pace = { tick: (done?: number) => void told.push(done) };
    const options = { format: "csv", encoding: "shift_jis", split: { by: "rows", rows: 2 } } as const;
    const { guarded, lacking } = await writeFile(table, options, pace);
    expect({ guarded, lacking }).toEqual({ guarded: 2, lacking: { count: 2, characters: ["é"] } });
    expect(told).toEqual([2, 4]);
  });
});

describe("names of files that every system takes", () => {
  it.each([
    ["a/b:c*", "list - a_b_c_.csv"],
    ["..", "list - _.csv"],
    ["  x  ", "list - x.csv"],
    ["a\u202etxt", "list - a_txt.csv"],
    ["上海", "list - 上海.csv"],
  ])("%j gives %j", (text, name) => {
    expect(new FileNames().next("list", text, "csv")).toBe(name);
  });

  it("are short, and none is a device of Windows", () => {
    expect(new FileNames().next("con", "x".repeat(500), "csv").length).toBeLessThan(100);
    expect(new FileNames().next("nul", "1", "csv")).toBe("_nul - 1.csv");
  });
});
