import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { unhurried } from "../table/pace.ts";
import { readFile } from "./read-file.ts";

const corpora = process.env.LIMPID_CORPORA;
if (corpora === undefined)
  console.info("Skipped: LIMPID_CORPORA is not set, so formats are not told apart on real files.");

const watch = { pace: unhurried, onPiece: () => undefined };

/** Every file under a folder, with its path inside it. */
function filesIn(folder: string): readonly { readonly path: string; readonly file: File }[] {
  const found: { path: string; file: File }[] = [];
  const visit = (at: string) => {
    for (const name of readdirSync(at)) {
      const path = join(at, name);
      if (statSync(path).isDirectory()) visit(path);
      else found.push({ path: relative(folder, path), file: new File([readFileSync(path)], name) });
    }
  };
  if (existsSync(folder)) visit(folder);
  return found;
}

describe.skipIf(corpora === undefined)("on real files", () => {
  const root = corpora ?? "";

  it("every workbook and odd list of other tools' own tests opens, or says why not", async () => {
    const outcomes: Record<string, number> = {};
    for (const { path, file } of filesIn(join(root, "sheets"))) {
      const read = await readFile(file, {}, "en", watch).catch((error: unknown) => {
        throw new Error(`${path}: ${String(error)}`);
      });
      const outcome = read.ok ? `read as ${read.value.assumed.format}` : read.problem.kind;
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      if (process.env.LIMPID_TELL) console.info(path, outcome, read.ok ? read.value.table.base.length : "");
    }
    console.info("sheets:", JSON.stringify(outcomes));
    expect(Object.keys(outcomes)).toContain("read as workbook");
  }, 120_000);

  it("no delimited text is taken for another format", async () => {
    const wrong: string[] = [];
    for (const folder of [
      "dialect/csv_wrangling",
      "dialect/pollock_mix",
      "survey",
      "encodings/csv",
      "parsing/spectrum",
    ]) {
      for (const { path, file } of filesIn(join(root, folder))) {
        if (!/\.(csv|tsv|txt)$/i.test(path) || file.size > 20e6) continue;
        const read = await readFile(file, {}, "en", watch);
        if (read.ok && read.value.assumed.format !== "csv")
          wrong.push(`${folder}/${path}: ${read.value.assumed.format}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});
