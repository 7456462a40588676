import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { parseTable, type Table } from "./tables.ts";

/** A file made by a test. Up to 50 MB; larger ones are written to disk and chosen by their path. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** The names of the samples' buttons on the start page. */
export const SAMPLES = {
  "customers.csv": /^Customers, messy/,
  "orders.csv": /^Orders, two years/,
  "customers-zh.csv": /^客户名单/,
} as const;

export async function openStart(page: Page): Promise<void> {
  await page.goto("./");
  await page.getByRole("heading", { level: 1 }).waitFor();
}

export async function openSample(page: Page, name: keyof typeof SAMPLES): Promise<void> {
  await openStart(page);
  await page.getByRole("button", { name: SAMPLES[name] }).click();
  await untilRead(page);
}

/** Chooses a file with the start page's button: a path on disk, or bytes. */
export async function chooseFile(page: Page, file: NamedFile | string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file" }).click();
  await (await chooser).setFiles(typeof file === "string" ? file : payload(file));
}

/** Opens the start page and the file, and waits for all of its rows. */
export async function openFile(page: Page, file: NamedFile | string): Promise<void> {
  await openStart(page);
  await chooseFile(page, file);
  await untilRead(page);
}

/** Lets go of files over a part of the page, as when they are dragged from a folder. */
export async function dropFiles(onto: Locator, files: readonly NamedFile[]): Promise<void> {
  const dataTransfer = await onto.page().evaluateHandle(
    (parts) => {
      const data = new DataTransfer();
      for (const { name, base64 } of parts) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], name));
      }
      return data;
    },
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") })),
  );
  for (const event of ["dragenter", "dragover", "drop"]) await onto.dispatchEvent(event, { dataTransfer });
}

/** The same with one file, which takes the place of the one that is open, if any. */
export async function dropInPlace(onto: Locator, file: NamedFile): Promise<void> {
  const page = onto.page();
  const grid = page.getByRole("grid");
  await grid
    .or(page.getByRole("heading", { level: 1 }))
    .first()
    .waitFor();
  const asks = await grid.isVisible();
  await dropFiles(onto, [file]);
  if (!asks) return;
  const asked = page.getByRole("dialog", { name: `Open ${file.name}` });
  await asked.getByRole("button", { name: /^In place of/ }).click();
}

/** Puts cells on the clipboard as a spreadsheet does, and presses Ctrl+V. */
export async function paste(page: Page, copied: { text: string; html?: string }): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(async ({ text, html }) => {
    const parts: Record<string, Blob> = { "text/plain": new Blob([text], { type: "text/plain" }) };
    if (html !== undefined) parts["text/html"] = new Blob([html], { type: "text/html" });
    await navigator.clipboard.write([new ClipboardItem(parts)]);
  }, copied);
  await page.keyboard.press("ControlOrMeta+V");
}

/** Opens a small table by pasting it, and waits for its rows. */
export async function pasteTable(page: Page, table: Table): Promise<void> {
  await openStart(page);
  await paste(page, { text: table.map((row) => row.join("\t")).join("\n") });
  await untilRead(page);
}

/** Waits until the file that is open is read to its end. */
export async function untilRead(page: Page): Promise<void> {
  await page
    .getByRole("grid")
    .or(page.getByRole("region", { name: "Analyse" }))
    .first()
    .waitFor();
  await page.getByRole("banner").getByRole("button", { name: "Download", disabled: false }).waitFor();
}

/** What the page says to know about the file, behind the figure beside "Read as". */
export async function thingsToKnow(page: Page): Promise<string[]> {
  await page.getByRole("button", { name: /things? to know about the file/ }).click();
  const about = page.getByRole("dialog", { name: "About this file" });
  await about.waitFor();
  return about.getByRole("listitem").getByRole("paragraph").allTextContents();
}

/** Waits until the panel shows what was found in the list as it now is. */
export async function untilFound(page: Page): Promise<Locator> {
  const panel = page.getByRole("region", { name: "What was found" });
  await panel.getByRole("img", { name: /valid/ }).waitFor();
  await panel.locator("[aria-busy=false]").waitFor();
  return panel;
}

/** Presses the one button and waits for the search that follows. */
export async function cleanUp(page: Page): Promise<void> {
  const panel = await untilFound(page);
  await panel.getByRole("button", { name: /^Clean up \d+ safe/ }).click();
  await untilFound(page);
}

export function downloadButton(page: Page): Locator {
  return page.getByRole("banner").getByRole("button", { name: "Download" });
}

export interface Downloaded {
  readonly name: string;
  readonly bytes: Buffer;
  /** First the names of the columns, then the rows. */
  readonly table: Table;
}

/** Downloads the clean list: as it is offered, or after `change` chose something else in the dialog. */
export async function download(
  page: Page,
  change?: (dialog: Locator) => Promise<unknown>,
): Promise<Downloaded> {
  await downloadButton(page).click();
  const dialog = page.getByRole("dialog", { name: "Download" });
  await change?.(dialog);
  const coming = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download", exact: true }).click();
  const file = await coming;
  const bytes = await readFile(await file.path());
  await page.getByRole("dialog").getByRole("button", { name: "Done" }).click();
  return {
    name: file.suggestedFilename(),
    bytes,
    get table() {
      return parseTable(bytes);
    },
  };
}

function payload({ name, bytes }: NamedFile) {
  return { name, mimeType: "text/csv", buffer: Buffer.from(bytes) };
}
