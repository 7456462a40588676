import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectRows } from "./list.ts";
import { download, downloadButton, openFile } from "./page.ts";
import { addStep, expectSteps, redo, showSteps, stepLines, tickColumns, undo } from "./steps.ts";

const letters = { name: "letters.csv", bytes: "letter,note\na,one\nb,two\nc,three\n" };
const lineOf = (find: string, by: string) =>
  `Replace “${find}” with “${by}” in letter: the text anywhere in a cell`;
const [aToB, bToC, cToD] = [lineOf("a", "b"), lineOf("b", "c"), lineOf("c", "d")];

async function replace(page: Page, find: string, by: string): Promise<void> {
  await addStep(page, "Find and replace", async (form) => {
    await tickColumns(form, "letter");
    await form.getByRole("textbox", { name: "Find", exact: true }).fill(find);
    await form.getByRole("textbox", { name: "Replace with" }).fill(by);
  });
}

/** Opens the small list and adds three steps whose order matters: a becomes b, b becomes c, c becomes d. */
async function openWithThreeSteps(page: Page): Promise<Locator> {
  await openFile(page, letters);
  await replace(page, "a", "b");
  await replace(page, "b", "c");
  await replace(page, "c", "d");
  const panel = await showSteps(page);
  await expectLetters(page, ["d", "d", "d"]);
  return panel;
}

async function expectLetters(page: Page, shown: readonly string[]): Promise<void> {
  await expectRows(
    page,
    shown.map((letter, index) => [letter, ["one", "two", "three"][index] ?? ""]),
  );
}

const line = (panel: Locator, step: string) =>
  panel.getByRole("button", { name: `Change this step: ${step}` });

/** Chooses an entry of the menu of a step. */
async function choose(panel: Locator, step: string, entry: string): Promise<void> {
  await panel.getByRole("button", { name: `More for this step: ${step}` }).click();
  await panel.page().getByRole("menuitem", { name: entry }).click();
}

/** What is said to screen readers. */
const said = (page: Page) => page.locator("[data-announcer]");

test.describe("a note", () => {
  const ways: Record<string, (panel: Locator) => Promise<void>> = {
    "from the menu": (panel) => choose(panel, bToC, "Add a note…"),
    "by keyboard": (panel) => line(panel, bToC).press("Shift+F2"),
  };
  for (const [how, begin] of Object.entries(ways)) {
    test(`is written ${how}, kept with Enter, and changed in its place`, async ({ page }) => {
      const panel = await openWithThreeSteps(page);
      await begin(panel);
      const field = panel.getByRole("textbox", { name: `Note on this step: ${bToC}` });
      await expect(field).toBeFocused();
      await page.keyboard.type("Asked for by Ann");
      await page.keyboard.press("Enter");
      await expect(stepLines(page).nth(1)).toContainText("Asked for by Ann");
      await expect(line(panel, bToC)).toBeFocused();
      await expect(said(page)).toContainText("Note kept.");

      await panel.getByRole("button", { name: "Note: Asked for by Ann. Change it" }).click();
      await expect(field).toHaveValue("Asked for by Ann");
      await field.fill("nobody wants this");
      await page.keyboard.press("Escape");
      await expect(stepLines(page).nth(1)).toContainText("Asked for by Ann");
      await undo(page);
      await expect(panel.getByText("Asked for by Ann")).toHaveCount(0);
    });
  }

  test("goes with the recipe and stays over a reload", async ({ page }) => {
    const panel = await openWithThreeSteps(page);
    await line(panel, aToB).press("Shift+F2");
    await page.keyboard.type("first of all");
    await page.keyboard.press("Enter");
    const coming = page.waitForEvent("download");
    await panel.getByRole("button", { name: "Save recipe" }).click();
    const recipe = JSON.parse(await readFile(await (await coming).path(), "utf8")) as { steps: object[] };
    expect(recipe.steps[0]).toMatchObject({ note: "first of all" });
    page.once("dialog", (leaving) => void leaving.accept());
    await page.reload();
    await page.getByRole("button", { name: "Go on" }).click();
    await showSteps(page);
    await expect(stepLines(page).first()).toContainText("first of all");
  });
});

