import { expect, type Locator, test } from "@playwright/test";
import { addStep, choose, columnMenu, expectPreview, fromColumn, fromPalette, tick } from "./form.ts";
import { expectNames, header, list, shownNumbers } from "./list.ts";
import { download, pasteTable } from "./page.ts";
import type { Table } from "./tables.ts";

interface Done {
  readonly operation: string;
  readonly how: string;
  /** Opened from this column's menu, which ticks or chooses the column; without it from the palette. */
  readonly column?: string;
  readonly entry?: string;
  readonly before: Table;
  readonly fill: (form: Locator) => Promise<void>;
  /** What the form says would change, before it is added. */
  readonly preview: readonly string[];
  readonly after: Table;
}

const people: Table = [
  ["name", "city"],
  ["Ann", "Oslo"],
  ["Bob", ""],
  ["Cyd", "Rome"],
];

const table: readonly Done[] = [
  {
    operation: "Remove extra spaces",
    how: "at the ends and doubled inside",
    before: [
      ["name", "city"],
      ["  Ann  Lee ", " Oslo"],
      ["Bob", "Rome"],
    ],
    fill: (form) => tick(form, ["name"]),
    preview: ["1 cell would change"],
    after: [
      ["name", "city"],
      ["Ann Lee", " Oslo"],
      ["Bob", "Rome"],
    ],
  },
  {
    operation: "Repair garbled text",
    how: "what another program read wrongly, and nothing else",
    column: "name",
    before: [
      ["name", "city"],
      ["JosÃ©", "MÃ¡laga"],
      ["Åsa", "Oslo"],
    ],
    fill: async () => undefined,
    preview: ["1 cell would change"],
    after: [
      ["name", "city"],
      ["José", "MÃ¡laga"],
      ["Åsa", "Oslo"],
    ],
  },
  {
    operation: "Rename columns",
    how: "several at once",
    before: [
      ["nm", "city"],
      ["Ann", "Oslo"],
    ],
    fill: async (form) => {
      await tick(form, ["nm", "city"]);
      await form.getByLabel("New names").fill("Name\nTown");
    },
    preview: ["Columns changed: Name and Town"],
    after: [
      ["Name", "Town"],
      ["Ann", "Oslo"],
    ],
  },
  {
    operation: "Treat as missing",
    how: "texts of one's own, in one column",
    column: "city",
    before: [
      ["name", "city"],
      ["none", "none"],
      ["Bob", "ask"],
      ["Cyd", "Rome"],
    ],
    fill: (form) => form.getByLabel("Texts that mean missing").fill("none\nask"),
    preview: ["2 cells would change"],
    after: [
      ["name", "city"],
      ["none", ""],
      ["Bob", ""],
      ["Cyd", "Rome"],
    ],
  },
  {
    operation: "Change capitals",
    how: "each word with a capital",
    column: "name",
    before: [
      ["name", "code"],
      ["ANN LEE", "ab"],
      ["jean-luc o'neill", "cd"],
    ],
    fill: (form) => choose(form, "Write", "each word with a capital"),
    preview: ["2 cells would change"],
    after: [
      ["name", "code"],
      ["Ann Lee", "ab"],
      ["Jean-Luc O'Neill", "cd"],
    ],
  },
  {
    operation: "Find and replace",
    how: "a plain text anywhere",
    before: [
      ["a", "b"],
      ["1.5 kg", "2 kg"],
      ["3 g", "x"],
    ],
    fill: async (form) => {
      await form.getByLabel("Find", { exact: true }).fill(" kg");
      await form.getByLabel("Replace with").fill("000 g");
    },
    preview: ["2 cells would change"],
    after: [
      ["a", "b"],
      ["1.5000 g", "2000 g"],
      ["3 g", "x"],
    ],
  },
  {
    operation: "Find and replace",
    how: "only whole cells",
    column: "city",
    before: [["city"], ["NY"], ["NYC"], ["ny"]],
    fill: async (form) => {
      await form.getByLabel("Find", { exact: true }).fill("NY");
      await form.getByLabel("Replace with").fill("New York");
      await choose(form, "What is found", "only whole cells");
      await form.getByLabel("Capitals must agree").check();
    },
    preview: ["1 cell would change"],
    after: [["city"], ["New York"], ["NYC"], ["ny"]],
  },
  {
    operation: "Find and replace",
    how: "a regular expression",
    column: "name",
    before: [
      ["name", "n"],
      ["Lee, Ann", "1"],
      ["Bob", "2"],
    ],
    fill: async (form) => {
      await form.getByLabel("Find", { exact: true }).fill("^(.+), (.+)$");
      await form.getByLabel("Replace with").fill("$2 $1");
      await choose(form, "What is found", "a pattern (regular expression)");
    },
    preview: ["1 cell would change"],
    after: [
      ["name", "n"],
      ["Ann Lee", "1"],
      ["Bob", "2"],
    ],
  },
  {
    operation: "One spelling",
    how: "letters in another order or case",
    column: "company",
    before: [
      ["company", "n"],
      ["Acme Ltd", "1"],
      ["Acme Ltd", "2"],
      ["ltd. ACME", "3"],
      ["Zeta", "4"],
    ],
    fill: (form) =>
      choose(
        form,
        "The same are texts that differ only in",
        "letter case, spaces, punctuation, accents and word order",
      ),
    preview: ["1 cell would change"],
    after: [
      ["company", "n"],
      ["Acme Ltd", "1"],
      ["Acme Ltd", "2"],
      ["Acme Ltd", "3"],
      ["Zeta", "4"],
    ],
  },
  {
    operation: "Remove repeated rows",
    how: "the same in all columns",
    before: [
      ["id", "city"],
      ["1", "Oslo"],
      ["2", "Rome"],
      ["1", "Oslo"],
      ["1", "Bern"],
    ],
    fill: async () => {},
    preview: ["1 of 4 rows would be removed"],
    after: [
      ["id", "city"],
      ["1", "Oslo"],
      ["2", "Rome"],
      ["1", "Bern"],
    ],
  },
  {
    operation: "Remove repeated rows",
    how: "the same in chosen columns, the last one stays",
    column: "id",
    before: [
      ["id", "city"],
      ["1", "Oslo"],
      ["2", "Rome"],
      ["1", "Oslo"],
      ["1", "Bern"],
    ],
    fill: (form) => choose(form, "Keep", "the last"),
    preview: ["2 of 4 rows would be removed"],
    after: [
      ["id", "city"],
      ["2", "Rome"],
      ["1", "Bern"],
    ],
  },
  {
    operation: "Remove empty rows",
    how: "no cell filled",
    before: [
      ["id", "city"],
      ["1", "Oslo"],
      ["", ""],
      ["", "Rome"],
    ],
    fill: async () => {},
    preview: ["1 of 3 rows would be removed"],
    after: [
      ["id", "city"],
      ["1", "Oslo"],
      ["", "Rome"],
    ],
  },
  {
    operation: "Remove empty columns",
    how: "no cell filled",
    before: [
      ["id", "spare", "city"],
      ["1", "", "Oslo"],
      ["2", "", "Rome"],
    ],
    fill: async () => {},
    preview: ["Column taken away: spare"],
    after: [
      ["id", "city"],
      ["1", "Oslo"],
      ["2", "Rome"],
    ],
  },
  {
    operation: "Remove rows with missing cells",
    how: "missing in a chosen column",
    column: "city",
    before: [
      ["id", "city", "age"],
      ["1", "Oslo", ""],
      ["2", "", "30"],
      ["3", "Rome", "41"],
    ],
    fill: async () => {},
    preview: ["1 of 3 rows would be removed"],
    after: [
      ["id", "city", "age"],
      ["1", "Oslo", ""],
      ["3", "Rome", "41"],
    ],
  },
  {
    operation: "Keep or remove rows",
    how: "keep those that meet two conditions",
    before: [
      ["name", "age"],
      ["Ann", "17"],
      ["Bob", "18"],
      ["Cyd", "44"],
      ["Dan", ""],
    ],
    fill: async (form) => {
      await form.getByLabel("Column", { exact: true }).selectOption({ label: "age" });
      await form.getByLabel("Test", { exact: true }).selectOption({ label: "is at least" });
      await form.getByLabel("Value", { exact: true }).fill("18");
      await form.getByRole("button", { name: "Add a condition" }).click();
      await form.getByLabel("Column", { exact: true }).nth(1).selectOption({ label: "name" });
      await form.getByLabel("Test", { exact: true }).nth(1).selectOption({ label: "is not" });
      await form.getByLabel("Value", { exact: true }).nth(1).fill("Cyd");
    },
    preview: ["3 of 4 rows would be removed"],
    after: [
      ["name", "age"],
      ["Bob", "18"],
    ],
  },
  {
    operation: "Keep or remove rows",
    how: "remove those that meet a condition",
    before: people,
    fill: async (form) => {
      await form.getByLabel("Column", { exact: true }).selectOption({ label: "city" });
      await form.getByLabel("Test", { exact: true }).selectOption({ label: "is missing" });
      await choose(form, "Do", "remove these");
    },
    preview: ["1 of 3 rows would be removed"],
    after: [
      ["name", "city"],
      ["Ann", "Oslo"],
      ["Cyd", "Rome"],
    ],
  },
  {
    operation: "Sort rows",
    how: "by one column down, then by another up",
    before: [
      ["city", "n"],
      ["Oslo", "9"],
      ["Rome", "10"],
      ["Oslo", "8"],
      ["Bern", ""],
    ],
    fill: async (form) => {
      await form.getByLabel("Sort by", { exact: true }).selectOption({ label: "city" });
      await form.getByLabel(/^city: /).selectOption({ label: "Z to A, 9 to 0" });
      await form.getByRole("button", { name: "Add a column to sort by" }).click();
      await form.getByLabel("Then by").selectOption({ label: "n" });
    },
    preview: ["Rows would come in another order"],
    after: [
      ["city", "n"],
      ["Rome", "10"],
      ["Oslo", "8"],
      ["Oslo", "9"],
      ["Bern", ""],
    ],
  },
  {
    operation: "Rename column",
    how: "by the column's menu",
    column: "city",
    entry: "Rename…",
    before: people,
    fill: (form) => form.getByLabel("New name").fill("town"),
    preview: ["Column changed: town"],
    after: [["name", "town"], ...people.slice(1)],
  },
  {
    operation: "Remove columns",
    how: "those that are ticked",
    before: people,
    fill: (form) => tick(form, ["city"]),
    preview: ["Column taken away: city"],
    after: people.map(([name = ""]) => [name]),
  },
  {
    operation: "Move column",
    how: "before another",
    before: [
      ["a", "b", "c"],
      ["1", "2", "3"],
    ],
    fill: async (form) => {
      await form.getByLabel("Column", { exact: true }).selectOption({ label: "c" });
      await form.getByLabel("Put it before").selectOption({ label: "a" });
    },
    preview: ["Column changed: c"],
    after: [
      ["c", "a", "b"],
      ["3", "1", "2"],
    ],
  },
  {
    operation: "Split column",
    how: "at a sign into two",
    column: "name",
    before: [
      ["name", "n"],
      ["Lee, Ann", "1"],
      ["Bob", "2"],
    ],
    fill: async (form) => {
      await form.getByLabel("Cut at").fill(", ");
      await form.getByLabel("Keep the column itself, too").uncheck();
    },
    preview: ["New columns: name 1 and name 2", "Column taken away: name"],
    after: [
      ["name 1", "name 2", "n"],
      ["Lee", "Ann", "1"],
      ["Bob", "", "2"],
    ],
  },
  {
    operation: "Join columns",
    how: "with a space between",
    before: [
      ["first", "last"],
      ["Ann", "Lee"],
      ["Cher", ""],
    ],
    fill: async (form) => {
      await tick(form, ["first", "last"]);
      await form.getByLabel("Name of the new column").fill("name");
    },
    preview: ["New column: name"],
    after: [
      ["first", "last", "name"],
      ["Ann", "Lee", "Ann Lee"],
      ["Cher", "", "Cher"],
    ],
  },
];

