// Drives our page with the list of the grids: scrolled while its worker looks through the columns and when it rests; then
// looked through, filtered, sorted and put back, each timed from the press to the first right rows.
import { chooseFile, markTime } from "./app.mjs";
import { countsOf, firstSorted, gridList, rowsWith } from "./grid-list.mjs";

/** @typedef {import("@playwright/test").Page} Page */

/**
 * @param {{ page: Page, measured: import("./grid.mjs").GridMeasured, file: string, rows: number, hand: import("./grid.mjs").Hand }} at
 */
export async function measureAppGrid({ page, measured, file, rows, hand }) {
  await chooseFile(page, file);
  await markTime(page, "all-rows");
  measured.whileBusy = { wheel: await hand.play("wheel"), bar: await hand.play("bar") };
  const over = await page.evaluate(() => performance.getEntriesByName("limpid:suggested").length > 0);
  if (over) console.error("app: the worker was done before the scrolling beside it was");
  await markTime(page, "suggested");
  await page.waitForTimeout(1000);

  await hand.playAll(measured);
  measured.waits = await pressAll(page, rows);
}

/** Each press, and the milliseconds until what it asks for is on screen. */
async function pressAll(/** @type {Page} */ page, rows) {
  const column = (name) => gridList().names.indexOf(name);
  const until = (expected) => page.evaluate((wanted) => window.gridWatch.untilRows(wanted), expected);
  const all = until.bind(null, null);
  const waits = {};
  const press = async (what, awaited, act) => {
    await act();
    waits[what] = await awaited;
    await page.waitForTimeout(700);
  };
  const header = (name) =>
    page
      .getByRole("columnheader")
      .filter({ has: page.getByRole("button", { name, exact: true }) })
      .getByRole("button", { name, exact: true });

  await page.evaluate(() => document.querySelector("[role=grid]").scrollTo({ top: 0, left: 0 }));
  await page.getByRole("tab", { name: /^Filter/ }).click();
  const counts = countsOf(rows, column("city"));
  const card = page.getByRole("article", { name: "city" });
  await press(
    "facet over a category (16 values)",
    page.evaluate((wanted) => window.gridWatch.untilCounts(wanted), { column: "city", counts }),
    () => page.getByRole("combobox", { name: "Look through a column" }).selectOption({ label: "city" }),
  );
  const [chosen] = counts[3];
  const tick = card.getByRole("checkbox", { name: new RegExp(`^${chosen} `) });
  await press("filter by one of its values", until(rowsWith(rows, column("city"), chosen)), () =>
    tick.click(),
  );
  await press("filter taken away", all(), () => tick.click());
  for (const name of ["name", "reference"]) {
    const distinct = name === "name" ? "34,560 different" : "all different";
    await press(`sort by a text (${distinct})`, until(sortedBy(rows, column(name))), () =>
      header(name).click(),
    );
    await press(`sort by a text (${distinct}) put back`, all(), () =>
      page.getByRole("button", { name: "Back to file order" }).click(),
    );
  }
  await header("name").click();
  const from = await page.evaluate(() => performance.now());
  await page.getByRole("button", { name: "Make it a step" }).click();
  await markTime(page, "suggested", from);
  await press("sort as a step undone (Ctrl+Z)", all(), () => page.keyboard.press("ControlOrMeta+Z"));
  return waits;
}

const sortedBy = (rows, column) => ({ total: rows, first: firstSorted(rows, column) });
