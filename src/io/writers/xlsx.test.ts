import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { tableOf } from "../../table/literal.ts";
import { unhurried } from "../../table/pace.ts";
import { writeSheets, writeXlsx } from "./xlsx.ts";
import { columnLetters, sheetNames } from "./xlsx-names.ts";

describe("a workbook", () => {
  it("goes on in another sheet where one is full, names and all", async () => {
    const table = tableOf([["n"], ...Array.from({ length: 7 }, (_, i) => [`row ${i}`])]);
    const { blob } = await writeSheets(table, { format: "xlsx", table: "list" }, unhurried, 4);
    const { sheets } = await readXlsx(new Uint8Array(await blob.arrayBuffer()));
    expect(sheets.map(({ name, rows }) => [name, rows.flat()])).toEqual([
      ["list", ["n", "row 0", "row 1", "row 2"]],
      ["list (2)", ["n", "row 3", "row 4", "row 5"]],
      ["list (3)", ["n", "row 6"]],
    ]);
  });

  it("refuses a cell that Excel would cut, and says which", async () => {
    const table = tableOf([
      ["a", "b"],
      ["x", "y".repeat(32_767)],
      ["x", "y".repeat(32_768)],
    ]);
    await expect(writeXlsx(table, { format: "xlsx" }, unhurried)).rejects.toMatchObject({
      problem: { kind: "cell-too-long", column: "b", row: 2, length: 32_768, limit: 32_767 },
    });
  });

  it("refuses more columns than Excel has", async () => {
    const table = tableOf([Array.from({ length: 16_385 }, (_, c) => `c${c}`)]);
    await expect(writeXlsx(table, { format: "xlsx" }, unhurried)).rejects.toMatchObject({
      problem: { kind: "too-many-columns", columns: 16_385, limit: 16_384 },
    });
  });

  it("keeps as text what a number or a day of Excel would change", async () => {
    const table = tableOf([
      ["n", "day"],
      ["1234567890123456", "1899-12-31"],
      ["0.1234567890123456", "2024-01-01 10:00+08:00"],
      ["about 5", "soon"],
      ["123456789012345", "1900-03-01"],
    ]);
    const [n, day] = table.columns;
    const typed = {
      ...table,
      columns: [
        { ...n, type: "decimal" as const },
        { ...day, type: "date" as const },
      ],
    };
    const { blob } = await writeXlsx(typed, { format: "xlsx" }, unhurried);
    const { sheets } = await readXlsx(new Uint8Array(await blob.arrayBuffer()));
    expect(sheets[0].rows.slice(1)).toEqual([
      ["1234567890123456", "1899-12-31"],
      ["0.1234567890123456", "2024-01-01 10:00+08:00"],
      ["about 5", "soon"],
      [123456789012345, new Date("1900-03-01")],
    ]);
  });

  it("holds any day and time since March 1900, and any number of 15 digits, as just that", async () => {
    const time = fc.date({
      min: new Date("1900-03-01"),
      max: new Date("9999-12-31T23:59:59.999Z"),
      noInvalidDate: true,
    });
    const number = fc
      .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.stringMatching(/^\d{0,8}$/))
      .map(([whole, fraction]) => (fraction === "" ? `${whole}` : `${whole}.${fraction}`));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(time, number), { minLength: 1, maxLength: 20 }), async (drawn) => {
        const rows = drawn.map(([date, n]) => [date.toISOString().replace("T", " ").replace("Z", ""), n]);
        const table = tableOf([["day", "n"], ...rows]);
        const [day, n] = table.columns;
        const columns = [
          { ...day, type: "date" as const },
          { ...n, type: "decimal" as const },
        ];
        const { blob } = await writeXlsx({ ...table, columns }, { format: "xlsx" }, unhurried);
        const { sheets } = await readXlsx(new Uint8Array(await blob.arrayBuffer()));
        expect(sheets[0].rows.slice(1)).toEqual(drawn.map(([date, text]) => [date, Number(text)]));
      }),
      { numRuns: 50 },
    );
  });

  it("counts the texts that are marked, and leaves numbers and phones alone", async () => {
    const table = tableOf([["x"], ["=1+1"], ["-5"], ["+86 138 1234 5678"], ["@a"]]);
    expect((await writeXlsx(table, { format: "xlsx" }, unhurried)).guarded).toBe(2);
    expect((await writeXlsx(table, { format: "xlsx", guardFormulas: false }, unhurried)).guarded).toBe(0);
  });
});

describe("names of sheets", () => {
  it.each([
    [["a[b]:c*d?e/f\\g"], ["a b c d e f g"]],
    [
      ["'quoted'", "", "History"],
      ["quoted", "list", "History_"],
    ],
    [
      ["List", "list", "LIST"],
      ["List", "list (2)", "LIST (3)"],
    ],
    [
      ["x".repeat(40), "x".repeat(40)],
      ["x".repeat(31), `${"x".repeat(27)} (2)`],
    ],
    [[`${"x".repeat(30)}😀`], ["x".repeat(30)]],
  ])("%j are %j", (wanted, names) => {
    expect(sheetNames(wanted)).toEqual(names);
  });

  it("columns have letters", () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  });
});
