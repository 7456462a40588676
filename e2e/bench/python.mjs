// Runs the worked example in pandas and polars, with the first python3 that has them.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {import("./table.mjs").Measured} Measured */

/**
 * The python that has a package.
 * @param {"pandas" | "polars"} name
 * @returns {string | undefined} the command, or nothing when none has it
 */
export function pythonWith(name) {
  return ["python3", "/usr/bin/python3"].find(
    (python) => spawnSync(python, ["-c", `import ${name}`], { stdio: "ignore" }).status === 0,
  );
}

/**
 * @param {"pandas" | "polars"} name
 * @param {string} file path of the list
 * @returns {Measured | undefined} nothing when no python has the package
 */
export function measurePython(name, file) {
  const python = pythonWith(name);
  if (!python) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "limpid-bench-"));
  const out = join(folder, "clean.csv");
  try {
    const script = fileURLToPath(new URL(`with_${name}.py`, import.meta.url));
    const run = spawnSync(python, [script, file, out], { encoding: "utf8" });
    if (run.status !== 0) {
      const words = run.stderr.trim().split("\n").at(-1);
      return { failed: words || `ended by ${run.signal ?? run.status}` };
    }
    const said = JSON.parse(run.stdout);
    return {
      version: said.version,
      start: said.start * 1000,
      all: said.read * 1000,
      example: (said.read + said.work + said.write) * 1000,
      rowsRead: said.rowsRead,
      rows: said.rows,
      mean: said.mean,
      bytes: statSync(out).size,
      peakRead: said.peakRead,
      peakJob: said.peak,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