for (const { operation, how, column, entry, before, fill, preview, after } of table) {
  test(`${operation}: ${how}`, async ({ page }) => {
    await pasteTable(page, before);
    const open =
      column === undefined ? fromPalette(page, operation) : fromColumn(page, column, operation, entry);
    const sheet = await open;
    await fill(sheet);
    await expectPreview(sheet, preview);
    await addStep(sheet);
    await expect(page.getByRole("tab", { name: "Steps 1" })).toBeVisible();
    expect((await download(page)).table).toEqual(after);
  });
}

test("Set type: text, whole number, decimal, date and yes/no, each written one way; what does not fit stays", async ({
  page,
}) => {
  await pasteTable(page, [
    ["code", "age", "price", "born", "paid"],
    ["007", "1,234", "1.234,50", "03/04/2024", "Yes"],
    ["12", "n/a", "7,5", "5 March 2024", "N"],
  ]);
  for (const [column, type, more] of [
    ["code", "text"],
    ["age", "whole numbers", ["Decimal sign", "point: 1,234.5"]],
    ["price", "numbers with decimals", ["Decimal sign", "comma: 1.234,5"]],
    ["born", "dates", ["03/04/2024 means", "3 April (day first)"]],
    ["paid", "yes or no"],
  ] as const) {
    const sheet = await fromColumn(page, column, "Set type");
    await choose(sheet, "The column holds", type);
    if (more) await choose(sheet, more[0], more[1]);
    await addStep(sheet);
  }
  expect((await download(page)).table).toEqual([
    ["code", "age", "price", "born", "paid"],
    ["007", "1234", "1234.50", "2024-04-03", "true"],
    ["12", "n/a", "7.5", "2024-03-05", "false"],
  ]);
});

