import { expect, type Page, test } from "@playwright/test";
import { expectNames, expectRows, header, list, row } from "./list.ts";
import { openFile, openSample, paste, pasteTable } from "./page.ts";
import { showSteps, stepLines } from "./steps.ts";

// The list as a grid: cells picked, pasted and emptied; columns frozen, hidden and moved; what does not show, shown.

const PEOPLE = [
  ["id", "name", "city"],
  ["1", "Ann", "Rome"],
  ["2", "Bob", "Oslo"],
  ["3", "Cy", "Bonn"],
];

async function copied(page: Page, type: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return (await item.getType(wanted)).text();
  }, type);
}

test("Cells from a spreadsheet are pasted over the list as one step, and undone as one", async ({ page }) => {
  await pasteTable(page, PEOPLE);
  await list(page).getByRole("gridcell", { name: "Ann" }).click();
  await paste(page, { text: 'Anna\tMilan\n"Bob\nSmith"\tBergen' });
  await expectRows(page, [
    ["1", "Anna", "Milan"],
    ["2", "Bob\nSmith", "Bergen"],
    ["3", "Cy", "Bonn"],
  ]);
  await showSteps(page);
  await expect(stepLines(page)).toContainText(["Change 4 cells in name and city"]);
  await page.keyboard.press("ControlOrMeta+Z");
  await expectRows(page, PEOPLE.slice(1));
});

test("What is pasted beyond the list is left out, and said", async ({ page }) => {
  await pasteTable(page, PEOPLE);
  await list(page).getByRole("gridcell", { name: "Bonn" }).click();
  await paste(page, { text: "Cologne\tDE\nx\ty" });
  await expect(page.getByText(/^1 cell changed\. 3 were left out/)).toBeVisible();
  await expect(row(page, 3).getByRole("gridcell").last()).toContainText("Cologne");
});

test("One text fills all that is picked by keyboard, and Delete empties it", async ({ page }) => {
  await pasteTable(page, PEOPLE);
  await list(page).focus();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.press("ControlOrMeta+Space");
  await paste(page, { text: "Paris" });
  await expectRows(page, [
    ["1", "Ann", "Paris"],
    ["2", "Bob", "Paris"],
    ["3", "Cy", "Paris"],
  ]);
  await page.keyboard.press("Delete");
  await expectRows(page, [
    ["1", "Ann", "missing"],
    ["2", "Bob", "missing"],
    ["3", "Cy", "missing"],
  ]);
});

test("Rows and columns are picked by their numbers and headers, and copied as text and as a table", async ({
  page,
}) => {
  await pasteTable(page, PEOPLE);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.locator("[data-row-number='0']").click();
  await page.locator("[data-row-number='1']").click({ modifiers: ["Shift"] });
  await page.keyboard.press("ControlOrMeta+C");
  await expect.poll(() => copied(page, "text/plain")).toBe("1\tAnn\tRome\n2\tBob\tOslo");
  expect(await copied(page, "text/html")).toMatch(/<td[^>]*>1<\/td><td[^>]*>Ann<\/td>/);
  await header(page, "name").click({ position: { x: 20, y: 70 } });
  await header(page, "city").click({ position: { x: 20, y: 70 }, modifiers: ["Shift"] });
  await page.keyboard.press("ControlOrMeta+C");
  await expect.poll(() => copied(page, "text/plain")).toBe("Ann\tRome\nBob\tOslo\nCy\tBonn");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+Space");
  await page.keyboard.press("ControlOrMeta+C");
  await expect.poll(() => copied(page, "text/plain")).toBe("2\tBob\tOslo");
});

test("A header dragged to another place moves its column as a step; so does Alt+Shift+arrow", async ({
  page,
}) => {
  await pasteTable(page, PEOPLE);
  const from = await header(page, "city").boundingBox();
  const to = await header(page, "id").boundingBox();
  if (!from || !to) throw new Error("no headers");
  await page.mouse.move(from.x + 40, from.y + 18);
  await page.mouse.down();
  await page.mouse.move(to.x + 30, to.y + 18, { steps: 8 });
  await page.mouse.move(to.x + 10, to.y + 18);
  await page.mouse.up();
  await expectNames(page, ["city", "id", "name"]);
  await showSteps(page);
  await expect(stepLines(page)).toContainText(["Move city"]);
  await list(page).focus();
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Alt+Shift+ArrowRight");
  await expectNames(page, ["id", "city", "name"]);
});

