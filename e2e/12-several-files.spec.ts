import { expect, test } from "@playwright/test";
import { expectNames, expectRows, row } from "./list.ts";
import { download, dropFiles, openStart, thingsToKnow, untilRead } from "./page.ts";

const january = { name: "jan.csv", bytes: "id,E-mail,city\n1,ann@x.org,Oslo\n2,bob@x.org,Rome\n" };
const february = { name: "feb.csv", bytes: "id;email;Town\n3;cai@x.org;深圳\n" };

test("Several files become one list: columns are matched, asked about, and each row tells its file", async ({
  page,
}) => {
  await openStart(page);
  await dropFiles(page.getByRole("main"), [january, february]);
  const asked = page.getByRole("dialog", { name: "2 files" });
  await expect(asked.getByRole("listitem")).toContainText(["jan.csv3 columns", "feb.csv3 columns"]);
  await expect(asked.getByLabel("Where email of feb.csv goes")).toHaveValue("E-mail");
  await asked.getByLabel("Where Town of feb.csv goes").selectOption("city");
  await asked.getByRole("button", { name: "Open as one list" }).click();
  await untilRead(page);
  await expectNames(page, ["id", "E-mail", "city", "file"]);
  await expectRows(page, [
    ["1", "ann@x.org", "Oslo", "jan.csv"],
    ["2", "bob@x.org", "Rome", "jan.csv"],
    ["3", "cai@x.org", "深圳", "feb.csv"],
  ]);
  await expect(page.getByRole("button", { name: "jan.csv: file menu" })).toContainText("+ 1 more");
  await expect(page.locator("[data-row-number='2']")).toHaveAttribute("data-tip", "Row 1, line 2 of feb.csv");
  expect(await thingsToKnow(page)).toContainEqual("2 files stand one under the other: jan.csv and feb.csv.");
  await page.keyboard.press("Escape");
  expect((await download(page)).table).toHaveLength(4);
});

test("Two columns of one file cannot go into one, and the page says so", async ({ page }) => {
  await openStart(page);
  await dropFiles(page.getByRole("main"), [january, february]);
  const asked = page.getByRole("dialog", { name: "2 files" });
  await asked.getByLabel("Where Town of feb.csv goes").selectOption("E-mail");
  await expect(asked).toContainText("Two columns of one file can't both go into E-mail.");
  await expect(asked.getByRole("button", { name: "Open as one list" })).toBeDisabled();
});

test("After a reload one can go on with all of them", async ({ page }) => {
  await openStart(page);
  await dropFiles(page.getByRole("main"), [january, { ...january, name: "again.csv" }]);
  await page
    .getByRole("dialog", { name: "2 files" })
    .getByRole("button", { name: "Open as one list" })
    .click();
  await untilRead(page);
  await expect(row(page, 1).first()).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => indexedDB.databases().then((all) => all.length)))
    .toBeGreaterThan(0);
  await page.reload();
  await page.getByRole("region", { name: "Go on" }).getByRole("button", { name: "Go on" }).click();
  await untilRead(page);
  await expectNames(page, ["id", "E-mail", "city", "file"]);
  await expect(page.getByRole("grid")).toHaveAttribute("aria-rowcount", "5");
});

test("One of several files that is no table is told before anything opens", async ({ page }) => {
  await openStart(page);
  await dropFiles(page.getByRole("main"), [january, { name: "empty.csv", bytes: "" }]);
  const asked = page.getByRole("dialog", { name: "2 files" });
  await expect(asked.getByRole("alert")).toContainText("The file is empty.");
  await expect(asked.getByRole("button", { name: "Open as one list" })).toBeDisabled();
});