test.describe("a group", () => {
  /** Gathers the first two steps as "Letters". */
  async function withGroup(page: Page): Promise<Locator> {
    const panel = await openWithThreeSteps(page);
    await line(panel, aToB).focus();
    await page.keyboard.press("Shift+ArrowDown");
    await expect(said(page)).toContainText("2 steps chosen");
    await page.keyboard.press("ControlOrMeta+G");
    await expect(panel.getByRole("textbox", { name: "Name of the group Group" })).toBeFocused();
    await page.keyboard.type("Letters");
    await page.keyboard.press("Enter");
    await expect(head(panel)).toBeFocused();
    return panel;
  }
  const NAME = "Letters, group of 2 steps";
  const head = (panel: Locator) => panel.getByRole("button", { name: NAME });
  const item = (panel: Locator) =>
    panel.getByRole("listitem").filter({ has: panel.page().getByRole("button", { name: NAME }) });

  test("is made by keyboard, adds up what its steps did, folds, and one undo takes it back", async ({
    page,
  }) => {
    const panel = await withGroup(page);
    await expect(head(panel)).toHaveAttribute("aria-expanded", "true");
    await expect(item(panel)).toContainText("2 steps · 3 cells changed");
    await page.keyboard.press("ArrowLeft");
    await expect(head(panel)).toHaveAttribute("aria-expanded", "false");
    await expect(line(panel, aToB)).toHaveCount(0);
    await page.keyboard.press("ArrowRight");
    await expect(line(panel, aToB)).toBeVisible();
    await undo(page);
    await expect(head(panel)).toHaveCount(0);
    await redo(page);
    await expect(head(panel)).toBeVisible();
  });

  test("is made by mouse from chosen steps", async ({ page }) => {
    const panel = await openWithThreeSteps(page);
    await line(panel, aToB).focus();
    await line(panel, cToD).click({ modifiers: ["Shift"] });
    const bar = panel.getByRole("toolbar", { name: "Chosen steps" });
    await expect(bar).toContainText("3 steps chosen");
    await bar.getByRole("button", { name: "Group" }).click();
    await page.keyboard.type("All");
    await page.keyboard.press("Enter");
    await expect(panel.getByRole("button", { name: "All, group of 3 steps" })).toBeVisible();
    await expect(bar).toHaveCount(0);
  });

  test("is switched off, moved, dissolved and removed as one", async ({ page }) => {
    const panel = await withGroup(page);
    await panel.getByRole("switch", { name: "Use all steps of Letters" }).click();
    await expectLetters(page, ["a", "b", "d"]);
    await panel.getByRole("switch", { name: "Use all steps of Letters" }).click();
    await expectLetters(page, ["d", "d", "d"]);

    await head(panel).press("Alt+ArrowDown");
    await expectLetters(page, ["c", "c", "d"]);
    await expect(said(page)).toContainText("Letters is now steps 2 to 3 of 3.");
    await expect(head(panel)).toBeFocused();
    await head(panel).press("Alt+ArrowUp");
    await expectLetters(page, ["d", "d", "d"]);

    await head(panel).press("Delete");
    await expectLetters(page, ["a", "b", "d"]);
    await expect(line(panel, cToD)).toBeFocused();
    await undo(page);
    await panel.getByRole("button", { name: "More for the group Letters" }).click();
    await page.getByRole("menuitem", { name: "Ungroup" }).click();
    await expect(head(panel)).toHaveCount(0);
    await expectLetters(page, ["d", "d", "d"]);
    await expect(line(panel, aToB)).toBeFocused();
  });

  test("takes a step in and lets it go, by keyboard, menu and dragging", async ({ page }) => {
    const panel = await withGroup(page);
    const three = panel.getByRole("button", { name: "Letters, group of 3 steps" });
    await line(panel, cToD).press("Alt+ArrowUp");
    await expect(three).toBeVisible();
    await expect(line(panel, cToD)).toBeFocused();
    await expectLetters(page, ["d", "d", "d"]);
    await choose(panel, cToD, "Take out of the group");
    await expect(head(panel)).toBeVisible();
    await choose(panel, cToD, "Put into Letters");
    await expect(three).toBeVisible();

    const grip = panel.getByRole("button", { name: /^Drag to move.*“c” with/ });
    await grip.hover();
    await page.mouse.down();
    const box = await three.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) - 6, { steps: 4 });
    await page.mouse.up();
    await expect(head(panel)).toBeVisible();
    await expect(panel.getByRole("button", { name: /^Change this step/ }).first()).toHaveAccessibleName(
      `Change this step: ${cToD}`,
    );
    await expectLetters(page, ["c", "c", "d"]);
  });

  test("goes with the recipe, and a recipe without groups or from later still loads", async ({ page }) => {
    const panel = await withGroup(page);
    const save = async () => {
      const coming = page.waitForEvent("download");
      await panel.getByRole("button", { name: "Save recipe" }).click();
      return JSON.parse(await readFile(await (await coming).path(), "utf8")) as {
        steps: { group?: string }[];
        groups: object[];
      };
    };
    const recipe = await save();
    expect(recipe.groups).toMatchObject([{ name: "Letters" }]);
    expect(recipe.steps.map(({ group }) => group !== undefined)).toEqual([true, true, false]);

    const load = async (from: object) => {
      const chooser = page.waitForEvent("filechooser");
      await panel.getByRole("button", { name: "Load recipe" }).click();
      const buffer = Buffer.from(JSON.stringify(from));
      await (await chooser).setFiles({ name: "a.limpid.json", mimeType: "application/json", buffer });
    };
    const { groups: _, ...plain } = recipe;
    await load({ ...plain, steps: plain.steps.map(({ group: __, ...step }) => step) });
    await expect(head(panel)).toHaveCount(0);
    await expect(stepLines(page)).toHaveCount(3);
    await load({ ...recipe, later: { shared: true } });
    await expect(head(panel)).toBeVisible();
    expect(await save()).toMatchObject({ later: { shared: true } });
  });
});

