import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectNames, expectRows, list } from "./list.ts";
import { download, dropFiles, openFile, openSample, openStart, paste, untilRead } from "./page.ts";
import { addStep, expectSteps, redo, showSteps, stepLines, tickColumns, undo } from "./steps.ts";

const letters = { name: "letters.csv", bytes: "letter,note\na,one\nb,two\nc,three\n" };
const [aToB, bToC] = [
  "Replace “a” with “b” in letter: the text anywhere in a cell",
  "Replace “b” with “c” in letter: the text anywhere in a cell",
];

async function replace(page: Page, find: string, by: string): Promise<void> {
  await addStep(page, "Find and replace", async (form) => {
    await tickColumns(form, "letter");
    await form.getByRole("textbox", { name: "Find", exact: true }).fill(find);
    await form.getByRole("textbox", { name: "Replace with" }).fill(by);
  });
}

/** Opens the small list and adds two steps whose order matters: a becomes b, then b becomes c. */
async function openWithTwoSteps(page: Page): Promise<Locator> {
  await openFile(page, letters);
  await replace(page, "a", "b");
  await replace(page, "b", "c");
  const panel = await showSteps(page);
  await expectLetters(page, ["c", "c", "c"]);
  return panel;
}

async function expectLetters(page: Page, shown: readonly string[]): Promise<void> {
  await expectRows(
    page,
    shown.map((letter, index) => [letter, ["one", "two", "three"][index]]),
  );
}

test("A step can be switched off and on again", async ({ page }) => {
  const panel = await openWithTwoSteps(page);
  const first = panel.getByRole("switch", { name: `Use this step: ${aToB}` });
  await first.click();
  await expect(first).not.toBeChecked();
  await expectLetters(page, ["a", "c", "c"]);
  await expectSteps(page, [
    { step: aToB, did: "Switched off" },
    { step: bToC, did: "1 cell changed" },
  ]);
  await first.click();
  await expect(first).toBeChecked();
  await expectLetters(page, ["c", "c", "c"]);
  await expectSteps(page, [
    { step: aToB, did: "1 cell changed" },
    { step: bToC, did: "2 cells changed" },
  ]);
});

test("A step can be changed, with what it would do counted before it counts", async ({ page }) => {
  const panel = await openWithTwoSteps(page);
  await panel.getByRole("button", { name: `Change this step: ${aToB}` }).click();
  const form = page.getByRole("dialog", { name: "Change step: Find and replace" });
  await form.getByRole("textbox", { name: "Find", exact: true }).fill("zzz");
  const would = form.getByRole("region", { name: "What would change" });
  await expect(would).toContainText("Nothing would change.");
  await form.getByRole("textbox", { name: "Find", exact: true }).fill("c");
  await expect(would).toContainText("1 cell would change");
  await form.getByRole("button", { name: "Save step" }).click();
  await expectLetters(page, ["a", "c", "c"]);
  await expect(stepLines(page)).toHaveCount(2);
  await expect(stepLines(page).first()).toContainText("Replace “c” with “b”");
});

