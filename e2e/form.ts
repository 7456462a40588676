import { expect, type Locator, type Page } from "@playwright/test";
import { header } from "./list.ts";

/** Opens the form of an operation by typing its name after Ctrl+K. */
export async function fromPalette(page: Page, operation: string): Promise<Locator> {
  await page.keyboard.press("ControlOrMeta+K");
  await page.getByRole("combobox", { name: "Find an action" }).fill(operation);
  await page
    .getByRole("option")
    .filter({ has: page.getByText(operation, { exact: true }) })
    .click();
  return openForm(page, operation);
}

/** Opens the form of an operation from the menu of a column; `entry` is what the menu calls it. */
export async function fromColumn(
  page: Page,
  column: string,
  operation: string,
  entry = operation,
): Promise<Locator> {
  await columnMenu(page, column, entry);
  return openForm(page, operation);
}

/** Chooses an entry of a column's menu. */
export async function columnMenu(page: Page, column: string, entry: string): Promise<void> {
  await header(page, column)
    .getByRole("button", { name: `Menu for ${column}` })
    .click();
  await page.getByRole("menuitem", { name: entry, exact: true }).click();
}

async function openForm(page: Page, operation: string): Promise<Locator> {
  const form = page.getByRole("dialog", { name: operation, exact: true });
  await form.waitFor();
  return form;
}

/** Ticks exactly these columns. */
export async function tick(within: Locator, columns: readonly string[]): Promise<void> {
  const none = within.getByRole("button", { name: "None" });
  if (await none.isEnabled()) await none.click();
  for (const column of columns) await within.getByRole("checkbox", { name: column, exact: true }).check();
}

/** Chooses one of a few, whether the form shows them as a list or side by side. */
export async function choose(within: Locator, field: string, option: string): Promise<void> {
  const list = within.getByRole("combobox", { name: field, exact: true });
  if ((await list.count()) > 0) await list.selectOption({ label: option });
  else
    await within
      .getByRole("radiogroup", { name: field })
      .getByRole("radio", { name: option, exact: true })
      .check();
}

/** Waits for what the form says would change. */
export async function expectPreview(within: Locator, lines: readonly string[]): Promise<void> {
  const preview = within.getByRole("region", { name: "What would change" });
  await expect(preview.getByRole("paragraph")).toHaveText([...lines]);
}

export async function addStep(within: Locator): Promise<void> {
  await within.getByRole("button", { name: "Add step" }).click();
  await within.waitFor({ state: "hidden" });
}
