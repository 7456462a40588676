import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectRowCount, header, list, row, shownNumbers, shownRows } from "./list.ts";
import { openFile, openSample } from "./page.ts";
import { addStep, expectChanges, expectSteps, rowsShown, showSteps, tickColumns } from "./steps.ts";
import { columnOf, sampleTable } from "./tables.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];

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

/** The last thing that screen readers were told. */
function said(page: Page): Locator {
  return page.locator("[data-announcer]");
}

/** Chooses the step with this number. */
async function chooseStep(choice: Locator, number: number): Promise<void> {
  const option = choice.getByRole("option", { name: new RegExp(`^Step ${number}: `) });
  await choice.selectOption(await option.getAttribute("value"));
}

/** The cell that the keyboard is on. */
async function expectActive(page: Page, text: string): Promise<void> {
  const active = async () => {
    const id = await list(page).getAttribute("aria-activedescendant");
    return id === null ? null : page.locator(`[id="${id}"]`).textContent();
  };
  await expect.poll(active).toBe(text);
}

test.describe("from change to change", () => {
  test.beforeEach(async ({ page }) => {
    await openFile(page, people);
    await trimAll(page);
    await addStep(page, "Remove repeated rows");
    await expectChanges(page, 2, 1);
  });

  test("F8 goes to the next change and Shift+F8 to the one before, and each is said", async ({ page }) => {
    await list(page).focus();
    await page.keyboard.press("F8");
    await expect(said(page)).toHaveText("Row 1, name: “ Ann ” became “Ann”, by step 1.");
    await expectActive(page, "␣Ann␣Ann");
    await page.keyboard.press("F8");
    await expect(said(page)).toHaveText("Row 4 was removed by step 2.");
    await page.keyboard.press("F8");
    await expect(said(page)).toHaveText("Row 5, city: “New  York” became “New York”, by step 1.");
    await expectActive(page, "New␣␣YorkNew York");
    await page.keyboard.press("F8");
    await expect(said(page)).toHaveText(/^Round again: Row 1, name/);
    await page.keyboard.press("Shift+F8");
    await expect(said(page)).toHaveText(/^Round again: Row 5, city/);
    await page.keyboard.press("Shift+F8");
    await expect(said(page)).toHaveText("Row 4 was removed by step 2.");
  });

  test("Pressed twice quickly it goes two changes on", async ({ page }) => {
    await list(page).focus();
    await page.keyboard.press("F8");
    await page.keyboard.press("F8");
    await page.keyboard.press("F8");
    await expect(said(page)).toHaveText(/^Row 5, city/);
  });

  test("The buttons above the list do the same, and the list shows where it went", async ({ page }) => {
    const changes = page.getByRole("group", { name: "Changes" });
    await changes.getByRole("button", { name: "Next change" }).click();
    await expect(said(page)).toHaveText(/^Row 1, name/);
    await changes.getByRole("button", { name: "Previous change" }).click();
    await expect(said(page)).toHaveText(/^Round again: Row 5, city/);
    await expectActive(page, "New␣␣YorkNew York");
    await expect(changes.getByRole("button", { name: "Previous change" })).toBeFocused();
    await expect(cell(page, 5, 1)).toHaveCSS("outline-style", "solid");
  });

  test("Only what the list shows is gone to", async ({ page }) => {
    await rowsShown(page, "Removed").check();
    await expectRowCount(page, 1);
    await list(page).focus();
    await page.keyboard.press("F8");
    await expect(said(page)).toHaveText(/Row 4 was removed by step 2/);
    await page.keyboard.press("F8");
    await expect(said(page)).toHaveText("Round again: Row 4 was removed by step 2.");
  });
});

test("Changed cells wear the colour and the number of the step that changed them last", async ({ page }) => {
  await openFile(page, people);
  await trimAll(page);
  await addStep(page, "Find and replace", async (form) => {
    await tickColumns(form, "name");
    await form.getByRole("textbox", { name: "Find", exact: true }).fill("Ann");
    await form.getByRole("textbox", { name: "Replace with" }).fill("Anna");
  });
  const number = (record: number, column: number) =>
    cell(page, record, column).evaluate((element) => getComputedStyle(element, "::before").content);
  await page.getByRole("button", { name: "How changes are shown" }).click();
  await page.getByRole("checkbox", { name: "Colour by step" }).check();
  await page.keyboard.press("Escape");
  await expect.poll(() => number(1, 0)).toMatch(/^"2"/);
  await expect.poll(() => number(5, 1)).toMatch(/^"1"/);
  const ground = (record: number, column: number) =>
    cell(page, record, column).evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await ground(5, 1)).not.toBe(await ground(1, 0));
  expect(await ground(5, 1)).not.toBe(await ground(5, 0));

  const legend = page.getByRole("region", { name: "Colours of the steps" });
  await expect(legend.getByRole("listitem")).toHaveCount(2);
  await legend.getByRole("button", { name: /^Show only what step 2 did: Replace “Ann”/ }).click();
  await expect(cell(page, 1, 0).getByRole("deletion")).toHaveText("Ann");
  await expect(list(page).getByRole("insertion")).toHaveText(["Anna"]);
  await legend.getByRole("button", { name: "Stop colouring by step" }).click();
  await expect(legend).toBeHidden();
});

