import { expect, it } from "vitest";
import { targets } from "../../i18n/en/targets.ts";
import type { TargetFit } from "../../worker/contract.ts";
import { filesFor, targetFiles } from "./target-files.ts";

const fitOf = (ready: number, refused: number): TargetFit => ({
  target: "salesforce-leads",
  fields: [],
  maxRows: 50_000,
  mapping: { Company: "firm" },
  check: { ready, refused, reasons: [] },
});

it("asks for the ready rows, and for the refused ones with the reason in a second file", () => {
  const [main, second, ...more] = targetFiles({ fit: fitOf(9, 1), apart: true }, "leads.xlsx", targets);
  expect(main).toEqual({
    name: "leads-salesforce-leads.csv",
    options: {
      format: "csv",
      table: "leads-salesforce-leads",
      target: { id: "salesforce-leads", mapping: { Company: "firm" }, namesApart: false, part: "ready" },
    },
  });
  expect(second?.name).toBe("leads-salesforce-leads-refused.csv");
  expect(second?.options.target?.part).toBe("refused");
  expect(second?.options.target?.why?.says.missing).toBe("{field} is missing");
  expect(more).toEqual([]);
});

it("asks for one file when no row would be refused or all are to be written", () => {
  expect(targetFiles({ fit: fitOf(9, 0), apart: true }, "leads.csv", targets)).toHaveLength(1);
  const all = targetFiles({ fit: fitOf(9, 1), apart: false }, "leads.csv", targets);
  expect(all.map(({ options }) => options.target?.part)).toEqual(["all"]);
});

it("asks for a .zip of files as large as the target takes in", () => {
  expect(filesFor({ fit: fitOf(50_000, 7), apart: true })).toBe(1);
  expect(filesFor({ fit: fitOf(50_000, 7), apart: false })).toBe(2);
  const [main] = targetFiles({ fit: fitOf(50_001, 0), apart: true }, "leads.csv", targets);
  expect(main?.name).toBe("leads-salesforce-leads.zip");
  expect(main?.options.split).toEqual({ by: "rows", rows: 50_000 });
});
