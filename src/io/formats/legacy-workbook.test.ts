import { type BookType, type CellObject, utils, type WorkBook, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { gridOf } from "../../table/literal.ts";
import { outcomeOf, readOf } from "./literal-workbook.ts";

const n = (v: number, z?: string): CellObject => (z === undefined ? { t: "n", v } : { t: "n", v, z });
const s = (v: string): CellObject => ({ t: "s", v });

/** A sheet of cells that stand below each other's heading. */
function sheetOf(rows: readonly (readonly (CellObject | null)[])[]) {
  const sheet = utils.aoa_to_sheet([]);
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell) sheet[utils.encode_cell({ r, c })] = cell;
    });
  });
  const width = Math.max(...rows.map((row) => row.length));
  sheet["!ref"] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: width - 1 } });
  return sheet;
}

function bookOf(sheets: Record<string, ReturnType<typeof sheetOf>>): WorkBook {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  return book;
}

function bytesOf(book: WorkBook, bookType: BookType): Uint8Array<ArrayBuffer> {
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

const KINDS: readonly BookType[] = ["biff8", "biff5", "xlsb", "ods", "fods", "xlml"];
const AS_IS = { headerRows: 1, skipRows: 0 } as const;

describe.each(KINDS)("A workbook of the kind %s", (kind) => {
  it("keeps texts, numbers, dates and yes or no as they are meant", async () => {
    const rows = [
      [s("id"), s("price"), s("born"), s("at"), s("ok"), s("note")],
      [
        s("00123"),
        n(0.1 + 0.2),
        n(45356, "yyyy-mm-dd"),
        n(45356.604166666664, "yyyy-mm-dd hh:mm"),
        { t: "b", v: true } as CellObject,
        s("深圳 é"),
      ],
      [
        s("110101199003074567"),
        n(-1234567.5),
        n(45356.25, "yyyy-mm-dd"),
        n(45356.5, "yyyy-mm-dd hh:mm:ss"),
        { t: "b", v: false } as CellObject,
        s(" padded "),
      ],
      [s("=1+1"), n(0.125, "0.00%"), null, n(61, "yyyy-mm-dd hh:mm"), null, s("two\nlines")],
    ];
    const { grid } = await readOf(bytesOf(bookOf({ People: sheetOf(rows) }), kind), AS_IS);
    expect(grid).toEqual([
      ["id", "price", "born", "at", "ok", "note"],
      ["00123", "0.3", "2024-03-05", "2024-03-05 14:30", "true", kind === "biff5" ? "__ _" : "深圳 é"],
      ["110101199003074567", "-1234567.5", "2024-03-05 06:00:00", "2024-03-05 12:00:00", "false", " padded "],
      ["=1+1", "0.125", "", "1900-03-01 00:00", "", "two\nlines"],
    ]);
  });

  it("counts days from 1904 where it says so", async () => {
    const book = bookOf({
      List: sheetOf([
        [s("day"), s("n")],
        [n(43894, "yyyy-mm-dd"), n(1)],
      ]),
    });
    book.Workbook = { WBProps: { date1904: true } };
    const { grid, doubts } = await readOf(bytesOf(book, kind), AS_IS);
    expect(grid[1]).toEqual(["2024-03-05", "1"]);
    if (kind === "biff8" || kind === "xlsb") expect(doubts).toContainEqual({ kind: "dates-1904" });
  });

  it("offers its sheets with their rows, and tells what is merged", async () => {
    const list = sheetOf([
      [s("a"), s("b")],
      [n(1), n(2)],
      [s("both"), null],
    ]);
    list["!merges"] = [{ s: { r: 2, c: 0 }, e: { r: 2, c: 1 } }];
    const book = bookOf({
      Empty: utils.aoa_to_sheet([]),
      List: list,
      "订单 & Co": sheetOf([[s("order")], [s("A1")]]),
    });
    const bytes = bytesOf(book, kind);
    const { assumed, parts, doubts } = await readOf(bytes, AS_IS);
    const other = kind === "biff5" ? parts[2].name : "订单 & Co";
    expect(assumed.part).toBe("List");
    expect(parts).toEqual([
      { name: "Empty", rows: 0, hidden: false },
      { name: "List", rows: 3, hidden: false },
      { name: other, rows: 2, hidden: false },
    ]);
    expect(doubts).toContainEqual({ kind: "several-parts", part: "List", others: [other] });
    if (kind !== "biff5") expect(doubts).toContainEqual({ kind: "merged-cells", count: 1 });
    expect((await readOf(bytes, { ...AS_IS, part: other })).grid).toEqual([["order"], ["A1"]]);
  });

  it("that broke off is told, or read as far as it goes", async () => {
    const bytes = bytesOf(
      bookOf({
        List: sheetOf([
          [s("a"), s("b")],
          [n(1), n(2)],
        ]),
      }),
      kind,
    );
    for (const share of [0.3, 0.6, 0.9]) {
      const outcome = await outcomeOf(bytes.slice(0, bytes.length * share));
      expect([true, "damaged", "no-table", "not-text"]).toContain(outcome.ok || outcome.problem.kind);
    }
  });
});

describe("Older workbooks", () => {
  // What makes these files here leaves out the text of errors in OpenDocument, and writes values for formulas elsewhere.
  it.each(["biff8", "biff5", "xlsb", "xlml"] as const)("tell errors and formulas: %s", async (kind) => {
    const rows = [
      [s("a"), s("b")],
      [{ t: "e", v: 0x07 } as CellObject, { t: "n", v: 3, f: "1+2" } as CellObject],
      [{ t: "e", v: 0x2a } as CellObject, n(4)],
    ];
    const { grid, doubts } = await readOf(bytesOf(bookOf({ List: sheetOf(rows) }), kind), AS_IS);
    expect(grid.slice(1)).toEqual([
      ["#DIV/0!", "3"],
      ["#N/A", "4"],
    ]);
    expect(doubts).toContainEqual({ kind: "cell-errors", count: 2 });
    if (kind === "xlml") expect(doubts).toContainEqual({ kind: "formulas", count: 1, empty: 0 });
  });

  it.each(["biff8", "xlsb"] as const)("tell hidden sheets: %s", async (kind) => {
    const book = bookOf({ Old: sheetOf([[s("x")], [n(1)]]), List: sheetOf([[s("a")], [n(1)]]) });
    book.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 0 }] };
    const { assumed, doubts, parts } = await readOf(bytesOf(book, kind), AS_IS);
    expect(assumed.part).toBe("List");
    expect(parts.map(({ hidden }) => hidden)).toEqual([true, false]);
    expect(doubts).toContainEqual({ kind: "hidden-parts", names: ["Old"] });
  });

  it.each(["xlsb", "xlml"] as const)("tell hidden rows and columns: %s", async (kind) => {
    const list = sheetOf([
      [s("a"), s("b")],
      [n(1), n(2)],
      [n(3), n(4)],
    ]);
    list["!rows"] = [{}, { hidden: true }, {}];
    list["!cols"] = [{ wch: 10 }, { hidden: true }];
    const { grid, doubts } = await readOf(bytesOf(bookOf({ List: list }), kind), AS_IS);
    expect(grid).toHaveLength(3);
    expect(doubts).toContainEqual({ kind: "hidden-rows", count: 1 });
    expect(doubts).toContainEqual({ kind: "hidden-columns", names: ["b"] });
  });

  it("of XML that name rows and columns far out are read or stopped", async () => {
    const sheet = (inside: string) =>
      outcomeOf(
        `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table><Row><Cell><Data ss:Type="String">a</Data></Cell></Row>${inside}</Table></Worksheet></Workbook>`,
        AS_IS,
      );
    const cell = '<Data ss:Type="Number">1</Data>';
    const far = await sheet(`<Row ss:Index="1000000000"><Cell>${cell}</Cell></Row>`);
    expect(far.ok && gridOf(far.value.table)).toEqual([["a"], ["1"]]);
    expect(await sheet(`<Row><Cell ss:Index="1000000000">${cell}</Cell></Row>`)).toMatchObject({
      ok: false,
      problem: { kind: "damaged" },
    });
  });

  it("that are locked by a password say so", async () => {
    const bytes = bytesOf(bookOf({ List: sheetOf([[s("a")], [n(1)]]) }), "biff8");
    const view = new DataView(bytes.buffer);
    let at = bytes.findIndex(
      (_, i) => i % 64 === 0 && i + 20 < bytes.length && view.getUint32(i, true) === 0x0010_0809,
    );
    while (view.getUint16(at + 2, true) < 100) at += 4 + view.getUint16(at + 2, true);
    // The first long record is made the one that tells how the rest is locked.
    view.setUint16(at, 0x2f, true);
    view.setUint16(at + 4, 0, true);
    expect(await outcomeOf(bytes, {}, "locked.xls")).toEqual({
      ok: false,
      problem: { kind: "encrypted", name: "locked.xls" },
    });
  });

  it("are told from other files of the same container, wherever its directory stands", async () => {
    const wide = (name: string) => Uint8Array.from([...name].flatMap((letter) => [letter.charCodeAt(0), 0]));
    const container = (name: string, at: number) => {
      const bytes = new Uint8Array(2_000_000);
      bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
      bytes.set(wide(name), at);
      return outcomeOf(bytes);
    };
    for (const at of [600, 500_000]) {
      expect(await container("WordDocument", at)).toEqual({
        ok: false,
        problem: { kind: "not-text", looksLike: "docx" },
      });
      expect(await container("__properties_version1.0", at)).toEqual({
        ok: false,
        problem: { kind: "not-text", looksLike: "outlook" },
      });
      expect(await container("EncryptedPackage", at)).toMatchObject({
        ok: false,
        problem: { kind: "encrypted" },
      });
      expect(await container("SomethingElse", at)).toEqual({
        ok: false,
        problem: { kind: "not-text", looksLike: "binary" },
      });
    }
  });
});
