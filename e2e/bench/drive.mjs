// One measurement: a browser, a page, its memory and main thread; what goes wrong is part of the result.
import { statSync } from "node:fs";
import { forgetTasks, launchBrowser, longestTask, openPage, sampleMemory } from "./browser.mjs";

/** @typedef {import("./table.mjs").Measured} Measured */
/** @typedef {import("@playwright/test").Page} Page */

/**
 * Opens the address in a browser of its own and lets `work` fill what was measured. A crash of the tab, a throw or
 * no end within two minutes and a second for each megabyte becomes `failed`; the largest memory and the longest task are told anyhow.
 * @param {string} address
 * @param {string} file path of the list
 * @param {(at: { page: Page, memory: { peak(): number }, measured: Measured }) => Promise<void>} work
 * @param {import("./browser.mjs").Wish} [wish]
 * @returns {Promise<Measured>}
 */
export async function drive(address, file, work, wish) {
  const patience = 120_000 + statSync(file).size / 1000;
  const { browser, mark } = await launchBrowser(wish);
  const memory = sampleMemory(mark);
  /** @type {Measured} */
  const measured = { browser: browser.version() };
  let giveUp;
  const tooLong = new Promise((_, reject) => {
    giveUp = setTimeout(() => reject(new Error("gave up")), patience);
  });
  try {
    const { page, crashed } = await openPage(browser, address, wish);
    await forgetTasks(page);
    await Promise.race([work({ page, memory, measured }), crashed, tooLong]);
    measured.mainThread = await longestTask(page);
  } catch (problem) {
    measured.failed = `${inWords(problem)} after ${memory.seconds().toFixed(0)} s`;
  } finally {
    clearTimeout(giveUp);
    measured.peakJob = memory.peak();
    memory.stop();
    await browser.close();
  }
  return measured;
}

/** Calls (or awaits) one part of the page's `bench` object. @param {Page} page @param {string} part */
export function inPage(page, part, value) {
  return page.evaluate(
    async ([name, argument]) => {
      const found = window.bench[name];
      return typeof found === "function" ? found(argument) : found;
    },
    [part, value],
  );
}

function inWords(problem) {
  const text = problem instanceof Error ? problem.message : String(problem);
  return text.replace(/^page\.evaluate: (Error: )*/, "").split("\n")[0];
}
