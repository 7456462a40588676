import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectRows, header, list, row } from "./list.ts";
import { cutOffTexts } from "./look.ts";
import { chooseFile, openSample, openStart, pasteTable, SAMPLES, untilFound, untilRead } from "./page.ts";
import { visitScreens } from "./screens.ts";

// The palette finds everything that can be done; the settings act at once, everywhere they say; every key is listed.

const PEOPLE = [
  ["name", "city", "城市"],
  ["Ann", "Berlin", "北京"],
  ["Bob", "Oslo", "上海"],
  ["Cyd", "Berlin", "北京"],
  ["Dee", "Rome", "广州"],
];

async function openPalette(page: Page): Promise<Locator> {
  await page.keyboard.press("ControlOrMeta+K");
  const box = page.getByRole("dialog").getByRole("combobox");
  await expect(box).toBeFocused();
  return box;
}

/** The line that Enter would choose. */
function chosen(page: Page): Locator {
  return page.getByRole("option", { selected: true });
}

async function openSettings(page: Page): Promise<Locator> {
  await page.keyboard.press("ControlOrMeta+,");
  const dialog = page.getByRole("dialog", { name: /^(Settings|设置)$/ });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Ticks an option of a setting as a press on it does. */
async function choose(dialog: Locator, setting: string, option: string): Promise<void> {
  const group = dialog.getByRole("radiogroup", { name: setting });
  await group.locator("label").filter({ hasText: option }).click();
  await expect(group.getByRole("radio", { name: option })).toBeChecked();
}

test.describe("The palette", () => {
  test("filters the list to a value that is typed, by keyboard alone, and says how much it found", async ({
    page,
  }) => {
    await pasteTable(page, PEOPLE);
    await untilFound(page);
    const box = await openPalette(page);
    await box.pressSequentially("berl");
    await expect(chosen(page)).toHaveText(/^city: Berlin2 rows$/);
    await expect(box).toHaveAttribute("aria-activedescendant", (await chosen(page).getAttribute("id")) ?? "");
    await expect(page.locator("[data-announcer]")).toHaveText(/^\d+ results?$/);
    await box.press("Enter");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expectRows(page, [PEOPLE[1], PEOPLE[3]]);

    const again = await openPalette(page);
    await expect(chosen(page)).toHaveText("Show all rows: no filters, no search");
    await again.press("Enter");
    await expectRows(page, PEOPLE.slice(1));
  });

  test("goes to a column, and on to what can be done with it, by keyboard and by mouse", async ({ page }) => {
    await pasteTable(page, PEOPLE);
    await untilFound(page);
    const box = await openPalette(page);
    await box.fill("chengshi");
    await expect(chosen(page)).toHaveText("Go to column 城市");
    await box.press("ArrowRight");
    await expect(page.getByRole("button", { name: "Column 城市: back to everything" })).toBeVisible();
    await box.press("Backspace");
    await expect(page.getByRole("option", { name: "Go to column 城市" })).toBeHidden();
    await box.fill("name");
    await expect(chosen(page)).toHaveText("Go to column name");
    await box.press("ArrowRight");
    await box.fill("descending");
    await expect(chosen(page)).toHaveText("Sort descending");
    await box.press("Enter");
    await expectRows(page, PEOPLE.slice(1).toReversed());
    await expect(header(page, "name")).toHaveAttribute("aria-sort", "descending");

    await page
      .getByRole("banner")
      .getByRole("button", { name: /^Find an action/ })
      .click();
    await page.getByRole("dialog").getByRole("combobox").fill("city");
    await page.getByRole("option", { name: "Go to column city" }).locator("[data-tip]").click();
    await page.getByRole("option", { name: "Change capitals" }).click();
    const form = page.getByRole("dialog", { name: "Change capitals" });
    await expect(form.getByRole("checkbox", { name: "city", exact: true })).toBeChecked();
  });

  test("goes to the row of a number, and to the last one when there are fewer", async ({ page }) => {
    await openSample(page, "customers.csv");
    const box = await openPalette(page);
    await box.fill("4,000");
    await expect(chosen(page)).toHaveText("Go to row 4,000");
    await box.press("Enter");
    await expect(row(page, 4000)).toBeInViewport();
    await (await openPalette(page)).fill("999999");
    await expect(chosen(page)).toHaveText("Go to row 5,012the last of 5,012");
    await chosen(page).click();
    await expect(row(page, 5012)).toBeInViewport();
    await page.getByRole("button", { name: /^Clean up/ }).click();
    await untilFound(page);
    await (await openPalette(page)).fill("5000");
    await page.keyboard.press("Enter");
    await expect(row(page, 5000)).toBeInViewport();
  });

  test("speaks both languages, whatever the page speaks, and pinyin", async ({ page }) => {
    await pasteTable(page, PEOPLE);
    await untilFound(page);
    const box = await openPalette(page);
    for (const [typed, found] of [
      ["去重", "Remove repeated rows"],
      ["quchong", "Remove repeated rows"],
      ["sccfh", "Remove repeated rows"],
      ["undo everything nowhere", null],
      ["深色", "Theme: Dark"],
      ["beijing", /^城市: 北京/],
      ["bj", /^城市: 北京/],
      ["hangju", "Rows of the list: Comfortable"],
    ] as const) {
      await box.fill(typed);
      if (found === null) await expect(page.getByRole("option")).toHaveCount(0);
      else await expect(page.getByRole("option").first()).toContainText(found);
    }
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "中文" }).click();
    const inChinese = await openPalette(page);
    for (const [typed, found] of [
      ["duplicates", "删除重复行"],
      ["qc", "删除重复行"],
      ["download", "下载清洗后的表"],
      ["xiazai", "下载清洗后的表"],
      ["sz", "设置…"],
      ["dark", "主题：深色"],
    ] as const) {
      await inChinese.fill(typed);
      await expect(page.getByRole("option").filter({ hasText: found }).first()).toBeVisible();
    }
  });

  test("puts what was chosen lately first, also after a reload, and keeps nothing of the file", async ({
    page,
  }) => {
    await pasteTable(page, PEOPLE);
    await untilFound(page);
    await (await openPalette(page)).fill("theme dark");
    await page.keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await (await openPalette(page)).fill("berlin");
    await expect(chosen(page)).toContainText("city: Berlin");
    await page.keyboard.press("Enter");
    await openPalette(page);
    const lately = page.getByRole("group", { name: "Chosen lately" });
    await expect(lately.getByRole("option")).toHaveText(["Theme: Darkchosen"]);
    expect(await page.evaluate(() => localStorage.getItem("limpid-recent"))).toBe('["setting theme dark"]');
    await openStart(page);
    await openPalette(page);
    await expect(lately.getByRole("option")).toHaveText(["Theme: Darkchosen"]);
    await page.getByRole("option", { name: "Settings…" }).click();
    await expect(page.getByRole("dialog", { name: "Settings" })).toBeVisible();
  });

  test("opens a sample from the start page, and goes from one open list to another", async ({ page }) => {
    await openStart(page);
    await (await openPalette(page)).fill("sample");
    await page.getByRole("option", { name: "Try a sample: orders, two years" }).click();
    await untilRead(page);
    const file = page.getByRole("button", { name: /file menu$/ });
    await expect(file).toContainText("orders.csv");

    const chooser = page.waitForEvent("filechooser");
    await (await openPalette(page)).fill("open a file");
    await page.keyboard.press("Enter");
    await (await chooser).setFiles({
      name: "second.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("name,city\nAnn,Oslo\n"),
    });
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^In a new tab/ })
      .click();
    await expect(file).toContainText("second.csv");
    await untilRead(page);
    await (await openPalette(page)).fill("orders.csv");
    await expect(chosen(page)).toHaveText("Go to orders.csv");
    await page.keyboard.press("Enter");
    await expect(file).toContainText("orders.csv");
  });

  test("is told to a screen reader as a field with a list, and runs commands with their keys beside them", async ({
    page,
  }) => {
    await openSample(page, "customers.csv");
    await openPalette(page);
    await page.getByRole("dialog").getByRole("combobox").fill("download");
    await expect(page.getByRole("listbox", { name: "Find an action" })).toMatchAriaSnapshot(`
      - listbox "Find an action":
        - group "Commands":
          - option "Download the clean list Ctrl S" [selected]
    `);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog", { name: "Download" })).toBeVisible();
  });
});

