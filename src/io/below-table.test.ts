import { describe, expect, it } from "vitest";
import { belowTable, secondTable } from "./below-table.ts";

const rows = (text: string) => text.split("\n").map((line) => line.split(","));
const SHAPE = { length: 3, fill: 3 };
const TABLE = "id,name,sum\n1,Ann,30\n2,Ben,41\n3,Cy,52";

describe("what stands below the rows of a table", () => {
  it.each([
    ["nothing", TABLE, []],
    ["a line end alone", `${TABLE}\n`, []],
    ["blank lines alone", `${TABLE}\n\n\n`, []],
    ["a sum", `${TABLE}\nTotal,,123\n`, [{ kind: "totals-below", lines: 1, text: "Total 123", skipEnd: 1 }]],
    [
      "a sum in Chinese, without a line end",
      `${TABLE}\n合计：,,123`,
      [{ kind: "totals-below", lines: 1, text: "合计： 123", skipEnd: 1 }],
    ],
    [
      "a note below a blank line",
      `${TABLE}\n\nSource: the shop\n`,
      [{ kind: "notes-below", lines: 1, text: "Source: the shop", skipEnd: 2 }],
    ],
    [
      "sums and notes",
      `${TABLE}\nSubtotal,,71\nGrand total,,123\n\nSource: the shop,,\nas of May,,\n\n`,
      [
        { kind: "totals-below", lines: 2, text: "Subtotal 71", skipEnd: 6 },
        { kind: "notes-below", lines: 2, text: "Source: the shop", skipEnd: 4 },
      ],
    ],
    ["a customer called Total", `${TABLE}\n4,Total,60\n`, []],
    ["a firm called TotalEnergies", `${TABLE}\nTotalEnergies,Di,60\n`, []],
    ["a row that is cut short", `${TABLE}\n4\n`, []],
    [
      "a note right below",
      `${TABLE}\nAll sums are in euros and without tax\n`,
      [{ kind: "notes-below", lines: 1, text: "All sums are in euros and without tax", skipEnd: 1 }],
    ],
    ["a row with a gap", `${TABLE}\n4,,60\n`, []],
  ])("%s", (_, text, doubts) => {
    expect(belowTable(rows(text), SHAPE)).toEqual(doubts);
  });
});

describe("a second table below the first", () => {
  const second = (text: string, complete = true) => secondTable(rows(text), SHAPE, 2, complete);

  it("is found by its own names over its own values, with both ways to read one of them", () => {
    expect(second(`${TABLE}\n\n\ncity,plan,seats\nOslo,gold,5\nRome,basic,7\n`)).toEqual({
      kind: "second-table",
      text: "city plan seats",
      skipRows: 8,
      skipEnd: 5,
    });
  });

  it("is found by rows of another length", () => {
    expect(
      secondTable(
        rows("a,b,c,d,e\n1,2,3,4,5\n\nkey,text\nx,one\ny,two\nz,three"),
        { length: 5, fill: 5 },
        0,
        false,
      ),
    ).toMatchObject({ skipRows: 3, skipEnd: null });
  });

  it.each([
    ["a table with blank lines in it", `${TABLE}\n\n4,Di,60\n5,Ed,61\n6,Flo,62`],
    ["the same names again", `${TABLE}\n\n${TABLE}`],
    ["a note", `${TABLE}\n\nSource: the shop\nas of May\nwith thanks`],
    ["a sum", `${TABLE}\n\nTotal,,123`],
  ])("is not %s", (_, text) => {
    expect(second(text)).toBeUndefined();
  });
});
