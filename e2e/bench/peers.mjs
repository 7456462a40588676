// Drives PapaParse, uDSV and DuckDB-Wasm, each in a worker of a bare page in a browser of its own.
import { forgetTasks, launchBrowser, longestTask, openPage, sampleMemory } from "./browser.mjs";

/** @typedef {import("./table.mjs").Measured} Measured */

const patience = 600_000;

/**
 * @param {string} who papaparse, udsv or duckdb
 * @param {string} pages address of the benchmark's pages
 * @param {string} file path of the list
 * @returns {Promise<Measured>}
 */
export async function measurePeer(who, pages, file) {
  const { browser, mark } = await launchBrowser();
  const memory = sampleMemory(mark);
  /** @type {Measured} */
  const measured = { browser: browser.version() };
  try {
    const { page, crashed } = await openPage(browser, `${pages}/peer.html?who=${who}`);
    const inTime = (work) => Promise.race([work, crashed, tooLong()]);
    measured.start = (await inTime(page.evaluate(() => window.bench.started))).ms;
    await forgetTasks(page);
    await page.setInputFiles("input", file);
    const read = await inTime(page.evaluate(() => window.bench.read()));
    Object.assign(measured, {
      first: read.first,
      all: read.ms,
      rowsRead: read.rows,
      peakRead: memory.peak(),
    });
    const example = await inTime(page.evaluate(() => window.bench.example()));
    measured.example = read.ms + example.ms;
    measured.peakJob = memory.peak();
    Object.assign(measured, { rows: example.rows, mean: example.mean, bytes: example.bytes });
    if (who === "duckdb") {
      const profile = await inTime(page.evaluate(() => window.bench.profile()));
      measured.profile = read.ms + profile.ms;
    }
    measured.mainThread = await longestTask(page);
  } catch (problem) {
    measured.failed = `${firstLine(problem)} after ${memory.seconds().toFixed(0)} s`;
    measured.peakJob = memory.peak();
  } finally {
    memory.stop();
    await browser.close();
  }
  return measured;
}

function tooLong() {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error("gave up")), patience).unref();
  });
}

function firstLine(problem) {
  const text = problem instanceof Error ? problem.message : String(problem);
  return text.replace(/^page\.evaluate: (Error: )*/, "").split("\n")[0];
}
