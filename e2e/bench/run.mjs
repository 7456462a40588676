// The benchmark: node e2e/bench/run.mjs [--size 10 --size 116 --size 1000] [--only engine,papaparse,…] [--runs N]
// Prints a Markdown table for each size and format, all from one run on this machine. `--only formats` (or xlsx,
// or parquet) measures .xlsx and .parquet alone, three times unless `--runs` says otherwise. `--only grid` scrolls,
// filters and sorts 1,000,000 rows × 100 columns (`--grid-rows 100000` for a quick try).
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { cpus, loadavg, release, tmpdir, totalmem, type } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { preview } from "vite";
import { measureApp } from "./app.mjs";
import { measureEngine } from "./engine.mjs";
import { formatLines, formats, formatTable, libraries, measureFormat } from "./formats.mjs";
import { benchFile, sizes } from "./generate.mjs";
import { FORMAT_ROWS, formatFile } from "./generate-formats.mjs";
import { GRID_ROWS, gridFile } from "./generate-grid.mjs";
import { agreement, goalLines } from "./goals.mjs";
import { grids, gridVersion, measureGrid } from "./grid.mjs";
import { gridReport, worstOfGrids } from "./grid-table.mjs";
import { measurePeer } from "./peers.mjs";
import { measurePython } from "./python.mjs";
import { serveFolder } from "./static-server.mjs";
import { markdownTable, medianOf } from "./table.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Who is measured, how, and what the table calls it. */
const contenders = {
  app: { name: "**Limpid**, the whole page", measure: ({ app }, file) => measureApp(app, file) },
  engine: { name: "**Limpid**, engine alone", measure: ({ pages }, file) => measureEngine(pages, file) },
  papaparse: { name: `PapaParse ${version("papaparse")}`, measure: peer("papaparse") },
  udsv: { name: `uDSV ${version("udsv")}`, measure: peer("udsv") },
  duckdb: { name: `DuckDB-Wasm ${version("@duckdb/duckdb-wasm")}`, measure: peer("duckdb") },
  pandas: { name: "pandas", measure: (_, file) => measurePython("pandas", file) },
  polars: { name: "polars", measure: (_, file) => measurePython("polars", file) },
};

const options = readOptions();
const busy = loadavg()[0];
const built = mkdtempSync(join(tmpdir(), "limpid-bench-"));
prepare();
const pages = await serveFolder(join(built, "pages"));
const app = needsApp() ? await previewApp() : undefined;
try {
  if (options.only.length > 0) for (const size of options.sizes) await measureSize(size);
  for (const format of options.formats) await measureFormats(format);
  if (options.grid) await measureGrids(options.gridRows);
} finally {
  pages.close();
  await app?.close();
  rmSync(built, { recursive: true });
}

async function measureSize(size) {
  const file = benchFile(size);
  spawnSync("cat", [file], { stdio: "ignore" }); // Read through once, so that nobody pays for a cold disk.
  const results = [];
  for (const key of options.only) {
    const { name, measure } = contenders[key];
    const runs = [];
    for (let run = 0; run < options.runs; run++) {
      const measured = await measure({ pages: pages.address, app: app?.resolvedUrls?.local[0] }, file);
      if (measured) runs.push(measured);
    }
    if (runs.length === 0) console.error(`${key}: not installed here, left out`);
    else results.push({ key, name: named(name, runs[0]), measured: medianOf(runs) });
  }
  report(size, results);
}

async function measureFormats(format) {
  const file = formatFile(format);
  spawnSync("cat", [file], { stdio: "ignore" });
  const at = { pages: pages.address, app: app?.resolvedUrls?.local[0] };
  const who = ["app", "engine", ...formats[format].libraries];
  const runs = Object.fromEntries(who.map((key) => [key, []]));
  for (let run = 0; run < options.formatRuns; run++) {
    for (const key of who) runs[key].push(await measureFormat(key, at, file, format));
  }
  const results = who.map((key) => ({ key, name: formatName(key), measured: medianOf(runs[key]) }));
  const rows = FORMAT_ROWS.toLocaleString("en-GB");
  console.log(`\n### .${format}, ${(statSync(file).size / 1e6).toFixed(1)} MB, ${rows} rows × 12 columns\n`);
  console.log(`${formatTable(results)}\n`);
  tellMachine(results, options.formatRuns);
  for (const line of formatLines(format, byKey(results))) console.log(line);
  tellTasks(results);
}

async function measureGrids(rows) {
  const file = gridFile(rows);
  spawnSync("cat", [file], { stdio: "ignore" });
  const at = { pages: pages.address, app: app?.resolvedUrls?.local[0] };
  const results = [];
  for (const [key, { fed }] of Object.entries(grids)) {
    const runs = [];
    for (let run = 0; run < options.runs; run++) runs.push(await measureGrid(key, at, file, rows));
    const name = key === "app" ? contenders.app.name : `${key} ${gridVersion(key)}`;
    results.push({ key, name, fed, measured: worstOfGrids(runs) });
  }
  const told = rows.toLocaleString("en-GB");
  console.log(`\n### ${Math.round(statSync(file).size / 1e6)} MB, ${told} rows × 100 columns, scrolled\n`);
  const { tables, goals } = gridReport(results);
  console.log(`${tables}\n`);
  tellMachine(results, options.runs, "the worst");
  for (const line of goals) console.log(line);
}

