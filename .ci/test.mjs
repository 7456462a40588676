// @ts-check
// `npm test`: every check there is. `npm test -- types unit` runs only those named.
// Short checks share the machine; the browser has it alone, at the end. The last line counts: N passed, N failed.

import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { bin, ensureBrowser, ensureNode, ensurePackages, root, run } from "./setup.mjs";

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {Count & { says: string[] }} Report `says`: each failed test with its reason, each skipped one by name
 * @typedef {object} Check
 * @property {string} name
 * @property {() => string[]} line program and arguments
 * @property {() => Report} [report] reads what a test runner wrote; a check without one counts as one test
 * @property {boolean} [show] print its output also when it passed
 * @typedef {{ name: string, seconds: number } & Count} Outcome
 */

const unitReport = ".cache/vitest.json";
const browserReport = ".cache/playwright.json";
/** Characters of a failure's reason that are printed: the sentence, the difference and where. */
const longestReason = 1500;

/** Checks that can run side by side, the longest first. */
/** @type {Check[]} */
const sideBySide = [
  {
    name: "unit",
    line: () => bin("vitest", "run", "--reporter=dot", "--reporter=json", `--outputFile.json=${unitReport}`),
    report: ofUnit,
  },
  { name: "build", line: () => bin("vite", "build", "--logLevel", "warn") },
  { name: "unused", line: () => bin("knip") },
  { name: "lint-types", line: () => bin("oxlint", "--deny-warnings") },
  { name: "lint", line: () => bin("@biomejs/biome", "lint", "--error-on-warnings") },
  { name: "format", line: () => bin("@biomejs/biome", "check", "--linter-enabled=false") },
  { name: "types", line: () => bin("typescript", "--project", "tsconfig.json") },
  { name: "types-engine", line: () => bin("typescript", "--project", "tsconfig.engine.json") },
];

/** Checks of the built page, one after the other. */
/** @type {Check[]} */
const ofTheBuild = [
  { name: "size", line: () => [process.execPath, ".ci/size.mjs"], show: true },
  {
    name: "browser",
    line: () => bin("@playwright/test", "test", "--project=promises"),
    report: ofBrowser,
  },
];

const asked = process.argv.slice(2);
const known = [...sideBySide, ...ofTheBuild].map((check) => check.name);
const wanted = (/** @type {Check} */ check) => asked.length === 0 || asked.includes(check.name);

ensureNode();
if (asked.some((name) => !known.includes(name))) {
  console.error(`There are these checks: ${known.join(" ")}`);
  process.exit(2);
}
await ensurePackages();
mkdirSync(join(root, ".cache"), { recursive: true });
const noBrowser = ofTheBuild.slice(1).some(wanted) ? ensureBrowser().catch(String) : undefined;
const outcomes = await twoAtATime(sideBySide.filter(wanted));
const trouble = await noBrowser;
if (trouble !== undefined) console.error(`There is no browser to test in. ${trouble}`);
const built = !outcomes.some(({ name, failed }) => name === "build" && failed > 0);
for (const check of ofTheBuild.filter(wanted)) outcomes.push(built ? await carryOut(check) : notRun(check));
finish(outcomes);

/** @param {Check[]} checks */
async function twoAtATime(checks) {
  /** @type {Outcome[]} */
  const done = [];
  const queue = [...checks];
  const work = async () => {
    for (let check = queue.shift(); check !== undefined; check = queue.shift())
      done.push(await carryOut(check));
  };
  await Promise.all([work(), work()]);
  return done;
}

/**
 * @param {Check} check
 * @returns {Promise<Outcome>}
 */
async function carryOut({ name, line, report, show = false }) {
  if (name === "browser") console.log("In the browser, for some minutes …");
  const started = performance.now();
  const { code, output } = await run(line(), { collect: true });
  const seconds = (performance.now() - started) / 1000;
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds.toFixed(1)} s)`);
  const { says, ...counted } = report?.() ?? { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0, says: [] };
  const silent = counted.failed === 0 && (code !== 0 || counted.passed === 0);
  for (const line of says) console.log(line);
  if (show || silent) console.log(output.trimEnd());
  return { name, seconds, ...counted, failed: silent ? 1 : counted.failed };
}

/**
 * Without a build there is nothing to look at, or only an old one.
 * @param {Check} check
 * @returns {Outcome}
 */
function notRun({ name }) {
  console.log(`FAILED ${name}: not run, as the build failed`);
  return { name, seconds: 0, passed: 0, failed: 1, skipped: 0 };
}

/** @returns {Report} */
function ofUnit() {
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
    testResults = [],
  } = readReport(unitReport);
  const says = testResults.flatMap(({ name: file, message, assertionResults: tests }) => [
    ...(message ? [failure(file, message)] : []),
    ...tests.flatMap(({ status, fullName, failureMessages }) => {
      if (status === "failed") return failure(`${file}: ${fullName}`, failureMessages.join("\n"));
      return status === "passed" ? [] : `  not run: ${fullName}`;
    }),
  ]);
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests, says };
}

/** @returns {Report} */
function ofBrowser() {
  const { stats, suites = [] } = readReport(browserReport);
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats ?? {};
  const says = specs(suites).flatMap(({ file, title, ok, tests }) => {
    const results = tests.flatMap((test) => test.results);
    if (ok && results.every(({ status }) => status === "skipped")) return `  not run: ${title}`;
    if (ok) return results.length > tests.length ? `  only at the second try: ${title}` : [];
    return failure(`${file}: ${title}`, results.map(({ error }) => error?.message ?? "").join("\n"));
  });
  return { passed: expected + flaky, failed: unexpected, skipped, says };
}

/**
 * @param {Suite[]} suites
 * @returns {Spec[]}
 */
function specs(suites) {
  return suites.flatMap((suite) => [...(suite.specs ?? []), ...specs(suite.suites ?? [])]);
}

/**
 * @param {string} what
 * @param {string} reason
 */
function failure(what, reason) {
  return `FAILED ${what.replace(root, ".")}\n${stripVTControlCharacters(reason).slice(0, longestReason)}`;
}

/**
 * @typedef {{ file: string, title: string, ok: boolean, tests: { results: { status: string, error?: { message?: string } }[] }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 * @typedef {object} UnitFile
 * @property {string} name
 * @property {string} message why the file as a whole could not be run
 * @property {{ status: string, fullName: string, failureMessages: string[] }[]} assertionResults
 */

/**
 * Reads a runner's report once, so that an old one is never counted again; an absent one counts nothing.
 * @param {string} path
 * @returns {{ numPassedTests?: number, numFailedTests?: number, numPendingTests?: number, testResults?: UnitFile[],
 *   stats?: Record<string, number>, suites?: Suite[] }}
 */
function readReport(path) {
  const file = join(root, path);
  if (!existsSync(file)) return {};
  /** @type {ReturnType<typeof readReport>} */
  const report = JSON.parse(readFileSync(file, "utf8"));
  rmSync(file);
  return report;
}

/** @param {Outcome[]} all */
function finish(all) {
  const row = (/** @type {(string | number)[]} */ cells) =>
    cells.map((cell, at) => (at === 0 ? String(cell).padEnd(14) : String(cell).padStart(9))).join("");
  console.log(`\n${row(["", "passed", "failed", "skipped", "seconds"])}`);
  for (const { name, passed, failed, skipped, seconds } of all) {
    console.log(row([name, passed, failed, skipped, seconds.toFixed(1)]));
  }
  const passed = all.reduce((sum, one) => sum + one.passed, 0);
  const failed = all.reduce((sum, one) => sum + one.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}
