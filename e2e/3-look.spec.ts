import { expect, test } from "@playwright/test";
import { expectRowCount, header, list, row, shownNumbers, shownRows } from "./list.ts";
import { download, openSample, pasteTable, untilFound } from "./page.ts";
import { columnOf, sampleTable } from "./tables.ts";

// Wide enough for every column of the samples at once.
test.use({ viewport: { width: 2200, height: 900 } });

const orders = sampleTable("orders.csv");
const customers = sampleTable("customers.csv");

test("Every row can be scrolled to, by keys and by the wheel", async ({ page }) => {
  await openSample(page, "orders.csv");
  const rows = orders.slice(1);
  await list(page).focus();
  await page.keyboard.press("Control+End");
  await expect(row(page, rows.length).getByRole("gridcell")).toHaveText(spoken(rows.at(-1)));
  await page.keyboard.press("Control+Home");
  await expect(row(page, 1).getByRole("gridcell")).toHaveText(spoken(rows[0]));
  await list(page).hover();
  await page.mouse.wheel(0, 10_000 * 30);
  await expect(row(page, 10_000).getByRole("gridcell")).toHaveText(spoken(rows[9_999]));
  await page.mouse.wheel(0, 100_000_000);
  await expect(row(page, rows.length).getByRole("gridcell")).toHaveText(spoken(rows.at(-1)));
});

test("Each header of the orders says what the column holds, counted over the whole file", async ({
  page,
}) => {
  await openSample(page, "orders.csv");
  const years = [...new Set(columnOf(orders, "order_date").map((date) => date.slice(0, 4)))].sort();
  const kinds = {
    order_id: "id · all different",
    order_date: `date · ${years[0]}–${years.at(-1)} · ${different("order_date")} different`,
    customer_id: `id · ${different("customer_id")} different`,
    product: `category · ${different("product")} different`,
    category: `category · ${different("category")} different`,
    channel: `category · ${different("channel")} different`,
    city: `category · ${different("city")} different`,
    quantity: `whole · ${different("quantity")} different`,
    unit_price: `money · ${different("unit_price")} different`,
    total: `decimal · ${different("total")} different`,
    status: `category · ${different("status")} different`,
    paid: `yes/no · ${different("paid")} different`,
  };
  for (const [name, kind] of Object.entries(kinds)) {
    await expect(header(page, name)).toHaveAccessibleName(new RegExp(`^${name}, ${kind}, `));
    const missing = columnOf(orders, name).filter((cell) => cell === "").length;
    await expect(
      header(page, name).getByRole("button", {
        name: new RegExp(`^missing: ${figure(missing)} of 20,000 rows`),
      }),
    ).toHaveCount(missing > 0 ? 1 : 0);
  }

  function different(name: string): string {
    return figure(new Set(columnOf(orders, name).filter((cell) => cell !== "")).size);
  }
});

test("The bar under a header counts valid, odd and missing cells of the whole file", async ({ page }) => {
  await openSample(page, "customers.csv");
  const emails = columnOf(customers, "email");
  const missing = emails.filter((email) => email === "").length;
  const valid = emails.filter((email) => /^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$/.test(email)).length;
  const quality = header(page, "email").getByRole("group", { name: "Quality of email" });
  await expect(quality.getByRole("button", { name: `valid: ${figure(valid)} of 5,012 rows` })).toBeVisible();
  await expect(
    quality.getByRole("button", { name: `missing: ${figure(missing)} of 5,012 rows` }),
  ).toBeVisible();
  await expect(
    quality.getByRole("button", { name: `odd: ${figure(emails.length - valid - missing)} of 5,012 rows` }),
  ).toBeVisible();
});

test("The tiny histogram counts values and ranges of the whole file", async ({ page }) => {
  await openSample(page, "customers.csv");
  const values = header(page, "country").getByRole("group", { name: "Values of country" });
  const counts = tally(columnOf(customers, "country"));
  await expect(values.getByRole("button")).toHaveCount(12);
  for (const [country, count] of counts.slice(0, 12)) {
    await expect(values.getByRole("button", { name: `${country}: ${figure(count)} row` })).toBeVisible();
  }

  const ages = columnOf(customers, "age")
    .filter((age) => age !== "")
    .map(Number);
  const bars = header(page, "age").getByRole("group", { name: "Values of age" }).getByRole("button");
  await expect(bars.first()).toBeVisible();
  const labels = await bars.evaluateAll((all) => all.map((bar) => bar.getAttribute("aria-label") ?? ""));
  const ranges = labels.map((label) => {
    const [, from, to, count] = label.match(/^([\d,.]+) to under ([\d,.]+): ([\d,]+) rows?$/) ?? [];
    return { from: Number(from), to: Number(to), count: Number(count?.replaceAll(",", "")) };
  });
  for (const { from, to, count } of ranges) {
    expect(count).toBe(ages.filter((age) => age >= from && age < to).length);
  }
  expect(ranges.reduce((sum, { count }) => sum + count, 0)).toBe(ages.length);
});