test("Fill missing: with a value, the previous or next cell, the mean, the median and the most frequent", async ({
  page,
}) => {
  await pasteTable(page, [
    ["value", "above", "below", "mean", "median", "most"],
    ["a", "N", "1", "10", "1", "x"],
    ["", "", "", "", "", ""],
    ["b", "S", "3", "20", "9", "y"],
    ["c", "S", "4", "33", "2", "x"],
  ]);
  for (const [column, by, preview] of [
    ["value", "this text:"],
    ["above", "the cell above"],
    ["below", "the cell below"],
    ["mean", "the mean"],
    ["median", "the median (the middle value)"],
    ["most", "the most frequent value"],
  ].map(([column = "", by = ""]) => [column, by, "1 cell would change"] as const)) {
    const sheet = await fromColumn(page, column, "Fill missing cells");
    await choose(sheet, "Fill with", by);
    if (column === "value") await sheet.getByLabel("Text", { exact: true }).fill("none");
    await expectPreview(sheet, [preview]);
    await addStep(sheet);
  }
  expect((await download(page)).table).toEqual([
    ["value", "above", "below", "mean", "median", "most"],
    ["a", "N", "1", "10", "1", "x"],
    ["none", "N", "3", "21", "2", "x"],
    ["b", "S", "3", "20", "9", "y"],
    ["c", "S", "4", "33", "2", "x"],
  ]);
});

