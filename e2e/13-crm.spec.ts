import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { cutOffTexts } from "./look.ts";
import { downloadButton, openFile } from "./page.ts";
import type { Table } from "./tables.ts";

const leads = [
  "Full name,Company,Work e-mail,Job title,Phone,Signed up",
  "Ann Lee,Acme,ANN@Example.ORG,CEO,+44 20 7946 0018,2024-03-05",
  ",Acme,bo@example.org,,020 7946 0018,2024-03-06",
  "Cem Öz,Öz GmbH,cem@,Engineer,,2024-03-07",
  `Dai,"Dai, Ltd","dai@example.org",${"x".repeat(129)},,2024-03-08`,
  "Eve,Acme,,=1+1,,2024-03-09",
].join("\n");

const customers = [
  "公司名称,姓名,手机号,邮箱,城市,标签",
  "海风贸易,王小明,+86 138-0013-8000,WANG@example.cn,上海,重点；老客户",
  ",李雷,13900139000,li@example.cn,北京,",
  "山水科技,韩梅梅,010-62770000,无,广州,新客户",
].join("\n");

async function openFor(page: Page, target: string, zh = false): Promise<Locator> {
  await (zh ? page.getByRole("banner").getByRole("button", { name: "下载" }) : downloadButton(page)).click();
  const dialog = page.getByRole("dialog", { name: zh ? "下载" : "Download" });
  await dialog.getByLabel(zh ? "用于" : "Ready for").selectOption({ label: target });
  await expect(dialog.getByRole("status").and(dialog.locator("[aria-busy=false]"))).toContainText(
    zh ? "可以导入" : "ready",
  );
  return dialog;
}

async function write(
  page: Page,
  dialog: Locator,
  files: number,
  button = "Download",
): Promise<[string, Table][]> {
  const coming: Promise<[string, Table]>[] = [];
  page.on("download", (file) => {
    coming.push(
      file.path().then(async (path) => {
        const text = (await readFile(path, "utf8")).replace(/^\ufeff/, "").replace(/\r\n$/, "");
        return [file.suggestedFilename(), Papa.parse<string[]>(text, { delimiter: "," }).data];
      }),
    );
  });
  await dialog.getByRole("button", { name: button, exact: true }).click();
  await expect.poll(() => coming.length).toBe(files);
  return Promise.all(coming);
}

function reasons(dialog: Locator): Locator {
  return dialog.getByRole("list", { name: "Why rows would be refused" }).getByRole("listitem");
}

test("Salesforce leads: columns are matched, what would be refused is told before, and goes into a file that says why", async ({
  page,
}) => {
  await openFile(page, { name: "fair.csv", bytes: leads });
  const dialog = await openFor(page, "Salesforce leads");
  const column = (field: string) =>
    dialog.getByRole("combobox", { name: `Column for ${field}`, exact: true });
  await expect(column("Last Name").locator("option:checked")).toHaveText("Full name");
  await expect(column("Email").locator("option:checked")).toHaveText("Work e-mail");
  await expect(column("Website").locator("option:checked")).toHaveText("Leave out");
  await expect(dialog.getByRole("status")).toContainText("2 rows are ready · 3 would be refused");
  await expect(reasons(dialog)).toHaveText([
    "1 without Last Name",
    /^1 with an e-mail that can't be right in Email.*row 3: cem@$/,
    /^1 longer than 128 letters in Title/,
  ]);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await cutOffTexts(page)).toEqual([]);

  await expect(dialog.getByRole("group", { name: "1 column of your list goes nowhere" })).toContainText(
    "Signed up",
  );
  await expect(dialog).toContainText(
    "1 cell would be run as a formula by a spreadsheet: it gets a ' in front.",
  );
  const files = await write(page, dialog, 2);
  const told = page.getByRole("dialog", { name: "Ready" });
  await expect(told).toContainText("This column is not in the file: Signed up.");
  await expect(told).toContainText("1 cell got a ' in front");
  const names = ["Last Name", "Company", "Email", "Phone", "Title"];
  expect(files).toEqual([
    [
      "fair-salesforce-leads.csv",
      [
        names,
        ["Ann Lee", "Acme", "ann@example.org", "+442079460018", "CEO"],
        ["Eve", "Acme", "", "", "'=1+1"],
      ],
    ],
    [
      "fair-salesforce-leads-refused.csv",
      [
        [...names, "Why it would be refused"],
        ["", "Acme", "bo@example.org", "020 7946 0018", "", "Last Name is missing"],
        ["Cem Öz", "Öz GmbH", "cem@", "", "Engineer", "Email: this e-mail can't be right"],
        ["Dai", "Dai, Ltd", "dai@example.org", "", "x".repeat(129), "Title: longer than 128 letters"],
      ],
    ],
  ]);
});

