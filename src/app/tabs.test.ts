import { expose } from "comlink";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Host } from "../worker/client.ts";
import { createEngine } from "../worker/engine.ts";
import { start } from "./history.ts";
import { change } from "./moving.ts";
import type { Work } from "./opening.ts";
import { withSecondTable } from "./second-table.ts";
import { EMPTY_RECIPE, getState, NO_FILE, setState } from "./store.ts";
import { createTabs, type Limits } from "./tabs.ts";

Object.assign(globalThis, { requestAnimationFrame: (turn: () => void) => setTimeout(turn, 0) });

/** Each tab with the real engine behind a port; `running` counts the engines that were not ended. */
function bench(limits?: Limits) {
  const hosts = new Set<Host>();
  const tabs = createTabs(() => {
    const { port1, port2 } = new MessageChannel();
    expose(createEngine(), port2);
    const terminate = () => {
      port1.close();
      hosts.delete(host);
    };
    const host: Host = Object.assign(port1, { terminate });
    hosts.add(host);
    return host;
  }, limits);
  return { tabs, running: () => hosts.size };
}

function work(name: string, text: string): Work {
  return { files: [new File([text], name)], read: {}, history: start(EMPTY_RECIPE), unsaved: false };
}

const SMALL = "name,age\n Ada ,36\nBob,41\n";
const TRIM = { id: "s1", op: "trim", params: { columns: [], inner: true }, on: true };

let page: ReturnType<typeof bench>;
function begin(limits?: Limits) {
  if (page) page.tabs.end();
  setState({ ...NO_FILE, problem: null, notices: [], tabs: [], tab: "" });
  page = bench(limits);
  return page.tabs;
}
beforeEach(() => void begin());
afterEach(() => page.tabs.end());

const names = () => getState().tabs.map(({ name }) => name);
const opened = () => getState().opened?.columns.map(({ name }) => name);
async function open(name: string, text = SMALL) {
  const tab = page.tabs.fresh();
  await tab.opening.open(work(name, text));
  page.tabs.makeRoom();
  return tab;
}

describe("Files open side by side", () => {
  it("keep each their steps, their rows and what is looked at", async () => {
    const first = await open("a.csv");
    change(first, (recipe) => ({ ...recipe, steps: [TRIM] }));
    await first.following.caughtUp();
    setState(({ looking }) => ({ looking: { ...looking, search: "Ada" } }));
    await open("b.csv", "x\n1\n");
    expect([names(), opened(), getState().history.present.steps]).toEqual([["a.csv", "b.csv"], ["x"], []]);
    expect([getState().unsaved, getState().looking.search]).toEqual([false, ""]);
    await page.tabs.choose(first.id);
    const { history, ran, looking, unsaved } = getState();
    expect([opened(), history.present.steps, ran?.cellsChanged]).toEqual([["name", "age"], [TRIM], 1]);
    expect([looking.search, unsaved]).toEqual(["Ada", true]);
    expect(getState().tabs.map(({ unsaved: own, steps }) => [own, steps])).toEqual([
      [true, 1],
      [false, 0],
    ]);
  });

  it("go on being read while another is shown", async () => {
    const first = await open("a.csv");
    const big = page.tabs.fresh();
    const reading = big.opening.open(work("big.csv", `a,b\n${"1, 2\n".repeat(200_000)}`));
    await page.tabs.choose(first.id);
    expect(opened()).toEqual(["name", "age"]);
    await reading;
    expect(opened()).toEqual(["name", "age"]);
    expect(getState().jobs).toEqual([]);
    expect(getState().tabs.map(({ rows, state }) => [rows, state])).toEqual([
      [2, "ready"],
      [200_000, "ready"],
    ]);
    await page.tabs.choose(big.id);
    expect([getState().opened?.rows, getState().profiles.size]).toEqual([200_000, 2]);
  });

  it("one that cannot be read is told, and the one before is shown again", async () => {
    await open("a.csv");
    await open("empty.csv", "");
    expect([names(), opened(), getState().problem]).toEqual([
      ["a.csv"],
      ["name", "age"],
      { kind: "empty-file" },
    ]);
    expect(page.running()).toBe(1);
  });

  it("close one by one, down to the start page, and end what ran for them", async () => {
    const first = await open("a.csv");
    const second = await open("b.csv", "x\n1\n");
    await page.tabs.close(second.id);
    expect([names(), opened(), page.running()]).toEqual([["a.csv"], ["name", "age"], 1]);
    await page.tabs.close(first.id);
    expect([names(), opened(), page.running()]).toEqual([[], undefined, 0]);
    await open("c.csv", "y\n1\n");
    expect(opened()).toEqual(["y"]);
  });
});

