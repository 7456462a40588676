import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { writeXlsx } from "hucre/xlsx";
import { kept } from "./kept.ts";
import { expectNames, expectRows, list } from "./list.ts";
import { cutOffTexts } from "./look.ts";
import { chooseFile, download, dropFiles, type NamedFile, openFile, openStart, untilRead } from "./page.ts";
import { addStep, expectChanges } from "./steps.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
const people: NamedFile = { name: "people.csv", bytes: "id,name\n1, Ann \n2,Bob\n2,Bob\n" };
const orders: NamedFile = { name: "orders.csv", bytes: "order,sum\nA1,10\nA2,20\n" };

function bar(page: Page): Locator {
  return page.getByRole("tablist", { name: "Open lists" });
}

function tab(page: Page, name: string | RegExp): Locator {
  return bar(page).getByRole("tab", { name });
}

/** Drops a file on the list that is open and chooses where it is to stand. */
async function dropBeside(page: Page, file: NamedFile): Promise<void> {
  await dropFiles(list(page), [file]);
  const asked = page.getByRole("dialog", { name: `Open ${file.name}` });
  await asked.getByRole("button", { name: /^In a new tab/ }).click();
  await expect(page.getByRole("button", { name: `${file.name}: file menu` })).toBeVisible();
  await untilRead(page);
}

test("A second file opens in a tab beside the first; each keeps its steps and its rows", async ({ page }) => {
  await openFile(page, people);
  await expect(bar(page)).toHaveCount(0);
  await addStep(page, "Remove repeated rows");
  await expectChanges(page, 0, 1);
  await dropBeside(page, orders);
  await expectNames(page, ["order", "sum"]);
  await expect(tab(page, "people.csv, 2 rows, not downloaded")).toHaveAttribute("aria-selected", "false");
  await expect(tab(page, "orders.csv, 2 rows")).toHaveAttribute("aria-selected", "true");
  await expectChanges(page, 0, 0);
  await tab(page, /^people/).click();
  await expectNames(page, ["id", "name"]);
  await expectChanges(page, 0, 1);
  expect((await download(page)).table).toHaveLength(3);
  await expect(tab(page, "people.csv, 2 rows")).toBeVisible();
  await tab(page, /^orders/).click();
  expect((await download(page)).name).toBe("orders-clean.csv");
});

