import { openAsBlob } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { MINIATURES } from "../src/ui/start/miniature.ts";
import type { Result } from "../src/worker/contract.ts";
import { createEngine } from "../src/worker/engine.ts";

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** The list after the one button was pressed, all rows, also those taken away. */
async function cleaned(sample: string) {
  const engine = createEngine();
  const path = fileURLToPath(new URL(`../public/samples/${sample}`, import.meta.url));
  const opened = unwrap(await engine.open([new File([await openAsBlob(path)], sample)]));
  const found = unwrap(await engine.suggest("source"));
  const steps = found.filter(({ safe }) => safe).map(({ step }) => step);
  const ran = unwrap(await engine.run({ version: 1, sources: [], steps, declined: [] }));
  return unwrap(await engine.page(ran.point, { rows: "all" }, 0, opened.rows));
}

describe("the picture of the start page", () => {
  for (const [language, { sample, columns, rows }] of Object.entries(MINIATURES)) {
    it(`shows rows of the sample as they are, and as the one button leaves them (${language})`, async () => {
      const page = await cleaned(sample);
      const places = columns.map((column) => page.columns.findIndex(({ name }) => name === column));
      const real = rows.map(({ record }) => {
        const row = page.rows.find(({ sources }) => sources[0]?.record === record);
        if (!row) throw new Error(`no row ${record}`);
        const cells = places.map((at) => {
          const [before, after] = [row.before?.[at], row.cells[at] ?? ""];
          return before === undefined ? after : ([before, after] as const);
        });
        return row.removedBy === undefined ? { record, cells } : { record, gone: true, cells };
      });
      // Which rows a phone may do without says nothing about the list.
      expect(rows.map((row) => ({ ...row, spare: undefined }))).toEqual(real);
    }, 30_000);
  }
});