test.describe("The settings", () => {
  test("act at once, wherever they say, and are kept", async ({ page }) => {
    await openSample(page, "customers.csv");
    await untilFound(page);
    const file = page.getByRole("button", { name: /file menu$/ });
    const bar = header(page, "signup_date").getByRole("group").last().getByRole("button").first();
    await expect(file).toContainText("5,012 rows");
    await list(page).press("End");
    await expect(bar).toHaveAccessibleName(/\d{4}-\d\d-\d\d/);
    await list(page).press("Home");
    await expect(row(page, 3).getByRole("gridcell").first()).toHaveText("C-100002");
    const cells = await row(page, 3).getByRole("gridcell").allTextContents();
    const high = async () => (await row(page, 3).boundingBox())?.height;
    expect(await high()).toBe(30);

    await page.getByRole("button", { name: /file menu$/ }).click();
    await page.getByRole("menuitem", { name: "Settings…" }).click();
    const dialog = page.getByRole("dialog", { name: "Settings" });
    await choose(dialog, "Rows of the list", "Compact");
    await dialog.getByRole("combobox", { name: "Numbers" }).selectOption("1.234,5");
    await dialog.getByRole("combobox", { name: "Dates" }).selectOption("05/03/2024 (day first)");
    await choose(dialog, "Theme", "Dark");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await dialog.getByRole("button", { name: "Done" }).click();

    const isSo = async () => {
      await expect(file).toContainText("5.012 rows");
      await expect(page.getByRole("region", { name: "What was found" })).toContainText("60.144 cells");
      await expect.poll(high).toBe(24);
      expect(await row(page, 3).getByRole("gridcell").allTextContents()).toEqual(cells);
      await list(page).press("End");
      await expect(bar).toHaveAccessibleName(/\d\d\/\d\d\/\d{4}/);
    };
    await isSo();
    await openSample(page, "customers.csv");
    await untilFound(page);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await isSo();
  });

  test("are changed by keyboard alone, and put back with one press", async ({ page }) => {
    await openStart(page);
    await page.getByRole("button", { name: "Settings" }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Settings" });
    await expect(dialog.getByRole("radio", { name: "English" })).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
    const inChinese = page.getByRole("dialog", { name: "设置" });
    await expect(inChinese.getByRole("radio", { name: "中文" })).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(inChinese.getByRole("radio", { name: "深色" })).toBeChecked();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect(page.locator("html")).toHaveAttribute("data-contrast", "more");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await inChinese.getByRole("button", { name: "全部还原" }).press("Enter");
    await expect(page.getByRole("dialog", { name: "Settings" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    await expect(page.locator("html")).not.toHaveAttribute("data-contrast");
    await expect(dialog.getByRole("button", { name: "Put all back" })).toBeDisabled();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(page.getByRole("button", { name: "Settings" })).toBeFocused();
  });

  test("decide which encoding is tried where the bytes allow several, and nowhere else", async ({ page }) => {
    // Dvořák as Central Europe writes it; in Western Europe the same bytes are Dvoøák.
    const bytes = Uint8Array.from("name,city\nDvo\xf8\xe1k,Praha\n", (letter) => letter.charCodeAt(0));
    const readAs = page.getByText(/^Read as/);
    await openStart(page);
    await chooseFile(page, { name: "names.csv", bytes });
    await untilRead(page);
    await expect(readAs).toContainText("Windows-1250");

    await openStart(page);
    await (await openSettings(page))
      .getByRole("combobox", { name: "Encoding tried first" })
      .selectOption("Windows-1252 (Western European)");
    await page.keyboard.press("Escape");
    await chooseFile(page, { name: "names.csv", bytes });
    await untilRead(page);
    await expect(readAs).toContainText("Windows-1252");

    await openStart(page);
    await chooseFile(page, { name: "plain.csv", bytes: "name,city\nZoë,Zürich\nJosé,Málaga\n" });
    await untilRead(page);
    await expect(readAs).toContainText("UTF-8");
  });

  test("follow what the computer wishes: dark, more contrast, colours of its own", async ({ page }) => {
    await openStart(page);
    const root = page.locator("html");
    await page.emulateMedia({ colorScheme: "dark" });
    await expect(root).toHaveAttribute("data-theme", "dark");
    await page.emulateMedia({ colorScheme: "light", contrast: "more" });
    await expect(root).toHaveAttribute("data-theme", "light");
    await expect(root).toHaveAttribute("data-contrast", "more");
    await page.emulateMedia({ contrast: "no-preference", forcedColors: "active" });
    await expect(root).not.toHaveAttribute("data-contrast");
    const dialog = await openSettings(page);
    const outline = (option: string) =>
      dialog
        .getByRole("radiogroup", { name: "Theme" })
        .locator("label > span")
        .filter({ hasText: option })
        .evaluate((mark) => getComputedStyle(mark).outlineStyle);
    expect([await outline("As the computer"), await outline("Dark")]).toEqual(["solid", "none"]);
  });
});

test.describe("The shortcuts", () => {
  test("are all on one page, found by a few letters", async ({ page }) => {
    await openSample(page, "customers.csv");
    await page.keyboard.press("ControlOrMeta+/");
    const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await expect(dialog.getByRole("heading", { level: 3 }).first()).toHaveText("Anywhere");
    await expect(dialog.getByRole("term").filter({ hasText: /^Undo$/ })).toBeVisible();
    await dialog.getByRole("searchbox", { name: "Search shortcuts" }).fill("gather");
    await expect(dialog.getByRole("term")).toHaveText(["Gather in a group"]);
    await expect(dialog.getByRole("definition")).toHaveText("Ctrl G");
    await dialog.getByRole("searchbox").fill("zzzz");
    await expect(dialog).toContainText("No shortcut for “zzzz”");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  });

  test("wear the signs of a Mac on a Mac", async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, "platform", { get: () => "MacIntel" }));
    await openStart(page);
    await page.keyboard.press("Meta+/");
    const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await dialog.getByRole("searchbox").fill("redo");
    await expect(dialog.getByRole("definition").first()).toHaveText("⇧⌘Zor⌘Y");
  });
});

for (const locale of ["en", "zh-CN"] as const) {
  for (const contrast of ["no-preference", "more"] as const) {
    for (const colorScheme of ["light", "dark"] as const) {
      test.describe(`in ${locale}, ${colorScheme}, contrast: ${contrast}`, () => {
        test.use({ locale, colorScheme, contextOptions: { contrast } });

        test("nothing keeps anybody out of the palette, the settings and the shortcuts", async ({ page }) => {
          await page.goto("./");
          await page
            .getByRole("button", { name: SAMPLES[locale === "en" ? "customers.csv" : "customers-zh.csv"] })
            .click();
          await expect(page.getByRole("grid")).toBeVisible();
          await expect(page.getByRole("img", { name: /%/ }).first()).toBeVisible();
          const check = async (what: string) => {
            const rules = contrast === "more" ? ["color-contrast-enhanced", "color-contrast"] : null;
            const axe = new AxeBuilder({ page }).setLegacyMode();
            const { violations } = await (rules
              ? axe.withRules(rules)
              : axe.withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
            ).analyze();
            const found = violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }));
            expect.soft(found, what).toEqual([]);
            const own = await page.getByRole("dialog").allInnerTexts();
            const cut = (await cutOffTexts(page)).filter((text) => own.join("\n").includes(text));
            expect.soft(cut, what).toEqual([]);
          };
          await openPalette(page);
          await check("palette");
          await page.getByRole("dialog").getByRole("combobox").fill("c");
          await check("palette with a query");
          await page.keyboard.press("Escape");
          await openSettings(page);
          await check("settings");
          await page.keyboard.press("Escape");
          await page.keyboard.press("ControlOrMeta+/");
          await expect(page.getByRole("dialog")).toBeVisible();
          await check("shortcuts");
        });
      });
    }
  }
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in high contrast, ${colorScheme}`, () => {
    // What is still coming into sight is judged when it is there.
    test.use({ locale: "en", colorScheme, contextOptions: { contrast: "more", reducedMotion: "reduce" } });

    test("every text of every screen stands out, 7 to 1", async ({ page }) => {
      test.setTimeout(240_000);
      await visitScreens(page, "en", async (screen) => {
        const axe = new AxeBuilder({ page }).withRules("color-contrast-enhanced").setLegacyMode();
        const found = (await axe.analyze()).violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
        expect.soft(found, screen).toEqual([]);
      });
    });
  });
}

test("On a narrow screen the settings, the palette and the shortcuts are whole", async ({ page }) => {
  await page.setViewportSize({ width: 380, height: 700 });
  await openStart(page);
  for (const keys of ["ControlOrMeta+,", "ControlOrMeta+K", "ControlOrMeta+/"]) {
    await page.keyboard.press(keys);
    const box = await page.getByRole("dialog").boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 380).toBe(true);
    expect(
      await page.getByRole("dialog").evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    ).toBe(0);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  }
});
