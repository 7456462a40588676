import { gzipSync } from "node:zlib";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { expectNames, expectRows, list, shownRows } from "./list.ts";
import { chooseFile, download, dropInPlace, openFile, openStart, thingsToKnow, untilRead } from "./page.ts";
import { addStep } from "./steps.ts";

const people = [
  ["id", "name", "city"],
  ["00123", "Ann", "Oslo"],
  ["110101199003074567", "王伟", "深圳"],
  ["7", "Zoë", ""],
];
const [, ...rows] = people;
/** As the list shows them: an empty cell is said to be missing. */
const shownPeople = people.map((row) => row.map((cell) => cell || "missing"));

function readAs(page: Page): Locator {
  return page.getByText(/^Read as /);
}

function workbook(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      { name: "People", rows: people },
      {
        name: "Orders",
        rows: [
          ["order", "total"],
          ["A1", 12.5],
        ],
      },
    ],
  });
}

test.describe("a file is read by what it holds, whatever its name", () => {
  const json = JSON.stringify(rows.map(([id, name, city]) => ({ id, name, city })));
  const vcard = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann Berg\r\nTEL:+47 22 00\r\nEND:VCARD\r\n";
  const page1 = `<html><body><table><tr><th>id</th><th>name</th></tr><tr><td>1</td><td>Ann &amp; Bo</td></tr></table></body></html>`;
  for (const [what, bytes, says, shown] of [
    ["JSON", json, "Read as JSON", shownPeople],
    [
      "JSON lines",
      rows.map(([id, name, city]) => JSON.stringify({ id, name, city })).join("\n"),
      "Read as JSON lines",
      shownPeople,
    ],
    [
      "a web page saved as .xls",
      page1,
      "Read as a web page",
      [
        ["id", "name"],
        ["1", "Ann & Bo"],
      ],
    ],
    ["a packed CSV", gzipSync(people.map((row) => row.join(",")).join("\n")), "UTF-8, comma", shownPeople],
    [
      "an archive with one list",
      zipSync({ "people.csv": strToU8(people.map((row) => row.join(";")).join("\n")) }),
      "UTF-8, semicolon",
      shownPeople,
    ],
  ] as const) {
    test(what, async ({ page }) => {
      await openFile(page, { name: "list.dat", bytes });
      await expect(readAs(page)).toContainText(says);
      await expectNames(page, shown[0]);
      await expectRows(page, shown.slice(1));
    });
  }

  test("contacts from a phone", async ({ page }) => {
    await openFile(page, { name: "contacts.vcf", bytes: vcard });
    await expect(readAs(page)).toContainText("contacts (vCard)");
    await expect(list(page)).toContainText("Ann Berg");
    await expect(list(page)).toContainText("+47 22 00");
  });

  test("a workbook, of which another sheet can be chosen", async ({ page }) => {
    await openFile(page, { name: "people.csv", bytes: await workbook() });
    await expect(readAs(page)).toContainText("Read as a workbook, “People”, names in line 1");
    await expectRows(page, shownPeople.slice(1));
    expect(await thingsToKnow(page)).toContainEqual(
      "The file holds 2 tables. “People” was read; the other is Orders.",
    );
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Change how the file is read" }).click();
    const options = page.getByRole("dialog", { name: "How the file is read" });
    await options.getByLabel("Table to read").selectOption("Orders");
    await options.getByRole("button", { name: "Read again" }).click();
    await expect(readAs(page)).toContainText("“Orders”");
    await untilRead(page);
    await expectRows(page, [["A1", "12.5"]]);
  });

  test("a database, written and read again", async ({ page }) => {
    await openFile(page, { name: "people.json", bytes: json });
    const file = await download(page, (dialog) => dialog.getByLabel("Save as").selectOption("sqlite"));
    expect(file.name).toBe("people-clean.sqlite");
    await dropInPlace(list(page), file);
    await expect(page.getByRole("button", { name: "people-clean.sqlite: file menu" })).toBeVisible();
    await untilRead(page);
    await expect(readAs(page)).toContainText("Read as a database");
    await expectRows(page, shownPeople.slice(1));
  });

  test("Parquet, written and read again", async ({ page }) => {
    await openFile(page, { name: "people.json", bytes: json });
    const file = await download(page, (dialog) => dialog.getByLabel("Save as").selectOption("parquet"));
    await dropInPlace(list(page), file);
    await expect(page.getByRole("button", { name: "people-clean.parquet: file menu" })).toBeVisible();
    await untilRead(page);
    await expectRows(page, shownPeople.slice(1));
  });
});

