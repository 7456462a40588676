import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gridOf } from "../table/literal.ts";
import { CsvReader } from "./csv-reader.ts";

const corpora = process.env.LIMPID_CORPORA;
const folder = corpora ? join(corpora, "parsing") : "";
const here = folder !== "" && existsSync(folder);
if (!here) console.info("Skipped: the parsing corpora are not here (LIMPID_CORPORA).");

function readAs(bytes: Uint8Array, headerRows: 0 | 1, delimiter = ",") {
  const reader = new CsvReader({ delimiter, quote: '"', headerRows, skipRows: 0 });
  reader.push(bytes);
  const { table, doubts } = reader.finish();
  return { grid: gridOf(table), doubts };
}

interface Case {
  readonly description: string;
  readonly input: string;
  readonly config?: {
    readonly delimiter?: string;
    readonly newline?: string;
    readonly [other: string]: unknown;
  };
  readonly expected: { readonly data: readonly (readonly string[])[]; readonly errors: readonly unknown[] };
}

/** PapaParse's own cases that speak of things this reader has: commas, quotes and line ends, and well-formed input. */
const wellFormedCases = (): Case[] =>
  (JSON.parse(readFileSync(join(folder, "papaparse/core_parser_tests.json"), "utf8")) as Case[]).filter(
    ({ config = {}, expected, input }) =>
      expected.errors.length === 0 &&
      input !== "" &&
      Object.keys(config).every((key) => key === "newline" || key === "delimiter") &&
      (config.delimiter ?? ",").length === 1,
  );

describe.skipIf(!here)("on files others wrote for testing readers", () => {
  for (const set of ["spectrum/csvs", "csv-test-data/csv"]) {
    const json = join(folder, set.split("/")[0], "json");
    const names = here ? readdirSync(join(folder, set)).map((name) => name.replace(/\.csv$/, "")) : [];
    it.each(
      names.filter((name) => existsSync(join(json, `${name}.json`)) && name !== "location_coordinates"),
    )(`${set}: %s reads as its truth`, (name) => {
      const truth = JSON.parse(readFileSync(join(json, `${name}.json`), "utf8")) as
        | string[][]
        | Record<string, string>[];
      const bytes = readFileSync(join(folder, set, `${name}.csv`));
      const rows = truth.map((row) => (Array.isArray(row) ? row : Object.values(row)));
      const headed = truth.length === 0 || !Array.isArray(truth[0]);
      expect(withLf(readAs(bytes, headed ? 1 : 0).grid.slice(1))).toEqual(withLf(rows));
    });
  }

  it.each([
    "bad-missing-quote",
    "bad-header-less-fields",
    "bad-header-more-fields",
    "bad-quotes-with-unescaped-quote",
  ])("%s is told, not silently accepted", (name) => {
    const bytes = readFileSync(join(folder, `csv-test-data/csv/${name}.csv`));
    expect(readAs(bytes, 1).doubts).toHaveLength(1);
  });

  it("PapaParse's own well-formed cases give the same cells", () => {
    for (const { description, input, config, expected } of wellFormedCases()) {
      const { grid } = readAs(new TextEncoder().encode(input), 0, config?.delimiter);
      const width = Math.max(...expected.data.map((row) => row.length));
      const atEnd = /[\r\n]$/.test(input) ? expected.data.slice(0, -1) : expected.data;
      const filledUp = atEnd.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? ""));
      expect(dropEmptyTail(grid.slice(1)), description).toEqual(dropEmptyTail(filledUp));
    }
  });
});

/** The truth writes the line ends inside cells as LF; this reader keeps them as they are in the file. */
function withLf(rows: readonly string[][]): string[][] {
  return rows.map((row) => row.map((text) => text.replaceAll("\r\n", "\n")));
}

/** Empty cells beyond the first row's are no columns here. */
function dropEmptyTail(rows: readonly string[][]): string[][] {
  const width = Math.max(...rows.map((row) => row.findLastIndex((text) => text !== "") + 1));
  return rows.map((row) => row.slice(0, width));
}