test("Edit one cell: by double click and by typing on it", async ({ page }) => {
  await pasteTable(page, people);
  await list(page).getByRole("gridcell", { name: "Oslo" }).dblclick();
  const editor = page.getByRole("textbox", { name: "Edit city in row 1" });
  await editor.fill("Bergen");
  await editor.press("Enter");
  await page.keyboard.type("Milan");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("tab", { name: "Steps 2" })).toBeVisible();
  expect((await download(page)).table).toEqual([
    ["name", "city"],
    ["Ann", "Bergen"],
    ["Bob", "Milan"],
    ["Cyd", "Rome"],
  ]);
});

test("Columns are moved and removed straight from their menu", async ({ page }) => {
  await pasteTable(page, [
    ["a", "b", "c"],
    ["1", "2", "3"],
  ]);
  await columnMenu(page, "c", "Move left");
  await expectNames(page, ["a", "c", "b"]);
  await columnMenu(page, "a", "Move right");
  await expectNames(page, ["c", "a", "b"]);
  await columnMenu(page, "b", "Remove column");
  await expectNames(page, ["c", "a"]);
  expect((await download(page)).table).toEqual([
    ["c", "a"],
    ["3", "1"],
  ]);
});

test("What is sorted and filtered in the view becomes a step by one press", async ({ page }) => {
  await pasteTable(page, [
    ["name", "city"],
    ["Bob", "Oslo"],
    ["Ann", "Oslo"],
    ["Cyd", "Rome"],
    ["Dan", "Rome"],
  ]);
  await columnMenu(page, "name", "Sort descending");
  await page.getByRole("button", { name: "Make it a step" }).click();
  await expect.poll(() => shownNumbers(page)).toEqual([4, 3, 1, 2]);
  await header(page, "city").getByRole("button", { name: "Oslo: 2 rows" }).click();
  await page.getByRole("button", { name: "Remove these rows" }).click();
  await expect(page.getByRole("tab", { name: "Steps 2" })).toBeVisible();
  expect((await download(page)).table).toEqual([
    ["name", "city"],
    ["Dan", "Rome"],
    ["Cyd", "Rome"],
  ]);
});

