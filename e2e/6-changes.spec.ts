import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectRowCount, header, list, row, shownNumbers, shownRows } from "./list.ts";
import { openFile, openSample } from "./page.ts";
import { addStep, expectChanges, expectSteps, rowsShown, showSteps, tickColumns } from "./steps.ts";
import { columnOf, sampleTable } from "./tables.ts";

const people = {
  name: "people.csv",
  bytes: [
    "name,city,age",
    " Ann ,Oslo,30",
    "Bob,N/A,41",
    "Cyd,Rome,29",
    "Bob,N/A,41",
    "Dan,New  York,",
    "Eve,Bern,35",
  ].join("\n"),
};

/** A cell of the small list, by the row's number in the file and the place of the column. */
function cell(page: Page, record: number, column: number): Locator {
  return row(page, record).getByRole("gridcell").nth(column);
}

async function trimAll(page: Page): Promise<void> {
  await addStep(page, "Remove extra spaces");
}

test("A changed cell shows what it was beside what it is, with spaces made visible", async ({ page }) => {
  await openFile(page, people);
  await trimAll(page);

  await expect(cell(page, 1, 0).getByRole("deletion")).toHaveText("␣Ann␣");
  await expect(cell(page, 1, 0).getByRole("insertion")).toHaveText("Ann");
  await expect(cell(page, 5, 1).getByRole("deletion")).toHaveText("New␣␣York");
  await expect(cell(page, 5, 1).getByRole("insertion")).toHaveText("New York");
  await expect(list(page).getByRole("insertion")).toHaveCount(2);
  await expect(cell(page, 3, 0)).toHaveText("Cyd");
});

test("A cell that becomes missing shows what it was", async ({ page }) => {
  await openFile(page, people);
  await addStep(page, "Treat as missing", async (form) => {
    await tickColumns(form, "city");
    await form.getByRole("textbox").fill("N/A");
  });
  await expect(cell(page, 2, 1).getByRole("deletion")).toHaveText("N/A");
  await expect(cell(page, 2, 1).getByRole("insertion")).toHaveText("missing");
});

test.describe("on the customer list, spaces taken away and rows without e-mail removed", () => {
  const table = sampleTable("customers.csv");
  // The rule, word for word as the action tells it; these columns hold no line breaks.
  const trimmed = (text: string) => text.replace(/^\s+|\s+$/g, "").replace(/\s{2,}/g, " ");
  const name = columnOf(table, "name");
  const city = columnOf(table, "city");
  const email = columnOf(table, "email");
  const records = name.map((_, index) => index + 1);
  const differs = (text: string) => text !== trimmed(text);
  const cells = records.map((r) => Number(differs(name[r - 1])) + Number(differs(city[r - 1])));
  const removed = records.filter((r) => email[r - 1] === "");
  const changed = records.filter((r) => cells[r - 1] > 0 && email[r - 1] !== "");
  const thousands = (count: number) => count.toLocaleString("en");

  test.beforeEach(async ({ page }) => {
    await openSample(page, "customers.csv");
    await addStep(page, "Remove extra spaces", (form) => tickColumns(form, "name", "city"));
    await addStep(page, "Remove rows with missing cells", (form) => tickColumns(form, "email"));
  });

  test("“Changed” and “Removed” show just those rows, and as many as they say", async ({ page }) => {
    expect(changed.length).toBeGreaterThan(100);
    expect(removed.length).toBe(300);
    await expectChanges(page, changed.length, removed.length);
    await expectRowCount(page, records.length);

    await rowsShown(page, "Changed").check();
    await expectRowCount(page, changed.length);
    await expect.poll(async () => (await shownNumbers(page)).slice(0, 10)).toEqual(changed.slice(0, 10));

    await rowsShown(page, "Removed").check();
    await expectRowCount(page, removed.length);
    await expect.poll(async () => (await shownNumbers(page)).slice(0, 10)).toEqual(removed.slice(0, 10));

    await rowsShown(page, "All rows").check();
    await expectRowCount(page, records.length);
    await expect(page.getByRole("contentinfo")).toContainText(
      `${thousands(records.length)} rows · ${thousands(records.length - removed.length)} kept`,
    );
  });

  test("Each step says how much it did", async ({ page }) => {
    await showSteps(page);
    const changedCells = cells.reduce((sum, count) => sum + count, 0);
    await expectSteps(page, [
      { step: "Remove extra spaces in name and city", did: `${thousands(changedCells)} cells changed` },
      { step: "Remove rows in which one or more of these are missing: email", did: "300 rows removed" },
    ]);
    const inRowsKept = records.reduce((sum, r) => sum + (email[r - 1] === "" ? 0 : cells[r - 1]), 0);
    await expect(page.getByRole("contentinfo")).toContainText(`${thousands(inRowsKept)} cells changed`);
  });
});

