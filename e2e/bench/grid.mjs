// A million rows × 100 columns under the hand: ours, hightable and Glide Data Grid, with the same input in the same window.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { drive } from "./drive.mjs";
import { measureAppGrid } from "./grid-app.mjs";
import { parts } from "./grid-input.mjs";
import { gridList } from "./grid-list.mjs";
import { watchGrid } from "./grid-watch.mjs";

/** @typedef {import("@playwright/test").Page} Page */
/**
 * Where the parts of a grid are; a grid on a canvas has only what scrolls.
 * @typedef {{ scroller: string, header?: string, row?: string, cell?: string, number?: string, missing?: string }} GridPlaces
 */
/**
 * One part of the input. Times are milliseconds; `busy` are frames that the page itself worked on for more than 50.
 * @typedef {{ frames: number, over: number, p99: number, longest: number, busy: number, longestBusy: number, blank?: number, settled: number, top: number, left: number }} Scrolled
 */
/**
 * @typedef {object} GridMeasured
 * @property {string} [browser]
 * @property {string} [failed]
 * @property {Record<string, Scrolled>} [scrolled] by part
 * @property {Record<string, Scrolled>} [whileBusy] the same while the worker was at work
 * @property {readonly number[]} [jumps] milliseconds from each jump to the right rows
 * @property {Record<string, number>} [waits] milliseconds from each press to the first right rows
 */

const SIZE = { width: 1280, height: 800 };
/** Shares of the way that the bar is put to, near and far by turns. */
const JUMPS = [0.5, 0.51, 0.1, 0.9, 0.25, 0.26, 0.75, 0.05, 0.6, 0.95, 0.33, 0.02];

/** Who is measured, how each is fed, and where its parts are. */
export const grids = {
  app: {
    fed: "reads the file; its rows come from its worker",
    places: {
      scroller: "[role=grid]",
      header: "[role=columnheader]",
      row: "[role=row]",
      cell: "[role=gridcell]",
      number: "[data-row-number]",
      missing: "missing",
    },
  },
  hightable: {
    fed: "each cell worked out in `getCell`, no file read",
    places: {
      scroller: "[class*=table-scroll]",
      header: "thead th",
      row: "tbody [role=row]",
      cell: "[role=cell]",
      number: "tbody [role=rowheader]",
    },
  },
  glide: {
    fed: "each cell worked out in `getCellContent`, no file read",
    places: { scroller: ".dvn-scroller" },
  },
};

/**
 * @param {keyof typeof grids} who
 * @param {{ app?: string, pages: string }} at addresses
 * @param {string} file path of the list
 * @param {number} rows of the list
 * @returns {Promise<GridMeasured>}
 */
export function measureGrid(who, at, file, rows) {
  const { places } = grids[who];
  const address = who === "app" ? at.app : `${at.pages}/grid.html?who=${who}&rows=${rows}`;
  const setting = JSON.stringify({ rows, places });
  const scripts = [`window.gridList = (${gridList})();`, `(${watchGrid})(${setting});`];
  const work = async ({ page, measured }) => {
    const hand = handOn(page, places);
    if (who === "app") return measureAppGrid({ page, measured, file, rows, hand });
    await page.locator(places.scroller).waitFor();
    await page.waitForTimeout(1000);
    await hand.playAll(measured);
  };
  return drive(address, file, work, { viewport: SIZE, scrollBars: true, scripts });
}

/** @typedef {ReturnType<typeof handOn>} Hand */

/** Plays parts of the input on a grid, and tells what was seen. */
function handOn(/** @type {Page} */ page, /** @type {GridPlaces} */ { scroller }) {
  const hand = {
    /** @returns {Promise<Scrolled>} */
    async play(/** @type {keyof typeof parts} */ part) {
      const box = await page.evaluate((selector) => {
        const element = document.querySelector(selector);
        element.scrollTop = 0;
        element.scrollLeft = 0;
        return element.getBoundingClientRect().toJSON();
      }, scroller);
      await page.waitForTimeout(500);
      await page.evaluate(() => window.gridWatch.begin());
      const sent = await parts[part].play(page, box);
      const stood = await page.evaluate((all) => window.gridWatch.settled(all), sent);
      const seen = await page.evaluate(() => window.gridWatch.end());
      await parts[part].after?.(page);
      return { ...stood, ...seen };
    },
    async jumps() {
      const times = [];
      for (const share of JUMPS) {
        times.push(await page.evaluate((to) => window.gridWatch.jump(to), share));
        await page.waitForTimeout(200);
      }
      return times;
    },
    /** All of it, and the jumps. */
    async playAll(/** @type {GridMeasured} */ measured) {
      measured.scrolled = {};
      for (const part of Object.keys(parts)) measured.scrolled[part] = await hand.play(part);
      measured.jumps = await hand.jumps();
    },
  };
  return hand;
}

/** The version of one of the grids, as installed for the benchmark. */
export function gridVersion(who) {
  const [folder, name] = who === "glide" ? ["./glide/", "@glideapps/glide-data-grid"] : ["./", "hightable"];
  const path = fileURLToPath(new URL(`${folder}package.json`, import.meta.url));
  return JSON.parse(readFileSync(path, "utf8")).dependencies[name];
}
