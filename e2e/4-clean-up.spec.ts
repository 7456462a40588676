import { expect, type Page, test } from "@playwright/test";
import { expectRowCount, list, shownNumbers } from "./list.ts";
import { cleanUp, download, openFile, openSample, pasteTable, untilFound } from "./page.ts";
import { sampleTable, type Table } from "./tables.ts";

/** What is right already. */
const plain: Table = Array.from({ length: 20 }, (_, i) => [
  String(201 + i),
  `Person ${"ABCDEFGHIJKLMNOPQRST"[i]}`,
  ["Oslo", "Rome", "Bern"][i % 3],
  `2023-${String((i % 12) + 1).padStart(2, "0")}-15`,
  `${i + 5}.25`,
]);
/** Spaces, a stand-in for missing, dates and amounts written in several ways, an empty and a repeated row. */
const messy: Table = [
  ["id", "name", "city", "joined", "amount"],
  ["101", "Ann  Lee", "Oslo", "2024-01-31", "1,200.50"],
  ["102", " Bob Ray", "Rome", "31/01/2024", "300.00"],
  ["103", "Cyd Moe", "N/A", "Feb 29, 2024", "$45.10"],
  ["", "", "", "", ""],
  ["104", "Dan Fox", "Oslo", "2024/3/5", "7.25"],
  ["105", "Eve Kay", "Rome", "28.12.2023", "$1,000.00"],
  ["106", "Flo May", "Bern", "2023-07-04", "12.00"],
  ["106", "Flo May", "Bern", "2023-07-04", "12.00"],
  ...plain,
];
const cleaned: Table = [
  ["id", "name", "city", "joined", "amount"],
  ["101", "Ann Lee", "Oslo", "2024-01-31", "1200.50"],
  ["102", "Bob Ray", "Rome", "2024-01-31", "300.00"],
  ["103", "Cyd Moe", "", "2024-02-29", "45.10"],
  ["104", "Dan Fox", "Oslo", "2024-03-05", "7.25"],
  ["105", "Eve Kay", "Rome", "2023-12-28", "1000.00"],
  ["106", "Flo May", "Bern", "2023-07-04", "12.00"],
  ...plain,
];

test("Every proposal has a title, a count, real examples before and after, and a reason", async ({
  page,
}) => {
  await pasteTable(page, messy);
  await untilFound(page);
  await expect(card(page, "Extra spaces")).toContainText("2 cells");
  await expect(card(page, "Extra spaces")).toContainText("Ann␣␣LeeAnn Lee");
  await expect(card(page, "Extra spaces").getByRole("img", { name: "becomes" })).toHaveCount(2);
  await expect(card(page, "Extra spaces")).toContainText(
    "Spaces at the ends and doubled spaces make equal cells look different.",
  );
  await expect(card(page, "Stand-ins for missing")).toContainText("1 cell");
  await expect(card(page, "Stand-ins for missing")).toContainText(
    "“N/A” can only mean that a value is missing.",
  );
  await expect(card(page, "One way of writing dates")).toContainText("4 cells");
  await expect(card(page, "One way of writing dates")).toContainText("31/01/20242024-01-31");
  await expect(card(page, "One way of writing numbers")).toContainText("3 cells");
  await expect(card(page, "Empty rows")).toContainText("1 of 28 rows");
  await expect(card(page, "Empty rows")).toContainText("row 4");
  await expect(card(page, "The same row again")).toContainText("1 of 28 rows");
  await expect(card(page, "The same row again")).toContainText(
    "even id, which otherwise differs in each row.",
  );
});

test("One button does all the safe ones, each as a step, and the file comes out clean", async ({ page }) => {
  await pasteTable(page, messy);
  const panel = await untilFound(page);
  await expect(panel.getByRole("button", { name: "Clean up 6 safe things" })).toBeVisible();
  await cleanUp(page);
  await expect(page.getByRole("tab", { name: "Steps 6" })).toBeVisible();
  await expect(panel).toContainText("Done so far.");
  await expect(panel).toContainText("26 of 28 rows kept.");
  expect((await download(page)).table).toEqual(cleaned);
});

