import { expect, test } from "@playwright/test";
import { expectRows, header } from "./list.ts";
import { pasteTable } from "./page.ts";
import { addStep, tickColumns } from "./steps.ts";

// Contacts and privacy: what a column is about is said under its name, its menu begins with what is made for that.

const PEOPLE = [
  ["customer name", "mobile", "e-mail"],
  ["SMITH, JOHN", "(415) 555-2671", "John@GMIAL.com"],
  ["Ann Lee", "415.555.2672", "ann(at)x.org"],
  ["王小明", "+86 138 0013 8000", "li@qq.com"],
  ["Maria Garcia", "1.38E+10", "maria@x.org"],
];

test("A column of phones says so, and its menu begins with what is made for phones", async ({ page }) => {
  await pasteTable(page, PEOPLE);
  await expect(header(page, "customer name")).toHaveAccessibleName(/^customer name, person/);
  await expect(header(page, "mobile")).toHaveAccessibleName(/^mobile, phone/);
  await header(page, "mobile").getByRole("button", { name: /^Menu/ }).click();
  const group = page.getByRole("group", { name: "For this column" });
  await expect(group.getByRole("menuitem").first()).toHaveText(/Write phone numbers one way/);
  await page.keyboard.press("Escape");
});

test("Phone numbers are written one way; one that lost its digits stays", async ({ page }) => {
  await pasteTable(page, PEOPLE);
  await addStep(page, "Write phone numbers one way", async (form) => {
    await tickColumns(form, "mobile");
    await form.getByRole("textbox", { name: "Country of numbers without +" }).fill("USA");
  });
  await expectRows(page, [
    ["SMITH, JOHN", "+1 415 555 2671", "John@GMIAL.com"],
    ["Ann Lee", "+1 415 555 2672", "ann(at)x.org"],
    ["王小明", "+86 138 0013 8000", "li@qq.com"],
    ["Maria Garcia", "1.38E+10", "maria@x.org"],
  ]);
});

test("E-mail addresses are tidied by keyboard, misspelt providers only when asked", async ({ page }) => {
  await pasteTable(page, PEOPLE);
  await addStep(page, "Tidy e-mail addresses", async (form) => {
    await form.getByRole("checkbox", { name: "e-mail", exact: true }).focus();
    await page.keyboard.press("Space");
    await form.getByRole("checkbox", { name: /Mend misspelt providers/ }).focus();
    await page.keyboard.press("Space");
  });
  await expect(page.getByRole("grid")).toContainText("John@gmail.com");
  await expect(page.getByRole("grid")).toContainText("ann@x.org");
});
