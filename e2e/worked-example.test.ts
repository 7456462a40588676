import { spawnSync } from "node:child_process";
import { mkdtempSync, openAsBlob, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Result } from "../src/worker/contract.ts";
import { createEngine } from "../src/worker/engine.ts";
import { benchFile } from "./bench/generate.mjs";
import { pythonWith } from "./bench/python.mjs";

// read → drop repeated rows → drop rows with missing values → age as whole number → mean of age → write without index:
// every row, the mean and every written cell must be what pandas gives.

const python = pythonWith("pandas");
if (!python) console.info("Skipped: no python3 here has pandas (Debian: python3-pandas).");

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.problem)}`);
  return result.value;
}

async function ours(path: string) {
  const engine = createEngine();
  const blob = await openAsBlob(path);
  const opened = unwrap(await engine.open([new File([blob], basename(path))]));
  const steps = [
    { id: "s1", op: "remove-repeated", params: { columns: [], keep: "first" }, on: true },
    { id: "s2", op: "remove-missing", params: { columns: [], when: "any" }, on: true },
    { id: "s3", op: "set-type", params: { columns: ["age"], type: "whole", mark: "." }, on: true },
  ];
  const ran = unwrap(await engine.run({ version: 1, sources: [], steps, declined: [] }));
  const answer = unwrap(await engine.analyse(ran.point, { kind: "statistics", columns: ["age"] }));
  if (answer.kind !== "statistics") throw new Error("expected statistics");
  const options = { format: "csv", bom: false, newline: "\n", guardFormulas: false } as const;
  const text = await unwrap(await engine.write(ran.point, options)).text();
  return { read: opened.rows, rows: ran.rows, mean: answer.columns[0].mean ?? Number.NaN, text };
}

function pandas(path: string) {
  const folder = mkdtempSync(join(tmpdir(), "limpid-"));
  try {
    const out = join(folder, "clean.csv");
    const script = fileURLToPath(new URL("bench/with_pandas.py", import.meta.url));
    const { stdout } = spawnSync(python ?? "", [script, path, out], { encoding: "utf8" });
    const { rowsRead, rows, mean } = JSON.parse(stdout);
    return {
      read: rowsRead as number,
      rows: rows as number,
      mean: mean as number,
      text: readFileSync(out, "utf8"),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Cell by cell; the whole texts first, because they are usually the same to the byte. */
function sameCells(one: string, other: string): boolean {
  if (one === other) return true;
  const rows = (text: string) =>
    Papa.parse<string[]>(text, { delimiter: ",", newline: "\n", skipEmptyLines: true }).data;
  const [a, b] = [rows(one), rows(other)];
  return (
    a.length === b.length &&
    a.every((row, r) => row.length === b[r].length && row.every((cell, c) => cell === b[r][c]))
  );
}

describe.skipIf(!python)("the worked example comes out as in pandas", () => {
  it.each([
    [
      "the sample customer list",
      () => fileURLToPath(new URL("../public/samples/customers.csv", import.meta.url)),
    ],
    ["a list of a million rows", () => benchFile(116)],
  ])("on %s", { timeout: 240_000 }, async (_title, file) => {
    const path = file();
    const theirs = pandas(path);
    const mine = await ours(path);
    expect({ read: mine.read, rows: mine.rows }).toEqual({ read: theirs.read, rows: theirs.rows });
    expect(Math.abs(mine.mean - theirs.mean)).toBeLessThan(1e-12);
    expect(sameCells(mine.text, theirs.text)).toBe(true);
  });
});