test("A frozen column stays in sight while the others scroll; a hidden one is still downloaded", async ({
  page,
}) => {
  await openSample(page, "customers.csv");
  await header(page, "email").getByRole("button", { name: "Menu for email" }).click();
  await page.getByRole("menuitem", { name: "Freeze: keep in sight" }).click();
  await expect(list(page).getByRole("columnheader").nth(1)).toHaveAccessibleName(/^email/);
  await list(page).evaluate((grid) => {
    grid.scrollLeft = grid.scrollWidth;
  });
  await expect(header(page, "email")).toBeInViewport();
  await expect(header(page, "customer_id")).not.toBeInViewport();
  await page.getByRole("button", { name: "View", exact: true }).click();
  await page.getByRole("checkbox", { name: "city" }).uncheck();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "View · 1 hidden" })).toBeVisible();
  await expect(header(page, "city")).toHaveCount(0);
  await page.getByRole("button", { name: "Download", exact: true }).click();
  await expect(page.getByRole("dialog")).toContainText("12 columns");
});

test("All of the view is set by keyboard alone", async ({ page }) => {
  await pasteTable(page, PEOPLE);
  await page.getByRole("button", { name: "View", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("radio", { name: "1", exact: true })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "View · 1 hidden" })).toBeFocused();
  await expectNames(page, ["name", "city"]);
  const heights = await list(page)
    .getByRole("row")
    .evaluateAll((rows) => rows.map((each) => each.getBoundingClientRect().height));
  expect(heights.at(-1)).toBe(50);
});

test("Spaces, line breaks, invisible characters and look-alikes are shown on demand", async ({ page }) => {
  const cells = ["Ann Lee", "tab\there", "zero\u200bwidth", "P\u0430ris", "a\u00a0b", "1O0"];
  await openFile(page, { name: "signs.csv", bytes: `text\n${cells.map((cell) => `"${cell}"\n`).join("")}` });
  await page.getByRole("button", { name: "View", exact: true }).click();
  await page.getByRole("checkbox", { name: /^Show hidden characters/ }).check();
  await page.keyboard.press("Escape");
  await expectRows(
    page,
    ["Ann·Lee", "tab⇥here", "zero¦width", "P\u0430ris", "a␣b", "1O0"].map((cell) => [cell]),
  );
  const tips = await list(page)
    .getByRole("gridcell")
    .evaluateAll((all) => all.map((cell) => cell.querySelector("[data-tip]")?.getAttribute("data-tip")));
  expect(tips).toEqual([
    "Space",
    "Tab",
    "An invisible character",
    "Looks like another letter or digit, but is not the same",
    "A special space: no-break, wide or thin",
    "Looks like another letter or digit, but is not the same",
  ]);
});

test("Text that runs from right to left stands at the right and reads in its own direction", async ({
  page,
}) => {
  await openFile(page, { name: "names.csv", bytes: "name,city\nשרה לוי,Haifa\nAnn,حيفا\n" });
  const directions = await list(page)
    .getByRole("gridcell")
    .evaluateAll((cells) =>
      cells.map((cell) => [getComputedStyle(cell).direction, getComputedStyle(cell).textAlign]),
    );
  expect(directions).toEqual([
    ["rtl", "right"],
    ["ltr", "left"],
    ["ltr", "left"],
    ["rtl", "right"],
  ]);
});

test("In a sorted view the rows may move away under what is picked: then Delete does nothing, and says so", async ({
  page,
}) => {
  await pasteTable(page, [
    ["name", "city"],
    ["Ann", "Rome"],
    ["Bob", "Oslo"],
    ["Cy", "Bonn"],
    ["Di", "Bern"],
  ]);
  await header(page, "name").getByRole("button", { name: "name", exact: true }).click();
  await list(page).getByRole("gridcell", { name: "Ann" }).click();
  await list(page)
    .getByRole("gridcell", { name: "Bob" })
    .click({ modifiers: ["Shift"] });
  await page.keyboard.press("Delete");
  const moved = [
    ["Cy", "Bonn"],
    ["Di", "Bern"],
    ["missing", "Rome"],
    ["missing", "Oslo"],
  ];
  await expectRows(page, moved);
  await page.keyboard.press("Delete");
  await expect(page.getByText(/^Other rows stand here now/).first()).toBeVisible();
  await expectRows(page, moved);
  await list(page).getByRole("gridcell", { name: "Cy" }).click();
  await page.keyboard.press("Delete");
  await showSteps(page);
  await expect(stepLines(page)).toHaveCount(2);
});
