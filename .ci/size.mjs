// @ts-check
// What a visit costs: JavaScript as sent (gzip), 1 kB = 1000 bytes, against the budgets below.
// A file counts with all it imports statically; what it imports on demand counts only where a budget names it.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { parseSync } from "vite";

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist");

/** @type {Record<string, { file: string, src?: string }>} */
const manifest = JSON.parse(readFileSync(join(dist, ".vite", "manifest.json"), "utf8"));

const start = [built("index.html"), larger("src/i18n/en-first.ts", "src/i18n/zh-CN-first.ts")];
const words = larger("src/i18n/en.ts", "src/i18n/zh-CN.ts");
// The parts that src/ui/parts.ts names.
const forWork = ["grid/Grid.tsx", "suggestions/Found.tsx", "steps/Steps.tsx", "FileMenu.tsx"];
const budgets = [
  { what: "start page", most: 110, files: start },
  {
    what: "grid with proposals",
    most: 240,
    files: [...start, words, ...forWork.map((part) => built(`src/ui/${part}`))],
  },
  { what: "worker", most: 120, files: [worker()] },
];

let over = 0;
for (const { what, most, files } of budgets) {
  const all = withImports(files);
  const kilobytes = [...all].reduce((sum, file) => sum + sent(file), 0) / 1000;
  const fits = kilobytes <= most;
  if (!fits) over += 1;
  const figures = `${kilobytes.toFixed(1).padStart(6)} kB of ${most} kB in ${all.size} files`;
  console.log(`${fits ? "ok  " : "OVER"} ${what.padEnd(20)} ${figures}`);
}
process.exit(over === 0 ? 0 : 1);

/**
 * The built file of a source that is an entry or is imported on demand.
 * @param {string} source
 */
function built(source) {
  const chunk = manifest[source];
  if (chunk === undefined) throw new Error(`${source} is not an entry of the build, nor imported on demand`);
  return chunk.file;
}

/**
 * One visit loads one language: the larger is counted.
 * @param {string} one
 * @param {string} other
 */
function larger(one, other) {
  return sent(built(one)) > sent(built(other)) ? built(one) : built(other);
}

/** The worker is built apart, so the manifest does not list it. */
function worker() {
  const found = readdirSync(join(dist, "assets")).filter((name) => /^engine\.worker-.*\.js$/.test(name));
  if (found.length !== 1) throw new Error(`expected one engine.worker file, found ${found.length}`);
  return `assets/${found[0]}`;
}

/**
 * @param {string[]} files paths inside dist
 * @returns {Set<string>} they and all they import statically
 */
function withImports(files) {
  const all = new Set(files);
  for (const file of all) {
    const { module } = parseSync(file, read(file).toString());
    const imported = module.staticImports.map((one) => one.moduleRequest.value);
    const passedOn = module.staticExports.flatMap((one) =>
      one.entries.map((entry) => entry.moduleRequest?.value),
    );
    for (const name of [...imported, ...passedOn]) {
      if (name !== undefined) all.add(posix.join(posix.dirname(file), name));
    }
  }
  return all;
}

/**
 * Bytes of a built file as sent.
 * @param {string} file
 */
function sent(file) {
  return gzipSync(read(file), { level: 9 }).length;
}

/** @param {string} file */
function read(file) {
  return readFileSync(join(dist, file));
}