test.describe("a step", () => {
  test("is duplicated by menu and by keyboard, right behind itself", async ({ page }) => {
    const panel = await openWithThreeSteps(page);
    await choose(panel, aToB, "Duplicate");
    await expectSteps(page, [
      { step: aToB, did: "1 cell changed" },
      { step: aToB, did: "Changes nothing here" },
      { step: bToC, did: "2 cells changed" },
      { step: cToD, did: "3 cells changed" },
    ]);
    await expect(said(page)).toContainText("Duplicated as step 2: Replace");
    await line(panel, cToD).press("ControlOrMeta+D");
    await expect(stepLines(page)).toHaveCount(5);
    await expect(line(panel, cToD).last()).toBeFocused();
  });

  test("tells how long it took, to the pointer and to screen readers", async ({ page }) => {
    const panel = await openWithThreeSteps(page);
    await expect(line(panel, aToB)).toHaveAccessibleDescription(/^1 cell changed.*( ms| s)$/);
    await panel.getByText("1 cell changed").hover();
    await expect(page.getByRole("tooltip")).toHaveText(/^Took (under )?[\d.]+ m?s$/);
  });

  test("the arrow keys go from line to line", async ({ page }) => {
    const panel = await openWithThreeSteps(page);
    await line(panel, aToB).press("ArrowDown");
    await expect(line(panel, bToC)).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(line(panel, aToB)).toBeFocused();
  });

  const ways: Record<string, (panel: Locator) => Promise<void>> = {
    "from the menu": (panel) => choose(panel, bToC, "What changes without it?"),
    "by keyboard": (panel) => line(panel, bToC).press("Shift+Delete"),
  };
  for (const [how, ask] of Object.entries(ways)) {
    test(`tells ${how} what would change without it, and is kept or removed then`, async ({ page }) => {
      const panel = await openWithThreeSteps(page);
      await ask(panel);
      const answer = page.getByRole("dialog", { name: "Without this step" });
      await expect(answer).toContainText("2 cells would be different");
      await expect(answer.getByRole("listitem").filter({ hasText: cToD })).toContainText(
        /now: 3 cells changed.*then: 1 cell changed/,
      );
      await expect(answer.getByRole("button", { name: "Keep" })).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(answer).toBeHidden();
      await expectLetters(page, ["d", "d", "d"]);
      await expect(stepLines(page)).toHaveCount(3);

      await ask(panel);
      await answer.getByRole("button", { name: "Remove" }).click();
      await expect(answer).toBeHidden();
      await expectLetters(page, ["b", "b", "d"]);
      await expect(stepLines(page)).toHaveCount(2);
    });
  }
});

