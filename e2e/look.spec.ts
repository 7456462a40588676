import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { cutOffTexts, wordsOnScreen } from "./look.ts";
import { openStart } from "./page.ts";
import { LANGUAGES, visitScreens } from "./screens.ts";

const NAMES = { en: "English", "zh-CN": "Chinese" } as const;
const RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
/** What the colours of a theme decide; all other rules say the same in both. */
const RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"];

test.describe.configure({ timeout: 240_000 });

// What is still coming into sight is judged when it is there.
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: "reduce" }));

for (const language of LANGUAGES) {
  test.describe(`in ${NAMES[language]}`, () => {
    test.use({ locale: language });

    test("no screen keeps anybody out: axe finds nothing to mend", async ({ page }) => {
      await visitScreens(page, language, async (screen) => {
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
        const found = violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }));
        expect.soft(found, screen).toEqual([]);
      });
    });

    test.describe("on a dark ground", () => {
      test.use({ colorScheme: "dark" });

      test("every text stands out enough on every screen", async ({ page }) => {
        await visitScreens(page, language, async (screen) => {
          const axe = new AxeBuilder({ page }).withRules(RULES_OF_COLOUR).setLegacyMode();
          const found = (await axe.analyze()).violations.flatMap(({ nodes }) =>
            nodes.map(({ html }) => html),
          );
          expect.soft(found, screen).toEqual([]);
        });
      });
    });

    test("no screen shows a word that was not translated, nor a text cut off", async ({ page }) => {
      await visitScreens(page, language, async (screen) => {
        expect.soft((await wordsOnScreen(page)).filter(isForeign[language]), screen).toEqual([]);
        expect.soft(await cutOffTexts(page), screen).toEqual([]);
      });
    });
  });
}

/** Names that are the same in every language, and what stands in the sample itself. */
const KNOWN =
  /Limpid|English|HubSpot|Salesforce|Mailchimp|JSON|Parquet|SQLite|SQL|Markdown|Big5|Shift JIS|Windows(-1252)?|UTF-16|MB|\.(xlsx|json|ndjson|parquet|sqlite|sql|vcf|html|md|zip)\b|Switch to English|换成中文|中文|客户名单|Customers|Orders|customers(-zh)?(-clean)?\.csv|shopping\.json|\.limpid\.json|version|Ctrl|Shift|Alt|Esc|Enter|Tab|Space|Delete|Backspace|PageUp|PageDown|Home|End|Menu|CSV|Excel|WPS|UTF-8|GB18030|GBK|PNG|SVG|CRLF|LF|MIT|F12|GB|SUM|EUC-KR|5 Mar 2024|quchong|\bqc\b|N\/A/g;

const isForeign = {
  en: (text: string) => isUnfinished(text) || /[\u3400-\u9fff]{2,}/.test(text.replace(KNOWN, "")),
  "zh-CN": (text: string) => isUnfinished(text) || /[A-Za-z]{2,}/.test(text.replace(KNOWN, "")),
};

/** A key instead of words, a place that was not filled in, or a value that is none. */
function isUnfinished(text: string): boolean {
  return /\bundefined\b|\bNaN\b|\[object|=>|\{\w+\}|\b[a-z]+\.[a-z]+-[a-z-]+\b/.test(text);
}

test("A text that does not fit would be found", async ({ page }) => {
  await openStart(page);
  const title = page.getByRole("heading", { level: 1 });
  await title.evaluate((element) => {
    Object.assign(element.style, { width: "80px", overflow: "hidden", whiteSpace: "nowrap" });
  });
  expect(await cutOffTexts(page)).toEqual([await title.textContent()]);
});

test("The choice of colours is remembered, and stands before anything is drawn", async ({ page }) => {
  await openStart(page);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await page.getByRole("button", { name: "Use dark colours" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload({ waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("button", { name: "Use light colours" })).toBeVisible();
  await page.getByRole("button", { name: "Use light colours" }).click();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
});

test("The choice of language is remembered, also by the work that is open", async ({ page }) => {
  await openStart(page);
  await page.getByRole("button", { name: "中文" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await expect(page.getByRole("button", { name: "选择文件" })).toBeVisible();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await expect(page.getByRole("button", { name: "选择文件" })).toBeVisible();
});
