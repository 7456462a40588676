import { expect, type Page, test } from "@playwright/test";
import { expectNames, expectRowCount, expectRows, list, shownNames, shownRows } from "./list.ts";
import {
  chooseFile,
  dropFiles,
  dropInPlace,
  openSample,
  openStart,
  paste,
  SAMPLES,
  untilFound,
  untilRead,
} from "./page.ts";
import { sampleTable } from "./tables.ts";

const people = { name: "people.csv", bytes: "name,city\nAnn,Oslo\nBob,Rome\n" };
const peopleRows = [
  ["Ann", "Oslo"],
  ["Bob", "Rome"],
];

test("The page says in one sentence what it does, and that the file never leaves this computer", async ({
  page,
}) => {
  await openStart(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Drop a messy list. Take away a clean one.",
  );
  await expect(page.getByText("Your file never leaves this computer.")).toBeVisible();

  await page.getByRole("main").getByRole("button", { name: "How to check" }).click();
  const check = page.getByRole("dialog", { name: "Your file stays here. See for yourself." });
  await expect(check.getByRole("listitem").first()).toContainText("Switch off the network");
});

test("A file can be dropped anywhere on the page", async ({ page }) => {
  for (const place of ["banner", "heading", "contentinfo"] as const) {
    await openStart(page);
    await dropFiles(page.getByRole(place).first(), [people]);
    await untilRead(page);
    await expectRows(page, peopleRows);
  }
});

test("A file can be dropped on a list that is open, and takes its place if asked to", async ({ page }) => {
  await openStart(page);
  await chooseFile(page, { name: "first.csv", bytes: "id\n1\n2\n3\n" });
  await untilRead(page);
  await dropInPlace(list(page), people);
  await expect(page.getByRole("button", { name: "people.csv: file menu" })).toBeVisible();
  await untilRead(page);
  await expectRows(page, peopleRows);
});

test("While a file hangs over the page, the page says that it may be dropped", async ({ page }) => {
  await openStart(page);
  const dataTransfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["a"], "a.csv"));
    return data;
  });
  await page.getByRole("main").dispatchEvent("dragenter", { dataTransfer });
  await expect(page.getByText("Drop it to open")).toBeVisible();
  await page.getByRole("main").dispatchEvent("dragleave", { dataTransfer });
  await expect(page.getByText("Drop it to open")).toBeHidden();
});

test("A file can be chosen", async ({ page }) => {
  await openStart(page);
  await chooseFile(page, people);
  await untilRead(page);
  await expectRows(page, peopleRows);
  await expect(page).toHaveTitle("people.csv · Limpid");
});

test("Cells copied in a spreadsheet can be pasted, with line breaks inside cells", async ({ page }) => {
  await openStart(page);
  await paste(page, {
    text: "name\tnote\nAnn\tone line\nBob\ttwo lines",
    html: "<table><tr><th>name</th><th>note</th></tr><tr><td>Ann</td><td>one&nbsp;line</td></tr><tr><td>Bob</td><td>two<br>lines</td></tr></table>",
  });
  await untilRead(page);
  await expectNames(page, ["name", "note"]);
  await expectRows(page, [
    ["Ann", "one line"],
    ["Bob", "two\nlines"],
  ]);
});

test("Text with tabs can be pasted", async ({ page }) => {
  await openStart(page);
  await paste(page, { text: 'name\tnote\nAnn\t"a ""quoted"" word"\nBob\t\n' });
  await untilRead(page);
  await expectRows(page, [
    ["Ann", 'a "quoted" word'],
    ["Bob", "missing"],
  ]);
});

test("Pasting nothing says so, and the start page stays", async ({ page }) => {
  await openStart(page);
  await paste(page, { text: " " });
  await expect(page.getByRole("alert")).toContainText("There are no cells in the clipboard.");
  await expect(page.getByRole("button", { name: "Choose a file" })).toBeVisible();
});

for (const name of Object.keys(SAMPLES) as (keyof typeof SAMPLES)[]) {
  test(`The sample ${name} opens with every row`, async ({ page }) => {
    const [names = [], ...rows] = sampleTable(name);
    await openSample(page, name);
    await expectRowCount(page, rows.length);
    await expect(list(page)).toHaveAttribute("aria-colcount", String(names.length + 1));
    await expect.poll(async () => (await shownNames(page)).slice(0, 6)).toEqual(names.slice(0, 6));
    const first = rows[0]?.map((cell) => (cell === "" ? "missing" : cell)).slice(0, 6);
    await expect.poll(async () => (await shownRows(page))[0]?.slice(0, 6)).toEqual(first);
  });
}

test("The switch changes every word to Chinese and back, and is remembered", async ({ page }) => {
  await openStart(page);
  await page.getByRole("button", { name: "中文" }).click();
  await expect(page.getByText("文件不会离开这台电脑。")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await page.reload();
  await expect(page.getByText("文件不会离开这台电脑。")).toBeVisible();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByText("Your file never leaves this computer.")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test.describe("in a browser set to Chinese", () => {
  test.use({ locale: "zh-CN" });

  test("The page speaks Chinese, also about the list and what was found in it", async ({ page }) => {
    await openStart(page);
    await expect(page.getByRole("button", { name: "选择文件" })).toBeVisible();
    await page.getByRole("button", { name: SAMPLES["customers-zh.csv"] }).click();
    await expect(page.getByRole("button", { name: /^一键清理/ })).toBeVisible();
    await expect(page.getByRole("heading", { name: /^可放心处理/ })).toBeVisible();
    await expect(page.getByRole("button", { name: "下载", exact: true })).toBeEnabled();
    // Everything in sight but the file's own cells and the switch to the other language is free of Latin words.
    const words = (await page.getByRole("banner").textContent()) ?? "";
    expect(words.replace(/Limpid|customers-zh\.csv|English|Ctrl|K/g, "")).not.toMatch(/[A-Za-z]{2,}/);
  });
});

test("The whole job is done with the keyboard alone", async ({ page }) => {
  await openStart(page);
  await tabTo(page, SAMPLES["customers.csv"]);
  await page.keyboard.press("Enter");
  await untilRead(page);
  await untilFound(page);
  await tabTo(page, /^Clean up \d+ safe/);
  await page.keyboard.press("Enter");
  await untilFound(page);
  await expect(page.getByRole("tab", { name: /^Steps \d/ })).toBeVisible();

  const coming = page.waitForEvent("download");
  await page.keyboard.press("Control+S");
  await expect(page.getByRole("dialog", { name: "Download" })).toBeVisible();
  await page.keyboard.press("Enter");
  expect((await coming).suggestedFilename()).toBe("customers-clean.csv");
});

/** Presses Tab until the button with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const wanted = page.getByRole("button", { name });
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((button) => button === document.activeElement)) return;
  }
  throw new Error(`Tab never reached the button ${name}.`);
}
