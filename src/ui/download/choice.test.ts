import { expect, it } from "vitest";
import { type Choice, countOf, ENDINGS, optionsOf, USUAL } from "./choice.ts";

const about = { sheet: "What was done", rows: [["1", "Trim"]] };

it.each<[string, Partial<Choice>, object]>([
  [
    "a CSV for Excel without touching anything",
    {},
    {
      format: "csv",
      delimiter: ",",
      newline: "\r\n",
      bom: true,
      quoteAll: false,
      encoding: "utf-8",
      guardFormulas: true,
    },
  ],
  [
    "no mark in an encoding that has none",
    { encoding: "big5" },
    {
      format: "csv",
      delimiter: ",",
      newline: "\r\n",
      bom: false,
      quoteAll: false,
      encoding: "big5",
      guardFormulas: true,
    },
  ],
  [
    "a workbook with what was done",
    { format: "xlsx" },
    { format: "xlsx", guardFormulas: true, table: "list", about },
  ],
  [
    "a workbook without",
    { format: "xlsx", about: false },
    { format: "xlsx", guardFormulas: true, table: "list" },
  ],
  [
    "a script for a database",
    { format: "sql", table: "leads", database: "mysql" },
    { format: "sql", table: "leads", database: "mysql" },
  ],
  [
    "several files of so many rows",
    { format: "json", split: "rows", splitRows: "2,000" },
    { format: "json", table: "list", split: { by: "rows", rows: 2000 } },
  ],
  [
    "a file for each value",
    { format: "json", split: "column", splitColumn: "city" },
    { format: "json", table: "list", split: { by: "column", column: "city" } },
  ],
  ["a web page with a title", { format: "html", table: "leads" }, { format: "html", table: "leads" }],
  [
    "cells for the clipboard",
    { format: "copy-cells" },
    { format: "csv", delimiter: "\t", newline: "\n", bom: false, guardFormulas: true },
  ],
  ["nothing more than the format", { format: "json" }, { format: "json" }],
])("asks for %s", (_, part, options) => {
  expect(optionsOf({ ...USUAL, ...part }, about)).toEqual(options);
});

it("names every format by an ending of its own", () => {
  expect(new Set(Object.values(ENDINGS)).size).toBe(Object.keys(ENDINGS).length);
});

it.each([
  ["50000", 50_000],
  ["50,000", 50_000],
  ["0", null],
  ["many", null],
])("%j as a count is %j", (text, count) => {
  expect(countOf(text)).toBe(count);
});
