import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { Stopped } from "../../table/pace.ts";
import { readFile } from "../read-file.ts";
import { outcomeOf, readOf, xlsxOf } from "./literal-workbook.ts";

const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const LIST = `<row r="1">${text("A1", "name")}</row><row r="2">${text("A2", "Ann")}</row>`;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const stopped = { ok: false, problem: { kind: "too-much-inside", name: "list.dat" } };
const encrypted = { ok: false, problem: { kind: "encrypted", name: "list.dat" } };

describe("A workbook made to harm is stopped with a reason", () => {
  const many = (xml: string, megabytes: number) => xml.repeat(Math.ceil((megabytes * 1e6) / xml.length));

  it("by its texts, its sheet or its styles", async () => {
    const texts = xlsxOf({
      rows: LIST,
      strings: many("<si><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></si>", 60),
    });
    const sheet = xlsxOf({ rows: many("<row><c><v>1</v></c></row>", 60) });
    const styles = xlsxOf({ rows: LIST, parts: { "xl/styles.xml": many("<xf/>", 60) } });
    for (const bytes of [texts, sheet, styles]) {
      expect(await outcomeOf(bytes)).toMatchObject(stopped);
    }
  }, 60_000);

  it("whose directory lies about its size", async () => {
    const bytes = xlsxOf({ rows: many("<row><c><v>1</v></c></row>", 60) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 30 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1e6)
        view.setUint32(at + 24, 1000, true);
    }
    expect(await outcomeOf(bytes)).toMatchObject(stopped);
  }, 60_000);

  it("by far more cells than there is text", async () => {
    const far = xlsxOf({ rows: many('<row><c r="XFD1"><v>1</v></c></row>', 40) });
    expect(await outcomeOf(far)).toMatchObject({ ...stopped, problem: { what: "cells" } });
    const corner = xlsxOf({ rows: `${LIST}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>` });
    expect(await outcomeOf(corner)).toMatchObject({ ...stopped, problem: { what: "cells" } });
  }, 60_000);

  it("by another sheet than the one that is read, which is then not counted", async () => {
    const bytes = xlsxOf({
      sheets: [{ rows: LIST }, { rows: many('<row><c r="XFD1"><v>1</v></c></row>', 40) }],
    });
    const { parts } = await readOf(bytes);
    expect(parts.map(({ rows }) => rows)).toEqual([2, null]);
  }, 60_000);

  it("or when it is asked to stop, also while other sheets are counted", async () => {
    const bytes = xlsxOf({ sheets: [{ rows: LIST }, { rows: many("<row><c><v>1</v></c></row>", 20) }] });
    let turns = 0;
    const pace = {
      tick: () => {
        if (++turns === 3) throw new Stopped();
      },
    };
    const read = readFile(new File([bytes], "a.xlsx"), {}, "en", { pace, onPiece: () => undefined });
    await expect(read).rejects.toThrow(Stopped);
  });

  it("but a row number beyond the last row is no gap of a billion rows", async () => {
    const bytes = xlsxOf({ rows: `${LIST}<row r="4000000000">${text("A4000000000", "Bo")}</row>` });
    expect((await readOf(bytes)).grid).toEqual([["name"], ["Ann"], ["Bo"]]);
  });

  it("by entities: none but those of XML itself is ever opened", async () => {
    const lol = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");
    const xml = `<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY l0 "lol">${lol}<!ENTITY file SYSTEM "file:///etc/passwd">]><worksheet xmlns="${MAIN}"><sheetData><row r="1">${text("A1", "name")}</row><row r="2">${text("A2", "&l9;")}</row><row r="3">${text("A3", "&file;")}</row></sheetData></worksheet>`;
    const { grid } = await readOf(xlsxOf({ sheets: [{ xml }] }));
    expect(grid).toEqual([["name"], ["&l9;"], ["&file;"]]);
  });

  it.each([
    ["tags that never end", "<".repeat(2e6)],
    ["cells that never end", '<row r="1"><c r="A1"><v>1'.repeat(80_000)],
    ["names without an end", `<row ${"a".repeat(2e6)}`],
    ["texts that never end", '<row r="1"><c t="inlineStr"><is><t>'.repeat(60_000)],
    ["CDATA that never ends", '<row r="1"><c t="str"><v><![CDATA['.repeat(60_000)],
    ["attributes without end", `<row ${' a="'.repeat(200_000)}`],
    ["columns that are none", '<row r="1"><c r="ZZZZZZZZZZZZ1"><v>1</v></c></row>'],
  ])("by %s", async (_, rows) => {
    const outcome = await outcomeOf(xlsxOf({ rows: LIST + rows }));
    expect([true, "damaged"]).toContain(outcome.ok || outcome.problem.kind);
  });

  it.each([
    ["never end", "<si><t>".repeat(200_000)],
    ["have runs that never end", `<si>${"<r><t>".repeat(200_000)}</si>`],
    ["are open in a tag", `<si ${"<si ".repeat(100_000)}><t/></si>`],
    ["are opened raw without end", `<si><t>${"<![CDATA[".repeat(60_000)}</t></si>`],
    ["are spoken without end", `<si>${"<rPh>".repeat(100_000)}</si>`],
  ])("by texts that %s", async (_, strings) => {
    expect(await outcomeOf(xlsxOf({ rows: LIST, strings }))).toMatchObject({ ok: true });
  });
});

