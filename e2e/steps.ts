import { expect, type Locator, type Page } from "@playwright/test";

/** Finds an action by its name, fills in its form and adds the step. */
export async function addStep(
  page: Page,
  action: string,
  fill?: (form: Locator) => Promise<unknown>,
): Promise<void> {
  const form = await openAction(page, action);
  await fill?.(form);
  await form.getByRole("button", { name: "Add step" }).click();
  await expect(form).toBeHidden();
}

/** Opens the form of an action from the palette. */
export async function openAction(page: Page, action: string): Promise<Locator> {
  await page.keyboard.press("ControlOrMeta+K");
  await page.getByRole("combobox", { name: "Find an action" }).fill(action);
  await page.getByRole("option", { name: action }).first().click();
  const form = page.getByRole("dialog", { name: action, exact: true });
  await expect(form).toBeVisible();
  return form;
}

/** Ticks columns in a form. */
export async function tickColumns(form: Locator, ...names: readonly string[]): Promise<void> {
  for (const name of names) await form.getByRole("checkbox", { name, exact: true }).check();
}

/** Shows the panel of steps. */
export async function showSteps(page: Page): Promise<Locator> {
  await page.getByRole("tab", { name: /^Steps/ }).click();
  const panel = page.getByRole("region", { name: "Steps, in the order they run" });
  await expect(panel).toBeVisible();
  return panel;
}

/** The lines of the steps, in the order they run. */
export function stepLines(page: Page): Locator {
  return page.getByRole("list", { name: "Steps, in the order they run" }).getByRole("listitem");
}

/** Waits until the steps are these, in this order: what each is, then what it did. */
export async function expectSteps(
  page: Page,
  steps: readonly { readonly step: string; readonly did: string }[],
): Promise<void> {
  await expect(stepLines(page)).toContainText(steps.map(({ step }) => step));
  await expect(stepLines(page)).toContainText(steps.map(({ did }) => did));
}

/** The choice of rows shown above the list: "All rows", "Changed" or "Removed". */
export function rowsShown(page: Page, which: "All rows" | "Changed" | "Removed"): Locator {
  return page.getByRole("radiogroup", { name: "Rows shown" }).getByRole("radio", {
    name: new RegExp(`^${which}`),
  });
}

/** Waits until so many rows are changed and so many removed, as the choice above the list says. */
export async function expectChanges(page: Page, changed: number, removed: number): Promise<void> {
  const group = page.getByRole("radiogroup", { name: "Rows shown" });
  const named = (which: string, count: number) =>
    group.getByRole("radio", { name: `${which} ${count.toLocaleString("en")}`, exact: true });
  await expect(named("Changed", changed)).toHaveCount(1);
  await expect(named("Removed", removed)).toHaveCount(1);
}

export async function undo(page: Page): Promise<void> {
  await page.keyboard.press("ControlOrMeta+Z");
}

export async function redo(page: Page): Promise<void> {
  await page.keyboard.press("ControlOrMeta+Shift+Z");
}