const inPalette = [...new Set(table.map(({ operation }) => operation)), "Set type", "Fill missing cells"];
test("Every operation is in the palette, with an example, and its form opens and closes without a change", async ({
  page,
}) => {
  await pasteTable(page, people);
  for (const operation of inPalette) {
    const sheet = await fromPalette(page, operation);
    await expect(sheet.getByRole("button", { name: "Add step" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
  }
  await page.keyboard.press("ControlOrMeta+K");
  await page.getByRole("combobox", { name: "Find an action" }).fill("duplicates");
  await expect(page.getByRole("option", { selected: true })).toContainText("Remove repeated rows");
  await expect(page.getByRole("figure", { name: "Example: Remove repeated rows" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("tab", { name: "Steps", exact: true })).toBeVisible();
  expect((await download(page)).table).toEqual(people);
});

test("Every operation on columns is in a column's menu and begins with that column", async ({ page }) => {
  await pasteTable(page, people);
  for (const operation of [
    "Remove extra spaces",
    "Change capitals",
    "Find and replace",
    "One spelling",
    "Set type",
    "Treat as missing",
    "Fill missing cells",
    "Remove rows with missing cells",
    "Remove repeated rows",
    "Join columns",
  ]) {
    const sheet = await fromColumn(page, "city", operation);
    await expect(sheet.getByRole("checkbox", { name: "city", exact: true })).toBeChecked();
    await expect(sheet.getByRole("checkbox", { name: "name", exact: true })).not.toBeChecked();
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
  }
  const split = await fromColumn(page, "city", "Split column");
  await expect(split.getByLabel("Column", { exact: true })).toHaveText(/city/);
});

test("While a form is open the list shows what would change, and nothing counts until it is added", async ({
  page,
}) => {
  await pasteTable(page, people);
  const sheet = await fromColumn(page, "city", "Find and replace");
  await sheet.getByLabel("Find", { exact: true }).fill("Oslo");
  await sheet.getByLabel("Replace with").fill("Bergen");
  await expectPreview(sheet, ["1 cell would change"]);
  const cell = list(page).getByRole("gridcell", { name: "Bergen" });
  await expect(cell.getByRole("deletion")).toHaveText("Oslo");
  await expect(cell.getByRole("insertion")).toHaveText("Bergen");
  await sheet.getByLabel("Show only these rows").check();
  await expect.poll(() => shownNumbers(page)).toEqual([1]);
  await sheet.getByRole("button", { name: "Cancel" }).first().click();
  await expect.poll(() => shownNumbers(page)).toEqual([1, 2, 3]);
  await expect(cell).toHaveCount(0);
  await expect(page.getByRole("tab", { name: "Steps", exact: true })).toBeVisible();
});

test("A form that lacks something says what, and adds nothing", async ({ page }) => {
  await pasteTable(page, people);
  const sheet = await fromPalette(page, "Change capitals");
  await sheet.getByRole("button", { name: "Add step" }).click();
  await expect(sheet).toContainText("Choose at least one column.");
  await expect(sheet).toBeVisible();
  await page.keyboard.press("Escape");
  const replace = await fromPalette(page, "Find and replace");
  await replace.getByLabel("Find", { exact: true }).fill("(");
  await choose(replace, "What is found", "a pattern (regular expression)");
  await expect(replace).toContainText("This pattern cannot be read. Check its brackets and slashes.");
});

test("A pattern that would never end is broken off when the form is closed, and the list is there again", async ({
  page,
}) => {
  await pasteTable(page, [["text"], [`${"a".repeat(40)}!`], ["b"]]);
  const replace = await fromPalette(page, "Find and replace");
  await choose(replace, "What is found", "a pattern (regular expression)");
  await replace.getByLabel("Find", { exact: true }).fill("^(a+)+$");
  await expect(page.getByRole("contentinfo").getByRole("button", { name: "Stop" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("alert")).toContainText("a pattern may take too long");
  await page.getByRole("searchbox").fill("b");
  await expect.poll(() => shownNumbers(page)).toEqual([2]);
});

test("A step can be limited to some rows", async ({ page }) => {
  await pasteTable(page, [
    ["name", "city"],
    ["ann", "Oslo"],
    ["bob", "Rome"],
  ]);
  const sheet = await fromColumn(page, "name", "Change capitals");
  await sheet.getByRole("radio", { name: "Only rows that fit these tests" }).check();
  await sheet.getByLabel("Column", { exact: true }).selectOption({ label: "city" });
  await sheet.getByLabel("Test", { exact: true }).selectOption({ label: "is" });
  await sheet.getByLabel("Value", { exact: true }).fill("Rome");
  await expectPreview(sheet, ["1 cell would change"]);
  await addStep(sheet);
  expect((await download(page)).table).toEqual([
    ["name", "city"],
    ["ann", "Oslo"],
    ["Bob", "Rome"],
  ]);
});
