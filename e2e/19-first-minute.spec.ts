import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { list, row } from "./list.ts";
import { cleanUp, openSample, openStart, untilFound } from "./page.ts";

// Somebody who is here for the first time.
test.use({ storageState: { cookies: [], origins: [] } });

function hint(page: Page, number: number): Locator {
  return page.getByRole("region", { name: `Hint ${number} of 3` });
}

function anyHint(page: Page): Locator {
  return page.getByRole("region", { name: /^Hint/ });
}

/** The frame around the thing a hint speaks of lies around it. */
async function expectPointsAt(shown: Locator, thing: Locator): Promise<void> {
  const ring = shown.locator("[aria-hidden]").last();
  await expect
    .poll(async () => {
      const [around, inside] = [await ring.boundingBox(), await thing.boundingBox()];
      if (!around || !inside) return "not there";
      return [inside.x - around.x, inside.y - around.y].every((room) => room >= 0 && room < 9);
    })
    .toBe(true);
}

test("The empty page shows rows of a sample before and after, and one press opens that sample", async ({
  page,
}) => {
  await openStart(page);
  const picture = page.getByRole("img", { name: /^Five rows of the sample “Customers, messy”/ });
  await expect(picture.getByText("BERLIN", { exact: true })).toBeVisible();
  await expect(picture.getByText("13/08/2026")).toBeVisible();
  await expect(picture.getByText("Berlin", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: /^Customers, messy/ }).click();
  await expect(list(page).getByRole("gridcell").first()).toBeVisible();

  await page.getByRole("searchbox").fill("Uwe Weber");
  await expect(row(page, 351)).toContainText("BERLIN");
  await page.getByRole("searchbox").fill("");
  await cleanUp(page);
  await page.getByRole("searchbox").fill("Uwe Weber");
  await expect(
    row(page, 351)
      .getByRole("insertion")
      .filter({ hasText: /^Berlin$/ }),
  ).toBeVisible();
});

test("Three hints come one after the other, each at its place, and never again", async ({ page }) => {
  await openSample(page, "customers.csv");
  const button = page.getByRole("button", { name: /^Clean up 9 safe/ });
  await expect(hint(page, 1)).toContainText("One press does all the safe things.");
  await expectPointsAt(hint(page, 1), button);
  await button.click();

  await expect(hint(page, 2)).toContainText("Every change is shown.");
  const changed = list(page)
    .getByRole("gridcell")
    .filter({ has: page.getByRole("insertion") })
    .first();
  await expect(changed).toBeVisible();
  await hint(page, 2).getByRole("button", { name: "Got it" }).click();

  await expect(hint(page, 3)).toContainText("Nothing is lost.");
  await expectPointsAt(hint(page, 3), page.getByRole("banner").getByRole("button", { name: "Undo" }));
  await hint(page, 3).getByRole("button", { name: "Got it" }).click();
  await expect(anyHint(page)).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem("limpid-hints"))).toBe("clean-up why back");

  await page.reload();
  await page.getByRole("button", { name: /^Orders, two years/ }).click();
  await untilFound(page);
  await cameNone(page);
});

/** Longer than a hint waits for, counted in frames that the page draws. */
async function cameNone(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const begin = performance.now();
        const next = () => (performance.now() - begin > 3000 ? resolve(null) : requestAnimationFrame(next));
        next();
      }),
  );
  await expect(anyHint(page)).toHaveCount(0);
}

test("Escape puts a hint away, the focus stays where it was, and a screen reader is told", async ({
  page,
}) => {
  await openSample(page, "customers.csv");
  const tab = page.getByRole("tab", { name: /^Found/ });
  await tab.focus();
  await expect(hint(page, 1)).toBeVisible();
  await expect(tab).toBeFocused();
  await expect(page.locator("[data-announcer]")).toHaveText(
    "Hint 1 of 3. One press does all the safe things. Press “Clean up”. Untick first whatever you would rather leave as it is. Escape puts it away.",
  );
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .setLegacyMode()
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(anyHint(page)).toHaveCount(0);
  await expect(tab).toBeFocused();
  await page.reload();
  await openSample(page, "customers.csv");
  await untilFound(page);
  await cameNone(page);
});

test("No hint stands beside an open dialog, and it is back when the dialog is closed", async ({ page }) => {
  await openSample(page, "customers.csv");
  await expect(hint(page, 1)).toBeVisible();
  await page.getByRole("banner").getByRole("button", { name: "Download" }).click();
  await expect(page.getByRole("dialog", { name: "Download" })).toBeVisible();
  await expect(page.getByRole("region", { name: /^Hint/, includeHidden: true })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(hint(page, 1)).toBeVisible();
});

test("Who wants no hints is asked once", async ({ page }) => {
  await openSample(page, "customers.csv");
  await hint(page, 1).getByRole("button", { name: "No more hints" }).click();
  await expect(anyHint(page)).toHaveCount(0);
  await cleanUp(page);
  await cameNone(page);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 380, height: 800 } });

  test("a hint lies below the list and over none of it, and points to what opens the panel", async ({
    page,
  }) => {
    await openSample(page, "customers.csv");
    await expect(hint(page, 1)).toBeInViewport({ ratio: 1 });
    await expectPointsAt(hint(page, 1), page.getByRole("button", { name: /^Found/ }));
    const [shown, rows] = [await hint(page, 1).boundingBox(), await page.getByRole("main").boundingBox()];
    expect(shown && rows && shown.y >= rows.y + rows.height).toBe(true);
  });
});