test("A step can be removed", async ({ page }) => {
  const panel = await openWithTwoSteps(page);
  await panel.getByRole("button", { name: `More for this step: ${aToB}` }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await expectLetters(page, ["a", "c", "c"]);
  await expectSteps(page, [{ step: bToC, did: "1 cell changed" }]);
});

test.describe("a step can be moved, and the list follows the new order", () => {
  const moves: Record<string, (panel: Locator) => Promise<void>> = {
    "from its menu": async (panel) => {
      await panel.getByRole("button", { name: `More for this step: ${bToC}` }).click();
      await panel.page().getByRole("menuitem", { name: "Move up" }).click();
    },
    "with the keyboard": async (panel) => {
      await panel.getByRole("button", { name: `Change this step: ${bToC}` }).press("Alt+ArrowUp");
    },
    "by dragging it": async (panel) => {
      await panel
        .getByRole("button", { name: /^Drag to move/ })
        .last()
        .hover();
      await panel.page().mouse.down();
      await panel
        .getByRole("listitem")
        .first()
        .hover({ position: { x: 10, y: 2 } });
      await panel.page().mouse.up();
    },
  };
  for (const [how, move] of Object.entries(moves)) {
    test(how, async ({ page }) => {
      const panel = await openWithTwoSteps(page);
      await move(panel);
      await expectSteps(page, [
        { step: bToC, did: "1 cell changed" },
        { step: aToB, did: "1 cell changed" },
      ]);
      await expectLetters(page, ["b", "c", "c"]);
    });
  }
});

/** All that a person can read about the state of the work: figures, steps with their counts, columns, first rows. */
async function state(page: Page): Promise<string[]> {
  const texts = (found: Locator) => found.allInnerTexts();
  return [
    ...(await texts(page.getByRole("radiogroup", { name: "Rows shown" }).locator("label"))),
    ...(await texts(page.getByRole("contentinfo").locator("> span"))),
    ...(await texts(stepLines(page))),
    ...(await texts(list(page).getByRole("columnheader").locator("button [dir]"))),
    ...(await texts(list(page).getByRole("row").locator("nth=1").getByRole("gridcell"))),
    (await list(page).getAttribute("aria-rowcount")) ?? "",
  ];
}

/** The state when no work is going on any more. */
async function settledState(page: Page): Promise<string[]> {
  await expect(page.getByRole("contentinfo").getByRole("button", { name: "Stop" })).toHaveCount(0);
  await expect(stepLines(page).filter({ hasText: "Working…" })).toHaveCount(0);
  return state(page);
}

test("Undo and redo go back and forth without end, always to exactly the same list", async ({ page }) => {
  await openSample(page, "customers.csv");
  await showSteps(page);
  const steps: (() => Promise<void>)[] = [
    () => addStep(page, "Remove extra spaces"),
    () => addStep(page, "Remove empty rows"),
    () => addStep(page, "Remove repeated rows"),
    () =>
      addStep(page, "Treat as missing", async (form) => {
        await tickColumns(form, "email", "phone");
        await form.getByRole("textbox", { name: "Texts that mean missing" }).fill("N/A\n-");
      }),
    () => addStep(page, "Change capitals", (form) => tickColumns(form, "name")),
    () => addStep(page, "Remove rows with missing cells", (form) => tickColumns(form, "company")),
    () => addStep(page, "Remove columns", (form) => tickColumns(form, "customer_id")),
  ];
  const states = [await settledState(page)];
  for (const [index, step] of steps.entries()) {
    await step();
    await expect(stepLines(page)).toHaveCount(index + 1);
    states.push(await settledState(page));
  }
  expect(new Set(states.map((each) => each.join("\n"))).size).toBe(steps.length + 1);
  const before = await download(page);

  for (const expected of states.slice(0, -1).toReversed()) {
    await undo(page);
    await expect.poll(() => state(page)).toEqual(expected);
  }
  for (const expected of states.slice(1)) {
    await redo(page);
    await expect.poll(() => state(page)).toEqual(expected);
  }

  for (let times = 0; times < 3; times++) {
    for (let presses = 0; presses < 20; presses++) await undo(page);
    await expect.poll(() => state(page)).toEqual(states[0]);
    for (let presses = 0; presses < 20; presses++) await redo(page);
    await expect.poll(() => state(page)).toEqual(states.at(-1));
  }
  const after = await download(page);
  expect(after.bytes.equals(before.bytes)).toBe(true);
});

test("The history names every moment and goes to any of them", async ({ page }) => {
  const panel = await openWithTwoSteps(page);
  await panel.getByRole("button", { name: "History" }).click();
  const moments = page.getByRole("dialog", { name: "History" }).getByRole("listitem");
  await expect(moments).toContainText(["File as it was read", aToB, `${bToC}now`]);
  await moments.getByRole("button", { name: "File as it was read" }).click();
  await expectLetters(page, ["a", "b", "c"]);
  await panel.getByRole("button", { name: "History" }).click();
  await moments.getByRole("button", { name: bToC }).click();
  await expectLetters(page, ["c", "c", "c"]);
});

test.describe("a recipe", () => {
  const members = {
    name: "members.csv",
    bytes: "member,email,city\n1, ann@x.org ,Oslo\n2,,Rome\n3,cyd@x.org,Bern\n",
  };
  const others = { text: "Id\tMail\tcity\n7\t dan@x.org \tLima\n8\t\tKyiv\n9\teve@x.org\tCairo" };
  const emailSteps = [
    "Remove extra spaces in email",
    "Remove rows in which one or more of these are missing: email",
  ];

  /** Makes two steps on `members` that ask for email, saves them, and tells the name and the text of the file. */
  async function savedRecipe(page: Page): Promise<{ name: string; text: string }> {
    await openFile(page, members);
    await addStep(page, "Remove extra spaces", (form) => tickColumns(form, "email"));
    await addStep(page, "Remove rows with missing cells", (form) => tickColumns(form, "email"));
    const panel = await showSteps(page);
    const coming = page.waitForEvent("download");
    await panel.getByRole("button", { name: "Save recipe" }).click();
    const file = await coming;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
  }

  async function load(page: Page, name: string, text: string): Promise<void> {
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Load recipe" }).click();
    await (await chooser).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  }

  test("is saved as a small file that holds steps and none of the rows", async ({ page }) => {
    const { name, text } = await savedRecipe(page);
    expect(name).toBe("members.limpid.json");
    const recipe = JSON.parse(text) as { version: number; steps: { op: string; on: boolean }[] };
    expect(recipe.version).toBe(1);
    expect(recipe.steps.map(({ op, on }) => ({ op, on }))).toEqual([
      { op: "trim", on: true },
      { op: "remove-missing", on: true },
    ]);
    expect(text).not.toMatch(/ann@x\.org|Oslo|Bern/);
  });

  test("tells before anything runs that a column is not there, asks which is meant, and then runs", async ({
    page,
  }) => {
    const { name, text } = await savedRecipe(page);
    await openStart(page);
    await paste(page, others);
    await untilRead(page);
    await showSteps(page);
    await load(page, name, text);

    const asked = page.getByRole("dialog", { name: "This list has other columns" });
    await expect(asked).toContainText(
      "The recipe asks for a column that is not here, in 2 of its steps. Say which column it is, or go on without. Nothing has run yet.",
    );
    await expect(asked.getByRole("rowheader")).toContainText(["email"]);
    await expect(asked).toContainText("2 steps will be switched off.");
    await expect(page.getByText("No steps yet.")).toBeVisible();
    await expect(page.getByRole("grid", { includeHidden: true })).toHaveAttribute("aria-rowcount", "4");

    await asked.getByLabel("Column to use for email").selectOption({ label: "Mail" });
    await expect(asked).toContainText("All steps will run.");
    await asked.getByRole("button", { name: "Run the recipe" }).click();
    await expectSteps(page, [
      { step: "Remove extra spaces in Mail", did: "1 cell changed" },
      { step: emailSteps[1].replace("email", "Mail"), did: "1 row removed" },
    ]);
    const clean = await download(page);
    expect(clean.table).toEqual([
      ["Id", "Mail", "city"],
      ["7", "dan@x.org", "Lima"],
      ["9", "eve@x.org", "Cairo"],
    ]);
  });

  test("can be dropped on the next list of the same kind and runs at once", async ({ page }) => {
    const { name, text } = await savedRecipe(page);
    await openStart(page);
    await paste(page, { text: "member\temail\tcity\n4\t fay@x.org\tNice\n5\t\tPisa" });
    await untilRead(page);
    await dropFiles(list(page), [{ name, bytes: text }]);
    await expect(
      page.getByRole("region", { name: "Messages" }).getByText("The recipe was used: 2 steps."),
    ).toBeVisible();
    await showSteps(page);
    await expectSteps(page, [
      { step: emailSteps[0], did: "1 cell changed" },
      { step: emailSteps[1], did: "1 row removed" },
    ]);
  });

  test("that is none says so, and nothing changes", async ({ page }) => {
    await openWithTwoSteps(page);
    const alert = page.getByRole("alert", { name: "Something needs you" });
    await load(page, "half.limpid.json", '{"version": 1, "steps": [{"params": {}}]}');
    await expect(alert).toContainText("This recipe can't be used: something is off at “steps.0.op”.");
    await load(page, "shopping.json", '{"milk": 2}');
    await expect(alert).toContainText("This is not a Limpid recipe.");
    await expect(alert).toContainText("Nothing was changed.");
    await expect(stepLines(page)).toHaveCount(2);
    await expectLetters(page, ["c", "c", "c"]);
    await expectNames(page, ["letter", "note"]);
  });
});