test("Columns that no field takes are named, and can be added; a status HubSpot does not have is refused before", async ({
  page,
}) => {
  const rows = [
    "Email,Lead Status,Score,Email,Note",
    "a@x.org,in progress,7,b@x.org,=2+2",
    "c@x.org,Hot,8,d@x.org,fine",
  ].join("\n");
  await openFile(page, { name: "list.csv", bytes: rows });
  const dialog = await openFor(page, "HubSpot contacts");
  await expect(dialog.getByRole("status")).toContainText("1 row is ready · 1 would be refused");
  await expect(reasons(dialog)).toHaveText(
    /^1 with something else than New, Open, .* in Lead Status\s*row 2: Hot$/,
  );
  const others = dialog.getByRole("group", { name: "3 columns of your list go nowhere" });
  await others.getByRole("checkbox", { name: "Note" }).check();
  await expect(dialog.getByRole("group", { name: "2 columns of your list go nowhere" })).toBeVisible();
  await expect(dialog).toContainText("1 cell would be run as a formula");
  await dialog.getByRole("checkbox", { name: /^Guard against formulas/ }).uncheck();
  const [[, ready]] = await write(page, dialog, 2);
  expect(ready).toEqual([
    ["Email", "Lead Status", "Note"],
    ["a@x.org", "In Progress", "=2+2"],
  ]);
  await expect(page.getByRole("dialog", { name: "Ready" })).toContainText(
    "These columns are not in the file: Score, Email",
  );
});

test("The button stays in sight at the foot of the dialog, however much is to be chosen", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openFile(page, { name: "fair.csv", bytes: leads });
  const dialog = await openFor(page, "Salesforce leads");
  const button = dialog.getByRole("button", { name: "Download", exact: true });
  for (const height of [800, 480]) {
    await page.setViewportSize({ width: 1280, height });
    const [inside, around] = [await button.boundingBox(), await dialog.boundingBox()];
    if (!inside || !around) throw new Error("not on the page");
    expect(around.y + around.height - (inside.y + inside.height)).toBeGreaterThanOrEqual(12);
    expect(around.y + around.height).toBeLessThanOrEqual(height);
    await expect(button).toBeInViewport({ ratio: 1 });
  }
});

test("Whole names: that they go into Last Name is said; taken apart they fill First Name and Last Name", async ({
  page,
}) => {
  const people = [
    "Full Name,Mail",
    "Rik van der Berg,rik@x.org",
    "O'Neil King,oneil@x.org",
    "王小明,wang@x.org",
    "欧阳娜娜,nana@x.org",
    "Madonna,m@x.org",
  ].join("\n");
  await openFile(page, { name: "people.csv", bytes: people });
  const dialog = await openFor(page, "HubSpot contacts");
  const offer = dialog.getByRole("region", { name: "“Full Name” holds whole names" });
  await expect(offer).toContainText("The whole name goes into Last Name, and First Name stays empty.");
  await expect(offer.getByRole("listitem")).toHaveText([
    "Rik van der Berg → Rik · van der Berg",
    "O'Neil King → O'Neil · King",
    "王小明 → 小明 · 王",
  ]);
  await offer.getByRole("radio", { name: "First and last name" }).check();
  await expect(offer).toContainText("4 can be taken apart; 1 stays whole in Last Name.");
  const column = (field: string) =>
    dialog.getByRole("combobox", { name: `Column for ${field}`, exact: true }).locator("option:checked");
  await expect(column("First Name")).toHaveText("Full Name (first)");
  await expect(column("Last Name")).toHaveText("Full Name (last)");
  const [[, table]] = await write(page, dialog, 1);
  expect(table).toEqual([
    ["Email", "First Name", "Last Name"],
    ["rik@x.org", "Rik", "van der Berg"],
    ["oneil@x.org", "O'Neil", "King"],
    ["wang@x.org", "小明", "王"],
    ["nana@x.org", "娜娜", "欧阳"],
    ["m@x.org", "", "Madonna"],
  ]);

  await page.keyboard.press("Escape");
  const again = await openFor(page, "HubSpot contacts");
  await expect(again.getByRole("radio", { name: "First and last name" })).toBeChecked();
});

