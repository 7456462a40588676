import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gridOf } from "../../table/literal.ts";
import { unhurried } from "../../table/pace.ts";
import { encodeAs } from "../encoding-reverse.ts";
import { readFile } from "../read-file.ts";
import type { ReadOptions } from "../read-options.ts";
import { placesOf } from "./line-cells.ts";

async function read(text: string | Uint8Array, how: Partial<ReadOptions> = {}) {
  const bytes = typeof text === "string" ? text : new Uint8Array(text);
  const outcome = await readFile(new File([bytes], "report.txt"), how, "en", {
    pace: unhurried,
    onPiece: () => undefined,
  });
  if (!outcome.ok) expect.unreachable(outcome.problem.kind);
  const { table, assumed, doubts } = outcome.value;
  return { grid: gridOf(table), assumed, doubts, lines: [0, 1].map((row) => table.base.lineOf(row)) };
}

const orders = `order   customer        city      amount
A1      Ann Berg        Oslo       12.50
A2      Bo              Rome      100.00
A17     Zoë van Dam                 3.75
A18     王伟            Bern      200.00
`;

describe("text aligned by spaces", () => {
  it("is read unasked, cut where every line is blank", async () => {
    const { grid, assumed, doubts } = await read(orders);
    expect(grid).toEqual([
      ["order", "customer", "city", "amount"],
      ["A1", "Ann Berg", "Oslo", "12.50"],
      ["A2", "Bo", "Rome", "100.00"],
      ["A17", "Zoë van Dam", "", "3.75"],
      ["A18", "王伟", "Bern", "200.00"],
    ]);
    expect(assumed).toMatchObject({
      format: "fixed",
      cuts: [8, 24, 31],
      wide: true,
      headerRows: 1,
      skipRows: 0,
    });
    expect(doubts).toEqual([]);
  });

  it("may come from a Chinese system, where an ideograph takes two places", async () => {
    const text = `编号    姓名      城市      金额
00123   王伟      深圳     12.50
00124   欧阳娜娜  北京    100.00
00125   李        上海      3.75
00126   张三丰    哈尔滨  200.00
`;
    const { grid, assumed } = await read(encodeAs("gb18030", text));
    expect(assumed).toMatchObject({ format: "fixed", encoding: "gb18030", wide: true });
    expect(grid[0]).toEqual(["编号", "姓名", "城市", "金额"]);
    expect(grid[2]).toEqual(["00124", "欧阳娜娜", "北京", "100.00"]);
  });

  it("says a rule below the names, a title above and a note below, and takes none for a row of the list", async () => {
    const text = `Report of 2024-03-01

id          name                 amount
----------- -------------------- -----------
          1 Ann Berg                   12.50
          2 Bo                        100.00

(2 rows affected)
`;
    const { grid, assumed, doubts, lines } = await read(text);
    expect(grid).toEqual([
      ["id", "name", "amount"],
      ["1", "Ann Berg", "12.50"],
      ["2", "Bo", "100.00"],
      ["(2 rows affected)", "", ""],
    ]);
    expect(lines).toEqual([5, 6]);
    expect(assumed).toMatchObject({ headerRows: 1, skipRows: 2 });
    expect(doubts).toMatchObject([
      { kind: "preamble", lines: 2 },
      { kind: "notes-below", lines: 1, text: "(2 rows affected)" },
      { kind: "rule-lines", count: 1, line: 4 },
    ]);
  });

  it("is cut where it is told, and a name of two words stays one", async () => {
    const text = `Item             Qty Unit Price
Apple              1      12.50
Banana split      20       3.00
Cherry           300     100.25
Date               4       9.99
`;
    expect((await read(text)).grid[2]).toEqual(["Banana split", "20", "3.00"]);
    const { grid, doubts } = await read(text, { cuts: [3, 20] });
    expect(grid[1]).toEqual(["App", "le              1", "12.50"]);
    expect(doubts.map(({ kind }) => kind)).not.toContain("cut-words");
  });

  it("says in how many lines a word stands across a cut", async () => {
    const rows = Array.from({ length: 6000 }, (_, row) =>
      `${`A${row}`.padEnd(8)}${"x".repeat(row % 5)}`.padEnd(16),
    );
    rows[4000] = "A4000   xxx".padEnd(14).replaceAll(" ", "-");
    const { grid, assumed, doubts } = await read(`${rows.map((row, i) => `${row}${i % 10}`).join("\n")}\n`);
    expect(assumed).toMatchObject({ format: "fixed" });
    expect(grid).toHaveLength(6000 + (assumed.headerRows === 0 ? 1 : 0));
    expect(doubts).toContainEqual({ kind: "cut-words", count: 1, line: 4001 });
  });

  it.each([
    ["one blank between cells", "id name city\n1 Ann Oslo\n2 Bob Rome\n3 Cyd Bern\n4 Dan Oslo\n5 Eve Rome\n"],
    [
      "prose",
      "Dear Ann,\n\nwe have got your letter  of last week.  The goods\nwere sent on Monday  and should be there  by Friday.\nPlease tell us if  they are not.  We wish you a good\nweek and hope to  hear from you  again very soon.\n\nYours,\nBob\n",
    ],
    [
      "padded cells with commas",
      "id,   name,  city\n1,    Ann,   Oslo\n22,   Bob,   Rome\n333,  Cyd,   Bern\n4444, Dan,   Oslo\n",
    ],
    [
      "pipes",
      " id | name | city\n----+------+------\n  1 | Ann  | Oslo\n 22 | Bob  | Rome\n333 | Cyd  | Bern\n",
    ],
    ["tabs", "id\tname  \tcity\n1\tAnn   \tOslo\n2\tBob   \tRome\n3\tCyd   \tBern\n"],
    ["three lines", "a   b\nc   d\ne   f\n"],
    ["a comment behind one of many lines", `${"some code here\n".repeat(20)}more          # why\n`],
  ])("is not seen in %s", async (_, text) => {
    expect((await read(text)).assumed.format).toBe("csv");
  });
});

describe("any table, aligned", () => {
  const word = fc.string({ unit: fc.constantFrom(..."aB7.王é한"), minLength: 1, maxLength: 8 });
  const tables = fc.integer({ min: 2, max: 5 }).chain((width) =>
    fc.record({
      rows: fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 4, maxLength: 12 }),
      right: fc.array(fc.boolean(), { minLength: width, maxLength: width }),
    }),
  );
  const places = (text: string) =>
    Array.from(text).reduce((sum, char) => sum + placesOf(char.codePointAt(0) ?? 0), 0);

  it("comes back cell by cell when the cuts are told, without the blanks around the cells", async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ({ rows, right }) => {
        const widths = right.map((_, c) => Math.max(...rows.map((row) => places(row[c]))) + 1);
        const text = rows
          .map((row) =>
            row
              .map((cell, c) => {
                const blanks = " ".repeat(widths[c] - places(cell));
                return right[c] ? blanks + cell : cell + blanks;
              })
              .join(""),
          )
          .join("\r\n");
        const ends = widths.map((_, c) => widths.slice(0, c + 1).reduce((a, b) => a + b));
        const how = {
          format: "fixed",
          cuts: ends.slice(0, -1),
          wide: true,
          headerRows: 0,
          skipRows: 0,
        } as const;
        expect((await read(text, how)).grid.slice(1)).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });
});