test("The bar is walked through with arrows, Home and End; Enter chooses, Delete closes", async ({
  page,
}) => {
  await openStart(page);
  const third = { name: "third.csv", bytes: "x\n1\n" };
  await dropFiles(page.getByRole("main"), [people, orders, third]);
  const asked = page.getByRole("dialog", { name: "3 files" });
  await asked.getByRole("radio", { name: "Each in a tab" }).check();
  await asked.getByRole("button", { name: "Open 3 tabs" }).click();
  await untilRead(page);
  await expect(tab(page, /rows?$/)).toHaveCount(3);
  await expectNames(page, ["id", "name"]);
  await tab(page, /^people/).focus();
  await page.keyboard.press("ArrowRight");
  await expect(tab(page, /^orders/)).toBeFocused();
  await expect(tab(page, /^people/)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expectNames(page, ["order", "sum"]);
  await page.keyboard.press("End");
  await expect(tab(page, /^third/)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(tab(page, /^people/)).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("Delete");
  await expect(tab(page, /^people/)).toHaveCount(0);
  await expect(tab(page, /^orders/)).toBeFocused();
  await page.keyboard.press("Control+Alt+PageDown");
  await expectNames(page, ["x"]);
  await page.keyboard.press("Control+Alt+PageUp");
  await expectNames(page, ["order", "sum"]);
  await tab(page, /^third/).focus();
  await page.keyboard.press("Delete");
  await expect(bar(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "orders.csv: file menu" })).toBeFocused();
});

test("A tab with work not downloaded is closed only after asking", async ({ page }) => {
  await openFile(page, people);
  await addStep(page, "Remove repeated rows");
  await dropBeside(page, orders);
  await tab(page, /^people/)
    .locator("[data-close]")
    .click();
  const asked = page.getByRole("dialog", { name: "Close people.csv?" });
  await expect(asked).toContainText("1 step not downloaded yet will be gone.");
  await asked.getByRole("button", { name: "Cancel" }).click();
  await expect(tab(page, /^people/)).toBeVisible();
  await tab(page, /^people/).focus();
  await page.keyboard.press("Delete");
  await asked.getByRole("button", { name: "Close it" }).click();
  await expect(bar(page)).toHaveCount(0);
  await expectNames(page, ["order", "sum"]);
  await dropBeside(page, people);
  await page.getByRole("button", { name: "people.csv: file menu" }).click();
  await page.getByRole("menuitem", { name: "Close this tab" }).click();
  await expectNames(page, ["order", "sum"]);
});

test("A file can be put under the one that is open, which stays as it is", async ({ page }) => {
  await openFile(page, orders);
  const more = { name: "more.csv", bytes: "order,sum\nA3,30\n" };
  await dropFiles(list(page), [more]);
  await page
    .getByRole("dialog", { name: "Open more.csv" })
    .getByRole("button", { name: /^Put it under orders.csv/ })
    .click();
  const asked = page.getByRole("dialog", { name: "2 files" });
  await asked.getByRole("button", { name: "Open as one list" }).click();
  await expect(tab(page, /^orders.csv \+ 1 more/)).toHaveAttribute("aria-selected", "true");
  await expectRows(page, [
    ["A1", "10", "orders.csv"],
    ["A2", "20", "orders.csv"],
    ["A3", "30", "more.csv"],
  ]);
  await tab(page, /^orders.csv, /).click();
  await expectRows(page, [
    ["A1", "10"],
    ["A2", "20"],
  ]);
});

const book = () =>
  writeXlsx({
    sheets: [
      {
        name: "Sales",
        rows: [
          ["order", "sum"],
          ["A1", 10],
          ["A2", 20],
        ],
      },
      { name: "Clients", rows: [["client"], [" Ann "], ["Bob"]] },
      { name: "Secret", rows: [["x"], ["1"]], hidden: true },
      { name: "Notes", rows: [["note"], ["hello"]] },
    ],
  });

test("The sheets of a workbook are tabs, read when they are chosen, each with its own steps", async ({
  page,
}) => {
  await openFile(page, { name: "book.xlsx", bytes: await book() });
  await expect(bar(page).getByRole("tab")).toHaveCount(3);
  await expect(tab(page, /^Sales, book.xlsx, 2 rows/)).toHaveAttribute("aria-selected", "true");
  await expect(tab(page, /^Notes, book.xlsx, 2 rows, not read yet/)).toBeVisible();
  await expect(tab(page, /^Secret/)).toHaveCount(0);
  await tab(page, /^Clients, book.xlsx, 3 rows, not read yet/).click();
  await expectNames(page, ["client"]);
  await untilRead(page);
  await addStep(page, "Remove extra spaces");
  await expectChanges(page, 1, 0);
  await tab(page, /^Sales/).click();
  await expectNames(page, ["order", "sum"]);
  await expectChanges(page, 0, 0);
  expect(
    await bar(page)
      .getByRole("tab")
      .evaluateAll((all) => all.map((each) => each.ariaLabel)),
  ).toEqual([
    "Sales, book.xlsx, 2 rows",
    "Clients, book.xlsx, 2 rows, not downloaded",
    "Notes, book.xlsx, 2 rows, not read yet",
  ]);
  await tab(page, /^Clients/)
    .locator("[data-close]")
    .click();
  await page.getByRole("button", { name: "Close it" }).click();
  await expect(tab(page, /^Clients, book.xlsx, 3 rows, not read yet/)).toBeVisible();
});

test("A workbook is forgotten with all its sheets, and what is open beside it stays", async ({ page }) => {
  await openFile(page, { name: "book.xlsx", bytes: await book() });
  await tab(page, /^Clients/).click();
  await expectNames(page, ["client"]);
  await untilRead(page);
  await addStep(page, "Remove extra spaces");
  await expectChanges(page, 1, 0);
  await dropBeside(page, people);
  await tab(page, /^Sales/).click();
  await expectNames(page, ["order", "sum"]);
  await expect.poll(() => keptSteps(page)).toEqual([0, 0, 1]);
  await page.getByRole("button", { name: "book.xlsx: file menu" }).click();
  await page.getByRole("menuitem", { name: "Forget this file…" }).click();
  const asked = page.getByRole("dialog", { name: "Forget book.xlsx?" });
  await expect(asked).toContainText("1 step not downloaded yet will be gone.");
  await asked.getByRole("button", { name: "Forget it" }).click();
  await expectNames(page, ["id", "name"]);
  await expect(bar(page)).toHaveCount(0);
  await expect.poll(() => kept(page)).toEqual({ files: 1, steps: 0 });
});

test("After a reload all tabs are there again, with their steps", async ({ page }) => {
  await openFile(page, { name: "book.xlsx", bytes: await book() });
  await tab(page, /^Clients/).click();
  await expectNames(page, ["client"]);
  await untilRead(page);
  await addStep(page, "Remove extra spaces");
  await expectChanges(page, 1, 0);
  await dropBeside(page, people);
  await addStep(page, "Remove repeated rows");
  await expectChanges(page, 0, 1);
  await tab(page, /^Clients/).click();
  await expectChanges(page, 1, 0);
  await expect.poll(() => keptSteps(page)).toEqual([0, 1, 1]);
  page.on("dialog", (dialog) => dialog.accept());
  await page.reload();
  const offer = page.getByRole("region", { name: "Go on" });
  await expect(offer).toContainText("Go on with book.xlsx and 2 more (2 steps, ");
  await offer.getByRole("button", { name: "Go on" }).click();
  await expectNames(page, ["client"]);
  await expectChanges(page, 1, 0);
  await expect(bar(page).getByRole("tab")).toHaveCount(4);
  await tab(page, /^people.csv/).click();
  await expectNames(page, ["id", "name"]);
  await expectChanges(page, 0, 1);
  await tab(page, /^Sales/).click();
  await expectNames(page, ["order", "sum"]);
});

/** How many steps are kept with each work. */
function keptSteps(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const asked = indexedDB.open("limpid");
    const database = await new Promise<IDBDatabase>((resolve) => {
      asked.onsuccess = () => resolve(asked.result);
    });
    const all = database.transaction("recipe").objectStore("recipe").getAll();
    const kept = await new Promise<{ recipe: { steps: unknown[] } }[]>((resolve) => {
      all.onsuccess = () => resolve(all.result);
    });
    database.close();
    return kept.map(({ recipe }) => recipe.steps.length).sort((a, b) => a - b);
  });
}