test("A column can be changed or left out by keyboard; the rows are checked anew and the choice is remembered", async ({
  page,
}) => {
  await openFile(page, { name: "fair.csv", bytes: leads });
  let dialog = await openFor(page, "Salesforce leads");
  await dialog.getByRole("combobox", { name: "Column for Title" }).focus();
  await page.keyboard.press("L");
  await expect(dialog.getByRole("status")).toContainText("3 rows are ready · 2 would be refused");
  await dialog.getByLabel("Rows that would be refused").selectOption({ label: "Write them all the same" });

  await page.keyboard.press("Escape");
  await openFile(page, { name: "next-month.csv", bytes: leads });
  dialog = await openFor(page, "Salesforce leads");
  await expect(dialog.getByRole("combobox", { name: "Column for Title" })).toHaveValue("");
  await dialog.getByLabel("Rows that would be refused").selectOption({ label: "Write them all the same" });
  const [[name, table]] = await write(page, dialog, 1);
  expect(name).toBe("next-month-salesforce-leads.csv");
  expect(table.map(([last]) => last)).toEqual(["Last Name", "Ann Lee", "", "Cem Öz", "Dai", "Eve"]);
});

test("More rows than Salesforce takes at a time come as several files in one .zip", async ({ page }) => {
  const rows = Array.from({ length: 50_001 }, (_, i) => `Person ${i + 1},Firm`);
  await openFile(page, { name: "many.csv", bytes: ["Last Name,Company", ...rows].join("\n") });
  const dialog = await openFor(page, "Salesforce leads");
  await expect(dialog).toContainText("50,001 rows are ready · none would be refused");
  await expect(dialog).toContainText("It takes 50,000 rows at a time, so you get 2 files in one .zip.");
  const coming = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download", exact: true }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe("many-salesforce-leads.zip");
  const files = unzipSync(await readFile(await file.path()));
  const texts = Object.values(files).map((bytes) => strFromU8(bytes).trimEnd().split("\r\n"));
  expect(Object.keys(files)).toEqual(["many-salesforce-leads - 1.csv", "many-salesforce-leads - 2.csv"]);
  expect(texts.map((lines) => [lines.length, lines[0], lines.at(-1)])).toEqual([
    [50_001, "Last Name,Company", "Person 50000,Firm"],
    [2, "Last Name,Company", "Person 50001,Firm"],
  ]);
});

test.describe("in Chinese", () => {
  test.use({ locale: "zh-CN" });

  test("通用 CRM 客户表: Chinese names are matched, and mobiles, e-mails and tags are written one way", async ({
    page,
  }) => {
    await page.goto("./");
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "选择文件" }).click();
    await (await chooser).setFiles({
      name: "展会.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(customers),
    });
    await page.getByRole("banner").getByRole("button", { name: "下载", disabled: false }).waitFor();
    const dialog = await openFor(page, "通用 CRM 客户表", true);
    await expect(dialog.getByRole("status")).toContainText("1 行可以导入 · 2 行会被拒收");
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await cutOffTexts(page)).toEqual([]);
    const names = ["客户名称", "联系人", "手机", "邮箱", "城市", "标签"];
    expect(await write(page, dialog, 2, "下载")).toEqual([
      [
        "展会-crm.csv",
        [names, ["海风贸易", "王小明", "13800138000", "wang@example.cn", "上海", "重点;老客户"]],
      ],
      [
        "展会-crm-未通过.csv",
        [
          [...names, "拒收原因"],
          ["", "李雷", "13900139000", "li@example.cn", "北京", "", "缺少“客户名称”"],
          ["山水科技", "韩梅梅", "010-62770000", "无", "广州", "新客户", "“邮箱”不可能是正确的邮箱"],
        ],
      ],
    ]);
  });
});