test("Any two points of the history are compared, and one press goes back", async ({ page }) => {
  await openFile(page, people);
  await trimAll(page);
  await addStep(page, "Find and replace", async (form) => {
    await tickColumns(form, "name");
    await form.getByRole("textbox", { name: "Find", exact: true }).fill("Ann");
    await form.getByRole("textbox", { name: "Replace with" }).fill("Anna");
  });
  await addStep(page, "Remove repeated rows");
  await expectChanges(page, 2, 1);

  await page.getByRole("button", { name: "How changes are shown" }).click();
  await page.getByRole("button", { name: "Compare two points" }).click();
  const comparing = page.getByRole("region", { name: "Comparing two points" });
  await expect(comparing).toContainText("2 cells changed, 1 row removed");
  const before = comparing.getByRole("combobox", { name: "Compare" });
  const after = comparing.getByRole("combobox", { name: "with" });

  await before.selectOption({ label: "Step 1: Remove extra spaces in all columns" });
  await expect(comparing).toContainText("1 cell changed, 1 row removed");
  await expect(list(page).getByRole("insertion")).toHaveText(["Anna"]);
  await expect(cell(page, 1, 0).getByRole("deletion")).toHaveText("Ann");

  await chooseStep(after, 2);
  await expect(comparing).toContainText("1 cell changed");
  await expect(comparing).not.toContainText("removed");
  await expect(list(page).getByRole("row").filter({ hasText: "removed" })).toHaveCount(0);
  await expect(before.getByRole("option", { name: /^Step 2: / })).toBeDisabled();
  await list(page).focus();
  await page.keyboard.press("F8");
  await expect(said(page)).toHaveText("Row 1, name: “Ann” became “Anna”, by step 2.");

  await comparing.getByRole("button", { name: "Back to normal" }).click();
  await expect(comparing).toBeHidden();
  await expect(cell(page, 1, 0).getByRole("deletion")).toHaveText("␣Ann␣");
  await expect(list(page).getByRole("row").filter({ hasText: "removed" })).toHaveCount(1);
});

test("What is compared goes with the step it names", async ({ page }) => {
  await openFile(page, people);
  await trimAll(page);
  await page.getByRole("button", { name: "How changes are shown" }).click();
  await page.getByRole("button", { name: "Compare two points" }).click();
  const comparing = page.getByRole("region", { name: "Comparing two points" });
  await chooseStep(comparing.getByRole("combobox", { name: "with" }), 1);
  await expect(comparing).toContainText("2 cells changed");
  await page.getByRole("banner").getByRole("button", { name: "Undo" }).click();
  await expect(comparing).toBeHidden();
  await expect(list(page).getByRole("insertion")).toHaveCount(0);
});

test("The story of a whole row is told from the story of a cell, and by Alt+F8", async ({ page }) => {
  await openFile(page, people);
  await trimAll(page);
  await header(page, "age").getByRole("button", { name: "age", exact: true }).click();
  await page.getByRole("button", { name: "Make it a step" }).click();
  await addStep(page, "Find and replace", async (form) => {
    await tickColumns(form, "name");
    await form.getByRole("textbox", { name: "Find", exact: true }).fill("Ann");
    await form.getByRole("textbox", { name: "Replace with" }).fill("Anna");
  });
  await cell(page, 1, 0).click();
  await page.getByRole("button", { name: "Story of the whole row" }).click();
  const story = page.getByRole("dialog", { name: "Story of row 1" });
  await expect(story.getByRole("listitem")).toHaveText([
    /Remove extra spaces in all columns.*name.*␣Ann␣.*Ann/,
    /Sort rows by age ↑.*Moved from place 1 to 2/,
    /Replace “Ann” with “Anna”.*name.*Ann.*Anna/,
  ]);
  await page.keyboard.press("Escape");
  await expect(story).toBeHidden();

  await list(page).focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Alt+F8");
  const third = page.getByRole("dialog", { name: "Story of row 3" });
  await expect(third.getByRole("listitem")).toHaveText([/Sort rows by age ↑.*Moved from place 3 to 1/]);
  await page.keyboard.press("Escape");
  await expect(third).toBeHidden();
  await expect(list(page)).toBeFocused();
});

