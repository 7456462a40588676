import { type BrowserContext, expect, type Locator, type Page, test } from "@playwright/test";
import { kept, untilKept } from "./kept.ts";
import { expectRowCount, expectRows, list } from "./list.ts";
import { siteWithVersions } from "./newer-version.ts";
import { chooseFile, cleanUp, download, openFile, openStart, SAMPLES, untilRead } from "./page.ts";
import { type Recorded, recordRequests } from "./requests.ts";
import { addStep, expectChanges, expectSteps, showSteps, undo } from "./steps.ts";

/** Words that stand in the file and nowhere else. */
const secret = "zirkonmarder";
const people = {
  name: `${secret}.csv`,
  bytes: `name,city\n ${secret} ,Oslo\nBob,Rome\nBob,Rome\n`,
};
const peopleClean = [
  ["name", "city"],
  [secret, "Oslo"],
  ["Bob", "Rome"],
];

function messages(page: Page): Locator {
  return page.getByRole("region", { name: "Messages" });
}

/** Waits until all files of the page are stored on this computer. */
async function untilStored(page: Page): Promise<void> {
  await expect(page.getByRole("contentinfo").getByText("Works offline")).toBeVisible();
}

/** Opens, cleans, analyses and downloads: first a sample, then a file of one's own. */
async function wholeJob(page: Page): Promise<void> {
  await page.getByRole("button", { name: SAMPLES["customers.csv"] }).click();
  await untilRead(page);
  await cleanUp(page);
  await page.getByRole("radio", { name: "Analyse" }).check();
  await saveFirstChart(page);
  await page.getByRole("button", { name: /^Statistics/ }).click();
  await expect(page.getByRole("table", { name: "Figures of every column" })).toBeVisible();
  const sample = await download(page);
  expect(sample.name).toBe("customers-clean.csv");
  expect(sample.table.length).toBeGreaterThan(4000);

  await page.getByRole("button", { name: "customers.csv: file menu" }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("menuitem", { name: "Open another file…" }).click();
  const buffer = Buffer.from(people.bytes);
  await (await chooser).setFiles({ name: people.name, mimeType: "text/csv", buffer });
  const asked = page.getByRole("dialog", { name: `Open ${people.name}` });
  await asked.getByRole("button", { name: /^In place of/ }).click();
  await expect(page.getByRole("button", { name: `${people.name}: file menu` })).toBeVisible();
  await untilRead(page);
  await addStep(page, "Remove extra spaces");
  await addStep(page, "Remove repeated rows");
  await expectChanges(page, 1, 1);
  expect((await download(page)).table).toEqual(peopleClean);
  await page.getByRole("button", { name: "中文" }).click();
  await page.getByRole("button", { name: "English" }).click();
}

async function saveFirstChart(page: Page): Promise<void> {
  for (const name of [/as a picture \(PNG\)$/, /as a drawing \(SVG\)$/]) {
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name }).first().click();
    expect(await (await coming).failure()).toBeNull();
  }
}

test("After one load the whole job works without network, and nothing is ever sent", async ({
  context,
  page,
  baseURL,
}) => {
  const recorded = recordRequests(context);
  await openStart(page);
  await untilStored(page);
  await wholeJob(page);
  const online = recorded.length;

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(
    await page.evaluate(() =>
      fetch("./sw.js").then(
        () => "reached",
        () => "no network",
      ),
    ),
  ).toBe("no network");
  await wholeJob(page);

  // All of them were seen: the page's, the worker's and the service worker's, online and offline.
  expect(recorded.filter(({ url }) => /\/engine\.worker.*\.js$/.test(url)).length).toBeGreaterThan(0);
  expect(recorded.filter(({ by }) => by === "service worker").length).toBeGreaterThan(20);
  expect(recorded.length).toBeGreaterThan(online);
  const home = String(baseURL);
  const own = await ownFiles(context, home);
  for (const request of recorded) expectOwnFile(request, own, home);
});

/** Every file that belongs to the page, by address: those it stores, and the few that begin it. */
async function ownFiles(context: BrowserContext, baseURL: string): Promise<ReadonlySet<string>> {
  await context.setOffline(false);
  const worker = await (await context.request.get("sw.js")).text();
  const stored = [...worker.matchAll(/url:"([^"]+)"/g)].map(([, url]) => url);
  const helper = /"\.\/(workbox-\w+)"/.exec(worker)?.[1];
  const first = ["", "sw.js", `${helper}.js`, "manifest.webmanifest"];
  return new Set([...stored, ...first].map((path) => new URL(path, baseURL).href));
}

