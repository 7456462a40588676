import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { type Download, expect, type Locator, type Page, test } from "@playwright/test";
import { countsOf, figuresOf, median, numbersBy, total } from "./figures.ts";
import { openSample } from "./page.ts";
import { addStep } from "./steps.ts";
import { columnOf, parseTable, sampleTable, type Table } from "./tables.ts";

const orders = sampleTable("orders.csv");
const cellsOf = (column: string) => columnOf(orders, column);

/** What a first look at the orders must show: every kind of column has its charts. */
const charts = [
  "total per month of order_date",
  "Rows per month of order_date",
  "total by product",
  "Most frequent in product",
  "Most frequent in category",
  "Most frequent in channel",
  "Average unit_price by product",
  "Spread of total",
  "Spread of quantity",
  "Missing and odd cells",
];

async function openCharts(page: Page): Promise<Locator> {
  await openSample(page, "orders.csv");
  return showCharts(page);
}

/** Goes to the charts and waits until each of them is drawn. */
async function showCharts(page: Page): Promise<Locator> {
  await page.getByRole("radio", { name: "Analyse" }).check();
  const cards = page.getByRole("region", { name: "Analyse" }).getByRole("article");
  await expect(cards.first()).toBeVisible();
  await untilDrawn(page);
  return cards;
}

async function untilDrawn(page: Page): Promise<void> {
  const region = page.getByRole("region", { name: "Analyse" });
  await expect(region.locator("article[aria-busy=true]")).toHaveCount(0);
  const count = await region.getByRole("article").count();
  await expect(region.getByRole("button", { name: /^Download the numbers of/ })).toHaveCount(count);
}

async function saved(button: Locator): Promise<{ file: Download; bytes: Buffer }> {
  const coming = button.page().waitForEvent("download");
  await button.click();
  const file = await coming;
  return { file, bytes: await readFile(await file.path()) };
}

test("The charts are chosen by what the columns hold, and drawn over all rows", async ({ page }) => {
  const cards = await openCharts(page);
  const titles = await cards.getByRole("heading", { level: 3 }).allTextContents();
  expect(titles).toEqual(expect.arrayContaining(charts));
  expect(titles.join(" ")).not.toMatch(/order_id|customer_id/);
  await expect(page.getByText("Over all 20,000 rows, nothing sampled")).toBeVisible();
  for (const title of titles) {
    const chart = page.getByRole("article", { name: title, exact: true }).getByRole("application");
    await expect(chart).toHaveAccessibleName(`Chart: ${title}. Arrow keys move through it.`);
  }
});

test("Every column has a page: numbers their spread, categories their values", async ({ page }) => {
  await openCharts(page);
  const side = page.getByRole("navigation", { name: "Questions" });
  const pages: Record<string, string> = {
    unit_price: "Spread of unit_price",
    status: "Most frequent in status",
    order_date: "Rows per month of order_date",
  };
  for (const [column, chart] of Object.entries(pages)) {
    await side.getByRole("button", { name: new RegExp(`^${column}`) }).click();
    await expect(page.getByRole("heading", { level: 2, name: column })).toBeVisible();
    await expect(page.getByRole("article", { name: chart })).toBeVisible();
  }
});

test("The table of statistics says the same as a count by hand", async ({ page }) => {
  await openCharts(page);
  await page.getByRole("button", { name: /^Statistics/ }).click();
  const figures = figuresOf(cellsOf("total"));
  expect(figures.missing).toBe(93);

  const short = new Intl.NumberFormat("en", { maximumSignificantDigits: 4 });
  const long = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });
  const shown = (value: number) => (Math.abs(value) >= 1000 ? long : short).format(value);
  const numbers = [
    figures.count,
    figures.missing,
    0,
    figures.distinct,
    figures.sum,
    figures.mean,
    figures.deviation,
    figures.min,
    ...figures.quartiles,
    figures.max,
  ];
  const table = page.getByRole("table", { name: "Figures of every column" });
  const line = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "total" }) });
  await expect(line.getByRole("cell")).toHaveText(["decimal", ...numbers.map(shown)]);
  await expect(table.getByRole("row")).toHaveCount(orders[0].length + 1);

  const { file, bytes } = await saved(page.getByRole("button", { name: "Download as CSV" }));
  expect(file.suggestedFilename()).toBe("orders - Statistics.csv");
  const [head, ...rows] = parseTable(bytes);
  expect(head).toEqual(
    "Column,Kind,Valid,Missing,Odd,Different,Sum,Mean,Standard deviation,Smallest,Quarter,Median,Three quarters,Greatest".split(
      ",",
    ),
  );
  const [, kind, ...written] = rows.find(([column]) => column === "total") ?? [];
  expect(kind).toBe("decimal");
  numbers.forEach((number, at) => {
    expect(Math.abs(Number(written[at]) - number), head[at + 2]).toBeLessThanOrEqual(
      1e-11 * Math.abs(number),
    );
  });
});

