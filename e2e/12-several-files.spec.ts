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
  await expect(asked.getByLabel("Where Town of feb.csv goes")).toHaveValue("city");
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

test("What two programs call one thing is guessed, shown as a guess, and can be undone", async ({ page }) => {
  const shop = {
    name: "shop.csv",
    bytes: "Email,Last Name,Amount\nann@x.org,Berg,12.50\nbob@x.org,Dahl,7\n",
  };
  const fair = {
    name: "fair.csv",
    bytes: "E-Mail Address,Surname,Amount (EUR)\ncai@x.org,Li,30.00\ndan@x.org,Ray,8\n",
  };
  await openStart(page);
  await dropFiles(page.getByRole("main"), [shop, fair]);
  const asked = page.getByRole("dialog", { name: "2 files" });
  await expect(asked).toContainText("Limpid guessed where 3 columns go. Please check.");
  const goes = (column: string) => asked.getByLabel(`Where ${column} of fair.csv goes`);
  await expect(goes("E-Mail Address")).toHaveValue("Email");
  await expect(goes("Surname")).toHaveValue("Last Name");
  await expect(goes("Amount (EUR)")).toHaveValue("Amount");
  await expect(asked.getByText("guessed", { exact: true })).toHaveCount(3);
  await asked.getByRole("button", { name: "Undo the guesses" }).click();
  await expect(asked.getByText("guessed", { exact: true })).toHaveCount(0);
  await expect(goes("Surname")).toHaveValue("");
  await goes("E-Mail Address").selectOption("Email");
  await goes("Surname").selectOption("Last Name");
  await goes("Amount (EUR)").selectOption("Amount");
  await asked.getByRole("button", { name: "Open as one list" }).click();
  await untilRead(page);
  await expectNames(page, ["Email", "Last Name", "Amount", "file"]);
  await expectRows(page, [
    ["ann@x.org", "Berg", "12.50", "shop.csv"],
    ["bob@x.org", "Dahl", "7", "shop.csv"],
    ["cai@x.org", "Li", "30.00", "fair.csv"],
    ["dan@x.org", "Ray", "8", "fair.csv"],
  ]);
});

test("A recipe dropped with several files runs on the one list they become", async ({ page }) => {
  const steps = [{ id: "s1", op: "case", params: { columns: ["city"], to: "upper" }, on: true }];
  const read = { skipEnd: 1 };
  const recipe = { version: 1, sources: [{ id: "x", name: "dec.csv", read }], steps, declined: [] };
  await openStart(page);
  await dropFiles(page.getByRole("main"), [
    { name: "jan.csv", bytes: "id,city\n1,Oslo\n2,Rome\nTotal,\n" },
    { name: "feb.csv", bytes: "id,city\n3,Lima\nTotal,\n" },
    { name: "monthly.limpid.json", bytes: JSON.stringify(recipe) },
  ]);
  await page
    .getByRole("dialog", { name: "2 files" })
    .getByRole("button", { name: "Open as one list" })
    .click();
  await untilRead(page);
  await expectRows(page, [
    ["1", "OSLO", "jan.csv"],
    ["2", "ROME", "jan.csv"],
    ["3", "LIMA", "feb.csv"],
  ]);
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
