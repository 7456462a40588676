import { expect, type Locator, type Page, test } from "@playwright/test";
import { cutOffTexts } from "./look.ts";
import { download, downloadButton, openFile, openSample } from "./page.ts";
import { openAction } from "./steps.ts";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(part: Locator): Promise<Box> {
  const box = await part.boundingBox();
  if (!box) throw new Error("not on the page");
  return box;
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1
  );
}

/** What a press in the middle of the button would meet. */
function isCovered(button: Locator): Promise<boolean> {
  return button.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return !element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
}

/** From a phone to a wall, among them 1280 at 125 %, 150 % and 200 %. */
const SCREENS = [380, 640, 853, 900, 1024, 1100, 1280, 1536, 1920, 2560];
const LONG = "客户 customers of the spring fair 2026, second copy with the remarks of the branch (final).csv";

for (const locale of ["en-US", "zh-CN"]) {
  test(`The bar holds all it has to, side by side, on every screen (${locale})`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL, locale });
    const page = await context.newPage();
    await page.goto("./");
    const coming = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: /^(Choose a file|选择文件)$/ }).click();
    const bytes = Buffer.from("id,city\n1,Oslo\n2,Bern\n");
    await (await coming).setFiles({ name: LONG, mimeType: "text/csv", buffer: bytes });
    const banner = page.getByRole("banner");
    await banner.getByRole("button", { name: /^(Download|下载)$/, disabled: false }).waitFor();
    await banner.getByText(LONG).waitFor();
    for (const width of SCREENS) {
      await page.setViewportSize({ width, height: 700 });
      const parts = [...(await banner.getByRole("button").all()), banner.getByRole("radiogroup")];
      const boxes = (await Promise.all(parts.map((part) => part.boundingBox()))).filter(
        (box) => box !== null,
      );
      expect(boxes.length, `${width}`).toBeGreaterThanOrEqual(6);
      for (const box of boxes) expect(box.x + box.width, `${width}`).toBeLessThanOrEqual(width);
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(i + 1)) expect(overlap(a, b), JSON.stringify([width, a, b])).toBe(false);
      expect((await boxOf(banner.getByText(LONG))).width, `${width}`).toBeGreaterThan(60);
      expect(await cutInBars(page), `${width}`).toEqual([]);
    }
    await context.close();
  });
}

/** Texts of the bars above and below that are cut off; the name of the file may be. */
async function cutInBars(page: Page): Promise<string[]> {
  const inBars = await page
    .locator("header *, footer *")
    .evaluateAll((all) => all.map((element) => element.textContent?.trim() ?? ""));
  return (await cutOffTexts(page)).filter((text) => text !== LONG && inBars.includes(text));
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 380, height: 800 } });

  test("the button for what was found lies under an open dialog, and opens its sheet without one", async ({
    page,
  }) => {
    await openSample(page, "customers.csv");
    const found = page.getByRole("button", { name: /^Found/, expanded: false, includeHidden: true });
    expect(await isCovered(found)).toBe(false);
    await downloadButton(page).click();
    await page.getByRole("dialog", { name: "Download" }).waitFor();
    expect(await isCovered(found)).toBe(true);
    await page.keyboard.press("Escape");
    await found.click();
    await expect(page.getByRole("button", { name: /^Clean up/ })).toBeInViewport();
  });

  test("a list is looked at, cleaned by what is proposed, and downloaded, with the keyboard too", async ({
    page,
  }) => {
    await openSample(page, "customers.csv");
    const found = page.getByRole("button", { name: /^Found/ });
    await found.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Hide the panel" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(found).toBeFocused();
    await expect(page.getByRole("button", { name: /^Clean up/ })).toBeHidden();

    await page.keyboard.press("Enter");
    await page
      .getByRole("button", { name: /^Show rows/ })
      .first()
      .click();
    await expect(page.getByRole("button", { name: /^Clean up/ })).toBeHidden();
    await expect(page.getByRole("grid").getByRole("insertion")).not.toHaveCount(0);

    await found.click();
    await page.getByRole("button", { name: /^Clean up/ }).click();
    await expect(page.getByText("Done so far.", { exact: true })).toBeVisible();
    await page.keyboard.press("Escape");
    const { table } = await download(page);
    expect(table.length).toBe(4847);
  });

  test("the answers of Analyse are as wide as the screen, and a step's form begins below the bar", async ({
    page,
  }) => {
    await openSample(page, "customers.csv");
    await page.getByRole("radio", { name: "Analyse" }).check();
    const answers = page.getByRole("main").locator("article, section, li").filter({ visible: true });
    await answers.first().waitFor();
    await page.getByRole("main").getByText("Rows", { exact: true }).waitFor();
    const widest = () =>
      answers.evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().width)));
    await expect.poll(widest).toBeLessThanOrEqual(380);

    await page.getByRole("radio", { name: "Clean" }).check();
    await openAction(page, "Remove extra spaces");
    const [form, bar] = [
      await boxOf(page.getByRole("heading", { name: "Remove extra spaces" })),
      await boxOf(page.getByRole("banner")),
    ];
    expect(form.y).toBeGreaterThanOrEqual(bar.y + bar.height);
  });

  test("what fills a CRM's fields stands in one column, no word broken", async ({ page }) => {
    await openFile(page, { name: "fair.csv", bytes: "Full name,Company,Email\nAnn Lee,Acme,a@x.org\n" });
    await downloadButton(page).click();
    const dialog = page.getByRole("dialog", { name: "Download" });
    await dialog.getByLabel("Ready for").selectOption({ label: "Salesforce leads" });
    const field = dialog.getByRole("combobox", { name: "Column for Company" });
    await expect(field).toHaveValue("Company");
    expect((await boxOf(field)).width).toBeGreaterThan(100);
    const [fields, check] = [await boxOf(dialog.getByRole("table")), await boxOf(dialog.getByRole("status"))];
    expect(Math.abs(check.x - fields.x)).toBeLessThan(24);
    // What the bar of the list behind it cuts is not the dialog's.
    const cut = (await cutOffTexts(page)).filter((text) => !text.startsWith("Read as"));
    expect(cut).toEqual([]);
    await expect(dialog.getByRole("button", { name: "Download", exact: true })).toBeInViewport({ ratio: 1 });
  });
});