test("Nothing safe is left after Clean up: on the sample it cannot be pressed twice, nor on what it wrote", async ({
  page,
}) => {
  await openSample(page, "customers.csv");
  await cleanUp(page);
  const panel = await untilFound(page);
  await expect(panel.getByRole("button", { name: /^Clean up/ })).toHaveCount(0);
  await expect(panel.getByRole("region", { name: "Safe to do" })).toHaveCount(0);
  const once = await download(page);

  await openFile(page, { name: once.name, bytes: once.bytes });
  const again = await untilFound(page);
  await expect(again.getByRole("region", { name: "Safe to do" })).toHaveCount(0);
  expect((await download(page)).table).toEqual(once.table);
});

test("A proposal shows its rows before anything is done", async ({ page }) => {
  const customers = sampleTable("customers.csv").slice(1);
  const empty = customers.flatMap((cells, i) => (cells.every((cell) => cell === "") ? [i + 1] : []));
  await openSample(page, "customers.csv");
  await untilFound(page);
  await expect(card(page, "Empty rows")).toContainText(`${empty.length} of 5,012 rows`);
  await card(page, "Empty rows").getByRole("button", { name: "Show rows: Empty rows" }).click();
  await expectRowCount(page, empty.length);
  await expect.poll(() => shownNumbers(page)).toEqual(empty);
  await card(page, "Empty rows").getByRole("button", { name: "Show all rows again: Empty rows" }).click();
  await expectRowCount(page, 5012);
  await expect(page.getByRole("tab", { name: "Steps", exact: true })).toBeVisible();
});

test("A proposal that is unticked is left alone, and stays on offer", async ({ page }) => {
  await pasteTable(page, messy);
  const panel = await untilFound(page);
  await card(page, "Extra spaces").getByRole("checkbox").uncheck();
  await panel.getByRole("button", { name: "Clean up 5 safe things" }).click();
  await untilFound(page);
  await expect(page.getByRole("tab", { name: "Steps 5" })).toBeVisible();
  await panel.getByText("Left alone: 1").click();
  await expect(panel.getByRole("button", { name: "Offer again: Extra spaces" })).toBeVisible();
  const { table } = await download(page);
  expect(table[1]?.[1]).toBe("Ann  Lee");
  expect(table[2]).toEqual(["102", " Bob Ray", "Rome", "2024-01-31", "300.00"]);
});

test("With nothing ticked the button does nothing", async ({ page }) => {
  await pasteTable(page, messy);
  const panel = await untilFound(page);
  await panel.getByRole("button", { name: "Tick none" }).click();
  const button = panel.getByRole("button", { name: "Nothing ticked" });
  await expect(button).toHaveAttribute("aria-disabled", "true");
  await button.click({ force: true });
  await expect(page.getByRole("tab", { name: "Steps", exact: true })).toBeVisible();
});

test("A proposal can be left alone for good, and offered again", async ({ page }) => {
  await pasteTable(page, messy);
  const panel = await untilFound(page);
  await card(page, "Empty rows").getByRole("button", { name: "Leave alone: Empty rows" }).click();
  await expect(panel.getByRole("button", { name: "Clean up 5 safe things" })).toBeVisible();
  await panel.getByText("Left alone: 1").click();
  await panel.getByRole("button", { name: "Offer again: Empty rows" }).click();
  await expect(panel.getByRole("button", { name: "Clean up 6 safe things" })).toBeVisible();
});

test("Letter case follows the spelling that clearly dominates", async ({ page }) => {
  const cities = [...Array<string>(28).fill("Oslo"), "OSLO", "oslo"];
  await pasteTable(page, [["n", "city"], ...cities.map((city, i) => [String(i), city])]);
  await untilFound(page);
  await expect(card(page, "One spelling: capitals")).toContainText("2 cells");
  await cleanUp(page);
  const { table } = await download(page);
  expect(new Set(table.slice(1).map(([, city]) => city))).toEqual(new Set(["Oslo"]));
});

