import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { gridOf } from "../table/literal.ts";
import { unhurried } from "../table/pace.ts";
import { readFile } from "./read-file.ts";
import type { ReadOptions } from "./read-options.ts";
import { textFormat } from "./text-format.ts";

const watch = { pace: unhurried, onPiece: () => undefined };

function read(bytes: BlobPart, how: Partial<ReadOptions> = {}, name = "list.dat") {
  return readFile(new File([bytes], name), how, "en", watch);
}

/** The table as literal rows, and what was told beside it. */
async function readGrid(bytes: BlobPart, how: Partial<ReadOptions> = {}) {
  const outcome = await read(bytes, how);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  const { table, assumed, doubts, parts } = outcome.value;
  return { grid: gridOf(table), format: assumed.format, assumed, doubts, parts };
}

describe("a text is told apart by how it begins", () => {
  it.each([
    ["csv", "id,name\n1,Ann\n"],
    ["csv", '"[1]",b\n"[2]",c\n'],
    ["csv", "[a],b\n[c],d\n"],
    ["csv", '{"a":1},x\n{"a":2},y\n'],
    ["csv", "<b>bold</b>,x\n1,2\n"],
    ["json", '[{"a":1}]'],
    ["json", '\ufeff  {"rows":[{"a":1}]}'],
    ["json", "[[1,2],[3,4]]"],
    ["ndjson", '{"a":1}\n{"a":2}\n'],
    ["vcard", "BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n"],
    ["html", "<!DOCTYPE html><html><body><table><tr><td>1</td></tr></table></body></html>"],
    ["csv", "<!DOCTYPE html><html><body>no table</body></html>"],
    [
      "workbook",
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>',
    ],
  ])("as %s: %j", (format, text) => {
    expect(textFormat(text, true)).toBe(format);
  });
});

