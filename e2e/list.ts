import { expect, type Locator, type Page } from "@playwright/test";

/** The list on the screen; it draws only the rows and columns in view. */
export function list(page: Page): Locator {
  return page.getByRole("grid");
}

/** The header of a column, with its menu, quality and bars. */
export function header(page: Page, column: string): Locator {
  return list(page)
    .getByRole("columnheader")
    .filter({ has: page.getByRole("button", { name: column, exact: true }) });
}

/** The row with this number in the file. */
export function row(page: Page, record: number): Locator {
  return list(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: String(record), exact: true }) });
}

/** Columns in view, by name. */
export function shownNames(page: Page): Promise<string[]> {
  return list(page)
    .getByRole("columnheader")
    .evaluateAll((headers) =>
      headers.flatMap((header) => header.querySelector("button [dir]")?.textContent ?? []),
    );
}

/** Waits until the columns in view have these names. */
export async function expectNames(page: Page, names: readonly string[]): Promise<void> {
  await expect.poll(() => shownNames(page)).toEqual(names);
}

/** Rows in view from the top, cell by cell as they now are; a missing cell says "missing". */
export function shownRows(page: Page): Promise<string[][]> {
  return list(page)
    .getByRole("row")
    .evaluateAll((rows) => {
      const place = (row: Element) => Number(row.getAttribute("aria-rowindex"));
      const cells = (row: Element) => Array.from(row.querySelectorAll("[role=gridcell]"));
      return rows
        .filter((row) => cells(row).length > 0)
        .toSorted((a, b) => place(a) - place(b))
        .map((row) => cells(row).map((cell) => (cell.querySelector("ins") ?? cell).textContent ?? ""));
    });
}

/** Waits until the rows in view are these; for lists that fit on the screen. */
export async function expectRows(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  await expect.poll(() => shownRows(page)).toEqual(rows);
}

/** The numbers that the rows in view have in the file. */
export function shownNumbers(page: Page): Promise<number[]> {
  return list(page)
    .getByRole("rowheader")
    .evaluateAll((numbers) => numbers.map((number) => Number.parseInt(number.textContent ?? "", 10)));
}

/** Waits until the whole list, scrolled or not, has so many rows. */
export async function expectRowCount(page: Page, rows: number): Promise<void> {
  await expect(list(page)).toHaveAttribute("aria-rowcount", String(rows + 1));
}