function formatName(key) {
  if (!(key in libraries)) return contenders[key].name;
  const { name, packages } = libraries[key];
  return `${name} ${packages.map(appVersion).join(", ")}`;
}

function report(size, results) {
  const { bytes } = sizes[size];
  const rows = sizes[size].rows.toLocaleString("en-GB");
  console.log(`\n### ${Math.round(bytes / 1e6)} MB, ${rows} rows × 12 columns\n`);
  console.log(`${markdownTable(results)}\n`);
  tellMachine(results, options.runs);
  for (const line of [...goalLines(size, bytes, byKey(results)), ...agreement(results)]) console.log(line);
  tellTasks(results);
}

function byKey(results) {
  return Object.fromEntries(results.map(({ key, measured }) => [key, measured]));
}

function tellMachine(results, runs, which = "median") {
  const browser = results.find(({ measured }) => measured.browser)?.measured.browser;
  if (busy > 1)
    console.log(`Not to be quoted: the machine was busy with other work (load ${busy.toFixed(1)}).\n`);
  const often = runs === 1 ? "one run" : `${which} of ${runs} runs`;
  console.log(`${machine()}${browser ? `, Chromium ${browser}` : ""}; ${often}.\n`);
}

function tellTasks(results) {
  for (const { key, measured } of results) {
    for (const [part, task] of Object.entries(measured.tasks ?? {})) {
      console.log(`  ${key}, ${part}: longest task ${taskWords(task)}`);
    }
    if (!measured.tasks && measured.mainThread)
      console.log(`  ${key}: longest task ${taskWords(measured.mainThread)}`);
  }
}

function taskWords({ longTask, gap }) {
  const told = longTask > 0 ? `${Math.round(longTask)} ms` : "under 50 ms";
  return `${told}, longest gap between timer ticks ${Math.round(gap)} ms`;
}

/** The built app, with the headers that `npm start` gives it. */
function previewApp() {
  const outDir = join(built, "app");
  return preview({ root: here("../.."), logLevel: "warn", build: { outDir }, preview: { port: 4790 } });
}

function needsApp() {
  return options.grid || options.formats.length > 0 || options.only.includes("app");
}

function named(name, measured) {
  return measured.version ? `${name} ${measured.version}` : name;
}

function peer(who) {
  return (at, file) => measurePeer(who, at.pages, file);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      size: { type: "string", multiple: true, default: ["10", "116"] },
      only: { type: "string", default: [...Object.keys(contenders), "formats", "grid"].join(",") },
      runs: { type: "string" },
      "grid-rows": { type: "string", default: String(GRID_ROWS) },
    },
  });
  const asked = values.only.split(",");
  const all = Object.keys(formats);
  const only = asked.filter((key) => !["formats", "grid", ...all].includes(key));
  const unknown = only.find((key) => !(key in contenders)) ?? values.size.find((size) => !(size in sizes));
  if (unknown) {
    console.error(
      `${unknown}? Contenders: ${Object.keys(contenders)},formats,grid; sizes: ${Object.keys(sizes)}.`,
    );
    process.exit(2);
  }
  const runs = Math.max(1, Number(values.runs) || 1);
  return {
    sizes: values.size.map(Number),
    only,
    runs,
    formats: all.filter((format) => asked.includes("formats") || asked.includes(format)),
    formatRuns: values.runs === undefined ? 3 : runs,
    grid: asked.includes("grid"),
    gridRows: Number(values["grid-rows"]),
  };
}

/** Installs the contenders and builds the pages, and the app when it takes part, in a folder of this run alone. */
function prepare() {
  for (const folder of [".", "glide"]) {
    if (!isInstalled(folder)) run("npm", ["ci", "--no-audit", "--no-fund"], here(folder));
  }
  const root = here("../..");
  const build = (...more) =>
    run("npx", ["vite", "build", "--logLevel", "warn", "--emptyOutDir", ...more], root);
  build("-c", "e2e/bench/vite.bench.config.ts", "--outDir", join(built, "pages"));
  if (needsApp()) build("--outDir", join(built, "app"));
}

/** Whether the packages of a folder are there, and as its lock file now says. */
function isInstalled(folder) {
  const installed = here(`${folder}/node_modules/.package-lock.json`);
  const lock = here(`${folder}/package-lock.json`);
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}`);
}

function version(name) {
  return JSON.parse(readFileSync(here("package.json"), "utf8")).dependencies[name];
}

function appVersion(name) {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(here("../../package.json"), "utf8"));
  return { ...devDependencies, ...dependencies }[name];
}

function machine() {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${cpus()[0].model.trim()}, ${cpus().length} cores, ${gigabytes} GiB, ${type()} ${release().split(".", 2).join(".")}, Node ${process.versions.node}`;
}
