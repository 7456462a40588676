import { expect, test } from "@playwright/test";
import { expectNames, expectRows } from "./list.ts";
import { pasteTable } from "./page.ts";
import { addStep, expectChanges, openAction, showSteps, stepLines, tickColumns, undo } from "./steps.ts";

// Steps that make new rows: split, turned and grouped lists; what they say, their rows, and undo.

const SALES = [
  ["shop", "tags", "sales"],
  ["Rome", "a; b", "1.50"],
  ["Oslo", "", "7.00"],
  ["Rome", "c", "2.25"],
];

test("A cell with several things becomes a row for each, counted and undone", async ({ page }) => {
  await pasteTable(page, SALES);
  await addStep(page, "Split into rows", async (form) => {
    await form.getByLabel("Column", { exact: true }).selectOption({ label: "tags" });
    await form.getByRole("textbox", { name: "Text" }).fill(";");
    await expect(form.getByText("4 new rows would be made from 3")).toBeVisible();
  });
  await expectRows(page, [
    ["Rome", "a", "1.50"],
    ["Rome", "b", "1.50"],
    ["Oslo", "missing", "7.00"],
    ["Rome", "c", "2.25"],
  ]);
  await expectChanges(page, 0, 0);
  await showSteps(page);
  await expect(stepLines(page)).toContainText(["4 rows made from 3"]);
  await undo(page);
  await expectRows(page, [
    ["Rome", "a; b", "1.50"],
    ["Oslo", "missing", "7.00"],
    ["Rome", "c", "2.25"],
  ]);
});

test("Rows are grouped and added up by keyboard", async ({ page }) => {
  await pasteTable(page, SALES);
  const form = await openAction(page, "Group and add up");
  await form.getByRole("checkbox", { name: "shop", exact: true }).focus();
  await page.keyboard.press("Space");
  await form.getByRole("button", { name: "Work out one more" }).focus();
  await page.keyboard.press("Enter");
  await expect(form.getByRole("textbox", { name: "Name of the new column: sum of sales" })).toHaveValue(
    "sum of sales",
  );
  await form.getByRole("button", { name: "Add step" }).focus();
  await page.keyboard.press("Enter");
  await expectNames(page, ["shop", "number of rows", "sum of sales"]);
  await expectRows(page, [
    ["Rome", "2", "3.75"],
    ["Oslo", "1", "7.00"],
  ]);
});

test("Columns become rows, and a rank goes beside them", async ({ page }) => {
  await pasteTable(page, [
    ["shop", "Jan", "Feb"],
    ["Rome", "10", "12"],
    ["Oslo", "7", "9"],
  ]);
  await addStep(page, "Columns to rows (unpivot)", (form) => tickColumns(form, "Jan", "Feb"));
  await expectNames(page, ["shop", "column", "value"]);
  await addStep(page, "Rank", async (form) => {
    await form.getByLabel("Column", { exact: true }).selectOption({ label: "value" });
    await form.getByLabel("Name of the new column").fill("place");
  });
  await expectRows(page, [
    ["Rome", "Jan", "10", "2"],
    ["Rome", "Feb", "12", "1"],
    ["Oslo", "Jan", "7", "4"],
    ["Oslo", "Feb", "9", "3"],
  ]);
});
