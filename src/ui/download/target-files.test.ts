import { expect, it } from "vitest";
import { targets } from "../../i18n/en/targets.ts";
import type { TargetFit } from "../../worker/contract.ts";
import { columnsFor, filesFor, leftOut, targetFiles, tooManyColumns } from "./target-files.ts";

const fitOf = (ready: number, refused: number): TargetFit => ({
  target: "salesforce-leads",
  fields: [],
  maxRows: 50_000,
  maxBytes: 100_000_000,
  maxColumns: 3,
  mapping: { Company: "firm" },
  others: [
    { id: "city", name: "City", as: "City" },
    { id: "age", name: "Age", as: "Age" },
  ],
  bytes: (ready + refused) * 100,
  formulas: 0,
  check: { ready, refused, reasons: [] },
});

it("asks for the ready rows, and for the refused ones with the reason in a second file", () => {
  const [main, second, ...more] = targetFiles(
    { fit: fitOf(9, 1), apart: true, guardFormulas: true },
    "leads.xlsx",
    targets,
  );
  expect(main).toEqual({
    name: "leads-salesforce-leads.csv",
    options: {
      format: "csv",
      guardFormulas: true,
      table: "leads-salesforce-leads",
      target: {
        id: "salesforce-leads",
        mapping: { Company: "firm" },
        namesApart: false,
        own: [],
        part: "ready",
      },
    },
  });
  expect(second?.name).toBe("leads-salesforce-leads-refused.csv");
  expect(second?.options.target?.part).toBe("refused");
  expect(second?.options.target?.why?.says.missing).toBe("{field} is missing");
  expect(more).toEqual([]);
});

it("asks for one file when no row would be refused or all are to be written", () => {
  expect(
    targetFiles({ fit: fitOf(9, 0), apart: true, guardFormulas: true }, "leads.csv", targets),
  ).toHaveLength(1);
  const all = targetFiles({ fit: fitOf(9, 1), apart: false, guardFormulas: true }, "leads.csv", targets);
  expect(all.map(({ options }) => options.target?.part)).toEqual(["all"]);
});

it("foresees as many files as the target needs by rows and by bytes", () => {
  const guardFormulas = true;
  expect(filesFor({ fit: fitOf(50_000, 7), apart: true })).toEqual({ files: 1, by: "rows" });
  expect(filesFor({ fit: fitOf(50_000, 7), apart: false })).toEqual({ files: 2, by: "rows" });
  const large = { ...fitOf(50_000, 50_000), bytes: 500_000_000 };
  expect(filesFor({ fit: large, apart: true })).toEqual({ files: 3, by: "size" });
  const [main] = targetFiles({ fit: fitOf(50_001, 0), apart: true, guardFormulas }, "leads.csv", targets);
  expect(main?.name).toBe("leads-salesforce-leads.zip");
});

it("counts the columns of the file, and names those that are not in it", () => {
  const fit = { ...fitOf(1, 0), own: ["age"] };
  expect([columnsFor({ fit }), tooManyColumns({ fit }), leftOut({ fit })]).toEqual([2, false, ["City"]]);
  const more = { ...fit, namesApart: true, own: ["age", "city"] };
  expect([columnsFor({ fit: more }), tooManyColumns({ fit: more }), leftOut({ fit: more })]).toEqual([
    4,
    true,
    [],
  ]);
});
