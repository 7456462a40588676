import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page, test } from "@playwright/test";
import Papa from "papaparse";
import { download, downloadButton, openFile, openSample } from "./page.ts";
import { addStep, expectChanges, tickColumns } from "./steps.ts";
import { columnOf, parseTable, sampleTable, type Table } from "./tables.ts";

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

async function openDownload(page: Page): Promise<Locator> {
  await downloadButton(page).click();
  const dialog = page.getByRole("dialog", { name: "Download" });
  await dialog.getByText("How it is written").click();
  return dialog;
}

interface Written {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Presses the button and takes so many files; the dialog that says "Ready" stays open. */
async function write(page: Page, files = 1): Promise<readonly Written[]> {
  const coming: Promise<Written>[] = [];
  const all = new Promise<void>((resolve) => {
    page.on("download", (file) => {
      coming.push(
        file.path().then(async (path) => ({ name: file.suggestedFilename(), bytes: await readFile(path) })),
      );
      if (coming.length === files) resolve();
    });
  });
  await page.getByRole("dialog").getByRole("button", { name: "Download", exact: true }).click();
  await all;
  await expect(page.getByRole("dialog", { name: "Ready" })).toBeVisible();
  return Promise.all(coming);
}

function parsed(bytes: Buffer, delimiter: string): Table {
  return Papa.parse<string[]>(bytes.toString("utf8").replace(/\r?\n$/, ""), { delimiter }).data;
}

test("Without touching anything: the name and “-clean”, marked for Excel, every cell as it should be", async ({
  page,
}) => {
  await openSample(page, "orders.csv");
  await addStep(page, "Remove rows with missing cells", (form) => tickColumns(form, "city"));
  await addStep(page, "Change capitals", async (form) => {
    await tickColumns(form, "status");
    await form.getByRole("combobox", { name: "Write" }).selectOption({ label: "ALL LETTERS AS CAPITALS" });
  });
  const file = await download(page);
  expect(file.name).toBe("orders-clean.csv");
  expect(file.bytes.subarray(0, 3).equals(BOM)).toBe(true);

  const [names, ...rows] = sampleTable("orders.csv");
  const [city, status] = [names.indexOf("city"), names.indexOf("status")];
  const expected = rows
    .filter((row) => row[city] !== "")
    .map((row) => row.map((cell, column) => (column === status ? cell.toUpperCase() : cell)));
  expect(expected.length).toBe(20_000 - 277);
  expect(file.table).toEqual([names, ...expected]);

  // No cell of the orders holds a line break, so every one in the file ends a row.
  const text = file.bytes.toString("utf8");
  expect(text.split("\r\n").length).toBe(expected.length + 2);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("Delimiter, line ends, mark and quotes can be changed, and no cell is changed by that", async ({
  page,
}) => {
  await openSample(page, "customers.csv");
  const dialog = await openDownload(page);
  await dialog.getByLabel("Cells kept apart by").selectOption({ label: "semicolon" });
  await dialog.getByLabel("Line ends").selectOption({ label: "Linux and Mac (LF)" });
  await dialog.getByRole("checkbox", { name: /^Marked as UTF-8/ }).uncheck();
  await dialog.getByRole("checkbox", { name: /^Guard against formulas/ }).uncheck();
  const [{ name, bytes }] = await write(page);
  expect(name).toBe("customers-clean.csv");
  expect(bytes.toString("latin1")).toMatch(/^customer_id;name;company;/);
  expect(bytes.toString("latin1")).toMatch(/[^\r]\n$/);
  expect(parsed(bytes, ";")).toEqual(sampleTable("customers.csv"));
});

test.describe("a small list", () => {
  const small = { name: "small.csv", bytes: 'a,b\n"x;y|z","two\nlines"\n"say ""hi""",\n' };
  const rows = [
    ["a", "b"],
    ["x;y|z", "two\nlines"],
    ['say "hi"', ""],
  ];
  for (const [label, sign] of [
    ["comma", ","],
    ["semicolon", ";"],
    ["tab", "\t"],
    ["pipe", "|"],
  ]) {
    test(`is written right with ${label}`, async ({ page }) => {
      await openFile(page, small);
      const dialog = await openDownload(page);
      await dialog.getByLabel("Cells kept apart by").selectOption({ label });
      const [{ bytes }] = await write(page);
      expect(parsed(bytes.subarray(3), sign)).toEqual(rows);
      expect(bytes.subarray(3).toString("utf8")).toMatch(new RegExp(`^a\\${sign}b\r\n`));
    });
  }

  test("is written with quotes around every cell when asked", async ({ page }) => {
    await openFile(page, small);
    const dialog = await openDownload(page);
    await dialog.getByRole("checkbox", { name: /^Quotes around every cell/ }).check();
    const [{ bytes }] = await write(page);
    expect(bytes.subarray(3).toString("utf8")).toBe('"a","b"\r\n"x;y|z","two\nlines"\r\n"say ""hi""",""\r\n');
  });
});

test("The removed rows come as a second file, as they were, and the recipe as a third", async ({ page }) => {
  const table = sampleTable("customers.csv");
  const email = columnOf(table, "email");
  const removed = table.slice(1).filter((_, row) => email[row] === "");
  await openSample(page, "customers.csv");
  await addStep(page, "Change capitals", (form) => tickColumns(form, "city"));
  await addStep(page, "Remove rows with missing cells", (form) => tickColumns(form, "email"));
  await expect(page.getByText("Removed 300")).toBeVisible();

  const dialog = await openDownload(page);
  await dialog.getByRole("checkbox", { name: /^Guard against formulas/ }).uncheck();
  await dialog.getByRole("checkbox", { name: /^The 300 removed rows as a second file/ }).check();
  await dialog.getByRole("checkbox", { name: /^The recipe/ }).check();
  // They come as they are written, in any order.
  const files = (await write(page, 3)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  expect(files.map(({ name }) => name)).toEqual([
    "customers-clean.csv",
    "customers-removed.csv",
    "customers.limpid.json",
  ]);
  expect(parseTable(files[1].bytes)).toEqual([table[0], ...removed]);
  expect(parseTable(files[0].bytes).length).toBe(table.length - removed.length);
});

test.describe("texts that a spreadsheet would run as a formula", () => {
  const texts = {
    name: "texts.csv",
    bytes: "id,text\n1,=1+1\n2,@SUM(A1)\n3,+44 20 7946 0958\n4,-5.20\n5,-1+cmd\n6,plain = fine\n",
  };

  test("get a ' in front, and the page says how many", async ({ page }) => {
    await openFile(page, texts);
    await downloadButton(page).click();
    const [{ bytes }] = await write(page);
    expect(columnOf(parseTable(bytes), "text")).toEqual([
      "'=1+1",
      "'@SUM(A1)",
      "+44 20 7946 0958",
      "-5.20",
      "'-1+cmd",
      "plain = fine",
    ]);
    await expect(page.getByRole("dialog")).toContainText(
      "3 cells got a ' in front so that they are not run as formulas.",
    );
  });

  test("stay as they are when the guard is taken off", async ({ page }) => {
    await openFile(page, texts);
    const dialog = await openDownload(page);
    await dialog.getByRole("checkbox", { name: /^Guard against formulas/ }).uncheck();
    const [{ bytes }] = await write(page);
    expect(columnOf(parseTable(bytes), "text")[0]).toBe("=1+1");
    await expect(page.getByRole("dialog")).not.toContainText("in front");
  });
});

test("A list that Excel in China saved as GBK comes out as UTF-8 with every character right", async ({
  page,
}) => {
  await openSample(page, "customers-zh.csv");
  const dialog = await openDownload(page);
  await dialog.getByRole("checkbox", { name: /^Guard against formulas/ }).uncheck();
  const [{ name, bytes }] = await write(page);
  expect(name).toBe("customers-zh-clean.csv");
  expect(bytes.subarray(0, 3).equals(BOM)).toBe(true);
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  expect(text.split("\r\n").slice(0, 2)).toEqual([
    "编号,姓名,手机,邮箱,城市,年龄,注册日期,会员等级,消费金额,备注",
    "K00001,宋刚,18683117207,暂无,无,40,2022/10/2,银卡,46元,",
  ]);
  expect(parseTable(bytes)).toEqual(sampleTable("customers-zh.csv"));
});

test("A download is the list as it is now: after undo the cells are as before", async ({ page }) => {
  await openFile(page, { name: "two.csv", bytes: "id,city\n1,oslo\n2,\n" });
  await addStep(page, "Remove rows with missing cells");
  await expectChanges(page, 0, 1);
  expect((await download(page)).table).toEqual([
    ["id", "city"],
    ["1", "oslo"],
  ]);
  await page.keyboard.press("ControlOrMeta+Z");
  await expectChanges(page, 0, 0);
  expect((await download(page)).table).toEqual([
    ["id", "city"],
    ["1", "oslo"],
    ["2", ""],
  ]);
});

test.describe("the clipboard instead of a file", () => {
  const table = { name: "ids.csv", bytes: 'id,note\n00123,"two\nlines"\n7,=1+1\n' };

  /** What a program gets that is pasted into. */
  async function pasted(page: Page): Promise<{ readonly text: string; readonly html: string }> {
    await page.evaluate(() => {
      const take = (event: ClipboardEvent) => {
        event.stopImmediatePropagation();
        for (const type of ["text/plain", "text/html"])
          document.body.setAttribute(`data-${type.slice(5)}`, event.clipboardData?.getData(type) ?? "");
      };
      document.addEventListener("paste", take, { capture: true, once: true });
    });
    await page.keyboard.press("ControlOrMeta+V");
    const body = page.locator("body[data-html]");
    await body.waitFor({ state: "attached" });
    const of = async (kind: string) => (await body.getAttribute(`data-${kind}`)) ?? "";
    return { text: await of("plain"), html: await of("html") };
  }

  async function copyAs(page: Page, label: string): Promise<void> {
    await downloadButton(page).click();
    const dialog = page.getByRole("dialog", { name: "Download" });
    await dialog.getByLabel("Save as").selectOption({ label });
    await dialog.getByRole("button", { name: "Copy", exact: true }).click();
    await expect(page.getByRole("dialog", { name: "Ready" })).toContainText("2 rows are on the clipboard");
  }

  test.beforeEach(async ({ page }) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  });

  test("gets cells that a spreadsheet takes as they are", async ({ page }) => {
    await openFile(page, table);
    await copyAs(page, "Clipboard: cells for a spreadsheet");
    await expect(page.getByRole("dialog", { name: "Ready" })).toContainText("1 cell got a ' in front");
    const { text, html } = await pasted(page);
    expect(text).toBe(`id\tnote\n00123\t"two\nlines"\n7\t"'=1+1"\n`);
    expect(html).toContain('mso-number-format:"\\@"');
    expect(html).toContain("<td>00123</td><td>two<br>lines</td>");
    expect(html).toContain("<td>'=1+1</td>");
  });

  test("gets a Markdown table", async ({ page }) => {
    await openFile(page, table);
    await copyAs(page, "Clipboard: Markdown table");
    expect((await pasted(page)).text).toBe(
      "| id | note |\n| --- | --- |\n| 00123 | two<br>lines |\n| 7 | =1+1 |\n",
    );
  });

  test("is not given more than it can take, and that is said", async ({ page }) => {
    const rows = Array.from({ length: 50_000 }, (_, i) => `${i},a,b,c`);
    await openFile(page, { name: "long.csv", bytes: ["n,x,y,z", ...rows].join("\n") });
    await downloadButton(page).click();
    const dialog = page.getByRole("dialog", { name: "Download" });
    await dialog.getByLabel("Save as").selectOption({ label: "Clipboard: cells for a spreadsheet" });
    await expect(dialog.getByRole("status")).toContainText(
      "These are 200,004 cells, and the clipboard is given 200,000 at most",
    );
    await expect(dialog.getByRole("button", { name: "Copy", exact: true })).toBeDisabled();
  });
});
