// What each column of every file in $LIMPID_CORPORA is found to be, as a table to read: node e2e/bench/types.mjs [part of a path]
// Mistakes are seen by eye; the counts at the end tell when a change moves many columns.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { createServer } from "vite";

const corpora = process.env.LIMPID_CORPORA;
if (!corpora) {
  console.log("Set LIMPID_CORPORA to a folder of files.");
  process.exit(0);
}
const part = process.argv[2] ?? "";
const READ = /\.(?:csv|tsv|xlsx|xls|ods)$/i;
const LARGEST = 20e6;

const server = await createServer({
  configFile: false,
  logLevel: "error",
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true, include: [] },
});
const { createEngine } = await server.ssrLoadModule("/src/worker/engine.ts");
const { loadOperations } = await server.ssrLoadModule("/src/ops/at-hand.ts");
await loadOperations();

/** @type {Map<string, number>} */
const counts = new Map();
let columns = 0;
let time = 0;
for (const path of filesOf(corpora).filter((each) => each.includes(part))) await table(path);
console.log(
  `\n${columns} columns in ${Math.round(time)} ms:`,
  [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, count]) => `${kind} ${count}`)
    .join(", "),
);
await server.close();
process.exit(0);

/** @param {string} folder @returns {string[]} */
function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesOf(path);
    return READ.test(entry.name) && statSync(path).size < LARGEST ? [path] : [];
  });
}

/** @param {string} path */
async function table(path) {
  const engine = createEngine();
  const opened = await engine.open([new File([readFileSync(path)], basename(path))]);
  if (!opened.ok) return;
  const start = performance.now();
  const profiled = await engine.profile("source");
  time += performance.now() - start;
  const page = await engine.page("source", { rows: "all" }, 0, 30);
  if (!profiled.ok || !page.ok) return;
  console.log(`\n## ${relative(corpora ?? "", path)}`);
  for (const { kind, meaning, column, odd, distinct } of profiled.value) {
    const at = page.value.columns.findIndex(({ id }) => id === column);
    const seen = page.value.rows.map((/** @type {{ cells: string[] }} */ row) => row.cells[at] ?? "");
    const texts = [...new Set(seen.filter((/** @type {string} */ text) => text !== ""))].slice(0, 4);
    const found = meaning?.kind ?? kind;
    counts.set(found, (counts.get(found) ?? 0) + 1);
    columns++;
    const share = meaning && meaning.share < 1 ? ` ${Math.round(meaning.share * 100)}%` : "";
    const unfit = meaning?.unfit.length ? ` · not: ${meaning.unfit.slice(0, 3).map(short).join(" | ")}` : "";
    console.log(
      `${short(column).padEnd(26)} ${found.padEnd(12)} ${(kind === found ? "" : kind).padEnd(9)} ${distinct}${share} odd ${odd} : ${texts.map(short).join(" | ")}${unfit}`,
    );
  }
}

/** @param {string} text */
function short(text) {
  const one = text.replace(/\s+/g, " ");
  return one.length > 24 ? `${one.slice(0, 23)}…` : one;
}
