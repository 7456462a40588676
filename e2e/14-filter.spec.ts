import { expect, type Locator, type Page, test } from "@playwright/test";
import { addStep, fromColumn, fromPalette } from "./form.ts";
import { expectRows, header, shownNumbers } from "./list.ts";
import { download, openFile } from "./page.ts";
import { expectSteps, showSteps } from "./steps.ts";

const orders = {
  name: "orders.csv",
  bytes: [
    "name,city,spent",
    "Ann,Bern,10",
    "Bob,Bern,20",
    "Cy,Rome,30",
    "Di,,40",
    "Ed,rome,50",
    "Flo,Bern,60",
    "Gus,Oslo,70",
    "Hal,Oslo,80",
    "Ida,Rome,90",
  ].join("\n"),
};

/** Shows the counts of a column, from the panel. */
async function lookThrough(page: Page, column: string): Promise<Locator> {
  await page.getByRole("tab", { name: /^Filter/ }).click();
  await page.getByRole("combobox", { name: "Look through a column" }).selectOption({ label: column });
  const card = page.getByRole("article", { name: column });
  await expect(card).toHaveAttribute("aria-busy", "false");
  return card;
}

function values(card: Locator): Promise<string[]> {
  return card
    .getByRole("listitem")
    .evaluateAll((items) =>
      items.map((item) =>
        Array.from(item.querySelectorAll("label > span"), (span) => span.textContent).join(" "),
      ),
    );
}

const tick = (card: Locator, value: string) =>
  card.getByRole("checkbox", { name: new RegExp(`^${value} `) }).check();

test("The values of a column are counted; ticking some shows only their rows, or all but these", async ({
  page,
}) => {
  await openFile(page, orders);
  const city = await lookThrough(page, "city");
  expect(await values(city)).toEqual(["Bern 3", "Oslo 2", "Rome 2", "rome 1", "missing 1"]);
  await tick(city, "Rome");
  await tick(city, "missing");
  await expectRows(page, [
    ["Cy", "Rome", "30"],
    ["Di", "missing", "40"],
    ["Ida", "Rome", "90"],
  ]);
  await city.getByRole("checkbox", { name: "All but these" }).check();
  await expect(page.getByRole("region", { name: "Filters" })).toContainText("6 of 9 rows");
  await city.getByRole("button", { name: "Untick all" }).click();
  await expect(city.getByRole("checkbox", { name: "All but these" })).toHaveCount(0);
});

test("The counts of one column follow what is ticked in another, and never what is ticked in itself", async ({
  page,
}) => {
  await openFile(page, orders);
  const spent = await lookThrough(page, "spent");
  const city = await lookThrough(page, "city");
  await spent.getByRole("textbox", { name: "From" }).fill("50");
  await spent.getByRole("textbox", { name: "From" }).press("Enter");
  await expect.poll(() => values(city)).toEqual(["Oslo 2", "Bern 1", "Rome 1", "rome 1"]);
  await tick(city, "Oslo");
  await expectRows(page, [
    ["Gus", "Oslo", "70"],
    ["Hal", "Oslo", "80"],
  ]);
  expect(await values(city)).toEqual(["Oslo 2", "Bern 1", "Rome 1", "rome 1"]);
});

test("A value changed in its place is a step for all its cells", async ({ page }) => {
  await openFile(page, orders);
  const city = await lookThrough(page, "city");
  await city.getByRole("button", { name: "Change “rome” everywhere", exact: true }).click();
  await city.getByRole("textbox", { name: "New text for “rome”" }).fill("Rome");
  await page.keyboard.press("Enter");
  await expect.poll(() => values(city)).toEqual(["Bern 3", "Rome 3", "Oslo 2", "missing 1"]);
  expect((await download(page)).table[5]).toEqual(["Ed", "Rome", "50"]);
  await showSteps(page);
  await expectSteps(page, [{ step: "Replace “rome” with “Rome” in city", did: "1 cell changed" }]);
});

test("A range is dragged over the bars, or set by the keyboard alone", async ({ page }) => {
  await openFile(page, orders);
  const spent = await lookThrough(page, "spent");
  const bars = spent.getByRole("group", { name: "Ranges of spent" }).getByRole("button");
  await bars.first().hover();
  await page.mouse.down();
  await bars.nth(2).hover();
  await page.mouse.up();
  await expect(spent.getByRole("textbox", { name: "From" })).toHaveValue("10");
  const chosen = () => bars.evaluateAll((all) => all.filter((bar) => bar.ariaPressed === "true").length);
  expect(await chosen()).toBe(3);
  await bars.last().press("Enter");
  expect(await chosen()).toBe(1);
  await expectRows(page, [["Ida", "Rome", "90"]]);
  await bars.last().press("Enter");
  expect(await chosen()).toBe(0);
});

