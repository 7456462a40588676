import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { writeXlsx } from "hucre/xlsx";
import { expectNames, expectRowCount, expectRows, list } from "./list.ts";
import { dropFiles, dropInPlace, openFile, openStart, thingsToKnow, untilRead } from "./page.ts";
import { addStep, showSteps } from "./steps.ts";

const people = [
  ["Ann", "Oslo", "30"],
  ["Ben", "Rome", "41"],
  ["Cyd", "Bern", "52"],
];

function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join(",")).join("\n");
}

const table = [["name", "city", "sum"], ...people];

async function options(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Change how the file is read" }).click();
  const dialog = page.getByRole("dialog", { name: "How the file is read" });
  await dialog.waitFor();
  return dialog;
}

async function readAgain(page: Page, dialog: Locator): Promise<void> {
  await dialog.getByRole("button", { name: "Read again" }).click();
  await expect(dialog).toHaveCount(0);
  await untilRead(page);
}

/** The rows that the dialog shows before anything is read anew. */
async function expectPreview(dialog: Locator, rows: readonly (readonly string[])[]): Promise<void> {
  await expect
    .poll(() =>
      dialog
        .getByRole("row")
        .evaluateAll((all) =>
          all.map((row) => Array.from(row.querySelectorAll("th, td"), (cell) => cell.textContent)),
        ),
    )
    .toEqual(rows);
}

/** Presses another way to read offered beside what is to know about the file, and reads so. */
async function takeOther(page: Page, name: string): Promise<Locator> {
  await page.getByRole("button", { name: /things? to know about the file/ }).click();
  const about = page.getByRole("dialog", { name: "About this file" });
  await about.getByRole("button", { name }).click();
  await expect(about).toHaveCount(0);
  return page.getByRole("dialog", { name: "How the file is read" });
}

test.describe("what is chosen in the dialog is what the list then holds", () => {
  test("a sum below the list is told, seen in the last rows, and left out", async ({ page }) => {
    await openFile(page, { name: "sales.csv", bytes: `${csv(table)}\nTotal,,123\n` });
    await expectRows(page, [...people, ["Total", "missing", "123"]]);
    const dialog = await takeOther(page, "Leave out the last line");
    await expect(dialog.getByLabel("Lines below the list to leave out")).toHaveValue("1");
    await expectPreview(dialog, table);
    await readAgain(page, dialog);
    await expectRows(page, people);
    expect(await thingsToKnow(page)).toEqual(["The last line (“Total 123”) was left out, as chosen."]);
  });

  test("the same of a workbook", async ({ page }) => {
    const bytes = await writeXlsx({ sheets: [{ name: "A", rows: [...table, ["合计", "", "123"]] }] });
    await openFile(page, { name: "sales.xlsx", bytes });
    await readAgain(page, await takeOther(page, "Leave out the last line"));
    await expectRows(page, people);
  });

  test("lines of comment", async ({ page }) => {
    const bytes = `${csv(table)}\n%later,Nice,60\nDan,Pisa,70\n`;
    await openFile(page, { name: "sales.csv", bytes });
    const dialog = await options(page);
    await dialog.getByLabel("Leave out lines that begin with").fill("%");
    await expectPreview(dialog, [...table, ["Dan", "Pisa", "70"]]);
    await readAgain(page, dialog);
    await expectRows(page, [...people, ["Dan", "Pisa", "70"]]);
  });

  test("how a quote stands inside a cell", async ({ page }) => {
    const bytes = 'name,size\n"Ann \\"A\\", Oslo",30\n"Ben",41\n"Cyd",52\n';
    await openFile(page, { name: "list.csv", bytes });
    const dialog = await options(page);
    const marked = dialog.getByLabel("A quote inside a cell is marked by");
    await expect(marked).toHaveValue("backslash");
    await marked.selectOption("double");
    await readAgain(page, dialog);
    await expect(list(page)).toContainText("\\");
    const back = await options(page);
    await back.getByLabel("A quote inside a cell is marked by").selectOption("backslash");
    await readAgain(page, back);
    await expectRows(page, [
      ['Ann "A", Oslo', "30"],
      ["Ben", "41"],
      ["Cyd", "52"],
    ]);
  });

  test("rows that repeat the names", async ({ page }) => {
    await openFile(page, { name: "pages.csv", bytes: csv([...table, ...table]) });
    await readAgain(page, await takeOther(page, "Leave them out"));
    await expectRows(page, [...people, ...people]);
  });

  test("several rows of names and lines above, in a workbook", async ({ page }) => {
    const rows = [["Report"], [], ["Who", "", "What"], ["name", "city", "sum"], ...people];
    await openFile(page, { name: "r.xlsx", bytes: await writeXlsx({ sheets: [{ name: "A", rows }] }) });
    const dialog = await options(page);
    await dialog.getByLabel("Rows that hold the names").selectOption("2");
    await dialog.getByLabel("Lines above the list to leave out").fill("2");
    await expectPreview(dialog, [["Who name", "Who city", "What sum"], ...people]);
    await readAgain(page, dialog);
    await expectNames(page, ["Who name", "Who city", "What sum"]);
    await dialog.waitFor({ state: "hidden" });
    const again = await options(page);
    await again.getByRole("button", { name: "Back to automatic" }).click();
    await again.getByLabel("Rows that hold the names").selectOption("0");
    await expect(again.getByLabel("Lines above the list to leave out")).not.toHaveValue("");
    await again.getByRole("button", { name: "Cancel" }).click();
  });
});

