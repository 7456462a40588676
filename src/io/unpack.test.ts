import { gzipSync, strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { outcomeOf, readOf, xlsxOf } from "./formats/literal-workbook.ts";

const LIST = "id;name\n1;Ann\n";
const GRID = [
  ["id", "name"],
  ["1", "Ann"],
];

const zip = (files: Record<string, Uint8Array>) => zipSync(files) as Uint8Array<ArrayBuffer>;
const gzip = (bytes: Uint8Array) => gzipSync(bytes) as Uint8Array<ArrayBuffer>;

/** A tar archive with one file; `marked` as since 1988. */
function tar(name: string, text: string, marked = true): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(512 * 4);
  const put = (at: number, part: string) => bytes.set(strToU8(part), at);
  put(0, name);
  put(100, "0000644\0");
  put(108, "0000000\0");
  put(116, "0000000\0");
  put(124, `${text.length.toString(8).padStart(11, "0")}\0`);
  put(136, "00000000000\0");
  put(148, "        ");
  put(156, "0");
  if (marked) put(257, "ustar\0");
  const sum = bytes.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  put(148, `${sum.toString(8).padStart(6, "0")}\0 `);
  put(512, text);
  return bytes;
}

const workbook = xlsxOf({
  sheets: ["Mon", "Tue"].map((name) => ({
    name,
    rows: `<row r="1"><c r="A1" t="str"><v>id</v></c><c r="B1" t="str"><v>day</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><v>${name}</v></c></row>`,
  })),
});

describe("A packed file that is not unpacked here says so", () => {
  it.each([
    ["tar", "tar", tar("list.csv", LIST)],
    ["tar", "old tar", tar("list.csv", LIST, false)],
    ["tar", "tar.gz", gzip(tar("list.csv", LIST))],
    ["7z", "7z", Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4)],
    ["rar", "rar", strToU8("Rar!\x1a\x07\x01\0\x33")],
    ["bzip2", "bz2", Uint8Array.of(0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59, 1, 2)],
    ["xz", "xz", Uint8Array.of(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0, 4)],
  ] as const)("%s: a .%s", async (looksLike, _, bytes) => {
    expect(await outcomeOf(bytes as Uint8Array<ArrayBuffer>)).toEqual({
      ok: false,
      problem: { kind: "not-text", looksLike },
    });
  });

  it("a .zip packed by a way of its own, or locked", async () => {
    const changed = (at: number, value: number) => {
      const bytes = zip({ "list.csv": strToU8(LIST.repeat(20)) });
      const view = new DataView(bytes.buffer);
      for (let entry = 0; entry + 30 < bytes.length; entry++) {
        if (view.getUint32(entry, true) === 0x02014b50) view.setUint16(entry + at, value, true);
      }
      return outcomeOf(bytes, {}, "lists.zip");
    };
    for (const method of [9, 12, 14, 93, 98])
      expect(await changed(10, method)).toEqual({
        ok: false,
        problem: { kind: "not-text", looksLike: "zip" },
      });
    expect(await changed(8, 1)).toEqual({ ok: false, problem: { kind: "encrypted", name: "lists.zip" } });
  });
});

describe("A packed list is read", () => {
  it("whatever it was packed as: .gz of a workbook, .zip in a .zip, .gz in a .zip", async () => {
    expect((await readOf(gzip(workbook))).grid[1]).toEqual(["1", "Mon"]);
    expect((await readOf(zip({ "inner.zip": zip({ "a.csv": strToU8(LIST) }) }))).grid).toEqual(GRID);
    expect((await readOf(zip({ "a.csv.gz": gzip(strToU8(LIST)) }))).grid).toEqual(GRID);
    const deep = zip({ "3.zip": zip({ "2.zip": zip({ "1.zip": zip({ "a.csv": strToU8(LIST) }) }) }) });
    expect(await outcomeOf(deep)).toEqual({ ok: false, problem: { kind: "not-text", looksLike: "zip" } });
  });

  it("of several, with the choice of all of them", async () => {
    const bytes = zip({
      "lists/": new Uint8Array(0),
      "lists/客户.csv": strToU8(LIST),
      "lists/more.json": strToU8('[{"x":1}]'),
      "empty.csv": new Uint8Array(0),
      ".DS_Store": strToU8("x"),
    });
    const { grid, parts, assumed, doubts } = await readOf(bytes);
    expect(grid).toEqual(GRID);
    expect(assumed.part).toBe("lists/客户.csv");
    expect(parts).toEqual([
      { name: "lists/客户.csv", rows: 1, hidden: false },
      { name: "lists/more.json", rows: null, hidden: false },
    ]);
    expect(doubts).toContainEqual({
      kind: "several-parts",
      part: "lists/客户.csv",
      others: ["lists/more.json"],
    });
  });

  it("also a sheet of a workbook among several files", async () => {
    const bytes = zip({ "a.csv": strToU8(LIST), "days.xlsx": workbook });
    const first = await readOf(bytes, { part: "days.xlsx" });
    expect(first.assumed.part).toBe("days.xlsx/Mon");
    expect(first.parts).toEqual([
      { name: "a.csv", rows: null, hidden: false },
      { name: "days.xlsx/Mon", rows: 2, hidden: false },
      { name: "days.xlsx/Tue", rows: 2, hidden: false },
    ]);
    expect(first.doubts.filter(({ kind }) => kind === "several-parts")).toEqual([
      { kind: "several-parts", part: "days.xlsx/Mon", others: ["a.csv", "days.xlsx/Tue"] },
    ]);
    const second = await readOf(bytes, { part: "days.xlsx/Tue" });
    expect([second.assumed.part, second.grid[1]]).toEqual(["days.xlsx/Tue", ["1", "Tue"]]);
    expect((await readOf(zip({ "days.xlsx": workbook }), { part: "Tue" })).grid[1]).toEqual(["1", "Tue"]);
  });

  it("but none that is not there, or is broken", async () => {
    expect(await outcomeOf(zip({ "folder/": new Uint8Array(0) }))).toMatchObject({
      ok: false,
      problem: { kind: "no-table", format: "zip" },
    });
    expect(await outcomeOf(zip({ "a.pdf": strToU8("%PDF-1.7\n") }))).toEqual({
      ok: false,
      problem: { kind: "not-text", looksLike: "pdf" },
    });
    const stored = zipSync({ "a.csv": strToU8(LIST) }, { level: 0 }) as Uint8Array<ArrayBuffer>;
    const digit = stored.indexOf("1".charCodeAt(0), 40);
    stored[digit] = "7".charCodeAt(0);
    expect(await outcomeOf(stored, {}, "lists.zip")).toEqual({
      ok: false,
      problem: { kind: "damaged", name: "lists.zip", format: "zip" },
    });
  });
});