test("Values can be told by how they are built and by their length, from the menu of the column too", async ({
  page,
}) => {
  await openFile(page, { name: "codes.csv", bytes: "code\nA-1\nB-22\nC-3\nx\nD 44\n" });
  await header(page, "code").getByRole("button", { name: /menu/i }).click();
  await page.getByRole("menuitem", { name: "Look through its values" }).click();
  const code = page.getByRole("article", { name: "code" });
  await code.getByRole("combobox", { name: "What to count in code" }).selectOption({ label: "Patterns" });
  await expect.poll(() => values(code)).toEqual(["A-9 2", "A 99 1", "A-99 1", "a 1"]);
  await tick(code, "A 99");
  await expectRows(page, [["D 44"]]);
  await code.getByRole("combobox", { name: "What to count in code" }).selectOption({ label: "Lengths" });
  await code.getByRole("button", { name: "1 character: 1 row" }).click();
  await expectRows(page, [["x"]]);
});

test("The search goes from hit to hit, brings its column into view, and begins again at the end", async ({
  page,
}) => {
  const names = Array.from({ length: 30 }, (_, i) => `column ${i}`);
  const rows = [1, 2, 3].map((n) => names.map((_, i) => (i === 25 ? `zoë ${n}` : `${i}`)).join(","));
  await openFile(page, {
    name: "wide.csv",
    bytes: [names.join(","), ...rows, names.join(",").replaceAll("column", "row")].join("\n"),
  });
  const search = page.getByRole("searchbox");
  await search.fill("Zoë");
  const hit = page.getByRole("gridcell", { name: "zoë 1" });
  await expect(hit).toBeInViewport();
  await expect(hit.locator("mark")).toHaveText("zoë");
  const active = () => page.locator("[role=gridcell][aria-selected=true]");
  await expect(active()).toHaveText("zoë 1");
  await search.press("Enter");
  await expect(active()).toHaveText("zoë 2");
  await search.press("Enter");
  await search.press("Enter");
  await expect(active()).toHaveText("zoë 1");
  await search.press("Shift+Enter");
  await expect(active()).toHaveText("zoë 3");
  await page.getByRole("button", { name: "Previous hit" }).click();
  await expect(active()).toHaveText("zoë 2");
});

test("A step says whether it takes all rows or the rows in view, and does so", async ({ page }) => {
  await openFile(page, orders);
  const city = await lookThrough(page, "city");
  await tick(city, "Rome");
  const form = await fromColumn(page, "name", "Change capitals");
  await expect(form.getByRole("radio", { name: "All rows" })).toBeChecked();
  await form.getByRole("radio", { name: "Only the 2 rows in view" }).check();
  await form.getByLabel("Write").selectOption({ value: "upper" });
  await addStep(form);
  await page.getByRole("button", { name: "Clear filters" }).click();
  const names = (await download(page)).table.map(([name]) => name);
  expect(names).toEqual(["name", "Ann", "Bob", "CY", "Di", "Ed", "Flo", "Gus", "Hal", "IDA"]);
});

test("A step that can only take all rows says so while the list shows some", async ({ page }) => {
  await openFile(page, orders);
  await tick(await lookThrough(page, "city"), "Rome");
  const form = await fromPalette(page, "Sort rows");
  await expect(form).toContainText("This step takes all rows, also those that are not in view.");
});

test("Pressing a bar of a chart shows its rows in the list; so does its line in the table, by keyboard", async ({
  page,
}) => {
  await openFile(page, orders);
  const chart = page.getByRole("article", { name: "Most frequent in city" });
  await page.getByRole("radio", { name: "Analyse" }).check();
  const bar = { position: { x: 200, y: 12 } };
  await chart.getByRole("application").hover(bar);
  await expect(chart.getByRole("status")).toContainText("Bern");
  await chart.getByRole("application").click(bar);
  await expect.poll(() => shownNumbers(page)).toEqual([1, 2, 6]);
  await page.getByRole("radio", { name: "Analyse" }).check();
  await chart.getByRole("button", { name: "Show as table" }).focus();
  await page.keyboard.press("Enter");
  await chart.getByRole("button", { name: "Show the rows of Oslo in the list" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => shownNumbers(page)).toEqual([7, 8]);
  await expect(page.getByRole("region", { name: "Filters" })).toContainText("2 of 9 rows");
});
