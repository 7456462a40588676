import { rmSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { writeBigList } from "./big-list.ts";
// biome-ignore lint/correctness/useImportExtensions: the types beside it end in .d.mts
import * as hostile from "./fixtures/hostile.mjs";
import { expectNames, expectRowCount, expectRows, list, row, shownRows } from "./list.ts";
import { chooseFile, download, dropInPlace, openFile, openStart, thingsToKnow, untilRead } from "./page.ts";
import { addStep, tickColumns } from "./steps.ts";

test.describe("a file of 160 MB", () => {
  test.describe.configure({ mode: "default" });
  const rows = 2_000_000;
  let big = { folder: "", path: "" };
  test.beforeAll(async () => {
    big = await writeBigList(rows);
  });
  test.afterAll(() => rmSync(big.folder, { recursive: true }));

  test("First rows are there long before the end, progress tells bytes and rows, and all rows arrive", async ({
    page,
  }) => {
    await openStart(page);
    await chooseFile(page, big.path);
    const progress = page.getByRole("contentinfo").getByText(/^\d+(\.\d)? of 160 MB · [\d,]+ rows$/);
    await expect(progress).toBeVisible();
    await page.waitForFunction(() => {
      const first = document.querySelector("[role=gridcell]")?.textContent;
      const progress = document.querySelector("footer")?.textContent ?? "";
      const [, done = 160] = progress.match(/([\d.]+) of 160 MB/) ?? [];
      return first === "1" && Number(done) < 80;
    });
    await untilRead(page);
    await expectRowCount(page, rows);
    await expect(page.getByRole("button", { name: /file menu/ })).toContainText("2,000,000 rows · 5 columns");
    await list(page).focus();
    await page.keyboard.press("Control+End");
    await expect(row(page, rows).getByRole("gridcell").nth(1)).toHaveText("Person 2000000");
  });

  test("Cancel works at once", async ({ page }) => {
    await openStart(page);
    await chooseFile(page, big.path);
    await page.getByRole("contentinfo").getByRole("button", { name: "Stop" }).click();
    await expect(page.getByRole("button", { name: "Choose a file" })).toBeVisible({ timeout: 1000 });
    await expect(page.getByRole("alert")).toHaveCount(0);

    await chooseFile(page, { name: "small.csv", bytes: "name\nAnn\nBob\n" });
    await untilRead(page);
    await expectRows(page, [["Ann"], ["Bob"]]);
  });
});

test("Cancel is there from the first moment, even when the reader is not yet", async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/engine\.worker.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await openStart(page);
  await chooseFile(page, { name: "small.csv", bytes: "name\nAnn\nBob\n" });
  await expect(page.getByText("Reading small.csv")).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("button", { name: "Choose a file" })).toBeVisible({ timeout: 2000 });
  letGo();
  await context.close();
});

const people = [
  ["1", "Zoë", "København"],
  ["2", "王伟", "上海"],
  ["3", "Anna", 'New "York"'],
];
const peopleText = 'id,name,city\r\n1,Zoë,København\r\n2,王伟,上海\r\n3,Anna,"New ""York"""\r\n';
const chinese = [
  ["1", "王伟", "上海", "𠮷野家的客户"],
  ["2", "李𠀀", "北京", "发来了😀表情"],
  ["3", "张敏", "深圳", "没有什么特别"],
];
const written = [
  { as: "UTF-8", bytes: peopleText, says: "UTF-8", rows: people },
  { as: "UTF-8 with a byte order mark", bytes: `\ufeff${peopleText}`, says: "UTF-8", rows: people },
  { as: "UTF-16 (little-endian)", bytes: hostile.utf16(), says: "UTF-16", rows: people },
  { as: "UTF-16 (big-endian)", bytes: hostile.utf16({ endian: "big" }), says: "UTF-16", rows: people },
  { as: "UTF-16 without a mark", bytes: hostile.utf16({ bom: false }), says: "UTF-16", rows: people },
  { as: "GB18030", bytes: hostile.gb18030FourBytes(), says: "GB18030", rows: chinese },
];
for (const { as, bytes, says, rows } of written) {
  test(`A file in ${as} is read right without asking`, async ({ page }) => {
    await openFile(page, { name: "people.csv", bytes });
    await expect(page.getByText(`Read as ${says}, comma, names in line 1`)).toBeVisible();
    await expect.poll(async () => (await shownRows(page)).slice(0, 3)).toEqual(rows);
  });
}

