import { closeSync, mkdirSync, openSync, rmSync, truncateSync, writeFileSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { writeBigList } from "./big-list.ts";
// biome-ignore lint/correctness/useImportExtensions: the types beside it end in .d.mts
import * as hostile from "./fixtures/hostile.mjs";
import { expectNames, expectRowCount, expectRows, header, list, row, shownRows } from "./list.ts";
import {
  chooseFile,
  cleanUp,
  download,
  downloadButton,
  dropFiles,
  dropInPlace,
  openFile,
  openStart,
  thingsToKnow,
  untilRead,
} from "./page.ts";

const good = { name: "people.csv", bytes: "name,city\nAnn,Oslo\nBob,Rome\n" };
const goodRows = [
  ["Ann", "Oslo"],
  ["Bob", "Rome"],
];

const notLists = [
  {
    what: "An empty file",
    file: { name: "empty.csv", bytes: hostile.emptyFile() },
    says: ["The file is empty.", "Check that it was saved or copied completely"],
  },
  {
    what: "A picture renamed .csv",
    file: { name: "photo.csv", bytes: hostile.pngAsCsv() },
    says: ["This is a picture, not a list of text.", "Drop the file that the picture shows."],
  },
  {
    what: "A PDF renamed .csv",
    file: { name: "report.csv", bytes: hostile.pdfAsCsv() },
    says: ["This is a PDF, not a list of text.", "Ask for the Excel or CSV file it was made from."],
  },
  {
    what: "A document of Numbers",
    file: { name: "people.numbers", bytes: hostile.numbersFile() },
    says: ["This is a document of Apple Numbers", "choose File > Export To > Excel or CSV"],
  },
  {
    what: "A packed file of another make",
    file: { name: "people.rar", bytes: Buffer.from("Rar!\x1a\x07\x01\0people.csv", "latin1") },
    says: ["This is a packed file that can't be opened here.", "Unpack it first"],
  },
];
for (const { what, file, says } of notLists) {
  test(`${what} is told in a sentence, and the list that was open stays`, async ({ page }) => {
    await openStart(page);
    await dropFiles(page.getByRole("main"), [file]);
    for (const sentence of says) await expect(page.getByRole("alert")).toContainText(sentence);
    await expect(page.getByRole("button", { name: "Choose a file" })).toBeVisible();

    await dropFiles(page.getByRole("main"), [good]);
    await untilRead(page);
    await expect(page.getByRole("alert")).toHaveCount(0);
    await dropInPlace(list(page), file);
    for (const sentence of says) await expect(page.getByRole("alert")).toContainText(sentence);
    await untilRead(page);
    await expectRows(page, goodRows);
    await page.getByRole("alert").getByRole("button", { name: "Close" }).click();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
}

test("An Excel workbook that is called .csv opens as the workbook it is", async ({ page }) => {
  await openFile(page, { name: "people.csv", bytes: hostile.xlsxFile() });
  await expect(page.getByText("Read as a workbook")).toBeVisible();
  await expectRows(page, [["Ana", "Lisbon"]]);
});

test("After a failed drop the steps made before are still there", async ({ page }) => {
  await openFile(page, { name: "people.csv", bytes: "name,city\n Ann ,Oslo\nBob,Rome\n" });
  await cleanUp(page);
  await dropInPlace(list(page), { name: "empty.csv", bytes: "" });
  const ask = page.getByRole("dialog", { name: "Open empty.csv instead?" });
  await expect(ask).toContainText("Your work on people.csv (1 step) is not downloaded yet.");
  await ask.getByRole("button", { name: "Open it" }).click();
  await expect(page.getByRole("alert")).toContainText("The file is empty.");
  await untilRead(page);
  await expectRows(page, goodRows);
  await expect(page.getByRole("tab", { name: "Steps 1" })).toBeVisible();
});

test("A file that holds only names of columns opens, says so, and can be written again", async ({ page }) => {
  await openFile(page, { name: "names.csv", bytes: hostile.headerOnly() });
  await expectNames(page, ["id", "name", "city"]);
  await expect(page.getByText("This file has names of columns but no rows.")).toBeVisible();
  expect(await thingsToKnow(page)).toEqual(["There are names but no rows below them."]);
  await page.keyboard.press("Escape");
  expect((await download(page)).table).toEqual([["id", "name", "city"]]);
});

test("A list of one column opens with all its rows", async ({ page }) => {
  await openFile(page, { name: "names.csv", bytes: hostile.oneColumn(20) });
  await expectNames(page, ["name"]);
  await expectRowCount(page, 20);
  await expect.poll(async () => (await shownRows(page))[0]).toEqual(["Person 1"]);
  expect((await download(page)).table).toHaveLength(21);
});

test("5,000 columns open, scroll to the last one and are written again", async ({ page }) => {
  await openFile(page, { name: "wide.csv", bytes: hostile.manyColumns(5000, 20) });
  await expect(list(page)).toHaveAttribute("aria-colcount", "5001");
  await list(page).focus();
  await page.keyboard.press("Control+End");
  await expect(header(page, "c5000")).toBeVisible();
  await expect(row(page, 20).getByRole("gridcell", { name: "20.5000", exact: true })).toBeVisible();
  const { table } = await download(page);
  expect(table).toHaveLength(21);
  expect(table[0]).toHaveLength(5000);
  expect(table[20]?.[4999]).toBe("20.5000");
});

test("A cell of 50 MB opens with the rows around it, and not a byte of it is lost", async ({
  page,
}, info) => {
  const bytes = hostile.hugeCell(50_000_000);
  await openFile(page, onDisk(info.outputPath("huge.csv"), bytes));
  await expectRowCount(page, 3);
  await expect(row(page, 1).getByRole("gridcell").nth(1)).toHaveText("before");
  await expect(row(page, 2).getByRole("gridcell").nth(1)).toContainText("A long cell, and on, and on.");
  await expect(row(page, 3).getByRole("gridcell").nth(1)).toHaveText("after");
  const { bytes: written } = await download(page);
  const cell = bytes.subarray(bytes.indexOf('"'), bytes.lastIndexOf('"') + 1);
  expect(written.subarray(written.indexOf('"'), written.lastIndexOf('"') + 1).equals(cell)).toBe(true);
});

test("Zero bytes inside cells are told and kept", async ({ page }) => {
  await openFile(page, { name: "zero.csv", bytes: hostile.nulBytes() });
  await expectNames(page, ["id", "name", "city"]);
  await expectRowCount(page, 4);
  expect(await thingsToKnow(page)).toContain(
    "The file holds stray zero bytes, as programs leave them. They are kept as they are.",
  );
  await page.keyboard.press("Escape");
  const { table } = await download(page, async (dialog) => {
    await dialog.getByText("How it is written").click();
    await dialog.getByLabel("Guard against formulas").uncheck();
  });
  expect(table).toEqual([
    ["id", "name", "city"],
    ["1", "An\0a", "Lisbon"],
    ["2", "Bo", "\0"],
    ["3", "\0\0\0", "Rome"],
    ["4", "Di", "Oslo"],
  ]);
});

test("A lone quote in row 2 of a million rows does not swallow the file, and its line is told", async ({
  page,
}, info) => {
  await openFile(page, onDisk(info.outputPath("quote.csv"), hostile.loneQuote(1_000_000)));
  await expectRowCount(page, 1_000_000);
  await expect
    .poll(async () => (await shownRows(page)).slice(0, 3))
    .toEqual([
      ["1", "Person 1", "City 1"],
      ["2", '"Person 2', "City 2"],
      ["3", "Person 3", "City 3"],
    ]);
  expect(await thingsToKnow(page)).toContain(
    "A quote on line 3 is never closed; it was read as a plain sign, so no row is lost.",
  );
  await page.keyboard.press("Escape");
  await list(page).focus();
  await page.keyboard.press("Control+End");
  await expect(row(page, 1_000_000).getByRole("gridcell").nth(1)).toHaveText("Person 1000000");
});

test.describe("a file that is not there any more, or not the same", () => {
  test.describe.configure({ mode: "default" });
  let big = { folder: "", path: "" };
  test.beforeEach(async () => {
    big = await writeBigList(2_000_000);
  });
  test.afterEach(() => rmSync(big.folder, { recursive: true }));

  for (const [how, change] of [
    ["cut short", () => truncateSync(big.path, 100_000_000)],
    ["written over in its place", () => writeAt(big.path, 150_000_000, "#".repeat(1000))],
  ] as const) {
    test(`A file ${how} while it is being read is told, and the list that was open stays`, async ({
      page,
    }) => {
      await openFile(page, good);
      await openOther(page, big.path);
      await page.getByText(/ of 160 MB · /).waitFor();
      change();
      await expect(page.getByRole("alert")).toContainText(
        "people.csv was changed by another program while it was being read.",
      );
      await untilRead(page);
      await expectRows(page, goodRows);
    });
  }

  test("A file taken away while it is being read is still read to its end", async ({ page }) => {
    await openStart(page);
    await chooseFile(page, big.path);
    await page.getByText(/ of 160 MB · /).waitFor();
    rmSync(big.path);
    await untilRead(page);
    await expectRowCount(page, 2_000_000);
  });
});

test("A file taken away before it is read again is told, and the list stays with its steps", async ({
  playwright,
  launchOptions,
  baseURL,
  viewport,
}, info) => {
  // A private window, as tests have it, keeps no copy of a file of its own.
  const profile = info.outputPath("profile");
  const context = await playwright.chromium.launchPersistentContext(profile, {
    ...launchOptions,
    baseURL,
    viewport,
    locale: "en-US",
  });
  const page = await context.newPage();
  const path = onDisk(info.outputPath("people.csv"), Buffer.from("name,city\nAnn ,Oslo\nBob,Rome\n"));
  await openFile(page, path);
  await cleanUp(page);
  await expectKept(page);
  rmSync(path);
  await page.getByRole("button", { name: "Change how the file is read" }).click();
  await page.getByRole("button", { name: "Read again" }).click();
  await expect(page.getByRole("alert")).toContainText("people.csv can't be read any more.");
  await untilRead(page);
  await expectRows(page, goodRows);
  await expect(page.getByRole("tab", { name: "Steps 1" })).toBeVisible();
  await context.close();
});

test("Columns called __proto__ and constructor are columns like any other", async ({ page }) => {
  await openFile(page, { name: "names.csv", bytes: hostile.prototypeColumns() });
  await expectNames(page, ["__proto__", "constructor", "toString", "hasOwnProperty", "id"]);
  await expectRows(page, [
    ["a", "b", "c", "d", "1"],
    ["e", "f", "g", "h", "2"],
  ]);
  await header(page, "__proto__").getByRole("button", { name: "__proto__", exact: true }).dblclick();
  await expectRows(page, [
    ["e", "f", "g", "h", "2"],
    ["a", "b", "c", "d", "1"],
  ]);
  expect((await download(page)).table[0]).toEqual([
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "id",
  ]);
});

test("Of two files in one drop one can be opened alone", async ({ page }) => {
  await openStart(page);
  await dropFiles(page.getByRole("main"), [good, { name: "second.csv", bytes: "id\n1\n" }]);
  const asked = page.getByRole("dialog", { name: "2 files" });
  await asked.getByRole("radio", { name: "Open one of them" }).check();
  await expect(asked.getByLabel("File to open")).toHaveValue("0");
  await asked.getByRole("button", { name: "Open", exact: true }).click();
  await untilRead(page);
  await expectRows(page, goodRows);
});

test("A second drop while the first file is still being read takes its place if asked to", async ({
  page,
}) => {
  const big = await writeBigList(2_000_000);
  await openStart(page);
  await chooseFile(page, big.path);
  await page.getByText(/ of 160 MB · /).waitFor();
  await dropInPlace(page.getByRole("banner"), { name: "second.csv", bytes: good.bytes });
  await expect(page.getByRole("button", { name: "second.csv: file menu" })).toBeVisible();
  await untilRead(page);
  await expectRows(page, goodRows);
  await expect(page.getByRole("alert")).toHaveCount(0);
  rmSync(big.folder, { recursive: true });
});

test("A recipe file that is not one is told, and the list stays as it was", async ({ page }) => {
  await openFile(page, good);
  for (const text of [
    "name,city\nAnn,Oslo\n",
    '{"version":1,"sources":[],"steps":[{"id":"a","op":"tr',
    '{"version":1,"name":"something else"}',
  ]) {
    await dropFiles(list(page), [{ name: "my.limpid.json", bytes: text }]);
    const alert = page.getByRole("alert");
    await expect(alert).toContainText(/This is not a Limpid recipe|This recipe can't be used/);
    await expect(alert).toContainText("Nothing was changed.");
    await alert.getByRole("button", { name: "Close" }).click();
    await expect(downloadButton(page)).toBeEnabled();
    await expectRows(page, goodRows);
    await expect(page.getByRole("tab", { name: "Steps", exact: true })).toBeVisible();
  }
});

/** Opens a file from disk while a list is open. */
async function openOther(page: Page, path: string): Promise<void> {
  await page.getByRole("button", { name: /file menu/ }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("menuitem", { name: "Open another file…" }).click();
  await (await chooser).setFiles(path);
  const asked = page.getByRole("dialog", { name: /^Open / });
  await asked.getByRole("button", { name: /^In place of/ }).click();
}

/** Waits until the browser has kept the file and its steps for after a reload. */
async function expectKept(page: Page): Promise<void> {
  const other = await page.context().newPage();
  await expect(async () => {
    await openStart(other);
    await expect(other.getByRole("region", { name: "Go on" })).toContainText("1 step", { timeout: 500 });
  }).toPass({ timeout: 8000 });
  await other.close();
}

function onDisk(path: string, bytes: Uint8Array): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

function writeAt(path: string, at: number, text: string): void {
  const file = openSync(path, "r+");
  writeSync(file, text, at);
  closeSync(file);
}