test.describe("the map of changes", () => {
  const rows = Array.from({ length: 2000 }, (_, i) => `${i + 1},${i === 999 || i === 1500 ? " x" : "x"}`);
  const long = { name: "long.csv", bytes: ["n,t", ...rows, "2000,x"].join("\n") };

  test.beforeEach(async ({ page }) => {
    await openFile(page, long);
    await trimAll(page);
    await addStep(page, "Remove repeated rows");
    await expectChanges(page, 2, 1);
  });

  test("stands beside the list, says what is where, and goes there by keyboard", async ({ page }) => {
    const map = page.getByRole("slider", { name: "Map of changes" });
    await map.focus();
    await page.keyboard.press("ArrowDown");
    await expect(map).toHaveAttribute("aria-valuetext", "Rows 981 to 1,000: 1 cell changed");
    await expect(said(page)).toHaveText("Row 1,000, t: “ x” became “x”, by step 1.");
    await expect(row(page, 1000)).toBeVisible();
    await page.keyboard.press("End");
    await expect(map).toHaveAttribute("aria-valuetext", /^Rows 1,98\d to 2,001: 1 row removed$/);
    await expect(said(page)).toHaveText("Row 2,001 was removed by step 2.");
    await page.keyboard.press("ArrowUp");
    await expect(said(page)).toHaveText("Row 1,501, t: “ x” became “x”, by step 1.");
    await expect(map).toBeFocused();
  });

  test("goes where it is pressed", async ({ page }) => {
    const map = page.getByRole("slider", { name: "Map of changes" });
    const box = await map.boundingBox();
    if (!box) throw new Error("not on the page");
    expect(box.width).toBeGreaterThanOrEqual(24);
    await map.click({ position: { x: 10, y: box.height * 0.75 + 2 } });
    await expect(row(page, 1501)).toBeVisible();
    await map.click({ position: { x: 10, y: box.height * 0.2 } });
    await expect(row(page, 400)).toBeVisible();
  });

  test("is not there when nothing is changed", async ({ page }) => {
    await expect(page.getByRole("slider", { name: "Map of changes" })).toBeVisible();
    await page.keyboard.press("ControlOrMeta+Z");
    await page.keyboard.press("ControlOrMeta+Z");
    await expect(page.getByRole("slider", { name: "Map of changes" })).toBeHidden();
    await expect(page.getByRole("group", { name: "Changes" })).toBeHidden();
  });
});

/** Shows the list as it was beside the list as it is. */
async function splitView(page: Page): Promise<{ readonly was: Locator; readonly is: Locator }> {
  await page.getByRole("button", { name: "How changes are shown" }).click();
  await page.getByRole("checkbox", { name: "Before and after side by side" }).check();
  await page.keyboard.press("Escape");
  const was = page.getByRole("grid", { name: /^Before: / });
  await expect(was.getByRole("gridcell")).not.toHaveCount(0);
  return { was, is: page.getByRole("grid", { name: /^(?!Before)/ }) };
}

/** The cells of the row with this number in the file, on one side. */
function cellsIn(side: Locator, record: number): Locator {
  const number = side.page().getByRole("rowheader", { name: new RegExp(`^${record}( removed)?$`) });
  return side.getByRole("row").filter({ has: number }).getByRole("gridcell");
}

test("What was stands beside what is, row by row and column by column", async ({ page }) => {
  await openFile(page, people);
  await trimAll(page);
  await addStep(page, "Remove repeated rows");
  await addStep(page, "Remove columns", (form) => tickColumns(form, "age"));
  const { was, is } = await splitView(page);

  await expect(cellsIn(was, 1)).toHaveText(["␣Ann␣", "Oslo", "30"]);
  await expect(cellsIn(is, 1)).toHaveText(["Ann", "Oslo", "missing"]);
  await expect(cellsIn(was, 4)).toHaveText(["Bob", "N/A", "41"]);
  await expect(cellsIn(is, 4)).toHaveText(["missing", "missing", "missing"]);
  await expect(
    is.getByRole("deletion").filter({ hasText: /\S/ }).filter({ hasNotText: "missing" }),
  ).toHaveCount(0);
  await expect(is.getByRole("columnheader", { name: "age" })).toContainText("removed");
  const place = async (side: Locator, record: number) =>
    (await cellsIn(side, record).first().boundingBox())?.y;
  expect(await place(was, 5)).toBe(await place(is, 5));

  await was.focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Space");
  const why = page.getByRole("dialog", { name: "Why this cell changed" });
  await expect(why.getByRole("insertion")).toHaveText("Ann");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "How changes are shown" }).click();
  await page.getByRole("checkbox", { name: "Before and after side by side" }).uncheck();
  await expect(was).toBeHidden();
  await expect(cell(page, 1, 0).getByRole("deletion")).toHaveText("␣Ann␣");
});