test("More files than fit in memory are put aside, and read again when they are chosen", async ({ page }) => {
  await openStart(page);
  const files = Array.from({ length: 8 }, (_, i) => ({ name: `list-${i}.csv`, bytes: `c${i}\n${i}\n` }));
  await dropFiles(page.getByRole("main"), files);
  const asked = page.getByRole("dialog", { name: "8 files" });
  await asked.getByRole("radio", { name: "Each in a tab" }).check();
  await asked.getByRole("button", { name: "Open 8 tabs" }).click();
  await expect(tab(page, /^list-\d.csv, 1 row$/)).toHaveCount(6);
  await expect(tab(page, /put aside/)).toHaveCount(2);
  const aside = tab(page, /put aside/).first();
  const name = (await aside.getAttribute("aria-label"))?.slice(0, 10) ?? "";
  await aside.click();
  await expect(
    page.getByRole("region", { name: "Messages" }).getByText(`${name} was put aside to save memory.`),
  ).toBeVisible();
  await expectNames(page, [`c${name.slice(5, 6)}`]);
});

test("With work not downloaded in a tab that is not shown, the page asks before it closes", async ({
  page,
}) => {
  await openFile(page, people);
  await addStep(page, "Remove repeated rows");
  await dropBeside(page, orders);
  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
});

test("A file that is none leaves what is open alone", async ({ page }) => {
  await openFile(page, people);
  await dropFiles(list(page), [{ name: "empty.csv", bytes: "" }]);
  await page
    .getByRole("dialog", { name: "Open empty.csv" })
    .getByRole("button", { name: /^In a new tab/ })
    .click();
  await expect(page.getByRole("alert")).toContainText("The file is empty.");
  await expectNames(page, ["id", "name"]);
  await expect(bar(page)).toHaveCount(0);
});