it("Styles made to harm are stopped too", async () => {
  for (const styles of [
    "<numFmts>".repeat(200_000),
    "<numFmts ".repeat(200_000),
    `<cellXfs>${"<xf ".repeat(200_000)}</cellXfs>`,
  ]) {
    const bytes = xlsxOf({ rows: LIST, parts: { "xl/styles.xml": styles } });
    expect((await readOf(bytes)).grid).toEqual([["name"], ["Ann"]]);
  }
});

it("Whatever stands in the parts of a workbook, it is read or said why not", async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "<row>",
      '<row r="2">',
      '<row r="-1" hidden="1"/>',
      "</row>",
      "<c>",
      '<c r="B1"',
      ' t="s"',
      ' s="1"',
      ">",
      "/>",
      "</c>",
    ),
    fc.constantFrom(
      "<v>",
      "</v>",
      "<v/>",
      "<f>",
      "</f>",
      "<is>",
      "</is>",
      "<t>",
      "</t>",
      "<r>",
      "<rPh>",
      "<si>",
      "</si>",
      "<si/>",
    ),
    fc.constantFrom(
      "<![CDATA[",
      "]]>",
      "<!--",
      "-->",
      "&#x41;",
      "&#xFFFFFFFF;",
      "&amp;",
      "_x0041_",
      "1",
      "45000.5",
      "1e999",
      '"',
      "'",
      "=",
      "<",
    ),
    fc.string({ unit: "binary", maxLength: 4 }),
  );
  const xml = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
  await fc.assert(
    fc.asyncProperty(xml, xml, xml, async (rows, strings, styles) => {
      const parts = {
        "xl/styles.xml": `<styleSheet><numFmts>${styles}</numFmts><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>`,
      };
      const outcome = await outcomeOf(xlsxOf({ rows: LIST + rows, strings, parts }));
      expect(["ok", "damaged", "too-much-inside"]).toContain(outcome.ok ? "ok" : outcome.problem.kind);
    }),
    { numRuns: 400 },
  );
});

describe("A workbook that cannot be read says why", () => {
  const bytes = xlsxOf({ rows: LIST });

  it("when it broke off anywhere, or is broken inside", async () => {
    for (let length = 100; length < bytes.length; length += 100) {
      expect(await outcomeOf(bytes.slice(0, length))).toMatchObject({
        ok: false,
        problem: { kind: "damaged" },
      });
    }
    for (let at = 40; at < bytes.length; at += 7) {
      const broken = bytes.slice();
      broken[at] ^= 0xff;
      const outcome = await outcomeOf(broken);
      if (outcome.ok) expect(outcome.value.table.columns.length).toBeGreaterThan(0);
    }
  });

  it("when it is locked by a password, as Excel and as archives do it", async () => {
    const wide = (name: string) => Uint8Array.from([...name].flatMap((letter) => [letter.charCodeAt(0), 0]));
    const ole = new Uint8Array(4096);
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    ole.set(wide("EncryptedPackage"), 1024);
    expect(await outcomeOf(ole)).toEqual(encrypted);
    const locked = bytes.slice();
    const view = new DataView(locked.buffer);
    for (let at = 0; at + 30 < locked.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    expect(await outcomeOf(locked)).toEqual(encrypted);
  });

  it("when it holds no sheet, or none with a cell", async () => {
    const none = { ok: false, problem: { kind: "no-table", name: "list.dat", format: "workbook" } };
    expect(await outcomeOf(xlsxOf({ rows: "" }))).toEqual(none);
    expect(await outcomeOf(xlsxOf({ rows: '<row r="1"><c r="A1" s="1"/></row>', formats: [14] }))).toEqual(
      none,
    );
    expect(await outcomeOf(xlsxOf({ parts: { "xl/worksheets/sheet1.xml": null } }))).toEqual(none);
    expect(
      await outcomeOf(zipSync({ "xl/media/a.png": strToU8("x") }) as Uint8Array<ArrayBuffer>),
    ).toMatchObject({
      ok: false,
    });
  });

  it("but not when sizes follow the parts instead of standing before them", async () => {
    const { Zip, ZipDeflate } = await import("fflate");
    const pieces: Uint8Array[] = [];
    const zip = new Zip((_, piece) => pieces.push(piece));
    const whole = (await import("fflate")).unzipSync(bytes);
    for (const [name, part] of Object.entries(whole)) {
      const entry = new ZipDeflate(name);
      zip.add(entry);
      entry.push(part, true);
    }
    zip.end();
    const streamed = new Uint8Array(await new Blob(pieces as Uint8Array<ArrayBuffer>[]).arrayBuffer());
    expect((await readOf(streamed)).grid).toEqual([["name"], ["Ann"]]);
  });
});
