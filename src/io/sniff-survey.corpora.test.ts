import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { gridOf } from "../table/literal.ts";
import { unhurried } from "../table/pace.ts";
import { columnNames } from "./column-names.ts";
import { readText } from "./read-text.ts";

const corpora = process.env.LIMPID_CORPORA;
if (corpora === undefined)
  console.info("Skipped: LIMPID_CORPORA is not set, so reading is not measured on open-data files.");

interface Score {
  readonly name: string;
  readonly header: number;
  readonly records: number;
  readonly cells: number;
}

/**
 * The survey's three measures: the names of the columns, the rows and the cells that were read, each as F1 of the bag
 * read against the bag in the clean file. Rows without any text are no records on either side. A file without a header
 * has all names right when none were read from it.
 */
describe.skipIf(corpora === undefined)("on open-data files, unasked", () => {
  const at = (...parts: readonly string[]) => join(corpora ?? "", "survey", ...parts);

  it("names, rows and cells come out as in the cleaned file", { timeout: 60_000 }, async () => {
    const names = readdirSync(at("csv")).filter(
      (name) => existsSync(at("clean", name)) && readFileSync(at("csv", name), "utf8").trim() !== "",
    );
    const scores: Score[] = [];
    for (const name of names) scores.push(await scoreOf(name));
    const tuned = scores.filter((_, n) => n % 2 === 0);
    const others = scores.filter((_, n) => n % 2 === 1);
    console.info(`survey: all ${say(scores)}\n  tuned on: ${say(tuned)}\n  others: ${say(others)}`);
    console.info("below 1, of those tuned on:", ...tuned.filter((one) => meanOf(one) < 0.9995));
    expect(mean(scores, ({ header }) => header)).toBeGreaterThan(0.9);
    expect(mean(scores, meanOf)).toBeGreaterThan(0.9);
  });

  async function scoreOf(name: string): Promise<Score> {
    const parameters = JSON.parse(readFileSync(at("parameters", `${name}_parameters.json`), "utf8")) as {
      readonly encoding: string;
      readonly header_lines: string;
    };
    const file = new File([new Uint8Array(readFileSync(at("csv", name)))], name);
    const read = await readText(file, {}, "en", { pace: unhurried, onPiece: () => undefined });
    if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problem)}`);
    const { table, assumed } = read.value;
    const [head, ...rows] = gridOf(table);
    const [cleanHead, ...cleanRows] = cleanGrid(at("clean", name), parameters.encoding);
    const headless = parameters.header_lines === "0";
    const header = headless ? Number(assumed.headerRows === 0) : f1(head, columnNames(cleanHead).names);
    const [ours, truth] = [filledRows(rows), filledRows(cleanRows)];
    return {
      name,
      header,
      records: f1(ours.map(asRecord), truth.map(asRecord)),
      cells: f1(ours.flat().map(asText), truth.flat().map(asText)),
    };
  }
});

function cleanGrid(path: string, encoding: string): string[][] {
  const bytes = readFileSync(path);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder(encoding === "CP949" ? "euc-kr" : "windows-1252").decode(bytes);
  }
  return Papa.parse<string[]>(text, { delimiter: "," }).data;
}

function filledRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.filter((row) => row.some((text) => text !== ""));
}

/** Empty cells at the end of a row say nothing. */
function asRecord(row: readonly string[]): string {
  return JSON.stringify(row.slice(0, row.findLastIndex((text) => text !== "") + 1).map(asText));
}

function asText(cell: string): string {
  return cell.replaceAll("\r\n", "\n");
}

function f1(read: readonly string[], truth: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const one of truth) counts.set(one, (counts.get(one) ?? 0) + 1);
  let both = 0;
  for (const one of read) {
    const left = counts.get(one) ?? 0;
    if (left > 0) both++;
    counts.set(one, left - 1);
  }
  return read.length + truth.length === 0 ? 1 : (2 * both) / (read.length + truth.length);
}

function meanOf({ header, records, cells }: Score): number {
  return (header + records + cells) / 3;
}

function mean(scores: readonly Score[], of: (score: Score) => number): number {
  return scores.reduce((sum, one) => sum + of(one), 0) / scores.length;
}

function say(scores: readonly Score[]): string {
  const share = (of: (score: Score) => number) => mean(scores, of).toFixed(3);
  return `header ${share((one) => one.header)}, records ${share((one) => one.records)}, cells ${share((one) => one.cells)}, mean ${share(meanOf)}`;
}
