// Drives the whole page as a user does: choose a file, wait for the proposals, clean up, scroll, download.
import { forgetTasks, longestTask } from "./browser.mjs";
import { drive } from "./drive.mjs";

/** @typedef {import("./table.mjs").Measured} Measured */
/** @typedef {import("@playwright/test").Page} Page */

/** Where things are on the page; nothing else here knows. */
const places = {
  choose: (/** @type {Page} */ page) => page.getByRole("button", { name: "Choose a file" }).first(),
  cleanUp: (page) => page.getByRole("button", { name: /^Clean up/ }).first(),
  grid: (page) => page.getByRole("grid").first(),
  download: (page) => page.getByRole("button", { name: "Download", exact: true }).first(),
  format: (page) => page.getByRole("dialog").getByLabel("Save as"),
  confirm: (page) =>
    page
      .getByRole("dialog")
      .getByRole("button", { name: /^Download/ })
      .last(),
};

/** @typedef {"first-rows" | "all-rows" | "profiled" | "suggested" | "cleaned" | "written"} Mark */

/**
 * @param {string} app address of the built app
 * @param {string} file path of the list
 * @returns {Promise<Measured>}
 */
export function measureApp(app, file) {
  return drive(app, file, async ({ page, memory, measured }) => {
    const chosen = await chooseFile(page, file);
    const since = async (/** @type {Mark} */ mark) => (await markTime(page, mark)) - chosen;

    measured.first = await since("first-rows");
    measured.all = await since("all-rows");
    measured.peakRead = memory.peak();
    measured.profile = await since("suggested");
    const tasks = { read: await tasksSoFar(page) };

    const pressed = await press(page, places.cleanUp(page));
    measured.cleaned = measured.profile + (await markTime(page, "cleaned", pressed)) - pressed;
    tasks.clean = await tasksSoFar(page);

    await scrollAbout(page);
    tasks.scroll = await tasksSoFar(page);

    measured.written = measured.cleaned + (await download(page));
    tasks.write = await tasksSoFar(page);
    measured.tasks = tasks;
  }).then(withWorstTask);
}

/**
 * The whole page with a list in another format: reads it, and writes it in the same.
 * @param {string} app address of the built app
 * @param {string} file path of the list
 * @param {"xlsx" | "parquet"} format
 * @returns {Promise<Measured>}
 */
export function measureAppFormat(app, file, format) {
  return drive(app, file, async ({ page, memory, measured }) => {
    const chosen = await chooseFile(page, file);
    measured.first = (await markTime(page, "first-rows")) - chosen;
    measured.all = (await markTime(page, "all-rows")) - chosen;
    measured.peakRead = memory.peak();
    await markTime(page, "suggested");
    const tasks = { read: await tasksSoFar(page) };
    measured.written = await download(page, format);
    tasks.write = await tasksSoFar(page);
    measured.tasks = tasks;
  }).then(withWorstTask);
}

/** Chooses the file, and gives the time of it on the page's clock. */
export async function chooseFile(/** @type {Page} */ page, file) {
  await page.evaluate(watchChoice);
  const choosing = page.waitForEvent("filechooser");
  await places.choose(page).click();
  await (await choosing).setFiles(file);
  return page.evaluate(() => window.benchChosen);
}

/** The choice of the file is the zero of the clock; the app makes its file box when it is asked. Runs in the page. */
function watchChoice() {
  window.benchChosen = new Promise((resolve) => {
    const listen = (input) => input.addEventListener("change", () => resolve(performance.now()), true);
    const createElement = document.createElement.bind(document);
    document.createElement = (name, options) => {
      const made = createElement(name, options);
      if (name === "input") listen(made);
      return made;
    };
  });
}

/** When the app set the mark, on the page's clock; waits for it. Marks before `after` do not count. */
export function markTime(/** @type {Page} */ page, /** @type {Mark} */ mark, after = 0) {
  return page.evaluate(
    ([name, from]) =>
      new Promise((resolve) => {
        const look = (entries) => {
          const found = entries.find((entry) => entry.name === name && entry.startTime >= from);
          if (found) resolve(found.startTime);
        };
        new PerformanceObserver((list) => look(list.getEntries())).observe({ type: "mark", buffered: true });
      }),
    [`limpid:${mark}`, after],
  );
}

/** Presses a button; gives the time just before, on the page's clock. */
async function press(page, button) {
  await button.waitFor();
  const at = await page.evaluate(() => performance.now());
  await button.click();
  return at;
}

/** By the wheel for a while, then to the end and back by the bar, as far as the list is tall. */
async function scrollAbout(/** @type {Page} */ page) {
  const grid = places.grid(page);
  await grid.hover();
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(16);
  }
  for (const share of [0.25, 0.5, 0.75, 1, 0.1, 0]) {
    await grid.evaluate((element, to) => {
      const tall = [element, ...element.querySelectorAll("*"), element.parentElement].find(
        (candidate) => candidate && candidate.scrollHeight > candidate.clientHeight + 1000,
      );
      if (tall) tall.scrollTop = (tall.scrollHeight - tall.clientHeight) * to;
    }, share);
    await page.waitForTimeout(300);
  }
}

/** Milliseconds from the press of Download to the file written; as CSV where no format is asked for. */
async function download(/** @type {Page} */ page, format) {
  await places.download(page).click();
  if (format) await places.format(page).selectOption(format);
  const arriving = page.waitForEvent("download");
  const pressed = await press(page, places.confirm(page));
  const written = await markTime(page, "written", pressed);
  await (await arriving).delete();
  return written - pressed;
}

/** The longest task since the last time this was asked. */
async function tasksSoFar(page) {
  const tasks = await longestTask(page);
  await forgetTasks(page);
  return tasks;
}

/** @param {Measured & { tasks?: Record<string, { longTask: number, gap: number }> }} measured */
function withWorstTask(measured) {
  const { tasks } = measured;
  if (!tasks) return measured;
  const worst = (field) => Math.max(...Object.values(tasks).map((task) => task[field]));
  return { ...measured, mainThread: { longTask: worst("longTask"), gap: worst("gap") } };
}
