import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PageRow } from "../../worker/contract.ts";
import type { Slot } from "./columns.ts";
import { tabSeparated } from "./copy.ts";
import { cellsOfText, pastedSpan, pasteOver } from "./paste.ts";

const slot = (id: string, index: number): Slot => ({
  id,
  index,
  at: index,
  name: id,
  frozen: false,
  left: 0,
  width: 100,
  numeric: false,
  reader: null,
});
const columns = [slot("name", 0), slot("city", 1)];
const rows: PageRow[] = [
  { key: 4, sources: [], cells: ["Ann", "Rome"] },
  { key: 9, sources: [], cells: ["Bob", "Oslo"], lengths: { 1: 900 } },
  { key: 2, sources: [], cells: ["Cy", "Bonn"], removedBy: "s1" },
];
const one = { top: 0, bottom: 0, left: 0, right: 0 };

describe("pasting cells", () => {
  it.each([
    ["Ann", [["Ann"]]],
    [
      "Ann\tRome\r\nBob\tOslo\r\n",
      [
        ["Ann", "Rome"],
        ["Bob", "Oslo"],
      ],
    ],
    ['"two\nlines"\t"says ""hi"""', [["two\nlines", 'says "hi"']]],
    ['5" pipe\t"loose', [['5" pipe', '"loose']]],
    ["\t", [["", ""]]],
    ["a\n\nb", [["a"], [""], ["b"]]],
    ["", [[""]]],
  ])("reads %j as %j", (text, cells) => {
    expect(cellsOfText(text)).toEqual(cells);
  });

  it("reads whatever copying wrote, line ends aside", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n", "新", " ") });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (cells) => {
        const text = tabSeparated(
          cells.map((row, key) => ({ key, sources: [], cells: row })),
          [0, 1],
        );
        fc.pre(!text.endsWith("\n"));
        expect(cellsOfText(text)).toEqual(cells);
      }),
    );
  });

  it("puts cells from the upper left corner on, and one alone over all that is picked", () => {
    const wide = { top: 2, bottom: 6, left: 1, right: 3 };
    expect(pastedSpan([["a", "b"], ["c"]], wide)).toEqual({ top: 2, bottom: 3, left: 1, right: 2 });
    expect(pastedSpan([["a"]], wide)).toEqual(wide);
  });

  it("makes an edit for each cell that becomes another, with what it held", () => {
    const texts = [["Anna", "Rome"]];
    expect(pasteOver(rows, columns, pastedSpan(texts, one), texts)).toEqual({
      cells: [{ row: 4, column: "name", from: "Ann", to: "Anna" }],
      left: 0,
    });
  });

  it("leaves cells alone that are cut here, removed, or not there, and counts them", () => {
    const texts = [
      ["x", "y", "z"],
      ["x", "y"],
      ["x", "y"],
      ["x", "y"],
    ];
    expect(pasteOver(rows, columns, pastedSpan(texts, one), texts)).toEqual({
      cells: [
        { row: 4, column: "name", from: "Ann", to: "x" },
        { row: 4, column: "city", from: "Rome", to: "y" },
        { row: 9, column: "name", from: "Bob", to: "x" },
      ],
      left: 6,
    });
  });

  it("fills what is picked with one text", () => {
    const picked = { top: 0, bottom: 1, left: 0, right: 0 };
    expect(pasteOver(rows, columns, picked, [[""]]).cells).toEqual([
      { row: 4, column: "name", from: "Ann", to: "" },
      { row: 9, column: "name", from: "Bob", to: "" },
    ]);
  });
});
