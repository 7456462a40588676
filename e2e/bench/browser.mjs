// A browser of its own for each measurement, the memory of its tab, and what held up its main thread.
import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { chromium } from "@playwright/test";

const flags = [
  "--headless=new",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

/**
 * What a measurement may want of its browser and page.
 * @typedef {object} Wish
 * @property {boolean} [scrollBars] drawn, so that they can be dragged
 * @property {{ width: number, height: number }} [viewport]
 * @property {readonly string[]} [scripts] run in the page before its own
 */

/** The system's Chromium where there is one, Playwright's own otherwise. */
export async function launchBrowser(/** @type {Wish} */ { scrollBars } = {}) {
  const system = "/usr/bin/chromium";
  const mark = `--bench-run=${randomUUID()}`;
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({
    executablePath: existsSync(system) ? system : undefined,
    args: [...flags, ...asRoot, mark],
    ignoreDefaultArgs: scrollBars ? ["--hide-scrollbars"] : [],
  });
  return { browser, mark };
}

/**
 * A page that watches its own main thread; `crashed` settles when the tab dies, and never otherwise.
 * @param {import("@playwright/test").Browser} browser @param {string} address @param {Wish} wish
 */
export async function openPage(browser, address, { viewport, scripts = [] } = {}) {
  const context = await browser.newContext({
    acceptDownloads: true,
    locale: "en-GB",
    serviceWorkers: "block",
    ...(viewport && { viewport }),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await page.addInitScript(watchMainThread);
  for (const content of scripts) await page.addInitScript({ content });
  const crashed = new Promise((_, reject) => page.on("crash", () => reject(new Error("the tab crashed"))));
  crashed.catch(() => {});
  await page.goto(address);
  return { page, crashed };
}

/**
 * Runs in the page: the longest task the browser reports (only those over 50 ms are), and the longest gap
 * between two timer ticks, which also sees shorter tasks but counts the wait for a busy processor as well.
 */
function watchMainThread() {
  const tick = 10;
  const watch = { longTask: 0, gap: 0, last: performance.now() };
  const longest = (list) => {
    for (const entry of list.getEntries()) watch.longTask = Math.max(watch.longTask, entry.duration);
  };
  new PerformanceObserver(longest).observe({ type: "longtask", buffered: true });
  setInterval(() => {
    const now = performance.now();
    watch.gap = Math.max(watch.gap, now - watch.last - tick);
    watch.last = now;
  }, tick);
  window.mainThread = {
    forget: () => Object.assign(watch, { longTask: 0, gap: 0, last: performance.now() }),
    read: () => ({ longTask: watch.longTask, gap: watch.gap }),
  };
}

/** Forgets what held the main thread up so far. */
export const forgetTasks = (page) => page.evaluate(() => window.mainThread.forget());

/** @returns {Promise<{ longTask: number, gap: number }>} milliseconds; longTask 0 when none took over 50 */
export const longestTask = (page) => page.evaluate(() => window.mainThread.read());

/**
 * Samples the private and shared memory (RssAnon + RssShmem) of the browser's renderers every 50 ms. The tab is the
 * largest of them; its workers live in it.
 * @param {string} mark the flag that tells this browser from others
 */
export function sampleMemory(mark) {
  const started = performance.now();
  let peak = 0;
  let renderers = [];
  let ticks = 0;
  const sample = () => {
    if (ticks++ % 10 === 0) renderers = renderersOf(mark);
    for (const pid of renderers) peak = Math.max(peak, memoryOf(pid));
  };
  sample();
  const timer = setInterval(sample, 50);
  return {
    /** The peak so far, in bytes. */
    peak: () => peak,
    seconds: () => (performance.now() - started) / 1000,
    stop: () => clearInterval(timer),
  };
}

/** @param {string} mark @returns {number[]} */
function renderersOf(mark) {
  const processes = new Map();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const command = readProc(`${name}/cmdline`);
    if (!command.includes("chrom")) continue;
    const parent = Number(/^PPid:\s*(\d+)/m.exec(readProc(`${name}/status`))?.[1]);
    processes.set(Number(name), { command, parent });
  }
  const isOurs = (pid) => {
    const process = processes.get(pid);
    if (!process) return false;
    return process.command.includes(mark) || isOurs(process.parent);
  };
  return [...processes.keys()].filter(
    (pid) => processes.get(pid).command.includes("--type=renderer") && isOurs(pid),
  );
}

/** @param {number} pid @returns {number} bytes; 0 when the process is gone */
function memoryOf(pid) {
  const status = readProc(`${pid}/status`);
  const kilobytes = (field) => Number(new RegExp(`^${field}:\\s*(\\d+)`, "m").exec(status)?.[1] ?? 0);
  return (kilobytes("RssAnon") + kilobytes("RssShmem")) * 1024;
}

function readProc(path) {
  try {
    return readFileSync(`/proc/${path}`, "utf8");
  } catch {
    return "";
  }
}