test("A changed cell tells which steps changed it, from what to what", async ({ page }) => {
  await openFile(page, people);
  await trimAll(page);
  await addStep(page, "Find and replace", async (form) => {
    await tickColumns(form, "name");
    await form.getByRole("textbox", { name: "Find", exact: true }).fill("Ann");
    await form.getByRole("textbox", { name: "Replace with" }).fill("Anna");
  });
  await expect(cell(page, 1, 0).getByRole("insertion")).toHaveText("Anna");
  await expect(cell(page, 1, 0).getByRole("deletion")).toHaveText("␣Ann␣");

  await cell(page, 1, 0).click();
  const why = page.getByRole("dialog", { name: "Why this cell changed" });
  const steps = why.getByRole("listitem");
  await expect(steps).toHaveCount(2);
  await expect(steps.nth(0)).toContainText("Remove extra spaces in all columns");
  await expect(steps.nth(0).getByRole("deletion")).toHaveText("␣Ann␣");
  await expect(steps.nth(0).getByRole("insertion")).toHaveText("Ann");
  await expect(steps.nth(1)).toContainText("Replace “Ann” with “Anna”");
  await expect(steps.nth(1).getByRole("deletion")).toHaveText("Ann");
  await expect(steps.nth(1).getByRole("insertion")).toHaveText("Anna");
});

test("Why a cell changed is told by the keyboard too", async ({ page }) => {
  await openFile(page, people);
  await trimAll(page);
  await expect(cell(page, 1, 0).getByRole("insertion")).toHaveText("Ann");
  await list(page).focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Enter");
  const why = page.getByRole("dialog", { name: "Why this cell changed" });
  await expect(why.getByRole("insertion")).toHaveText("Ann");
  await page.keyboard.press("Escape");
  await expect(why).toBeHidden();
});

test("A removed row stays in sight, struck out, and tells which step removed it", async ({ page }) => {
  await openFile(page, people);
  await trimAll(page);
  await addStep(page, "Remove repeated rows");
  await expectChanges(page, 2, 1);
  const gone = list(page).getByRole("row").filter({ hasText: "removed" });
  await expect(gone.getByRole("rowheader")).toHaveText("4 removed");
  await expect(gone.getByRole("deletion")).toHaveText(["Bob", "N/A", "41"]);

  await rowsShown(page, "Removed").check();
  await expectRowCount(page, 1);
  await gone.getByRole("gridcell").first().click();
  await expect(
    page.getByRole("dialog", { name: "Why this row was removed" }).getByRole("listitem"),
  ).toHaveText("Removed by: Remove repeated rows (same in all columns), keep the first");
});

test("A step shows just what it changes, and hides it again", async ({ page }) => {
  await openFile(page, people);
  await trimAll(page);
  await addStep(page, "Remove repeated rows");
  await showSteps(page);
  await page.getByRole("button", { name: /^More for this step: Remove extra spaces/ }).click();
  await page.getByRole("menuitem", { name: "Show what it changes" }).click();
  await expectRowCount(page, 2);
  await expect.poll(() => shownNumbers(page)).toEqual([1, 5]);
  await page.getByRole("button", { name: "Show all rows again" }).click();
  await expectRowCount(page, 6);
});

test("Rows keep the number they have in the file after removing, sorting and filtering", async ({ page }) => {
  await openFile(page, people);
  await addStep(page, "Remove repeated rows");
  await expect.poll(() => shownNumbers(page)).toEqual([1, 2, 3, 4, 5, 6]);

  await header(page, "age").getByRole("button", { name: "age", exact: true }).click();
  await expect(page.getByText("Sorted by age, ascending")).toBeVisible();
  const byAge = async () => (await shownRows(page)).map(([name, , age]) => `${name.trim()} ${age}`);
  await expect.poll(byAge).toEqual(["Cyd 29", "Ann 30", "Eve 35", "Bob 41", "Bob 41", "Dan missing"]);
  await expect.poll(() => shownNumbers(page)).toEqual([3, 1, 6, 2, 4, 5]);

  await page.getByRole("button", { name: "Make it a step" }).click();
  await expect(page.getByText("Sorted by age, ascending")).toBeHidden();
  await showSteps(page);
  await expectSteps(page, [
    { step: "Remove repeated rows", did: "1 row removed" },
    { step: "Sort rows by age ↑", did: "Rows put in order" },
  ]);
  const kept = async () => {
    const all = await list(page).getByRole("rowheader").allTextContents();
    return all.filter((text) => !text.includes("removed")).map(Number);
  };
  await expect.poll(kept).toEqual([3, 1, 6, 2, 5]);

  await page.getByRole("searchbox", { name: "Search in the list" }).fill("New");
  await expectRowCount(page, 1);
  await expect.poll(() => shownNumbers(page)).toEqual([5]);
});

test("What a cell is now is not cut, also where it is longer than what it was; what it was gives way", async ({
  page,
}) => {
  await openFile(page, { name: "towns.csv", bytes: "n,town\n1,NY\n2,NY\n3,LA\n" });
  await addStep(page, "Find and replace", async (form) => {
    await form.getByLabel("Find", { exact: true }).fill("NY");
    await form.getByLabel("Replace with").fill("New York City");
  });
  const now = cell(page, 1, 1).getByRole("insertion");
  await expect(now).toHaveText("New York City");
  const cut = (part: Locator) => part.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  await expect.poll(() => cut(now)).toBe(false);

  const was = cell(page, 1, 1).getByRole("deletion");
  const box = await header(page, "town").boundingBox();
  if (!box) throw new Error("not on the page");
  const edge = box.x + box.width;
  await page.mouse.move(edge - 2, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(edge - 14, box.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => cut(was)).toBe(true);
  expect(await cut(now)).toBe(false);
});
