import { describe, expect, it } from "vitest";
import type { ReadOptions } from "../read-options.ts";
import { readOf, xlsxOf } from "./literal-workbook.ts";

type Rows = readonly (readonly string[])[];

const TABLE: Rows = [
  ["客户", "城市", "金额"],
  ["王伟", "上海", "30"],
  ["李敏", "北京", "41"],
  ["张强", "深圳", "52"],
];

/** A sheet whose rows stand at these places; an empty row is not in the file. */
function sheet(rows: Rows): Uint8Array<ArrayBuffer> {
  const xml = rows.map((cells, r) => {
    const own = cells.map((text, c) => {
      if (text === "") return "";
      const at = `${"ABCDEFG"[c]}${r + 1}`;
      return /^\d+$/.test(text)
        ? `<c r="${at}"><v>${text}</v></c>`
        : `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    });
    return cells.length === 0 ? "" : `<row r="${r + 1}">${own.join("")}</row>`;
  });
  return xlsxOf({ rows: xml.join("") });
}

function page(rows: Rows): Uint8Array<ArrayBuffer> {
  const html = rows.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join("")}</tr>`);
  return new TextEncoder().encode(`<html><body><table>${html.join("")}</table></body></html>`);
}

describe.each([
  ["a workbook", sheet],
  ["a web page", page],
])("below the list of %s", (_, fileOf) => {
  const told = async (rows: Rows, how: Partial<ReadOptions> = {}) => readOf(fileOf(rows), how);

  it("a sum is told, stays a row, and can be left out", async () => {
    const rows = [...TABLE, ["合计", "", "123"]];
    const { grid, doubts } = await told(rows);
    expect(grid).toEqual(rows);
    expect(doubts).toEqual([{ kind: "totals-below", lines: 1, text: "合计 123", skipEnd: 1 }]);
    const without = await told(rows, { skipEnd: 1 });
    expect(without.grid).toEqual(TABLE);
    expect(without.assumed).toMatchObject({ headerRows: 1, skipRows: 0, skipEnd: 1 });
    expect(without.doubts).toEqual([{ kind: "left-out-below", lines: 1, text: "合计 123" }]);
  });

  it("notes behind a blank row are told with the rows to leave out", async () => {
    const { doubts } = await told([...TABLE, [], ["Source: the shop"], ["as of May"]]);
    expect(doubts).toEqual([{ kind: "notes-below", lines: 2, text: "Source: the shop", skipEnd: 3 }]);
  });

  it("a second table is told, and either of the two can be read", async () => {
    const second = [
      ["plan", "seats"],
      ["gold", "5"],
      ["basic", "7"],
    ];
    const rows = [...TABLE, [], ...second];
    const { doubts } = await told(rows);
    expect(doubts).toEqual([{ kind: "second-table", text: "plan seats", skipRows: 5, skipEnd: 4 }]);
    expect((await told(rows, { skipEnd: 4 })).grid).toEqual(TABLE);
    expect((await told(rows, { skipRows: 5 })).grid).toEqual(second);
  });

  it("a list of any length is looked at to its end", async () => {
    const rows = Array.from({ length: 500 }, (_, i) => [`name ${i}`, "Oslo", String(i)]);
    const { doubts } = await told([...TABLE, ...rows, ["Total:", "", "9"], [], ["as of 5 May, all shops"]]);
    expect(doubts).toEqual([
      { kind: "totals-below", lines: 1, text: "Total: 9", skipEnd: 3 },
      { kind: "notes-below", lines: 1, text: "as of 5 May, all shops", skipEnd: 2 },
    ]);
  });

  it("a second table below a long one is found where it begins", async () => {
    const rows = Array.from({ length: 500 }, (_, i) => [`name ${i}`, "Oslo", String(i)]);
    const { doubts } = await told([...TABLE, ...rows, [], ["plan", "seats"], ["gold", "5"], ["basic", "7"]]);
    expect(doubts).toEqual([{ kind: "second-table", text: "plan seats", skipRows: 505, skipEnd: 4 }]);
  });

  it("nothing is said of a list that just ends, and rows of another shape stay", async () => {
    expect((await told(TABLE)).doubts).toEqual([]);
    expect((await told([...TABLE, ["Total Energies", "Paris", "60"]])).doubts).toEqual([]);
    expect((await told([...TABLE, ["赵敏", "", "60"]])).doubts).toEqual([]);
  });

  it("leaving out more rows than there are leaves none", async () => {
    const { table, doubts } = await told(TABLE, { skipEnd: 9 });
    expect(table.base.length).toBe(0);
    expect(doubts).toContainEqual({ kind: "left-out-below", lines: 4, text: "客户 城市 金额" });
  });
});

it("Rows of JSON are what a program wrote: a last one called Total is a row", async () => {
  const rows = [...TABLE, ["合计", "", "123"]];
  const { grid, doubts } = await readOf(JSON.stringify(rows));
  expect(grid).toEqual(rows);
  expect(doubts).toEqual([]);
});

it("A sheet asked for by a name that none has is told; one that is there alone is read whatever its name", async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const two = xlsxOf({
    sheets: [
      { name: "May", rows },
      { name: "June", rows },
    ],
  });
  expect((await readOf(two, { part: "June" })).doubts).not.toContainEqual(
    expect.objectContaining({ kind: "no-such-part" }),
  );
  expect((await readOf(two, { part: "April" })).doubts).toContainEqual({
    kind: "no-such-part",
    asked: "April",
    part: "May",
  });
});
