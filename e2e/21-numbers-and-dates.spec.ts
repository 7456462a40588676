import { expect, test } from "@playwright/test";
import { addStep, choose, expectPreview, fromColumn, fromPalette, tick } from "./form.ts";
import { expectNames, shownRows } from "./list.ts";
import { pasteTable } from "./page.ts";
import type { Table } from "./tables.ts";

const orders: Table = [
  ["price", "weight", "ordered"],
  ["$1,234.50", "12 oz", "二〇二四年三月五日"],
  ["(12)", "1.5kg", "Mar 7, 2024"],
  ["1.2k", "3斤", "民国113年3月8日"],
  ["ask", "some", "soon"],
];

test.beforeEach(async ({ page }) => {
  await page.goto("/");
  await pasteTable(page, orders);
});

test("numbers in every writing are read by the column's menu, and what is none stays", async ({ page }) => {
  const form = await fromColumn(page, "price", "Read numbers");
  await expectPreview(form, ["3 cells would change"]);
  await addStep(form);
  const prices = async () => (await shownRows(page)).map(([price = ""]) => price);
  await expect.poll(prices).toEqual(["1234.50", "-12", "1200", "ask"]);
});

test("a unit goes into a column of its own, by the palette", async ({ page }) => {
  const form = await fromPalette(page, "Unit into its own column");
  await form.getByLabel("Column", { exact: true }).selectOption({ label: "weight" });
  await choose(form, "Turn amounts into", "kilograms");
  await addStep(form);
  await expectNames(page, ["price", "weight", "unit", "ordered"]);
  const weights = async () => (await shownRows(page)).map(([, weight, unit]) => [weight, unit]);
  await expect.poll(weights).toEqual([
    ["0.340194", "kg"],
    ["1.5", "kg"],
    ["1.5", "kg"],
    ["some", "missing"],
  ]);
});

test("dates are read, moved to the end of their month and written another way, by keyboard", async ({
  page,
}) => {
  for (const name of [
    "Read dates",
    "Dates to the start or end of a period",
    "Change how dates are written",
  ]) {
    await page.keyboard.press("ControlOrMeta+K");
    await page.getByRole("combobox", { name: "Find an action" }).fill(name);
    await page
      .getByRole("option")
      .filter({ has: page.getByText(name, { exact: true }) })
      .waitFor();
    await page.keyboard.press("Enter");
    const form = page.getByRole("dialog", { name, exact: true });
    await tick(form, ["ordered"]);
    if (name.startsWith("Dates to")) await choose(form, "To the", "end");
    await form.getByRole("button", { name: "Add step" }).focus();
    await page.keyboard.press("Enter");
    await form.waitFor({ state: "hidden" });
  }
  const dates = async () => (await shownRows(page)).map(([, , ordered]) => ordered);
  await expect.poll(dates).toEqual(["31 March 2024", "31 March 2024", "31 March 2024", "soon"]);
});

test("the time between dates goes into a new column", async ({ page }) => {
  const form = await fromColumn(page, "ordered", "Time between dates, age");
  await form.getByLabel("Date", { exact: true }).fill("2024-03-10");
  await choose(form, "Counted in", "days");
  await form.getByLabel("Name of the new column").fill("days");
  await addStep(form);
  await expectNames(page, ["price", "weight", "ordered", "days"]);
  const days = async () => (await shownRows(page)).map((cells) => cells[3]);
  await expect.poll(days).toEqual(["5", "3", "2", "missing"]);
});