test("What was before cleaning can be seen beside what is now", async ({ page }) => {
  await openSample(page, "orders.csv");
  await addStep(page, "Remove rows with missing cells", async (form) => {
    await form.getByRole("checkbox", { name: "city", exact: true }).check();
  });
  await showCharts(page);
  const kept = cellsOf("city").filter((city) => city !== "").length;
  const now = `now, ${kept.toLocaleString("en")} rows`;
  await page.getByRole("switch", { name: "Compare with before" }).check();
  const card = page.getByRole("article", { name: "Most frequent in channel" });
  await expect(card.getByRole("listitem")).toHaveText([now, "before, 20,000 rows"]);

  await untilDrawn(page);
  const { bytes } = await saved(card.getByRole("button", { name: /numbers/ }));
  const [channel, city] = [cellsOf("channel"), cellsOf("city")];
  const before = countsOf(channel);
  const after = countsOf(channel.filter((_, row) => city[row] !== ""));
  expect(parseTable(bytes).slice(1)).toEqual(
    [...after].sort((a, b) => b[1] - a[1]).map(([text, rows]) => [text, `${rows}`, `${before.get(text)}`]),
  );

  await page.getByRole("button", { name: /^Statistics/ }).click();
  const line = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "order_id" }) });
  await expect(line.getByRole("cell").nth(1)).toContainText("before: 20,000");
  await expect(line.getByRole("cell").nth(1)).toContainText(kept.toLocaleString("en"));
});

test("Each chart can be saved as picture, as drawing and as numbers", async ({ page, context }, info) => {
  const cards = await openCharts(page);
  const titles = await cards.getByRole("heading", { level: 3 }).allTextContents();
  expect(titles.length).toBeGreaterThanOrEqual(charts.length);
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const pictures: Buffer[] = [];
  const drawings: string[] = [];
  for (const [index, title] of titles.entries()) {
    const png = await saved(button(`Download “${title}” as a picture (PNG)`));
    expect(png.file.suggestedFilename()).toBe(`orders - ${title}.png`);
    expect(png.bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
    expect(png.bytes.length).toBeGreaterThan(2000);
    pictures.push(png.bytes);

    const svg = await saved(button(`Download “${title}” as a drawing (SVG)`));
    expect(svg.file.suggestedFilename()).toBe(`orders - ${title}.svg`);
    drawings.push(info.outputPath(`${index}.svg`));
    await svg.file.saveAs(drawings[index]);

    const csv = await saved(button(`Download the numbers of “${title}” (CSV)`));
    expect(csv.file.suggestedFilename()).toBe(`orders - ${title}.csv`);
    expectNumbers(title, parseTable(csv.bytes));
  }
  const reader = await context.newPage();
  for (const picture of pictures) expect(await coloursIn(reader, picture)).toBeGreaterThan(8);
  for (const [index, path] of drawings.entries()) {
    await reader.goto(pathToFileURL(path).href);
    const seen = await reader.evaluate(aboutDrawing);
    expect(seen).toEqual({ root: "svg", broken: 0, title: titles[index], drawn: true });
  }
});

/** Decodes a picture and counts its colours, up to 100. */
function coloursIn(page: Page, bytes: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const raw = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([raw], { type: "image/png" }));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    context?.drawImage(picture, 0, 0);
    const pixels = context?.getImageData(0, 0, picture.width, picture.height).data;
    return new Set(new Uint32Array(pixels?.buffer ?? new ArrayBuffer(0))).size;
  }, bytes.toString("base64"));
}

/** Runs in a page that shows nothing but the drawing. */
function aboutDrawing() {
  const root = document.documentElement;
  const shapes = [...document.querySelectorAll<SVGGraphicsElement>("rect, path, line, circle")];
  return {
    root: root.localName,
    broken: document.querySelectorAll("parsererror, [href^=http], [src]").length,
    title: document.querySelector("text")?.textContent ?? "",
    drawn: shapes.filter((shape) => shape.getBBox().width + shape.getBBox().height > 0).length > 4,
  };
}