test("Comma, semicolon, tab and pipe between cells are found without asking", async ({ page }) => {
  await openStart(page);
  for (const [sign, name] of [
    [",", "comma"],
    [";", "semicolon"],
    ["\t", "tab"],
    ["|", "pipe"],
  ] as const) {
    const bytes = [`name${sign}price`, `Ann${sign}3.50`, `Bob${sign}4.25`, `Cyd${sign}12.00`].join("\n");
    await dropInPlace(page.getByRole("banner"), { name: `${name}.txt`, bytes });
    await expect(page.getByText(`Read as UTF-8, ${name}, names in line 1`)).toBeVisible();
    await expectNames(page, ["name", "price"]);
    await expectRows(page, [
      ["Ann", "3.50"],
      ["Bob", "4.25"],
      ["Cyd", "12.00"],
    ]);
  }
});

test("Lines above the list are left out, and the page says so", async ({ page }) => {
  await openFile(page, { name: "export.csv", bytes: hostile.preambleLines() });
  await expectNames(page, ["id", "name", "city", "age"]);
  await expectRowCount(page, 30);
  await expect(page.getByText("names in line 4")).toBeVisible();
  expect(await thingsToKnow(page)).toContain("The 3 lines above the list were left out.");
});

test("A first line that names the separator is obeyed and left out", async ({ page }) => {
  await openFile(page, { name: "people.csv", bytes: hostile.separatorLine() });
  await expect(page.getByText("Read as UTF-8, semicolon, names in line 2")).toBeVisible();
  await expectRowCount(page, 20);
  await expect.poll(async () => (await shownRows(page))[0]).toEqual(["1", "Person, no 1", "City"]);
});

test("Quoted cells keep their separators, quotes and line breaks, whatever ends the lines", async ({
  page,
}) => {
  await openFile(page, { name: "mixed.csv", bytes: hostile.mixedLineEnds() });
  await expectRows(page, [
    ["1", "Ana", "x"],
    ["2", "Bo", "two\nlines"],
    ["3", "Cy", "two\r\nlines"],
    ["4", "Di", "y"],
    ["5", "Ed", "z"],
  ]);
});

test("Rows too short or too long are kept whole, and the page says where the first one is", async ({
  page,
}) => {
  await openFile(page, { name: "ragged.csv", bytes: hostile.raggedRows() });
  await expectNames(page, ["id", "name", "city", "Column 4", "Column 5"]);
  await expectRows(page, [
    ["1", "Ana", "Lisbon", "missing", "missing"],
    ["2", "Bo", "missing", "missing", "missing"],
    ["3", "Cy", "Rome", "extra", "missing"],
    ["4", "missing", "missing", "missing", "missing"],
    ["5", "Ed", "Oslo", "more", "and more"],
    ["6", "Fi", "Bern", "missing", "missing"],
  ]);
  const said = await thingsToKnow(page);
  expect(said).toContain(
    "2 rows are shorter than the header, first on line 3; what is missing there is empty.",
  );
  expect(said).toContain(
    "2 rows are longer than the header, first on line 4; the rest stands in Column 4 and Column 5.",
  );
});

test("Names that are repeated or empty become names of their own, and no column is lost", async ({
  page,
}) => {
  await openFile(page, {
    name: "names.csv",
    bytes: "name,name,name_1,,,city\na0,a1,a2,a3,a4,a5\nb0,b1,b2,b3,b4,b5\n",
  });
  await expectNames(page, ["name", "name (2)", "name_1", "Column 4", "Column 5", "city"]);
  await expectRows(page, [
    ["a0", "a1", "a2", "a3", "a4", "a5"],
    ["b0", "b1", "b2", "b3", "b4", "b5"],
  ]);
});

