import { expect, test } from "@playwright/test";
import { openFile } from "./page.ts";
import { openAction } from "./steps.ts";

test("A formula is typed with suggestions and shows its first results", async ({ page }) => {
  const bytes = ["code,price,count", "00712,12.50,3", "00713,9,4", "00714,n/a,2", "00715,7.25,1", ""].join(
    "\n",
  );
  await openFile(page, { name: "orders.csv", bytes });
  const form = await openAction(page, "Formula");
  const field = form.getByRole("textbox", { name: "Formula" });
  await field.fill("ROUND([pr");
  await field.press("End");
  await page.keyboard.type("i");
  await expect(form.getByRole("option", { name: /price/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.type("*[count],2)");
  await expect(form.getByRole("table", { name: "Result in the first rows" })).toContainText("37.5");
  await expect(form.getByText("It gives nothing for 1 row")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(form).toBeHidden();
  await expect(page.getByRole("gridcell", { name: "37.5" })).toBeVisible();
});