function expectOwnFile(request: Recorded, own: ReadonlySet<string>, baseURL: string): void {
  const { method, url, body, headers } = request;
  expect(method, url).toBe("GET");
  expect(body, url).toBeNull();
  expect(`${url} ${headers}`).not.toContain(secret);
  // What the page hands to the user itself, as a download or a picture being drawn, has no address on a network.
  if (url.startsWith(`blob:${baseURL}`) || url.startsWith("data:")) return;
  expect([...own]).toContain(url.replace(/\?__WB_REVISION__=\w+$/, ""));
}

test("The record would show a request to somewhere else", async ({ context, page }) => {
  const recorded = recordRequests(context);
  await page.goto("about:blank");
  await page.evaluate(() => fetch("http://127.0.0.1:9/out", { method: "POST", body: "x" }).catch(() => null));
  expect(recorded.map(({ method, url, body }) => ({ method, url, body }))).toEqual([
    { method: "POST", url: "http://127.0.0.1:9/out", body: "x" },
  ]);
});

test("Page and worker carry a policy that forbids any other address, and the browser enforces it", async ({
  page,
}) => {
  const worker = page.waitForResponse(/engine\.worker.*\.js$/);
  const answer = await page.goto("./");
  for (const response of [answer, await worker]) {
    const policy = response?.headers()["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    // SQLite is WebAssembly; nothing else may be made from text.
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy.replace("'wasm-unsafe-eval'", "")).not.toMatch(/unsafe|https?:|\*/);
  }
  const [engine] = page.workers();
  expect(await page.evaluate(trySending)).toBe("forbidden by connect-src");
  expect(await engine.evaluate(trySending)).toBe("forbidden by connect-src");
});

/** Runs in the page or in the worker: what becomes of a request to another address. */
function trySending(): Promise<string> {
  return new Promise((resolve) => {
    addEventListener("securitypolicyviolation", (event) =>
      resolve(`forbidden by ${event.effectiveDirective}`),
    );
    fetch("http://127.0.0.1:9/out").then(
      () => resolve("sent"),
      () => undefined,
    );
  });
}

/** Tries to close the page; true when the browser asks first (the answer is to stay). */
async function asksBeforeClosing(page: Page): Promise<boolean> {
  const asked = page.waitForEvent("dialog").then(async (dialog) => {
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    return true;
  });
  const closed = page.waitForEvent("close").then(() => false);
  await page.close({ runBeforeUnload: true });
  return Promise.race([asked, closed]);
}

test("With work not downloaded the page asks before it closes", async ({ page }) => {
  await openFile(page, people);
  await addStep(page, "Remove repeated rows");
  await expectChanges(page, 0, 1);
  expect(await asksBeforeClosing(page)).toBe(true);
  await expect(list(page)).toBeVisible();
});

for (const [when, act] of [
  ["nothing was done", async () => undefined],
  [
    "all was undone",
    async (page: Page) => {
      await addStep(page, "Remove repeated rows");
      await undo(page);
      await expectChanges(page, 0, 0);
    },
  ],
  [
    "the work was downloaded",
    async (page: Page) => {
      await addStep(page, "Remove repeated rows");
      await expectChanges(page, 0, 1);
      await download(page);
    },
  ],
] as const) {
  test(`The page closes without asking when ${when}`, async ({ page }) => {
    await openFile(page, people);
    await act(page);
    expect(await asksBeforeClosing(page)).toBe(false);
  });
}

/** Goes on from the start page and finds everything as it was. */
async function goOn(page: Page): Promise<void> {
  const offer = page.getByRole("region", { name: "Go on" });
  await expect(offer).toContainText(`Go on with ${people.name} (2 steps, `);
  await offer.getByRole("button", { name: "Go on" }).click();
  await untilRead(page);
  await expectRowCount(page, 3);
  await expectChanges(page, 1, 1);
  await showSteps(page);
  await expectSteps(page, [
    { step: "Remove extra spaces in all columns", did: "1 cell changed" },
    { step: "Remove repeated rows", did: "1 row removed" },
  ]);
  expect((await download(page)).table).toEqual(peopleClean);
}

async function workOnPeople(page: Page): Promise<void> {
  await openFile(page, people);
  await addStep(page, "Remove extra spaces");
  await addStep(page, "Remove repeated rows");
  await expectChanges(page, 1, 1);
  await untilKept(page, 2);
}

test("After a reload one can go on where one was, with the file and all steps", async ({ page }) => {
  await workOnPeople(page);
  page.on("dialog", (dialog) => dialog.accept());
  await page.reload();
  await goOn(page);
});

