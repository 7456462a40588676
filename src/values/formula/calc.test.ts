import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { agreeing, differing, sampleCells } from "./calc-expressions.ts";
import { evaluator, type Outcome } from "./evaluate.ts";
import { parseFormula } from "./parse.ts";
import { inBrackets } from "./tokens.ts";
import { PLAIN_READING } from "./value.ts";

const FILTER = "Text - txt - csv (StarCalc):44,34,76,1,,1033,false";
const here = spawnSync("soffice", ["--version"], { timeout: 30_000 }).status === 0;
if (!here) console.info("Skipped: LibreOffice is not installed, so formulas are not held against it.");

const names = Object.keys(sampleCells);

function ours(expression: string): Outcome {
  const parsed = parseFormula(expression);
  if (!parsed.ok) throw new Error(`${expression}: ${parsed.problem.kind}`);
  const cells = parsed.formula.columns.map((name) => sampleCells[name]);
  const readings = cells.map(({ reading }) => ({ ...PLAIN_READING, kind: reading }));
  return evaluator(parsed.formula, readings)(cells.map(({ text }) => text));
}

/** What Calc makes of each expression, its columns put into the first row of a sheet. */
function calc(expressions: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "limpid-calc-"));
  try {
    const placed = expressions.map((expression) => {
      let text = expression;
      for (const [at, name] of names.entries())
        text = text.replaceAll(inBrackets(name), `$${String.fromCharCode(65 + at)}$1`);
      return [`=${text}`];
    });
    const first = names.map((name) => sampleCells[name].calc);
    writeFileSync(join(folder, "in.csv"), Papa.unparse([first, ...placed]));
    mkdirSync(join(folder, "out"));
    const run = spawnSync(
      "soffice",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        `--infilter=${FILTER},true,false,false,false,-1,true`,
        "--convert-to",
        `csv:${FILTER},false,false`,
        "--outdir",
        join(folder, "out"),
        join(folder, "in.csv"),
      ],
      { timeout: 100_000, encoding: "utf8" },
    );
    if (run.status !== 0) throw new Error(run.stderr);
    const { data } = Papa.parse<string[]>(readFileSync(join(folder, "out", "in.csv"), "utf8"));
    return data.slice(1, expressions.length + 1).map((row) => row[0]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for both: errors by one sign, days and TRUE as numbers, numbers to 11 digits. */
function plain(text: string): string {
  if (/^(?:#|Err:)/.test(text)) return "(error)";
  if (text === "TRUE" || text === "FALSE") return text === "TRUE" ? "1" : "0";
  const day = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d)(?::(\d\d))?)?$/.exec(text);
  if (day) {
    const [year, month, date, hour, minute, second] = day.slice(1).map((part) => Number(part ?? 0));
    return plain(String(Date.UTC(year, month - 1, date, hour, minute, second) / 86_400_000 + 25_569));
  }
  return /^-?[\d.]+(?:[eE][+-]?\d+)?$/.test(text) ? String(Number(Number(text).toPrecision(11))) : text;
}

const told = (outcome: Outcome) => plain(outcome.kind === "failed" ? "#" : outcome.text);

describe.skipIf(!here)("Formulas held against LibreOffice Calc", () => {
  it("give what Calc gives, but for the differences listed", { timeout: 120_000 }, () => {
    const all = [...agreeing, ...differing.map(([expression]) => expression)];
    const theirs = calc(all).map(plain);
    const mine = all.map((expression) => told(ours(expression)));
    const apart = all.flatMap((expression, i) =>
      mine[i] === theirs[i] ? [] : [`${expression}: ${mine[i]}, Calc ${theirs[i]}`],
    );
    expect(apart).toEqual(
      differing.map(([expression, own, other]) => `${expression}: ${plain(own)}, Calc ${plain(other)}`),
    );
    expect(agreeing.length).toBeGreaterThan(300);
  });
});

it("gives what the list of differences says it gives", () => {
  expect(differing.map(([expression]) => told(ours(expression)))).toEqual(
    differing.map(([, own]) => plain(own)),
  );
});