test("Both sides scroll together, by wheel, by keys and from change to change", async ({ page }) => {
  const rows = Array.from({ length: 3000 }, (_, i) => `${i + 1}, x${i},${"abc,".repeat(12)}`);
  await openFile(page, { name: "long.csv", bytes: ["n,t,a,b,c,d,e,f,g,h,i,j,k,l,m", ...rows].join("\n") });
  await trimAll(page);
  const { was, is } = await splitView(page);
  const stands = (side: Locator) => side.evaluate(({ scrollTop, scrollLeft }) => [scrollTop, scrollLeft]);
  const together = async () => {
    await expect.poll(async () => await stands(was)).toEqual(await stands(is));
  };
  await was.hover();
  await page.mouse.wheel(0, 900);
  await expect.poll(async () => (await stands(is))[0]).toBe(900);
  await together();
  await is.hover();
  await page.mouse.wheel(200, 600);
  await expect.poll(() => stands(is)).toEqual([1500, 200]);
  await together();

  await was.focus();
  await page.keyboard.press("Control+End");
  await expect(cellsIn(was, 3000).first()).toBeVisible();
  await expect(cellsIn(is, 3000).first()).toBeVisible();
  await together();
  await page.keyboard.press("Home");
  await page.keyboard.press("F8");
  await expect(said(page)).toHaveText("Row 3,000, t: “ x2999” became “x2999”, by step 1.");
  await together();
});

test("Both sides stand at the same rows in a list taller than a browser scrolls", async ({ page }) => {
  test.setTimeout(120_000);
  const rows = Array.from({ length: 300_000 }, (_, i) => `${i + 1}, x${i}`);
  await openFile(page, { name: "tall.csv", bytes: ["n,t", ...rows].join("\n") });
  await trimAll(page);
  const { was, is } = await splitView(page);
  const places = (side: Locator) =>
    side.getByRole("row").evaluateAll((all) =>
      all
        .filter((row) => row.querySelector("[role=gridcell]"))
        .map(
          (row) => `${row.getAttribute("aria-rowindex")} at ${Math.round(row.getBoundingClientRect().top)}`,
        )
        .sort(),
    );
  const together = async (row: number) => {
    await expect(cellsIn(is, row).first()).toBeVisible();
    await expect.poll(async () => (await places(was)).join()).toBe((await places(is)).join());
  };
  await was.hover();
  await page.mouse.wheel(0, 30 * 500);
  await together(505);
  await is.evaluate((list) => {
    list.scrollTop = 2_345_678;
  });
  await expect(cellsIn(is, 505)).toHaveCount(0);
  expect((await places(was)).join()).toBe((await places(is)).join());
  await was.focus();
  await page.keyboard.press("Control+End");
  await together(300_000);
});

test("Nobody is kept out of what shows changes: axe finds nothing to mend, in light and dark", async ({
  page,
}) => {
  test.setTimeout(240_000);
  await openFile(page, people);
  await trimAll(page);
  await addStep(page, "Remove repeated rows");
  const check = async (screen: string) => {
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
    const found = violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }));
    expect.soft(found, screen).toEqual([]);
  };
  await expect(page.getByRole("slider", { name: "Map of changes" })).toBeVisible();
  await page.getByRole("button", { name: "How changes are shown" }).click();
  await page.getByRole("checkbox", { name: "Colour by step" }).check();
  await check("ways");
  await page.getByRole("button", { name: "Compare two points" }).click();
  await expect(page.getByRole("region", { name: "Comparing two points" })).toContainText("cells changed");
  await check("colours and two points");
  await page.getByRole("button", { name: "Use dark colours" }).click();
  await check("dark");
  await list(page).focus();
  await page.keyboard.press("F8");
  await page.keyboard.press("Alt+F8");
  await expect(page.getByRole("dialog", { name: /^Story of row/ }).getByRole("listitem")).not.toHaveCount(0);
  await check("story of a row");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "How changes are shown" }).click();
  await page.getByRole("checkbox", { name: "Before and after side by side" }).check();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("grid", { name: /^Before: / }).getByRole("row")).not.toHaveCount(0);
  await check("side by side");
});