test.describe("a step that cannot run", () => {
  /** Column "more" is made by the first step and needed by the second; the first is then switched off. */
  async function stopped(page: Page): Promise<Locator> {
    await openFile(page, {
      name: "names.csv",
      bytes: "name,city\nAnn Lee ,Oslo\nBob Roe,Rome\nBob Roe,Rome\n",
    });
    await addStep(page, "Remove extra spaces");
    await addStep(page, "Split column", async (form) => {
      await form.getByRole("combobox", { name: "Column" }).selectOption({ label: "name" });
      await form.getByRole("textbox", { name: "Cut at" }).fill(" ");
    });
    await addStep(page, "Remove columns", (form) => tickColumns(form, "name 1"));
    await addStep(page, "Remove repeated rows");
    const panel = await showSteps(page);
    await panel.getByRole("switch").nth(1).click();
    return panel;
  }

  test("says why at its place; those before it have run, those below have not, and the page says so", async ({
    page,
  }) => {
    await stopped(page);
    await expectSteps(page, [
      { step: "Remove extra spaces", did: "1 cell changed" },
      { step: "Split", did: "Switched off" },
      { step: "", did: "There is no column name 1 at this point. Change the step or switch it off." },
      { step: "Remove repeated rows", did: "Not run: step 3 comes first and needs a look." },
    ]);
    const alert = page.getByRole("alert", { name: "Not all steps could run" });
    await expect(alert).toContainText(
      "Step 3 could not run, so the list is shown as it was before that step.",
    );
    await expectRows(page, [
      ["Ann Lee", "Oslo"],
      ["Bob Roe", "Rome"],
      ["Bob Roe", "Rome"],
    ]);
    await page.getByRole("radio", { name: "Analyse" }).check();
    await expect(alert).toBeVisible();
    await alert.getByRole("button", { name: "Show the step" }).click();
    await expect(
      stepLines(page)
        .nth(2)
        .getByRole("button", { name: /^Change this step/ }),
    ).toBeFocused();
    await alert.getByRole("button", { name: "Undo" }).click();
    await expect(alert).toHaveCount(0);
    await expectSteps(page, [{ step: "Remove repeated rows", did: "1 row removed" }]);
  });

  test("is shown on a narrow screen too, where the panel is a sheet", async ({ page }) => {
    await stopped(page);
    await page.setViewportSize({ width: 380, height: 800 });
    const alert = page.getByRole("alert", { name: "Not all steps could run" });
    await alert.getByRole("button", { name: "Show the step" }).click();
    const failing = stepLines(page)
      .nth(2)
      .getByRole("button", { name: /^Change this step/ });
    await expect(failing).toBeInViewport();
    await expect(failing).toBeFocused();
  });

  test("lets nothing be written that is less than the steps say; switched off, it does", async ({ page }) => {
    await stopped(page);
    await downloadButton(page).click();
    const refused = page.getByRole("dialog", { name: "Not everything is done yet" });
    await expect(refused).toContainText(
      "Step 3 could not run, so a file made now would hold less than your steps say.",
    );
    await refused.getByRole("button", { name: "Switch the step off" }).click();
    await expect(page.getByRole("dialog", { name: "Download" })).toBeVisible();
    await page.keyboard.press("Escape");
    const clean = await download(page);
    expect(clean.table).toEqual([
      ["name", "city"],
      ["Ann Lee", "Oslo"],
      ["Bob Roe", "Rome"],
    ]);
  });

  test("new steps go before it, where the list stands", async ({ page }) => {
    const panel = await stopped(page);
    await addStep(page, "Remove columns", (form) => tickColumns(form, "city"));
    await expect(stepLines(page).nth(2)).toContainText("Remove");
    await expectRows(page, [["Ann Lee"], ["Bob Roe"], ["Bob Roe"]]);
    await panel.getByRole("switch").nth(1).click();
    await expect(page.getByRole("alert", { name: "Not all steps could run" })).toHaveCount(0);
    await expectSteps(page, [{ step: "Remove repeated rows", did: "1 row removed" }]);
  });
});