/** Holds the numbers behind a chart against a count by hand. */
function expectNumbers(title: string, rows: Table): void {
  const [, number = "", date] = /^(\S+) per month of (\S+)$/.exec(title) ?? [];
  const [, category] = /^Most frequent in (\S+)$/.exec(title) ?? [];
  const [, spread] = /^Spread of (\S+)$/.exec(title) ?? [];
  const [, of = "", by] = /^(?:Average )?(\S+) by (\S+)$/.exec(title) ?? [];
  if (date && number === "Rows") expectCounts(rows.slice(1), countsOf(cellsOf(date).map(month)), "all");
  else if (date) expectMonths(rows.slice(1), cellsOf(date), cellsOf(number));
  else if (category) expectCounts(rows.slice(1), countsOf(cellsOf(category)), "most frequent");
  else if (spread) expectSpread(rows.slice(1), cellsOf(spread));
  else if (by) expectGroups(rows.slice(1), numbersBy(cellsOf(by), cellsOf(of)));
  else expectGaps(title, rows);
}

function expectGaps(title: string, rows: Table): void {
  expect(title).toBe("Missing and odd cells");
  expect(rows[0]).toEqual(["column", "missing", "odd"]);
  const shown = new Map(rows.map(([column, count]) => [column, Number(count)]));
  for (const column of orders[0]) {
    const missing = cellsOf(column).filter((cell) => cell === "").length;
    expect(shown.get(column) ?? 0, column).toBe(missing);
  }
}

const month = (day: string) => `${day.slice(0, 7)}-01`;

function expectCounts(
  rows: Table,
  counts: ReadonlyMap<string, number>,
  which: "all" | "most frequent",
): void {
  const named = rows.filter(([text]) => !text.startsWith("("));
  for (const [text, count] of named) expect(Number(count), text).toBe(counts.get(text));
  if (which === "all") expect(named.length).toBe(counts.size);
  else expect(total(rows.map(([, count]) => Number(count)))).toBe(orders.length - 1);
}

function expectMonths(rows: Table, dates: readonly string[], numbers: readonly string[]): void {
  const groups = numbersBy(dates.map(month), numbers);
  expect(rows.map(([start]) => start)).toEqual([...groups.keys()].sort());
  for (const [start, count, sum, mean] of rows) {
    const group = groups.get(start) ?? [];
    expect(Number(count), start).toBe(group.length);
    expect(Number(sum), start).toBeCloseTo(total(group), 6);
    expect(Number(mean), start).toBeCloseTo(total(group) / group.length, 8);
  }
}

function expectGroups(rows: Table, groups: ReadonlyMap<string, readonly number[]>): void {
  for (const [text, count, sum, mean, middle] of rows) {
    const group = groups.get(text);
    if (!group) continue;
    expect(Number(count), text).toBe(group.length);
    expect(Number(sum), text).toBeCloseTo(total(group), 6);
    expect(Number(mean), text).toBeCloseTo(total(group) / group.length, 8);
    expect(Number(middle), text).toBeCloseTo(median(group), 8);
  }
  const all = [...groups.values()].flat();
  expect(rows.filter(([text]) => groups.has(text)).length).toBeGreaterThan(1);
  expect(total(rows.map(([, count]) => Number(count)))).toBe(all.length);
  expect(total(rows.map(([, , sum]) => Number(sum)))).toBeCloseTo(total(all), 4);
}

function expectSpread(rows: Table, cells: readonly string[]): void {
  const values = cells.filter((cell) => cell !== "").map(Number);
  const bars = rows.filter(([from, to]) => !`${from}${to}`.includes("("));
  expect(bars.length).toBeGreaterThan(5);
  bars.forEach(([from, to, count], at) => {
    // Of fractions the last bar holds its upper edge too.
    const last = at === bars.length - 1 && cells.some((cell) => cell.includes("."));
    const upTo = (value: number) => value < Number(to) || (last && value === Number(to));
    const inside = values.filter((value) => value >= Number(from) && upTo(value));
    expect(Number(count), `${from} to ${to}`).toBe(inside.length);
  });
  expect(total(rows.map(([, , count]) => Number(count)))).toBe(cells.length);
}
