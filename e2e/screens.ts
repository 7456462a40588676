import { expect, type Page } from "@playwright/test";
import { SAMPLES } from "./page.ts";

/** The words by which the screens are reached in each language. */
const WORDS = {
  en: {
    sample: SAMPLES["customers.csv"],
    found: "What was found",
    foundTab: /^Found/,
    filter: /^Filter/,
    through: "Look through a column",
    cleanUp: /^Clean up \d+ safe/,
    steps: /^Steps/,
    load: "Load recipe",
    changed: /^Changed/,
    palette: "Find an action",
    action: "Remove extra spaces",
    city: "city",
    plan: "plan",
    download: "Download",
    clean: "Clean",
    analyse: "Analyse",
    statistics: /^Statistics/,
    figures: "Figures of every column",
    settings: "Settings",
    keys: "Keyboard shortcuts",
    view: "View",
    history: "History",
  },
  "zh-CN": {
    sample: SAMPLES["customers-zh.csv"],
    found: "发现的问题",
    foundTab: /^发现/,
    filter: /^筛选/,
    through: "查看一列的值",
    cleanUp: /^一键清理/,
    steps: /^步骤/,
    load: "载入清洗方案",
    changed: /^已修改/,
    palette: "查找操作",
    action: "去除多余空格",
    city: "城市",
    plan: "城市",
    download: "下载",
    clean: "清洗",
    analyse: "分析",
    statistics: /^统计/,
    figures: "每一列的数字",
    settings: "设置",
    keys: "键盘快捷键",
    view: "视图",
    history: "历史记录",
  },
} as const;

export type Language = keyof typeof WORDS;
export const LANGUAGES = Object.keys(WORDS) as Language[];

export type Screen =
  | "start"
  | "list"
  | "clean"
  | "filter"
  | "palette"
  | "step"
  | "cleaned"
  | "changed"
  | "steps"
  | "history"
  | "view"
  | "settings"
  | "keys"
  | "download"
  | "analyse"
  | "statistics"
  | "problem";

/**
 * Walks once through all screens, with the messy customer list of the language, and calls `visit` on each when it stands
 * still.
 */
export async function visitScreens(
  page: Page,
  language: Language,
  visit: (screen: Screen) => Promise<void>,
): Promise<void> {
  const words = WORDS[language];
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  const radio = (name: string | RegExp) => page.getByRole("radio", { name });
  const narrow = (page.viewportSize()?.width ?? 1280) < 900;
  /** On narrow screens the panel is a sheet that a button opens and Escape closes. */
  const openPanel = async () => {
    if (narrow) await page.getByRole("button", { name: words.foundTab, expanded: false }).click();
  };
  const closePanel = async () => {
    if (narrow && (await page.getByRole("tab").first().isVisible())) await page.keyboard.press("Escape");
  };

  await page.goto("./");
  await expect(button(words.sample)).toBeVisible();
  await visit("start");

  await button(words.sample).click();
  await expect(page.getByRole("gridcell").first()).toBeVisible();
  if (narrow) await visit("list");
  await openPanel();
  await untilQuiet(page, words.found);
  await visit("clean");

  await page.getByRole("tab", { name: words.filter }).click();
  await page.getByRole("combobox", { name: words.through }).selectOption({ label: words.plan });
  const facet = page.getByRole("article", { name: words.plan });
  await facet.getByRole("checkbox").nth(1).check();
  await expect(facet).toHaveAttribute("aria-busy", "false");
  await visit("filter");
  await facet.getByRole("button").first().click();
  await page.getByRole("tab", { name: words.foundTab }).click();
  await closePanel();

  await page.keyboard.press("ControlOrMeta+K");
  const query = page.getByRole("combobox", { name: words.palette });
  await expect(query).toBeFocused();
  await query.press("ArrowDown");
  await visit("palette");

  await query.fill(words.action);
  await page.getByRole("option", { name: words.action }).first().click();
  const form = page.getByRole("dialog", { name: words.action });
  const would = form.getByRole("region");
  await expect(would).toContainText(/\d/);
  const inAllColumns = (await would.textContent()) ?? "";
  await form.getByRole("checkbox", { name: words.city, exact: true }).check();
  await expect(would).not.toHaveText(inAllColumns);
  await visit("step");
  await page.keyboard.press("Escape");

  await openPanel();
  await button(words.cleanUp).click();
  await untilQuiet(page, words.found);
  await visit("cleaned");
  await closePanel();

  await radio(words.changed).check();
  await expect(page.getByRole("grid").getByRole("insertion").filter({ visible: true })).not.toHaveCount(0);
  await visit("changed");

  await openPanel();
  await page.getByRole("tab", { name: words.steps }).click();
  await expect(page.getByRole("switch").first()).toBeVisible();
  await visit("steps");
  await button(words.history).click();
  await expect(page.getByRole("dialog", { name: words.history }).getByRole("list")).not.toHaveCount(0);
  await visit("history");
  await page.keyboard.press("Escape");
  await closePanel();

  await button(words.view).click();
  await expect(page.getByRole("dialog", { name: words.view }).getByRole("checkbox").first()).toBeVisible();
  await visit("view");
  await page.keyboard.press("Escape");

  await page.keyboard.press("ControlOrMeta+,");
  await expect(page.getByRole("dialog", { name: words.settings })).toBeVisible();
  await visit("settings");
  await page.keyboard.press("Escape");

  await page.keyboard.press("ControlOrMeta+/");
  await expect(page.getByRole("dialog", { name: words.keys })).toBeVisible();
  await visit("keys");
  await page.keyboard.press("Escape");

  await button(words.download).click();
  await page.getByRole("dialog", { name: words.download }).locator("summary").click();
  await visit("download");
  await page.keyboard.press("Escape");

  await radio(words.analyse).check();
  const cards = page.getByRole("region", { name: words.analyse }).getByRole("article");
  await expect(cards.first()).toBeVisible();
  await expect(cards.getByRole("application")).toHaveCount(await cards.count());
  await visit("analyse");

  await button(words.statistics).click();
  await expect(page.getByRole("table", { name: words.figures })).toBeVisible();
  await visit("statistics");

  await radio(words.clean).check();
  await openPanel();
  await page.getByRole("tab", { name: words.steps }).click();
  const chooser = page.waitForEvent("filechooser");
  await button(words.load).click();
  await (await chooser).setFiles({
    name: "shopping.json",
    mimeType: "application/json",
    buffer: Buffer.from("{}"),
  });
  await expect(page.getByRole("alert").first()).toBeVisible();
  await visit("problem");
}

/** Waits until what was found is there and nothing is being worked out any more. */
async function untilQuiet(page: Page, found: string): Promise<void> {
  const panel = page.getByRole("region", { name: found });
  await expect(panel.getByRole("img", { name: /%/ })).toBeVisible();
  await expect(panel.locator("[aria-busy=true]")).toHaveCount(0);
  await expect(page.getByRole("contentinfo").getByRole("progressbar")).toHaveCount(0);
}
