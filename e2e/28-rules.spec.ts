import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { expectNames, expectRows } from "./list.ts";
import { pasteTable } from "./page.ts";
import { addStep, openAction, showSteps, stepLines, tickColumns, undo } from "./steps.ts";

// Columns written by rules and templates, missing cells filled from rows alike, names as they are written.

const PEOPLE = [
  ["first", "last", "customer", "city", "spent"],
  ["ANN", "MCDONALD", "C1", "Oslo", "1200"],
  ["jan", "van der berg", "C1", "", "80"],
  ["Li", "王", "C2", "Rome", "75"],
];

test("A column is written by rules, with the mouse", async ({ page }) => {
  await pasteTable(page, PEOPLE);
  await addStep(page, "If … then … else", async (form) => {
    const first = form.getByRole("region", { name: "Rule 1" });
    await first.getByLabel("Column", { exact: true }).selectOption({ label: "spent" });
    await first.getByLabel("Test", { exact: true }).selectOption({ label: "is at least" });
    await first.getByLabel("Value", { exact: true }).fill("1000");
    await first.getByLabel("then write", { exact: true }).fill("large");
    await form.getByRole("button", { name: "Add a rule" }).click();
    const second = form.getByRole("region", { name: "Rule 2" });
    await second.getByLabel("Column", { exact: true }).selectOption({ label: "city" });
    await second.getByLabel("then write: Insert a column …").selectOption({ label: "city" });
    await expect(second.getByLabel("then write", { exact: true })).toHaveValue("{city}");
    await form.getByLabel("Otherwise", { exact: true }).fill("small");
    await form.getByLabel("Name of the new column").fill("class");
  });
  await expectNames(page, ["first", "last", "customer", "city", "spent", "class"]);
  await expectRows(page, [
    ["ANN", "MCDONALD", "C1", "Oslo", "1200", "large"],
    ["jan", "van der berg", "C1", "missing", "80", "small"],
    ["Li", "王", "C2", "Rome", "75", "Rome"],
  ]);
  await showSteps(page);
  await expect(stepLines(page)).toContainText(["“large”"]);
  await undo(page);
  await expectNames(page, ["first", "last", "customer", "city", "spent"]);
});

test("A template is typed and names are written as they are, by keyboard", async ({ page }) => {
  await pasteTable(page, PEOPLE);
  const form = await openAction(page, "New column from a template");
  await form.getByLabel("Template", { exact: true }).focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("{last}, {first}");
  await form.getByLabel("Name of the new column").fill("full");
  await page.keyboard.press("Enter");
  await expectNames(page, ["first", "last", "full", "customer", "city", "spent"]);
  await addStep(page, "Change capitals", async (capitals) => {
    await tickColumns(capitals, "full");
    await capitals.getByLabel("Write").selectOption({ label: "names (McDonald, van der Berg, LLC)" });
  });
  await expectRows(page, [
    ["ANN", "MCDONALD", "McDonald, Ann", "C1", "Oslo", "1200"],
    ["jan", "van der berg", "Van der Berg, Jan", "C1", "missing", "80"],
    ["Li", "王", "王, Li", "C2", "Rome", "75"],
  ]);
});

test("Missing cells are filled from the rows of the same customer", async ({ page }) => {
  await pasteTable(page, PEOPLE);
  await addStep(page, "Fill missing cells from similar rows", async (form) => {
    await form.getByRole("group", { name: "Columns to fill" }).getByLabel("city").check();
    await form.getByRole("group", { name: "From rows with the same" }).getByLabel("customer").check();
  });
  await expectRows(page, [
    ["ANN", "MCDONALD", "C1", "Oslo", "1200"],
    ["jan", "van der berg", "C1", "Oslo", "80"],
    ["Li", "王", "C2", "Rome", "75"],
  ]);
});

test("Traditional characters become simplified", async ({ page }) => {
  await pasteTable(page, [["公司"], ["國際貿易"], ["上海"]]);
  await addStep(page, "Simplified or traditional Chinese", async (form) => {
    await tickColumns(form, "公司");
  });
  await expectRows(page, [["国际贸易"], ["上海"]]);
});

test("The form of rules has nothing that axe finds", async ({ page }) => {
  await pasteTable(page, PEOPLE);
  const form = await openAction(page, "If … then … else");
  await form.getByRole("button", { name: "Add a rule" }).click();
  await expect(form.getByRole("region", { name: "Rule 2" })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include("[role=dialog]").analyze();
  expect(violations).toEqual([]);
});