test("A click on a header sorts the view up, then down, then back to the order of the file", async ({
  page,
}) => {
  await openSample(page, "orders.csv");
  const rows = orders.slice(1);
  const at = (orders[0] ?? []).indexOf("total");
  const totals = columnOf(orders, "total")
    .filter((total) => total !== "")
    .map(Number);
  const shownTotals = async () => (await shownRows(page)).slice(0, 15).map((cells) => Number(cells[at]));
  const name = header(page, "total").getByRole("button", { name: "total", exact: true });

  await name.click();
  await expect(header(page, "total")).toHaveAttribute("aria-sort", "ascending");
  await expect.poll(shownTotals).toEqual(totals.toSorted((a, b) => a - b).slice(0, 15));
  await name.click();
  await expect(header(page, "total")).toHaveAttribute("aria-sort", "descending");
  await expect.poll(shownTotals).toEqual(totals.toSorted((a, b) => b - a).slice(0, 15));
  await expectRowCount(page, rows.length);
  await name.click();
  await expect.poll(async () => (await shownNumbers(page)).slice(0, 5)).toEqual([1, 2, 3, 4, 5]);
});

test("Sorting the view leaves the file as it is, and says so", async ({ page }) => {
  await pasteTable(page, [
    ["name", "age"],
    ["Bob", "9"],
    ["Ann", "10"],
    ["Cyd", "8"],
  ]);
  await header(page, "age").getByRole("button", { name: "age", exact: true }).click();
  await expect(page.getByText("View sorted, the file is not.")).toBeVisible();
  await expect.poll(() => shownNumbers(page)).toEqual([3, 1, 2]);
  expect((await download(page)).table.slice(1).map(([name]) => name)).toEqual(["Bob", "Ann", "Cyd"]);
});

test("A search shows the rows in which any cell holds the letters, whatever their case", async ({ page }) => {
  await openSample(page, "customers.csv");
  const found = customers.slice(1).filter((cells) => cells.some((cell) => /müller/i.test(cell)));
  expect(found.length).toBeGreaterThan(3);
  await page.getByRole("searchbox", { name: "Search in the list" }).fill("MÜLLER");
  await expect(
    page.getByRole("region", { name: "Filters" }).getByText(`${found.length} rows found`),
  ).toBeVisible();
  await expectRowCount(page, found.length);
  await expect(list(page).getByRole("row").nth(1)).toContainText(/müller/i);
  await page.getByRole("button", { name: "Clear search" }).click();
  await expectRowCount(page, 5012);
});

test("A click on a bar filters, filters of two columns join, and all can be cleared", async ({ page }) => {
  await openSample(page, "orders.csv");
  const cells = (name: string) => columnOf(orders, name);
  const [categories, channels] = [cells("category"), cells("channel")];
  const coffee = categories.filter((category) => category === "Coffee").length;
  const coffeeInShop = categories.filter(
    (category, i) => category === "Coffee" && channels[i] === "Shop",
  ).length;

  await header(page, "category")
    .getByRole("button", { name: /^Coffee: / })
    .click();
  await expectRowCount(page, coffee);
  await header(page, "channel")
    .getByRole("button", { name: /^Shop: / })
    .click();
  await expectRowCount(page, coffeeInShop);
  const filters = page.getByRole("region", { name: "Filters" });
  await expect(filters).toContainText(`${figure(coffeeInShop)} of 20,000 rows`);
  await filters.getByRole("button", { name: "Take off this filter: category is “Coffee”" }).click();
  await expectRowCount(page, channels.filter((channel) => channel === "Shop").length);
  await filters.getByRole("button", { name: "Clear filters" }).click();
  await expectRowCount(page, 20_000);
});

test("A click on the odd or missing part of the bar shows those rows", async ({ page }) => {
  await openSample(page, "customers.csv");
  await untilFound(page);
  const missing = columnOf(customers, "phone").filter((phone) => phone === "").length;
  await header(page, "phone")
    .getByRole("button", { name: /^missing: / })
    .click();
  await expectRowCount(page, missing);
  await header(page, "phone")
    .getByRole("button", { name: /^missing: / })
    .click();
  await expectRowCount(page, 5012);

  await header(page, "email")
    .getByRole("button", { name: /^odd: / })
    .click();
  await expect(page.getByRole("region", { name: "Filters" })).toContainText("email is odd");
  const at = (customers[0] ?? []).indexOf("email");
  await expect
    .poll(async () =>
      (await shownRows(page)).filter((cells) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cells[at] ?? "")),
    )
    .toEqual([]);
});

/** A row as the list speaks it. */
function spoken(cells: readonly string[] = []): string[] {
  return cells.map((cell) => (cell === "" ? "missing" : cell));
}

/** Filled cells with their counts, the most frequent first. */
function tally(cells: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const cell of cells) if (cell !== "") counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

function figure(count: number): string {
  return count.toLocaleString("en-US");
}
