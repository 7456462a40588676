import { expect, it } from "vitest";
import { cellsOf, gridOf, tableOf } from "../../table/literal.ts";
import { unhurried } from "../../table/pace.ts";
import { columnById, selectRows } from "../../table/table.ts";
import { formula } from "./formula.ts";

const table = tableOf([
  ["code", "amount", "day"],
  ["00712", "1.234,5", "31/12/2023"],
  ["00713", "7,25", "29/02/2024"],
  ["00714", "none", "soon"],
  ["00715", "3,1", "13/02/2024"],
]);
const run = (text: string, name = "x", of = table) => formula.apply(of, { formula: text, name }, unhurried);
const made = async (text: string) => columnById(await run(text), "x");

it.each<[string, string[], string | undefined, number]>([
  ["[code]", ["00712", "00713", "00714", "00715"], undefined, 0],
  ["[amount]*2", ["2469", "14.5", "", "6.2"], "decimal", 1],
  ["MONTH([day])", ["12", "2", "", "2"], "whole", 1],
  ["EOMONTH([day],0)", ["2023-12-31", "2024-02-29", "", "2024-02-29"], "date", 1],
  ["[day]+[amount]", ["2027-05-18 12:00", "2024-03-07 06:00", "", "2024-02-16 02:24"], "date", 1],
  ["[amount]>5", ["TRUE", "TRUE", "TRUE", "FALSE"], undefined, 0],
  ['IFERROR([amount]*2,"?")', ["2469", "14.5", "?", "6.2"], undefined, 0],
  ["1+1", ["2", "2", "2", "2"], "whole", 0],
])(
  "%s reads each column as the whole of it says, and counts the rows it gives nothing for",
  async (text, texts, type, failed) => {
    const column = await made(text);
    expect(column).toMatchObject({ type, failed, cells: cellsOf(texts) });
  },
);

it("counts only rows that are there", async () => {
  const some = selectRows(table, Uint32Array.of(0, 1));
  expect(columnById(await run("[amount]*2", "x", some), "x")?.failed).toBe(0);
  expect(columnById(await run("[amount]*[amount]+[day]", "x", some), "x")?.failed).toBe(0);
});

it("stands behind the last column it names", async () => {
  expect(gridOf(await run("[amount]&[code]"))[0]).toEqual(["code", "amount", "x", "day"]);
});

it("asks for the columns it names, by their ids, before it runs", () => {
  const touches = formula.touches({ formula: "[a]+b*LEFT([c d])", name: "x" }, []);
  expect(touches).toMatchObject({ reads: ["a", "b", "c d"], creates: ["x"] });
});

it("works out a column of few texts once for each of them", async () => {
  const rows = Array.from({ length: 200_000 }, (_, i) => [`city ${i % 7}`]);
  const large = tableOf([["city"], ...rows]);
  const column = columnById(await run('UPPER(LEFT([city],1))&SUBSTITUTE([city]," ","-")', "x", large), "x");
  expect(column?.cells.blocks.every(({ kind }) => kind === "codes")).toBe(true);
});
