import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { Reader } from "./said.ts";
import { LANGUAGES, type Language } from "./screens.ts";

// What a screen reader says during the main job, done with the keys alone: every thing that is focused by its role, name
// and state, and every announcement, held against a transcript that was read line by line. To write it anew:
// SAID=write npx playwright test e2e/20-said.spec.ts

test.describe.configure({ timeout: 150_000 });

const WORDS = {
  en: {
    sample: /“Customers, messy/,
    read: /was read: 5,012 rows/,
    found: /9 .*safe/,
    foundTab: /^tab “Found/,
    cleanUp: /^button “Clean up 9/,
    cleaned: /4,846 rows kept/,
    left: /decide/,
    rows: /^radio “All rows/,
    steps: "Steps",
    through: /“Look through a column/,
    column: "notes",
    value: /^checkbox “/,
    became: /became/,
    narrowed: /of 4,846|of 5,012/,
    clean: /^radio “Clean/,
    chart: /^application/,
    download: /^button “Download”/,
    point: /Q\d|20\d\d/,
    saved: /Done|saved/i,
    done: /^button “Done/,
  },
  "zh-CN": {
    sample: /“客户名单/,
    read: /3,000 行/,
    found: /8 .*放心/,
    foundTab: /^tab “发现/,
    cleanUp: /^button “一键清理 8/,
    cleaned: /2,905 行/,
    left: /决定/,
    rows: /^radio “全部行/,
    steps: "步骤",
    through: /“查看一列的值/,
    column: "备注",
    value: /^checkbox “/,
    became: /改为|变为|→/,
    narrowed: /2,905|3,000/,
    clean: /^radio “清洗/,
    chart: /^application/,
    download: /^button “下载”/,
    point: /季度|20\d\d/,
    saved: /完成|已保存/,
    done: /^button “完成/,
  },
} as const;

for (const language of LANGUAGES) {
  test.describe(() => {
    test.use({ locale: language });

    test(`The main job by the keys alone, as a screen reader says it (${language})`, async ({ page }) => {
      const reader = await Reader.on(page);
      await page.goto("./");
      await page.getByRole("heading", { level: 1 }).waitFor();
      await mainJob(reader, page, language);
      const kept = fileURLToPath(new URL(`said/main-job.${language}.txt`, import.meta.url));
      if (process.env.SAID === "write") await writeFile(kept, reader.transcript);
      expect(reader.transcript).toBe(await readFile(kept, "utf8"));
    });
  });
}

async function mainJob(reader: Reader, page: Page, language: Language): Promise<void> {
  const words = WORDS[language];

  reader.part("A sample is opened");
  await reader.goTo(words.sample);
  await reader.act("Enter");
  await reader.hears(words.read);
  await reader.hears(words.found);
  await reader.focused();

  reader.part("What is safe is cleaned up");
  await reader.goTo(words.cleanUp);
  await reader.act("Enter");
  await reader.hears(words.cleaned);
  await reader.hears(words.left);
  await reader.focused();

  reader.part("A change is looked at");
  await reader.goTo(words.rows);
  await reader.press("ArrowRight");
  await reader.goTo(/^(gridcell|columnheader)/);
  await reader.act("F8");
  await reader.hears(words.became);
  await reader.act("F8");
  await reader.hears(words.became);
  await reader.focused();
  await reader.act("Enter");
  await expect(page.getByRole("dialog").getByRole("button").first()).toBeFocused();
  await reader.focused();
  await reader.act("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await reader.focused();

  reader.part("Undo and redo");
  // How many rows are kept may be said so shortly before what is found that only this is heard.
  await reader.act("ControlOrMeta+Z");
  await reader.hears(words.found);
  await reader.focused();
  await reader.act("ControlOrMeta+Shift+Z");
  await reader.hears(words.left);
  await reader.focused();

  reader.part("The list is narrowed to some rows");
  await reader.goTo(words.foundTab, "Shift+Tab");
  await reader.press("ArrowRight");
  await reader.goTo(words.through);
  await reader.act("End");
  await expect(page.getByRole("article", { name: words.column })).toHaveAttribute("aria-busy", "false");
  await reader.goTo(words.value);
  await reader.act("Space");
  await reader.hears(words.narrowed);
  await reader.focused();

  reader.part("A chart is read");
  await reader.goTo(words.clean, "Shift+Tab");
  await reader.press("ArrowRight");
  await expect(page.getByRole("application").first()).toBeVisible();
  await reader.goTo(words.chart);
  await reader.act("ArrowRight");
  await reader.hears(words.point);

  reader.part("The clean list is downloaded");
  await reader.goTo(words.download, "Shift+Tab", 60);
  await reader.act("Enter");
  await expect(page.getByRole("dialog").getByRole("button").last()).toBeEnabled();
  await reader.focused();
  await reader.goTo(words.download);
  const coming = page.waitForEvent("download");
  await reader.act("Enter");
  await coming;
  await expect(page.getByRole("dialog").getByText(words.saved).first()).toBeVisible();
  await reader.focused();
  await reader.goTo(words.done);
  await reader.act("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await reader.focused();
}