test("Another tab with another file leaves this one's work alone", async ({ context, page }) => {
  await workOnPeople(page);
  const other = await context.newPage();
  await openStart(other);
  await chooseFile(other, { name: "other.csv", bytes: "a\n1\n" });
  await untilRead(other);
  await expect.poll(() => kept(other)).toMatchObject({ files: 2 });
  page.on("dialog", (dialog) => dialog.accept());
  await page.reload();
  await goOn(page);
  await other.reload();
  await expect(other.getByRole("region", { name: "Go on" })).toContainText("Go on with other.csv");
});

test("After a reload each step can still be undone", async ({ page }) => {
  await workOnPeople(page);
  page.on("dialog", (dialog) => dialog.accept());
  await page.reload();
  await page.getByRole("region", { name: "Go on" }).getByRole("button", { name: "Go on" }).click();
  await untilRead(page);
  await expectChanges(page, 1, 1);
  await undo(page);
  await showSteps(page);
  await expectSteps(page, [{ step: "Remove extra spaces in all columns", did: "1 cell changed" }]);
});

test("After a crash of the tab one can go on where one was", async ({ context, page }) => {
  await workOnPeople(page);
  const crashed = page.waitForEvent("crash");
  const session = await context.newCDPSession(page);
  session.send("Page.crash").catch(() => undefined);
  await crashed;
  const next = await context.newPage();
  await openStart(next);
  await goOn(next);
});

test("“Forget this file” removes the file and the steps from this computer", async ({ page }) => {
  await workOnPeople(page);
  await page.getByRole("button", { name: `${people.name}: file menu` }).click();
  await page.getByRole("menuitem", { name: "Forget this file…" }).click();
  const asked = page.getByRole("dialog", { name: `Forget ${people.name}?` });
  await expect(asked).toContainText("2 steps not downloaded yet will be gone.");
  await asked.getByRole("button", { name: "Forget it" }).click();
  await expect(
    messages(page).getByText("Forgotten. Nothing of the file is left in this browser."),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Choose a file" })).toBeVisible();
  expect(await kept(page)).toEqual({ files: 0, steps: -1 });
  expect(await everythingStored(page)).not.toContain(secret);

  await page.reload();
  await expect(page.getByRole("button", { name: "Choose a file" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Go on" })).toHaveCount(0);
});

test("Work forgotten from the start page is there again with one press, whole", async ({ page }) => {
  await workOnPeople(page);
  page.on("dialog", (dialog) => dialog.accept());
  await page.reload();
  const offer = page.getByRole("region", { name: "Go on" });
  await offer.getByRole("button", { name: "Forget" }).click();
  await expect(offer).toHaveCount(0);
  await expect.poll(() => kept(page)).toEqual({ files: 0, steps: -1 });
  const said = messages(page).getByRole("listitem").filter({ hasText: "Forgotten" });
  await said.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => kept(page)).toEqual({ files: 1, steps: 2 });
  await page.reload();
  await goOn(page);
});

test("Work of an earlier visit can be forgotten from the start page", async ({ page }) => {
  await workOnPeople(page);
  page.on("dialog", (dialog) => dialog.accept());
  await page.reload();
  await page.getByRole("region", { name: "Go on" }).getByRole("button", { name: "Forget" }).click();
  await expect(page.getByRole("region", { name: "Go on" })).toHaveCount(0);
  await expect.poll(() => kept(page)).toEqual({ files: 0, steps: -1 });
  await chooseFile(page, { name: "other.csv", bytes: "a\n1\n" });
  await untilRead(page);
  await expectRows(page, [["1"]]);
});

/** Addresses in the caches, and all that small stores of the page hold, as one text. */
function everythingStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    const folder = await navigator.storage.getDirectory();
    const files: string[] = [];
    for await (const name of folder.keys()) files.push(name);
    return JSON.stringify([
      keys.flat().map(({ url }) => url),
      { ...localStorage },
      { ...sessionStorage },
      files,
      document.cookie,
    ]);
  });
}

test("A new version waits until one agrees to it", async ({ page, baseURL }) => {
  const site = await siteWithVersions(String(baseURL));
  try {
    await page.goto(site.url);
    const version = page.locator("meta[name=version]");
    await expect(version).toHaveAttribute("content", "one");
    await untilStored(page);

    site.putOut("two");
    await page.reload();
    await expect(messages(page).getByText("A new version is ready.")).toBeVisible();
    await expect(version).toHaveAttribute("content", "one");
    await page.reload();
    await expect(messages(page).getByText("A new version is ready.")).toBeVisible();
    await expect(version).toHaveAttribute("content", "one");

    await page.getByRole("button", { name: "Reload" }).click();
    await expect(version).toHaveAttribute("content", "two");
  } finally {
    site.close();
  }
});