const before = {
  name: "january.csv",
  bytes: "id,name,city\n1,Ann,Oslo\n2,Bob,Rome\n3,Cai,Lima\n4,Dan,Nice\n",
};
const after = {
  name: "february.csv",
  bytes: "name,id,plan\nBob,2,basic\nAnne,1,plus\nCai,3,plus\nEve,9,plus\n",
};

/** The cells of the rows compared, from the top. */
async function comparedRows(dialog: Locator): Promise<string[][]> {
  const lines = await dialog.getByRole("row").all();
  return Promise.all(lines.slice(1).map((line) => line.locator("th, td").allTextContents()));
}

test("Two lists are held against each other: columns, rows by a key that is proposed, cell by cell", async ({
  page,
}) => {
  await openFile(page, after);
  await dropBeside(page, before);
  await page.getByRole("button", { name: "Compare with another list" }).click();
  const dialog = page.getByRole("dialog", { name: "Compare january.csv with another list" });
  await expect(dialog.getByRole("listitem")).toHaveText([
    "2 columns in both",
    "Only in january.csv: city",
    "Only in february.csv: plan",
  ]);
  await expect(dialog.getByLabel("The same row has the same")).toHaveValue("0");
  await expect(dialog.getByRole("radio", { name: "Different 1" })).toBeChecked();
  await expect
    .poll(() => comparedRows(dialog))
    .toEqual([
      ["january.csv", "1", "1", "Ann (differs)"],
      ["february.csv", "2", "1", "Anne (differs)"],
    ]);
  await dialog.getByRole("radio", { name: "Only in january.csv 1" }).check();
  await expect.poll(() => comparedRows(dialog)).toEqual([["january.csv", "4", "4", "Dan"]]);
  await dialog.getByRole("radio", { name: "Only in february.csv 1" }).check();
  await expect.poll(() => comparedRows(dialog)).toEqual([["february.csv", "4", "9", "Eve"]]);
  await dialog.getByLabel("The same row has the same").selectOption("name");
  await expect(dialog.getByRole("radio", { name: "Different 0" })).toBeVisible();
  await expect(dialog.getByRole("radio", { name: "Only in january.csv 2" })).toBeChecked();
  await dialog.getByRole("radio", { name: "Equal 2" }).check();
  await expect.poll(() => comparedRows(dialog)).toHaveLength(2);
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
});

test("Lists are compared as they are after their steps, by keyboard alone", async ({ page }) => {
  await openFile(page, people);
  await addStep(page, "Remove repeated rows");
  await expectChanges(page, 0, 1);
  await dropBeside(page, { name: "copy.csv", bytes: people.bytes });
  await page.getByRole("button", { name: "copy.csv: file menu" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Compare with another list…" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Compare copy.csv with another list" });
  await expect(dialog.getByRole("radio", { name: "Only in copy.csv 1" })).toBeVisible();
  await expect(dialog.getByRole("listitem").last()).toHaveText(
    "1 key stands more than once; their rows were paired in their order.",
  );
  await dialog.getByRole("radio", { checked: true }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(dialog.getByRole("radio", { name: "Equal 2" })).toBeChecked();
  await expect.poll(() => comparedRows(dialog)).toHaveLength(2);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
});

for (const locale of ["en-US", "zh-CN"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`in ${locale}, ${colorScheme}`, () => {
      test.use({ locale, colorScheme });

      test("the bar and its questions keep nobody out, and no text is cut off", async ({ page }) => {
        await openStart(page);
        await dropFiles(page.getByRole("main"), [{ name: "book.xlsx", bytes: await book() }]);
        await list(page).waitFor();
        await expect(page.getByRole("tab", { name: /Notes/ })).toBeVisible();
        await expectAccessible(page);
        await dropFiles(list(page), [orders]);
        await page.getByRole("dialog").waitFor();
        await expectAccessible(page);
        const own = await page.locator("[role=tablist], [role=dialog]").allTextContents();
        const cut = await cutOffTexts(page);
        expect(cut.filter((text) => own.some((part) => part.includes(text)))).toEqual([]);
      });
    });
  }
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
}

test("On a small screen the bar is as wide as the screen and moves sideways", async ({ page }) => {
  await page.setViewportSize({ width: 380, height: 720 });
  await openStart(page);
  await chooseFile(page, { name: "book.xlsx", bytes: await book() });
  await expect(tab(page, /^Notes/)).toBeAttached();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(380);
});