test("Another sheet is shown before it is read, with its own options", async ({ page }) => {
  const orders = [
    ["Orders of May"],
    [],
    ["order", "plan", "total"],
    ["A1", "gold", "12.5"],
    ["A2", "basic", "7"],
  ];
  const bytes = await writeXlsx({
    sheets: [
      { name: "People", rows: table },
      { name: "Orders", rows: orders },
    ],
  });
  await openFile(page, { name: "book.xlsx", bytes });
  const dialog = await options(page);
  await expectPreview(dialog, table);
  await dialog.getByLabel("Table to read").selectOption("Orders");
  await expectPreview(dialog, orders.slice(2));
  await expect(dialog.getByLabel("Lines above the list to leave out")).toHaveValue("2");
  await dialog.getByLabel("Lines above the list to leave out").fill("3");
  await dialog.getByLabel("Rows that hold the names").selectOption("0");
  await expectPreview(dialog, [["Column 1", "Column 2", "Column 3"], ...orders.slice(3)]);
  await readAgain(page, dialog);
  await expectRows(page, orders.slice(3));
});

test("The first rows of JSON, contacts and web pages are shown too, and of another part", async ({
  page,
}) => {
  await openStart(page);
  const cells = (row: readonly string[]) => row.map((text) => `<td>${text}</td>`).join("");
  for (const [name, bytes] of [
    ["list.json", JSON.stringify(people.map(([who, city]) => ({ who, city })))],
    [
      "page.html",
      `<table>${[["who", "city"], ...people].map((row) => `<tr>${cells(row)}</tr>`).join("")}</table>`,
    ],
    ["contacts.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\nEND:VCARD\r\n"],
  ] as const) {
    await dropInPlace(page.getByRole("banner"), { name, bytes });
    await expect(page.getByRole("button", { name: `${name}: file menu` })).toBeVisible();
    await untilRead(page);
    const dialog = await options(page);
    await expect(dialog.getByRole("cell", { name: "Ann", exact: true }).first()).toBeVisible();
    await expect(dialog.getByLabel("Letters stored as (encoding)")).toHaveValue("utf-8");
    await dialog.getByRole("button", { name: "Cancel" }).click();
  }
  const parts = JSON.stringify({ people: people.map(([who]) => ({ who })), towns: [{ town: "Oslo" }] });
  await dropInPlace(page.getByRole("banner"), { name: "parts.json", bytes: parts });
  await expect(page.getByRole("button", { name: "parts.json: file menu" })).toBeVisible();
  await untilRead(page);
  const dialog = await options(page);
  await dialog.getByLabel("Table to read").selectOption("towns");
  await expectPreview(dialog, [["town"], ["Oslo"]]);
});

