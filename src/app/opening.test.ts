import { expose } from "comlink";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connect, type Host } from "../worker/client.ts";
import { createEngine } from "../worker/engine.ts";
import { createFollowing } from "./following.ts";
import { commit, start } from "./history.ts";
import { createOpening, type Work } from "./opening.ts";
import { EMPTY_RECIPE, getState, NO_FILE, setState } from "./store.ts";

const TRIM = { op: "trim", params: { columns: [], inner: true } };

/** The real engine behind a port, as the page has it behind a worker; `kill` ends it as a crash does. */
function bench() {
  const hosts: Host[] = [];
  const client = connect({
    start() {
      const { port1, port2 } = new MessageChannel();
      expose(createEngine(), port2);
      const host: Host = Object.assign(port1, { terminate: () => port1.close() });
      hosts.push(host);
      return host;
    },
    onRestart: () => opening.restore(),
    // In Node engine and page share one thread: on a busy machine it may be silent for long.
    patience: 30_000,
    nextTurn: (deliver) => void setTimeout(deliver, 0),
  });
  const following = createFollowing(client);
  const opening = createOpening(client, following);
  const kill = () => (hosts.at(-1) as unknown as EventTarget).dispatchEvent(new Event("error"));
  return { client, following, opening, hosts, kill };
}

function work(text: string | Uint8Array<ArrayBuffer>, name = "list.csv"): Work {
  return { files: [new File([text], name)], read: {}, history: start(EMPTY_RECIPE), unsaved: false };
}

const SMALL = "name,age\n Ada ,36\nBob,41\nBob,41\n";
const many = (rows: number) => `a,b\n${"1, 2\n".repeat(rows)}`;
const columns = () => getState().opened?.columns.map(({ name }) => name);

let page: ReturnType<typeof bench>;
beforeEach(() => {
  setState({ ...NO_FILE, problem: null, notices: [] });
  page = bench();
});
afterEach(() => page.client.close());

describe("Opening a file", () => {
  it("shows it, runs the recipe, then profiles, then suggests, all at one point", async () => {
    await page.opening.open(work(SMALL));
    const { opened, opening, ran, profiledAt, suggestedAt, profiles, jobs, problem } = getState();
    expect(opened).toMatchObject({ rows: 3, complete: true });
    expect([opening, problem, jobs]).toEqual([null, null, []]);
    expect([ran?.point, profiledAt, suggestedAt]).toEqual(["source", "source", "source"]);
    expect([...profiles.keys()]).toEqual(["name", "age"]);
  });

  it("names the source in every state of the history", async () => {
    const history = commit(start(EMPTY_RECIPE), { ...EMPTY_RECIPE, declined: ["x"] });
    await page.opening.open({ ...work(SMALL), history });
    const [source] = getState().history.present.sources;
    expect(source?.id).toMatch(/^\d+-[0-9a-f]{8}$/);
    expect(getState().history.past[0]?.sources[0]).toBe(source);
  });

  it("switches off the steps that cannot run on it, says which columns they miss, and does the others", async () => {
    const gone = { op: "trim", params: { columns: ["town", "street"], inner: true }, id: "s1", on: true };
    const renamed = { op: "rename", params: { column: "plan", name: "name" }, id: "s3", on: true };
    const steps = [gone, { ...TRIM, id: "s2", on: true }, renamed];
    await page.opening.open({ ...work(SMALL), history: start({ ...EMPTY_RECIPE, steps }) });
    const { history, ran, problem, suggestedAt } = getState();
    expect(history.present.steps.map(({ on }) => on)).toEqual([false, true, false]);
    expect(history.past.at(-1)?.steps.map(({ on }) => on)).toEqual([true, true, true]);
    expect([ran?.cellsChanged, suggestedAt]).toEqual([1, ran?.point]);
    expect(problem).toEqual({ kind: "steps-off", steps: 2, of: 3, columns: ["town", "street", "plan"] });
    expect(page.following.trouble()).toBeNull();
  });

  it("lets a later file take the place of one still being read", async () => {
    const first = page.opening.open(work(many(300_000)));
    const second = page.opening.open(work("x,y\n1,2\n"));
    await Promise.all([first, second]);
    expect(columns()).toEqual(["x", "y"]);
    expect(getState().problem).toBeNull();
  });

  it("says what a file is that cannot be read, and stays on the start page", async () => {
    await page.opening.open(work("", "empty.csv"));
    expect([getState().problem, getState().opened]).toEqual([{ kind: "empty-file" }, null]);
  });

  it("gives back the file that was open, with its steps, when a later one cannot be read", async () => {
    await page.opening.open(work(SMALL));
    const { history } = getState();
    const recipe = { ...history.present, steps: [{ ...TRIM, id: "s1", on: true }] };
    setState({ history: commit(history, recipe), unsaved: true });
    await page.opening.open(work(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]), "letter.csv"));
    const state = getState();
    expect(state.problem).toEqual({ kind: "not-text", looksLike: "pdf" });
    expect([state.opened?.complete, state.opened?.rows, state.unsaved]).toEqual([true, 3, true]);
    expect(state.history.present.steps).toEqual(recipe.steps);
    expect(state.ran?.cellsChanged).toBe(1);
  });

  it("goes back to the start page without a word when it is cancelled", async () => {
    const reading = page.opening.open(work(many(400_000)));
    page.opening.cancel();
    await reading;
    expect([getState().opened, getState().opening, getState().problem]).toEqual([null, null, null]);
  });
});

describe("A worker that dies", () => {
  it("comes again with the file and the steps", async () => {
    await page.opening.open(work(SMALL));
    const { history } = getState();
    setState({ history: commit(history, { ...history.present, steps: [{ ...TRIM, id: "s1", on: true }] }) });
    await page.following.follow();
    page.kill();
    await page.opening.done();
    expect(page.hosts).toHaveLength(2);
    expect(getState().ran?.cellsChanged).toBe(1);
    expect(getState().problem).toEqual({ kind: "restarted" });
    expect(await page.client.page("source", { rows: "all" }, 0, 1)).toMatchObject({ ok: true });
  });

  it("during a step goes back to the steps that ran before it; redo still has it", async () => {
    await page.opening.open(work(SMALL));
    const { history } = getState();
    setState({ history: commit(history, { ...history.present, steps: [{ ...TRIM, id: "s1", on: true }] }) });
    const running = page.following.follow();
    page.kill();
    await running;
    await page.opening.done();
    expect(getState().history.present.steps).toEqual([]);
    expect(getState().history.future).toHaveLength(1);
  });

  it("again and again on one file is not started for ever", async () => {
    await page.opening.open(work(many(200_000)));
    for (let death = 0; death < 4; death++) page.kill();
    await page.opening.done();
    expect([getState().opened, getState().problem]).toEqual([null, { kind: "restarted" }]);
  });
});