test.describe("what was assumed can be changed, and the list follows", () => {
  test("the encoding", async ({ page }) => {
    await openFile(page, { name: "people.csv", bytes: hostile.gb18030FourBytes() });
    await expect.poll(async () => (await shownRows(page))[0]?.[1]).toBe("王伟");
    await readAgain(page, (dialog) =>
      dialog
        .getByLabel("Letters stored as (encoding)")
        .selectOption({ label: "Windows-1252 (Western European)" }),
    );
    // 王伟 is CD F5 CE B0 in GB18030.
    await expect.poll(async () => (await shownRows(page))[0]?.[1]).toBe("ÍõÎ°");
    await expect(page.getByText("Read as Windows-1252, comma, names in line 1")).toBeVisible();
    await readAgain(page, (dialog) =>
      dialog
        .getByLabel("Letters stored as (encoding)")
        .selectOption({ label: "GB18030 (Chinese, also GBK)" }),
    );
    await expect.poll(async () => (await shownRows(page))[0]?.[1]).toBe("王伟");
  });

  test("what keeps cells apart", async ({ page }) => {
    await openFile(page, { name: "codes.csv", bytes: "code;text^more\n1;a^b\n2;c^d\n3;e^f\n" });
    await expectNames(page, ["code", "text^more"]);
    await readAgain(page, async (dialog) => {
      await dialog.getByLabel("Cells kept apart by").selectOption({ label: "Another sign" });
      await dialog.getByRole("textbox", { name: "Another sign" }).fill("^");
    });
    await expect(page.getByText("Read as UTF-8, “^”, names in line 1")).toBeVisible();
    await expectRows(page, [
      ["1;a", "b"],
      ["2;c", "d"],
      ["3;e", "f"],
    ]);
  });

  test("the quotes", async ({ page }) => {
    await openFile(page, { name: "quoted.csv", bytes: 'id,name\n1,"Ann"\n2,"Bo"\n3,"Cy"\n' });
    await expectRows(page, [
      ["1", "Ann"],
      ["2", "Bo"],
      ["3", "Cy"],
    ]);
    await readAgain(page, (dialog) =>
      dialog.getByLabel("Quotes around cells").selectOption({ label: "none" }),
    );
    await expectRows(page, [
      ["1", '"Ann"'],
      ["2", '"Bo"'],
      ["3", '"Cy"'],
    ]);
  });

  test("the row of names, and the lines above the list", async ({ page }) => {
    await openFile(page, { name: "people.csv", bytes: "name,city\nAnn,Oslo\nBob,Rome\n" });
    await readAgain(page, (dialog) => dialog.getByLabel("Rows that hold the names").selectOption("none"));
    await expect(page.getByText("Read as UTF-8, comma, no names")).toBeVisible();
    await expectNames(page, ["Column 1", "Column 2"]);
    await expectRows(page, [
      ["name", "city"],
      ["Ann", "Oslo"],
      ["Bob", "Rome"],
    ]);
    await readAgain(page, async (dialog) => {
      await dialog.getByLabel("Rows that hold the names").selectOption("1");
      await dialog.getByLabel("Lines above the list to leave out").fill("1");
    });
    await expectNames(page, ["Ann", "Oslo"]);
    await expectRows(page, [["Bob", "Rome"]]);
  });
});

test("Another way to read is one press away, and the first rows show what would come of it", async ({
  page,
}) => {
  await openFile(page, { name: "export.csv", bytes: hostile.preambleLines() });
  await page.getByRole("button", { name: /things? to know about the file/ }).click();
  const about = page.getByRole("dialog", { name: "About this file" });
  await about.getByRole("button", { name: "Keep all lines" }).click();
  const options = page.getByRole("dialog", { name: "How the file is read" });
  await expect(options.getByLabel("Lines above the list to leave out")).toHaveValue("0");
  const rows = options.getByRole("region", { name: /^The first .*rows, read so$/ }).getByRole("row");
  await expect(rows.first()).not.toContainText("id");
  await options.getByLabel("Lines above the list to leave out").fill("3");
  await expect(rows.first()).toHaveText("idnamecityage");
  await options.getByRole("button", { name: "Cancel" }).click();
  await expectNames(page, ["id", "name", "city", "age"]);
});

test("Steps that do not fit a file that is read otherwise are switched off and told; the others are done", async ({
  page,
}) => {
  await openFile(page, { name: "people.csv", bytes: "name,city\n Ann ,Oslo\nBob,Rome\n" });
  await addStep(page, "Remove extra spaces");
  await addStep(page, "Remove columns", (form) => tickColumns(form, "city"));
  await readAgain(page, (dialog) => dialog.getByLabel("Rows that hold the names").selectOption("none"));
  await expect(page.getByRole("alert")).toContainText(
    "1 of 2 steps could not be done on the file as it is read now: the column city is not there. It was switched off.",
  );
  await page.getByRole("button", { name: "Close" }).click();
  await expectRows(page, [
    ["name", "city"],
    ["Ann", "Oslo"],
    ["Bob", "Rome"],
  ]);
  expect((await download(page)).table).toEqual([
    ["Column 1", "Column 2"],
    ["name", "city"],
    ["Ann", "Oslo"],
    ["Bob", "Rome"],
  ]);
});

/** Changes how the file is read in the dialog, and waits for the list read anew. */
async function readAgain(
  page: Page,
  change: (dialog: ReturnType<Page["getByRole"]>) => Promise<unknown>,
): Promise<void> {
  await page.getByRole("button", { name: "Change how the file is read" }).click();
  const dialog = page.getByRole("dialog", { name: "How the file is read" });
  await change(dialog);
  await dialog.getByRole("button", { name: "Read again" }).click();
  await expect(dialog).toBeHidden();
  await untilRead(page);
  await expect(list(page)).toHaveAttribute("aria-busy", "false");
}
