import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { outcomeOf, readOf } from "./literal-workbook.ts";

const text = (value: string, more = "") =>
  `<table:table-cell${more} office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
const number = (value: string, more = "") =>
  `<table:table-cell${more} office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
const row = (cells: string, more = "") => `<table:table-row${more}>${cells}</table:table-row>`;
const table = (name: string, inside: string, style = "shown") =>
  `<table:table table:name="${name}" table:style-name="${style}">${inside}</table:table>`;

const NAMES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"';
const STYLES =
  '<office:automatic-styles><style:style style:name="shown" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="gone" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>';

const body = (tables: string) =>
  `${STYLES}<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body>`;

/** The same sheets as one XML text, and packed. */
const KINDS = {
  fods: (tables: string) =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8"?>\n<office:document ${NAMES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">${body(tables)}</office:document>`,
    ),
  ods: (tables: string) =>
    zipSync({
      mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
      "content.xml": strToU8(
        `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${NAMES}>${body(tables)}</office:document-content>`,
      ),
      "styles.xml": strToU8(`<office:document-styles ${NAMES}/>`),
      "META-INF/manifest.xml": strToU8(
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
      ),
    }),
} as const;

it("OpenDocument sheets that are locked by a password say so", async () => {
  const bytes = zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": strToU8("\x8f\x02\xee noise"),
    "META-INF/manifest.xml": strToU8(
      '<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
    ),
  });
  expect(await outcomeOf(bytes as Uint8Array<ArrayBuffer>, {}, "locked.ods")).toEqual({
    ok: false,
    problem: { kind: "encrypted", name: "locked.ods" },
  });
});

describe.each(["ods", "fods"] as const)("OpenDocument sheets as .%s", (kind) => {
  const bytes = (tables: string) => KINDS[kind](tables) as Uint8Array<ArrayBuffer>;
  const HEAD = row(text("name") + text("age"));

  it("tell errors and formulas, and keep the texts they have", async () => {
    const error = (shown: string) =>
      `<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>${shown}</text:p></table:table-cell>`;
    const { grid, doubts } = await readOf(
      bytes(
        table(
          "List",
          HEAD +
            row(text("Ann &amp; Bo") + error("#DIV/0!")) +
            row(text('<text:s text:c="2"/>a<text:line-break/>b') + error("Err:502")),
        ),
      ),
    );
    expect(grid.slice(1)).toEqual([
      ["Ann & Bo", "#DIV/0!"],
      ["  a\nb", "Err:502"],
    ]);
    expect(doubts).toContainEqual({ kind: "cell-errors", count: 1 });
    expect(doubts).toContainEqual({ kind: "formulas", count: 2, empty: 0 });
  });

  it("tell hidden rows, columns and sheets", async () => {
    const columns =
      '<table:table-column/><table:table-column table:visibility="collapse"/><table:table-column table:visibility="collapse" table:number-columns-repeated="1000"/>';
    const rows =
      row(text("Ann") + number("1"), ' table:visibility="collapse"') +
      row(text("Bo") + number("2"), ' table:visibility="filter" table:number-rows-repeated="2"') +
      row("<table:table-cell/>", ' table:visibility="collapse" table:number-rows-repeated="5"') +
      row(text("Cy") + number("3"));
    const { grid, doubts, parts, assumed } = await readOf(
      bytes(table("Old &amp; gone", HEAD, "gone") + table("List", columns + HEAD + rows)),
    );
    expect(grid.map(([name]) => name)).toEqual(["name", "Ann", "Bo", "Bo", "", "", "", "", "", "Cy"]);
    expect(assumed.part).toBe("List");
    expect(parts).toEqual([
      { name: "Old & gone", rows: 1, hidden: true },
      { name: "List", rows: 5, hidden: false },
    ]);
    expect(doubts).toEqual([
      { kind: "hidden-rows", count: 3 },
      { kind: "hidden-columns", names: ["age"] },
      { kind: "hidden-parts", names: ["Old & gone"] },
    ]);
  });

  it("that repeat cells and rows without end are stopped; empty ones are none", async () => {
    const full = row(
      number("1", ' table:number-columns-repeated="16384"'),
      ' table:number-rows-repeated="1048576"',
    );
    expect(await outcomeOf(bytes(table("List", HEAD + full)))).toMatchObject({
      ok: false,
      problem: { kind: "too-much-inside", what: "cells" },
    });
    const empty = row(
      '<table:table-cell table:number-columns-repeated="16384"/>',
      ' table:number-rows-repeated="1048574"',
    );
    expect((await readOf(bytes(table("List", HEAD + row(text("Ann") + number("1")) + empty)))).grid).toEqual([
      ["name", "age"],
      ["Ann", "1"],
    ]);
    const far =
      row("<table:table-cell/>", ' table:number-rows-repeated="1000000000"') + row(text("Bo") + number("2"));
    expect((await readOf(bytes(table("List", HEAD + row(text("Ann") + number("1")) + far)))).grid).toEqual([
      ["name", "age"],
      ["Ann", "1"],
      ["Bo", "2"],
    ]);
  });
});