test("Undo after undo leaves nothing behind: the history has each line, and undo comes back from there", async ({
  page,
}) => {
  const panel = await openWithThreeSteps(page);
  await undo(page);
  await undo(page);
  await expectLetters(page, ["b", "b", "c"]);
  await replace(page, "c", "x");
  await expectLetters(page, ["b", "b", "x"]);

  await panel.getByRole("button", { name: "History" }).click();
  const history = page.getByRole("dialog", { name: "History" });
  const aside = history.getByRole("list", { name: `Left aside after “${aToB}”: 2 changes` });
  await expect(aside.getByRole("listitem")).toContainText([bToC, cToD]);
  await expect(history.getByRole("button", { name: /“x”/ })).toBeFocused();
  await expect(history.getByRole("button", { name: /“x”/ })).toContainText(/now.*\d:\d\d/);
  await aside.getByRole("button", { name: cToD }).click();
  await expectLetters(page, ["d", "d", "d"]);
  await undo(page);
  await expectLetters(page, ["b", "b", "x"]);
  await redo(page);
  await expectLetters(page, ["d", "d", "d"]);

  await panel.getByRole("button", { name: "History" }).press("Enter");
  await expect(history.getByRole("button", { name: cToD })).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expectLetters(page, ["c", "c", "c"]);
  await undo(page);
  await expectLetters(page, ["d", "d", "d"]);
});

for (const theme of ["light", "dark"] as const) {
  test(`nobody is kept out of the list of steps, its menu, question, history and warning: ${theme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    const check = async (screen: string) => {
      const axe = new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
        .exclude("[data-base-ui-focus-guard]")
        .setLegacyMode();
      const { violations } = await axe.analyze();
      const found = violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }));
      expect.soft(found, screen).toEqual([]);
    };
    const panel = await openWithThreeSteps(page);
    await line(panel, aToB).press("Shift+F2");
    await page.keyboard.type("why");
    await check("writing a note");
    await page.keyboard.press("Enter");
    await line(panel, aToB).press("Shift+ArrowDown");
    await check("chosen");
    await page.keyboard.press("ControlOrMeta+G");
    await page.keyboard.press("Enter");
    await panel.getByRole("button", { name: "More for the group Group" }).click();
    await expect(page.getByRole("menuitem", { name: "Ungroup" })).toBeVisible();
    await check("menu of a group");
    await page.keyboard.press("Escape");
    await line(panel, aToB).press("Shift+Delete");
    await expect(page.getByRole("dialog")).toContainText("now:");
    await check("without a step");
    await page.keyboard.press("Escape");
    await undo(page);
    await replace(page, "d", "e");
    await panel.getByRole("button", { name: "History" }).click();
    await expect(page.getByRole("dialog", { name: "History" }).getByRole("list")).not.toHaveCount(0);
    await check("history");
  });
}