test.describe("a recipe and the way its file was read", () => {
  /** With something to do for a step. */
  const spaced = [...table, [" Dan", "Pisa", "70"]];

  async function savedRecipe(page: Page): Promise<{ name: string; bytes: string }> {
    await addStep(page, "Remove extra spaces");
    const panel = await showSteps(page);
    const coming = page.waitForEvent("download");
    await panel.getByRole("button", { name: "Save recipe" }).click();
    const file = await coming;
    return { name: "monthly.limpid.json", bytes: await readFile(await file.path(), "utf8") };
  }

  test("what was chosen goes with it to next month's file, what was found is found anew", async ({
    page,
  }) => {
    await openFile(page, { name: "may.csv", bytes: `${csv([["", "", "EUR"], ...spaced])}\nTotal,,123\n` });
    const dialog = await options(page);
    await dialog.getByLabel("Lines below the list to leave out").fill("1");
    await dialog.getByLabel("Rows that hold the names").selectOption("2");
    await dialog.getByLabel("Rows that hold the names").selectOption("1");
    await expect(dialog.getByLabel("Lines above the list to leave out")).toHaveValue("1");
    await dialog.getByLabel("Leave out lines that begin with").fill("%");
    await readAgain(page, dialog);
    await expectRowCount(page, 4);
    const recipe = await savedRecipe(page);
    const { sources } = JSON.parse(recipe.bytes) as { sources: { read: object }[] };
    expect(sources[0].read).toEqual({ skipEnd: 1, headerRows: 1, comment: "%" });

    const june = `;;EUR\nname;city;sum\n Dan;Pisa;70\n%no;;\nEva;Nice;80\nTotal;;150\n`;
    await openStart(page);
    await dropFiles(page.getByRole("main"), [{ name: "june.csv", bytes: june }, recipe]);
    await untilRead(page);
    await expect(page.getByText("Read as UTF-8, semicolon, names in line 2")).toBeVisible();
    await expectRows(page, [
      ["Dan", "Pisa", "70"],
      ["Eva", "Nice", "80"],
    ]);
    expect(await thingsToKnow(page)).toContain("The last line (“Total 150”) was left out, as chosen.");
  });

  test("a sheet that is not in the next file is told", async ({ page }) => {
    const book = (sheet: string) =>
      writeXlsx({
        sheets: [
          { name: "Notes", rows: [["a"], ["b"]] },
          { name: sheet, rows: spaced },
        ],
      });
    await openFile(page, { name: "may.xlsx", bytes: await book("Sales") });
    const dialog = await options(page);
    await dialog.getByLabel("Table to read").selectOption("Sales");
    await readAgain(page, dialog);
    const recipe = await savedRecipe(page);

    await openStart(page);
    await dropFiles(page.getByRole("main"), [{ name: "june.xlsx", bytes: await book("Sales") }, recipe]);
    await untilRead(page);
    await expectRows(page, [...people, ["Dan", "Pisa", "70"]]);

    await openStart(page);
    await dropFiles(page.getByRole("main"), [{ name: "july.xlsx", bytes: await book("Umsatz") }, recipe]);
    await untilRead(page);
    expect(await thingsToKnow(page)).toContain(
      "The table “Sales”, chosen earlier, is not in this file; “Notes” was read instead.",
    );
  });
});

test("An edit of one cell never goes to another row when the file is cut into other rows", async ({
  page,
}) => {
  const rows = [
    ["Xin", "Rome"],
    ["Yan", "Rome"],
    ["Bea", "Rome"],
  ];
  await openFile(page, { name: "same.csv", bytes: csv([["name", "city"], ...rows]) });
  await list(page).focus();
  for (const key of ["ControlOrMeta+Home", "ArrowDown", "ArrowRight", "F2"]) await page.keyboard.press(key);
  await page.keyboard.type("Paris");
  await page.keyboard.press("Enter");
  await expectRows(page, [rows[0], ["Yan", "Paris"], rows[2]]);
  const dialog = await options(page);
  await dialog.getByLabel("Lines above the list to leave out").fill("1");
  await readAgain(page, dialog);
  await expect(page.getByText(/1 step that edits single cells was switched off/)).toBeVisible();
  await expect(list(page).getByRole("gridcell", { name: "Bea" })).toBeVisible();
  await expect(list(page).getByRole("gridcell", { name: "Paris" })).toHaveCount(0);
});