describe("More files than are kept in memory", () => {
  it("are put aside, the one looked at longest ago first, and read again when chosen, with their steps", async () => {
    begin({ tabs: 2, bytes: 1e9 });
    const first = await open("a.csv");
    change(first, (recipe) => ({ ...recipe, steps: [TRIM] }));
    await first.following.follow();
    await open("b.csv");
    await open("c.csv");
    expect(getState().tabs.map(({ state, unsaved }) => [state, unsaved])).toEqual([
      ["asleep", true],
      ["ready", false],
      ["ready", false],
    ]);
    expect(page.running()).toBe(2);
    await page.tabs.choose(first.id);
    expect(getState().ran?.cellsChanged).toBe(1);
    expect(getState().notices).toMatchObject([{ kind: "read-again", name: "a.csv" }]);
    expect(getState().tabs.map(({ state }) => state)).toEqual(["ready", "asleep", "ready"]);
    expect(page.running()).toBe(2);
  });

  it("are put aside by their size too", async () => {
    begin({ tabs: 9, bytes: 60 });
    await open("a.csv");
    await open("b.csv");
    await open("c.csv");
    expect(getState().tabs.map(({ state }) => state)).toEqual(["asleep", "ready", "ready"]);
  });

  it("one that went away meanwhile keeps its steps, is told, and the one before is shown", async () => {
    begin({ tabs: 1, bytes: 1e9 });
    const first = await open("a.csv");
    change(first, (recipe) => ({ ...recipe, steps: [TRIM] }));
    await first.following.follow();
    await open("b.csv", "x\n1\n");
    const gone = first.asleep;
    if (!gone) throw new Error("It should have been put aside.");
    first.asleep = { ...gone, files: [new File([], "a.csv")] };
    await page.tabs.choose(first.id);
    expect([opened(), getState().problem]).toEqual([["x"], { kind: "empty-file" }]);
    expect(getState().tabs.map(({ state, steps, unsaved }) => [state, steps, unsaved])).toEqual([
      ["failed", 1, true],
      ["ready", 0, false],
    ]);
    first.asleep = gone;
    await page.tabs.choose(first.id);
    expect([opened(), getState().ran?.cellsChanged]).toEqual([["name", "age"], 1]);
  });

  it("several chosen at once stand in their order and are read one after the other", async () => {
    const laid = page.tabs.lay([work("a.csv", SMALL), work("b.csv", "x\n1\n")]);
    expect(getState().tabs.map(({ name, state }) => [name, state])).toEqual([
      ["a.csv", "asleep"],
      ["b.csv", "asleep"],
    ]);
    await page.tabs.choose(laid[1].id);
    expect([opened(), getState().notices]).toEqual([["x"], expect.not.arrayContaining(["read-again"])]);
    await page.tabs.wake(laid[0]);
    expect([opened(), getState().tabs.map(({ rows }) => rows)]).toEqual([["x"], [2, 1]]);
  });
});

describe("A second list", () => {
  const compare = (other: string) =>
    withSecondTable(page.tabs, other, (client, at, id, report) => client.compare(at, id, null, report));

  it("is taken from another tab as it is after its steps, again after they changed, also when it was put aside", async () => {
    begin({ tabs: 1, bytes: 1e9 });
    const first = await open("a.csv");
    await open("b.csv", "name,age\nAda,36\nBob,41\n");
    expect(first.asleep).not.toBeNull();
    expect(await compare(first.id)).toMatchObject({ ok: true, value: { rows: { equal: 1, different: 1 } } });
    change(first, (recipe) => ({ ...recipe, steps: [TRIM] }));
    expect(await compare(first.id)).toMatchObject({ ok: true, value: { rows: { equal: 2, different: 0 } } });
    expect(getState().jobs).toEqual([]);
  });

  it("that was closed is a problem, not a throw", async () => {
    await open("a.csv");
    expect(await compare("t0")).toEqual({ ok: false, problem: { kind: "no-file" } });
  });
});

describe("The tables of one file", () => {
  const file = () =>
    new File(['{"people":[{"name":"Ada"}],"towns":[{"town":"Oslo"}],"ages":[{"age":3}]}'], "all.json");

  it("open each in a tab, in the order of the file, with steps of their own", async () => {
    const tab = page.tabs.fresh();
    await tab.opening.open({ files: [file()], read: {}, history: start(EMPTY_RECIPE), unsaved: false });
    expect(getState().tabs[0].parts.map(({ name }) => name)).toEqual(["people", "towns", "ages"]);
    await page.tabs.openPart(tab.id, "ages");
    await page.tabs.openPart(tab.id, "towns");
    expect(opened()).toEqual(["town"]);
    expect(getState().tabs.map(({ part }) => part)).toEqual(["people", "towns", "ages"]);
    expect(new Set(getState().tabs.map(({ file: id }) => id)).size).toBe(1);
    change(page.tabs.shown(), (recipe) => ({ ...recipe, steps: [TRIM] }));
    expect(getState().tabs.map(({ steps }) => steps)).toEqual([0, 1, 0]);
  });
});