for (const [answer, iso] of [
  ["Day first", ["2024-04-03", "2024-12-11", "2024-02-01"]],
  ["Month first", ["2024-03-04", "2024-11-12", "2024-01-02"]],
] as const) {
  test(`Dates that can be read two ways are a question; the answer ${answer.toLowerCase()} settles it`, async ({
    page,
  }) => {
    await pasteTable(page, [
      ["n", "date"],
      ["1", "03/04/2024"],
      ["2", "11/12/2024"],
      ["3", "01/02/2024"],
    ]);
    await untilFound(page);
    const question = card(page, "3 dates can be read two ways", "For you to decide");
    await expect(question).toContainText(
      "Nothing in the column says whether the day or the month comes first.",
    );
    await question.getByRole("button", { name: new RegExp(answer) }).click();
    await untilFound(page);
    await expect(question).toHaveCount(0);
    const { table } = await download(page);
    expect(table.slice(1).map(([, date]) => date)).toEqual(iso);
  });
}

test("Where twenty dates can be read only one way, the column's others follow them without a question", async ({
  page,
}) => {
  const proofs = Array.from({ length: 20 }, (_, i) => `${13 + (i % 15)}/0${1 + (i % 9)}/2024`);
  const dates = [...proofs, "03/04/2024"];
  await pasteTable(page, [["n", "date"], ...dates.map((date, i) => [String(i), date])]);
  await untilFound(page);
  await expect(card(page, "One way of writing dates")).toContainText("21 cells");
  await expect(page.getByRole("region", { name: "For you to decide" })).toHaveCount(0);
  await cleanUp(page);
  const { table } = await download(page);
  expect(table.at(-1)).toEqual(["20", "2024-04-03"]);
  expect(table[1]).toEqual(["0", "2024-01-13"]);
});

test("Rows repeated in a list without ids are a question, because two equal orders may be two orders", async ({
  page,
}) => {
  await pasteTable(page, [
    ["product", "price"],
    ["Tea", "3.50"],
    ["Mug", "9.00"],
    ["Tea", "3.50"],
    [" Cup", "4.00"],
    ["Tea", "3.50"],
  ]);
  await untilFound(page);
  await cleanUp(page);
  await expect(page.getByRole("contentinfo")).not.toContainText("kept");
  const question = card(page, "2 rows equal to another in every cell", "For you to decide");
  await expect(question).toContainText("2 of 5 rows");
  await question.getByRole("button", { name: /^Remove the repeats/ }).click();
  await expect(page.getByRole("contentinfo")).toContainText("5 rows · 3 kept");
  expect((await download(page)).table).toEqual([
    ["product", "price"],
    ["Tea", "3.50"],
    ["Mug", "9.00"],
    ["Cup", "4.00"],
  ]);
});

test("Codes with leading zeros and long numbers stay untouched to the last digit", async ({ page }) => {
  const codes = Array.from({ length: 12 }, (_, i) => [
    String(i + 1).padStart(3, "0"),
    `${110101199003070000n + BigInt(i) * 37n}`,
    `${12345678901234567890n + BigInt(i)}`,
    i % 2 === 0 ? "1E5" : "2E4",
    `0${2000 + i}`,
    ` note ${i}`,
  ]);
  const names = ["code", "national_id", "account", "size", "postcode", "note"];
  await pasteTable(page, [names, ...codes]);
  await cleanUp(page);
  const trimmed = codes.map((cells) => cells.map((cell) => cell.trim()));
  expect((await download(page)).table).toEqual([names, ...trimmed]);
});

test("A list with nothing wrong says so", async ({ page }) => {
  await pasteTable(page, [
    ["name", "city"],
    ["Ann", "Oslo"],
    ["Bob", "Rome"],
  ]);
  const panel = await untilFound(page);
  await expect(panel).toContainText("Nothing to clean up.");
  await expect(list(page).getByRole("gridcell", { name: "Oslo" })).toBeVisible();
});

/** The proposal with this title. */
function card(page: Page, title: string, group = "Safe to do") {
  return page
    .getByRole("region", { name: group })
    .getByRole("listitem")
    .filter({ has: page.getByText(title, { exact: true }) });
}
