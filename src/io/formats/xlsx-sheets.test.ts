import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readOf, xlsxOf } from "./literal-workbook.ts";

const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, cells: string, more = "") => `<row r="${number}"${more}>${cells}</row>`;

const PEOPLE =
  row(1, text("A1", "name") + text("B1", "age")) +
  row(2, `${text("A2", "Ann")}<c r="B2"><v>41</v></c>`) +
  row(3, `${text("A3", "Bo")}<c r="B3"><v>7</v></c>`);
const GRID = [
  ["name", "age"],
  ["Ann", "41"],
  ["Bo", "7"],
];

const utf16 = (xml: string, bigEndian = false) => {
  const bytes = new Uint8Array(xml.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !bigEndian);
  for (let i = 0; i < xml.length; i++) view.setUint16(i * 2 + 2, xml.charCodeAt(i), !bigEndian);
  return bytes;
};

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

describe("Rows and columns of a sheet", () => {
  it("stand where the file says; those in front and behind that are empty are none", async () => {
    const rows =
      row(4, text("C4", "name") + text("D4", "age")) + row(5, `${text("C5", "Ann")}<c r="D5"><v>41</v></c>`);
    const { grid, table } = await readOf(
      xlsxOf({ sheets: [{ rows: `${row(1, "")}${rows}${row(6, '<c r="C6" s="0"/>')}<row r="9"/>` }] }),
    );
    expect(grid).toEqual(GRID.slice(0, 2));
    expect(table.base.lineOf(0)).toBe(5);
  });

  it("keep an empty row between others, and a column with text but no name", async () => {
    const { grid, doubts } = await readOf(
      xlsxOf({
        rows:
          row(1, text("A1", "name")) + row(2, text("A2", "Ann")) + row(4, text("A4", "Bo") + text("C4", "x")),
      }),
      { headerRows: 1, skipRows: 0 },
    );
    expect(grid).toEqual([
      ["name", "Column 3"],
      ["Ann", ""],
      ["", ""],
      ["Bo", "x"],
    ]);
    expect(doubts).toEqual([{ kind: "empty-names", columns: ["Column 3"] }]);
  });

  it("may lack their places, or be out of order", async () => {
    const bare = PEOPLE.replaceAll(/ r="[A-Z]*\d+"/g, "");
    expect((await readOf(xlsxOf({ rows: bare }))).grid).toEqual(GRID);
    const turned =
      row(1, text("B1", "age") + text("A1", "name")) + row(2, `<c r="B2"><v>41</v></c>${text("A2", "Ann")}`);
    expect((await readOf(xlsxOf({ rows: turned }))).grid).toEqual(GRID.slice(0, 2));
    const late =
      row(1, text("A1", "name") + text("B1", "age")) + row(3, text("A3", "Bo")) + row(2, text("A2", "Ann"));
    expect((await readOf(xlsxOf({ rows: late }), { headerRows: 1, skipRows: 0 })).grid.flat()).toContain(
      "Ann",
    );
  });

  it("are not looked for where a dimension lies", async () => {
    const { grid } = await readOf(
      xlsxOf({ sheets: [{ before: '<dimension ref="A1:XFD1048576"/>', rows: PEOPLE }] }),
    );
    expect(grid).toEqual(GRID);
    expect(
      (await readOf(xlsxOf({ sheets: [{ before: '<dimension ref="A1"/>', rows: PEOPLE }] }))).grid,
    ).toEqual(GRID);
  });

  it("that are hidden are read and told", async () => {
    const rows = PEOPLE.replace('<row r="2">', '<row r="2" hidden="1">');
    const { grid, doubts } = await readOf(
      xlsxOf({
        sheets: [
          {
            before: '<cols><col min="2" max="2" hidden="1"/><col min="3" max="16384" hidden="1"/></cols>',
            rows,
          },
        ],
      }),
    );
    expect(grid).toEqual(GRID);
    expect(doubts).toEqual([
      { kind: "hidden-rows", count: 1 },
      { kind: "hidden-columns", names: ["age"] },
    ]);
  });

  it("that are merged are told; the first cell has the text", async () => {
    const rows = PEOPLE + row(4, `${text("A4", "both")}<c r="B4"/>`);
    const { grid, doubts } = await readOf(
      xlsxOf({ sheets: [{ rows, after: '<mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells>' }] }),
    );
    expect(grid[3]).toEqual(["both", ""]);
    expect(doubts).toContainEqual({ kind: "merged-cells", count: 1 });
  });

  it("tell by merged cells how far down the header reaches, also over rows without text", async () => {
    const head =
      row(1, text("A1", "Region") + text("B1", "Share") + text("C1", "Change")) +
      row(2, '<c r="A2" s="0"/>') +
      row(3, text("C3", "quarter") + text("D3", "year")) +
      row(4, text("B4", "(%)"));
    const merged = ["A1:A4", "B1:B3", "C1:D2", "C3:C4", "D3:D4"];
    const after = `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
    const data = Array.from({ length: 300 }, (_, i) =>
      row(i + 5, ["A", "B", "C", "D"].map((c) => text(`${c}${i + 5}`, `${c}${i}`)).join("")),
    );
    for (const count of [1, 300]) {
      const rows = head + data.slice(0, count).join("");
      const { grid, assumed, table } = await readOf(xlsxOf({ sheets: [{ rows, after }] }));
      expect(grid.slice(0, 2)).toEqual([
        ["Region", "Share (%)", "Change quarter", "Change year"],
        ["A0", "B0", "C0", "D0"],
      ]);
      expect(grid).toHaveLength(count + 1);
      expect(assumed).toMatchObject({ headerRows: 3, skipRows: 0 });
      expect(table.base.lineOf(0)).toBe(5);
    }
    const asked = await readOf(xlsxOf({ sheets: [{ rows: head + data[0], after }] }), { headerRows: 1 });
    expect(asked.grid[0]).toEqual(["Region", "Share", "Change", "Column 4"]);
  });

  it("that are merged in the first rows of the list make no header of them", async () => {
    const rows = PEOPLE + row(4, text("A4", "Cy"));
    const after = '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>';
    const { grid } = await readOf(xlsxOf({ sheets: [{ rows, after }] }));
    expect(grid[0]).toEqual(GRID[0]);
    expect(grid).toHaveLength(GRID.length + 1);
  });

  it("have as many header rows as asked for, joined, a merged one over its columns", async () => {
    const rows =
      row(1, text("A1", "Person") + text("C1", "Price")) +
      row(2, text("A2", "name") + text("B2", "age") + text("C2", "net")) +
      row(3, `${text("A3", "Ann")}<c r="B3"><v>41</v></c><c r="C3"><v>5</v></c>`);
    const { grid, assumed } = await readOf(xlsxOf({ rows }), { headerRows: 2, skipRows: 0 });
    expect(grid).toEqual([
      ["Person name", "Person age", "Price net"],
      ["Ann", "41", "5"],
    ]);
    expect(assumed).toMatchObject({ headerRows: 2, skipRows: 0 });
  });
});

describe("The XML of a workbook", () => {
  const prefixed = (xml: string) => xml.replaceAll(/<(\/?)(\w)/g, "<$1x:$2");

  it("may have a prefix at every tag", async () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${prefixed(PEOPLE)}</x:sheetData><x:mergeCells><x:mergeCell ref="A9:B9"/></x:mergeCells></x:worksheet>`;
    const { grid, doubts } = await readOf(xlsxOf({ sheets: [{ xml }] }));
    expect(grid).toEqual(GRID);
    expect(doubts).toEqual([{ kind: "merged-cells", count: 1 }]);
    const shared = `<x:sst xmlns:x="${MAIN}"><x:si><x:t>name</x:t></x:si><x:si><x:r><x:t>An</x:t></x:r><x:r><x:t>n</x:t></x:r></x:si></x:sst>`;
    const cells =
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row>';
    const bytes = xlsxOf({ rows: cells, parts: { "xl/sharedStrings.xml": shared } });
    expect((await readOf(bytes, { headerRows: 1, skipRows: 0 })).grid).toEqual([["name"], ["Ann"]]);
  });

  it("may be of the strict kind", async () => {
    const strict = (name: string) => `http://purl.oclc.org/ooxml/officeDocument/relationships/${name}`;
    const package_ = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
    const { grid } = await readOf(
      xlsxOf({
        sheets: [
          {
            xml: `<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData>${PEOPLE}</sheetData></worksheet>`,
          },
        ],
        parts: {
          "_rels/.rels": `<Relationships ${package_}><Relationship Id="rId1" Type="${strict("officeDocument")}" Target="/xl/workbook.xml"/></Relationships>`,
          "xl/_rels/workbook.xml.rels": `<Relationships ${package_}><Relationship Id="rId1" Type="${strict("worksheet")}" Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
        },
      }),
    );
    expect(grid).toEqual(GRID);
  });

  it.each([
    ["a byte order mark", (xml: string) => strToU8(`\ufeff${xml}`)],
    ["UTF-16", (xml: string) => utf16(xml.replace("UTF-8", "UTF-16"))],
    ["UTF-16, big end first", (xml: string) => utf16(xml.replace("UTF-8", "UTF-16"), true)],
  ])("may begin with %s in every part", async (_, encoded) => {
    const part = (tag: string, inside: string) =>
      encoded(`<?xml version="1.0" encoding="UTF-8"?><${tag} xmlns="${MAIN}">${inside}</${tag}>`);
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" s="1"><v>45356</v></c></row>';
    const relation = (id: string, type: string, target: string) =>
      `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`;
    const parts = {
      "_rels/.rels": part("Relationships", relation("rId1", "officeDocument", "xl/workbook.xml")),
      "xl/_rels/workbook.xml.rels": part(
        "Relationships",
        relation("rId1", "worksheet", "worksheets/sheet1.xml") +
          relation("rId2", "sharedStrings", "sharedStrings.xml") +
          relation("rId3", "styles", "styles.xml"),
      ),
      "xl/workbook.xml": part(
        "workbook",
        '<sheets><sheet name="日期" sheetId="1" r:id="rId1"/><sheet name="gone" sheetId="2" r:id="rId9"/></sheets>',
      ),
      "xl/styles.xml": part("styleSheet", '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'),
      "xl/sharedStrings.xml": part("sst", "<si><t>日期</t></si>"),
      "xl/worksheets/sheet1.xml": part("worksheet", `<sheetData>${rows}</sheetData>`),
    };
    const { grid } = await readOf(xlsxOf({ parts }), { headerRows: 1, skipRows: 0 });
    expect(grid).toEqual([["日期"], ["2024-03-05"]]);
  });

  it("may be written with line ends, spaces and single quotes", async () => {
    const xml = `<worksheet xmlns='${MAIN}'>\n <sheetData>\n  <row  r='1' >\n   <c\n r='A1'\n t='str' >\n <v>name</v >\n </c >\n  <c r = "B1" t = "str"><v>age</v></c></row >\n <row r='2'><c r='A2' t='str'><v>Ann</v></c>\n<c r='B2'>\n<v>\n41\n</v>\n</c></row></sheetData></worksheet>`;
    expect((await readOf(xlsxOf({ sheets: [{ xml }] }))).grid).toEqual(GRID.slice(0, 2));
  });
});

describe("The sheets of a workbook", () => {
  it("are those with rows, by their names, with their rows counted; hidden ones are told", async () => {
    const bytes = xlsxOf({
      sheets: [
        { name: "A &amp; &quot;B&quot;", rows: "" },
        { name: "&#x5ba2;户", rows: PEOPLE },
        { name: "old", state: "hidden", rows: PEOPLE },
        { name: "older", state: "veryHidden", rows: row(1, text("A1", "x")) },
        { name: "More", rows: PEOPLE },
      ],
    });
    const { grid, parts, doubts, assumed } = await readOf(bytes);
    expect(grid).toEqual(GRID);
    expect(assumed.part).toBe("客户");
    expect(parts).toEqual([
      { name: 'A & "B"', rows: 0, hidden: false },
      { name: "客户", rows: 3, hidden: false },
      { name: "old", rows: 3, hidden: true },
      { name: "older", rows: 1, hidden: true },
      { name: "More", rows: 3, hidden: false },
    ]);
    expect(doubts).toEqual([
      { kind: "several-parts", part: "客户", others: ["More"] },
      { kind: "hidden-parts", names: ["old", "older"] },
    ]);
    expect((await readOf(bytes, { part: "old" })).grid).toEqual(GRID);
    expect((await readOf(xlsxOf({ sheets: [{ name: "h", state: "hidden", rows: PEOPLE }] }))).grid).toEqual(
      GRID,
    );
  });

  it("are found by relation, wherever they stand; charts, links to other files and missing ones are none", async () => {
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const relation = (id: string, type: string, target: string, more = "") =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${more}/>`;
    const names = ["chart", "other", "gone", "list"];
    const bytes = xlsxOf({
      parts: {
        "_rels/.rels": null,
        "xl/worksheets/sheet1.xml": null,
        "xl/chartsheets/c.xml": "<chartsheet/>",
        "data/list.xml": `<worksheet xmlns="${MAIN}"><sheetData>${PEOPLE}</sheetData></worksheet>`,
        "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:rel="${office}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" rel:id="r${i}"/>`).join("")}</sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": `<Relationships>${relation("r0", "chartsheet", "chartsheets/c.xml")}${relation("r1", "worksheet", "https://example.com/a.xlsx", ' TargetMode="External"')}${relation("r2", "worksheet", "worksheets/gone.xml")}${relation("r3", "worksheet", "../DATA/List.xml")}</Relationships>`,
      },
    });
    const { grid, assumed } = await readOf(bytes);
    expect(grid).toEqual(GRID);
    expect(assumed.part).toBe("");
  });

  it("of a file with macros are read, and the macros left alone", async () => {
    const parts = { "xl/vbaProject.bin": strToU8("\xd0\xcf\x11\xe0 not run") };
    expect((await readOf(xlsxOf({ rows: PEOPLE, parts }))).grid).toEqual(GRID);
  });

  it("count from 1904 where the file does, and it is told", async () => {
    const { doubts } = await readOf(xlsxOf({ rows: PEOPLE, date1904: true }));
    expect(doubts).toEqual([{ kind: "dates-1904" }]);
  });
});