describe("JSON", () => {
  it("keeps every digit, flattens objects and keeps lists as they are written", async () => {
    const text =
      '[{"id":110101199003074567890,"a":{"city":"深圳","zip":"00501"},"tags":["x",1.10]},{"id":1.10,"ok":true,"a":null,"new":"é"}]';
    const { grid, format, doubts } = await readGrid(text);
    expect(format).toBe("json");
    expect(grid[0].toSorted()).toEqual(["a", "a.city", "a.zip", "id", "new", "ok", "tags"]);
    const cell = (row: number, name: string) => grid[row][grid[0].indexOf(name)];
    expect([cell(1, "id"), cell(1, "a.city"), cell(1, "a.zip"), cell(1, "tags")]).toEqual([
      "110101199003074567890",
      "深圳",
      "00501",
      '["x",1.10]',
    ]);
    expect([cell(2, "id"), cell(2, "ok"), cell(2, "new")]).toEqual(["1.10", "true", "é"]);
    expect(doubts.map(({ kind }) => kind)).toContain("nested");
  });

  it("reads back what JSON.stringify wrote of any texts", async () => {
    const records = fc.array(fc.record({ a: fc.string({ unit: "binary" }), b: fc.string() }), {
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(records, async (rows) => {
        const plain = rows.map(({ a, b }) => ({ a: a.toWellFormed(), b }));
        const { grid } = await readGrid(JSON.stringify(plain), { format: "json" });
        expect(grid.slice(1)).toEqual(plain.map(({ a, b }) => [a, b]));
      }),
      { numRuns: 60 },
    );
  });

  it("of lines keeps a broken one as text and counts it", async () => {
    const { grid, doubts } = await readGrid('{"a":1}\n{"a":\n{"a":3}\n', { format: "ndjson" });
    expect(grid.map((row) => row[0])).toEqual(["a", "1", "", "3"]);
    expect(grid[2]).toContain('{"a":');
    expect(doubts).toContainEqual({ kind: "odd-records", count: 1, line: 2 });
  });

  it("that breaks off is told", async () => {
    expect(await read('[{"a":1},{"a":', { format: "json" })).toMatchObject({
      ok: false,
      problem: { kind: "damaged", format: "json" },
    });
  });
});

it("Contacts are rows: folded lines, several numbers, names in parts", async () => {
  const cards =
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Berg;Ann;;;\r\nFN:Ann Berg\r\nTEL;TYPE=CELL:+47 22\r\nTEL;TYPE=WORK:+47 33\r\nNOTE:one\\, two\r\n  three\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E7=8E=8B=E4=BC=9F\r\nEMAIL:wei@x.cn\r\nEND:VCARD\r\n";
  const { grid, format } = await readGrid(cards);
  expect(format).toBe("vcard");
  const cells = grid.flat();
  for (const text of ["Ann Berg", "+47 22", "+47 33", "one, two three", "王伟", "wei@x.cn"]) {
    expect(cells).toContain(text);
  }
  expect(grid).toHaveLength(3);
});

it("The largest table of a page is read; spans leave empty cells, and entities become letters", async () => {
  const page =
    "<html><body><table><tr><td>menu</td></tr></table><table><tr><th>id</th><th>name</th></tr><tr><td>00123</td><td>Ann &amp; Bo<br>Ltd</td></tr><tr><td colspan=2>深圳</td></tr></table><script>'<table>'</script></body></html>";
  const { grid, format } = await readGrid(page);
  expect(format).toBe("html");
  expect(grid).toEqual([
    ["id", "name"],
    ["00123", "Ann & Bo\nLtd"],
    ["深圳", ""],
  ]);
});

it("A page whose table has headings and no rows has these columns", async () => {
  const { grid, doubts } = await readGrid(
    "<html><table><thead><tr><th>id</th><th>1E5</th></tr></thead></table></html>",
  );
  expect(grid).toEqual([["id", "1E5"]]);
  expect(doubts).toEqual([{ kind: "only-header" }]);
});

describe("a workbook", () => {
  const book = () =>
    writeXlsx({
      sheets: [
        { name: "Empty", rows: [] },
        {
          name: "People",
          rows: [
            ["id", "age", "born", "ok", "note"],
            ["00123", 41, new Date("2024-03-05T00:00:00Z"), true, " padded "],
            ["110101199003074567", 0.1 + 0.2, new Date("1999-12-31T00:00:00Z"), false, "=1+1"],
          ],
        },
        { name: "Orders", rows: [["order"], ["A1"]] },
      ],
    });

  it("is read sheet by sheet, each cell the text it means", async () => {
    const bytes = (await book()) as Uint8Array<ArrayBuffer>;
    const { grid, parts, assumed } = await readGrid(bytes);
    expect(assumed).toMatchObject({ format: "workbook", part: "People", headerRows: 1, skipRows: 0 });
    expect(parts.map(({ name }) => name)).toEqual(["Empty", "People", "Orders"]);
    expect(grid).toEqual([
      ["id", "age", "born", "ok", "note"],
      ["00123", "41", "2024-03-05", "true", " padded "],
      ["110101199003074567", "0.3", "1999-12-31", "false", "=1+1"],
    ]);
    expect((await readGrid(bytes, { part: "Orders" })).grid).toEqual([["order"], ["A1"]]);
  });

  it("in Excel's XML of 2003, mostly called .xls, is read too", async () => {
    const xml =
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="People"><Table><Row><Cell><Data ss:Type="String">id</Data></Cell><Cell><Data ss:Type="String">name</Data></Cell></Row><Row><Cell><Data ss:Type="String">00123</Data></Cell><Cell><Data ss:Type="String">深圳 &amp; Co</Data></Cell></Row></Table></Worksheet></Workbook>';
    expect((await readGrid(xml)).grid).toEqual([
      ["id", "name"],
      ["00123", "深圳 & Co"],
    ]);
  });

  it("that broke off is told", async () => {
    const bytes = (await book()) as Uint8Array<ArrayBuffer>;
    const half = bytes.slice(0, bytes.length / 2);
    expect(await read(half)).toMatchObject({ ok: false, problem: { kind: "damaged" } });
  });
});

describe("a packed file", () => {
  const list = "id;name\n1;Ann\n";

  it("is unpacked: one list, or the one that is asked for", async () => {
    expect((await readGrid(gzipSync(list))).grid).toEqual([
      ["id", "name"],
      ["1", "Ann"],
    ]);
    const zip = zipSync({
      "read me.md": strToU8("hello"),
      "__MACOSX/._a.csv": strToU8("x"),
      "a.csv": strToU8(list),
      "b/b.json": strToU8('[{"x":1}]'),
    });
    const first = await readGrid(zip);
    expect([first.assumed.part, first.grid[0]]).toEqual(["a.csv", ["id", "name"]]);
    expect(first.doubts).toContainEqual({
      kind: "several-parts",
      part: "a.csv",
      others: ["read me.md", "b/b.json"],
    });
    expect((await readGrid(zip, { part: "b/b.json" })).grid).toEqual([["x"], ["1"]]);
  });

  it("that unpacks beyond sense is stopped, and a broken one is told", async () => {
    const bomb = gzipSync(new Uint8Array(120e6));
    expect(await read(bomb)).toMatchObject({ ok: false, problem: { kind: "too-much-inside" } });
    expect(await read(zipSync({ "a.csv": new Uint8Array(120e6) }))).toMatchObject({
      ok: false,
      problem: { kind: "too-much-inside" },
    });
    const broken = gzipSync(list.repeat(5000)).subarray(0, 60);
    expect(await read(broken)).toMatchObject({ ok: false, problem: { kind: "damaged", format: "gzip" } });
  });
});

it("Whatever bytes a file holds, it is read or said why not", async () => {
  const begins = fc.constantFrom(
    "",
    "PK\u0003\u0004",
    "[{",
    '{"a":',
    "BEGIN:VCARD\n",
    "<table>",
    "<html><table><tr>",
  );
  await fc.assert(
    fc.asyncProperty(begins, fc.uint8Array({ maxLength: 400 }), async (begin, bytes) => {
      const outcome = await read(new Blob([begin, bytes as Uint8Array<ArrayBuffer>]));
      expect(typeof outcome.ok).toBe("boolean");
    }),
    { numRuns: 300 },
  );
});