test("A workbook is written with ids as text, and with a sheet that tells what was done", async ({
  page,
}) => {
  await openFile(page, { name: "people.csv", bytes: people.map((row) => row.join(",")).join("\n") });
  await addStep(page, "Remove rows with missing cells");
  const { name, bytes } = await download(page, (dialog) => dialog.getByLabel("Save as").selectOption("xlsx"));
  expect(name).toBe("people-clean.xlsx");
  const { sheets } = await readXlsx(bytes);
  expect(sheets.map((sheet) => sheet.name)).toEqual(["people", "What was done"]);
  expect(sheets[0]?.rows).toEqual(people.slice(0, 3));
  expect(sheets[1]?.rows[1]?.slice(2).map(Number)).toEqual([0, 1]);
});

test("A CSV for an old program: another encoding, and the letters it lacks are told", async ({ page }) => {
  await openFile(page, { name: "people.csv", bytes: people.map((row) => row.join(",")).join("\n") });
  await page.getByRole("banner").getByRole("button", { name: "Download" }).click();
  const dialog = page.getByRole("dialog", { name: "Download" });
  await dialog.getByText("How it is written").click();
  await dialog.getByLabel("Letters stored as (encoding)").selectOption("gb18030");
  const coming = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download", exact: true }).click();
  const path = await (await coming).path();
  const { readFile } = await import("node:fs/promises");
  const text = new TextDecoder("gb18030", { fatal: true }).decode(await readFile(path));
  expect(
    text
      .split("\r\n")
      .slice(0, 4)
      .map((line) => line.split(",")),
  ).toEqual(people);
});

test("Text that another program garbled is told, its repair is offered, and what is lost is said", async ({
  page,
}) => {
  const bytes = "id,StraÃŸe,note\n1,MÃ¼hlweg 1,ok\n2,Ångströmgatan 2,锟斤拷\n";
  await openFile(page, { name: "streets.csv", bytes });
  const told = await thingsToKnow(page);
  expect(told.find((text) => text.startsWith("2 texts were already garbled"))).toContain(
    "“StraÃŸe” for “Straße”",
  );
  expect(told.find((text) => text.startsWith("1 text has letters that were already lost"))).toContain(
    "“锟斤拷”",
  );
  await page.keyboard.press("Escape");
  const decide = page.getByRole("region", { name: "For you to decide" });
  await decide.getByRole("button", { name: "Repair (Garbled text)" }).click();
  await expectRows(page, [
    ["1", "Mühlweg 1", "ok"],
    ["2", "Ångströmgatan 2", "锟斤拷"],
  ]);
  await decide.getByRole("button", { name: "Rename (A garbled name)" }).click();
  await expectNames(page, ["id", "Straße", "note"]);
});

test("Text aligned by spaces is read unasked, and where it is cut can be changed", async ({ page }) => {
  const bytes = `id     name       amount
------ ---------- ------
00123  王伟        12.50
7      Zoë Berg   100.00
`;
  await openFile(page, { name: "report.txt", bytes });
  await expect(readAs(page)).toContainText("Read as aligned columns, UTF-8, names in line 1");
  await expectNames(page, ["id", "name", "amount"]);
  await expectRows(page, [
    ["00123", "王伟", "12.50"],
    ["7", "Zoë Berg", "100.00"],
  ]);
  expect(await thingsToKnow(page)).toContainEqual("1 line of dashes was left out, first on line 2.");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Change how the file is read" }).click();
  const options = page.getByRole("dialog", { name: "How the file is read" });
  const cuts = options.getByLabel("Columns begin after so many places");
  await expect(cuts).toHaveValue("7, 17");
  await cuts.fill("3, 7, 17");
  await expect(options.getByRole("cell", { name: "001", exact: true })).toBeVisible();
  await options.getByRole("button", { name: "Read again" }).click();
  await expect
    .poll(() => shownRows(page))
    .toEqual([
      ["001", "23", "王伟", "12.50"],
      ["7", "missing", "Zoë Berg", "100.00"],
    ]);
});

test("A workbook with a password is told in a sentence", async ({ page }) => {
  const locked = Buffer.alloc(4096);
  locked.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  locked.set(Buffer.from("EncryptedPackage", "utf16le"), 1024);
  await openStart(page);
  await chooseFile(page, { name: "secret.xlsx", bytes: locked });
  await expect(page.getByRole("alert")).toContainText("secret.xlsx is protected by a password.");
});

test("Formats load only when they are needed", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await openFile(page, { name: "people.csv", bytes: "id\n1\n2\n" });
  const before = fetched.filter((url) => /workbook|sqlite|parquet|wasm/.test(url));
  expect(before).toEqual([]);
});
