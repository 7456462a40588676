import { fileURLToPath } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { LANGUAGES, visitScreens } from "./screens.ts";

const folder = fileURLToPath(new URL("../.cache/gallery/", import.meta.url));
const themes = ["light", "dark"] as const;
const sizes = [
  { width: 380, height: 800 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

test.describe.configure({ timeout: 240_000 });
// The reader is held back below, which a service worker would get round.
test.use({ serviceWorkers: "block" });

for (const locale of LANGUAGES) {
  for (const colorScheme of themes) {
    for (const viewport of sizes) {
      const name = `${locale}-${colorScheme}-${viewport.width}`;
      test.describe(() => {
        test.use({ locale, colorScheme, viewport });

        test(`pictures of every screen: ${name}`, async ({ page }) => {
          const take = async (screen: string) => {
            await page.mouse.move(0, 0);
            await page.screenshot({ path: `${folder}${screen}-${name}.png`, animations: "disabled" });
          };
          await whileReading(page, () => take("reading"));
          await visitScreens(page, locale, take);
        });
      });
    }
  }
}

for (const colorScheme of themes) {
  const name = `en-${colorScheme}-1280-contrast`;
  test.describe(() => {
    test.use({ locale: "en", colorScheme, contrast: "more", viewport: { width: 1280, height: 800 } });

    test(`pictures in high contrast: ${name}`, async ({ page }) => {
      await visitScreens(page, "en", async (screen) => {
        if (!["start", "clean", "cleaned", "changed", "steps", "analyse"].includes(screen)) return;
        await page.screenshot({ path: `${folder}${screen}-${name}.png`, animations: "disabled" });
      });
    });
  });
}

/** The first hint, as somebody sees it who is here for the first time. */
for (const locale of LANGUAGES) {
  for (const viewport of sizes) {
    test.describe(() => {
      test.use({ locale, viewport, storageState: { cookies: [], origins: [] } });

      test(`picture of a hint: ${locale}-${viewport.width}`, async ({ page }) => {
        await page.goto("./");
        await page.getByRole("button", { name: /^Customers/ }).click();
        await expect(page.getByRole("region", { name: /^(Hint|提示) 1/ })).toBeVisible();
        await page.mouse.move(0, 0);
        await page.screenshot({ path: `${folder}hint-${locale}-light-${viewport.width}.png` });
      });
    });
  }
}

/** Opens a sample while the reader is kept waiting, so that the page stays at its first moment. */
async function whileReading(page: Page, act: () => Promise<void>): Promise<void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const reader = /engine\.worker.*\.js$/;
  await page.route(reader, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./");
  await page.getByRole("button", { name: /^Customers/ }).click();
  await expect(page.getByRole("progressbar")).toBeVisible();
  await act();
  letGo();
  await expect(page.getByRole("gridcell").first()).toBeVisible();
  await page.unroute(reader);
}
