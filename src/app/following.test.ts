import { beforeEach, describe, expect, it } from "vitest";
import type { Recipe, Step } from "../recipe/recipe.ts";
import { createEngine } from "../worker/engine.ts";
import { createFollowing } from "./following.ts";
import { commit } from "./history.ts";
import { getState, NO_FILE, setState } from "./store.ts";

const step = (id: string, op: string, params: object): Step => ({ id, op, params, on: true });
const TRIM = step("s1", "trim", { columns: [], inner: true });
const GONE = step("s2", "trim", { columns: ["gone"], inner: true });

/** The engine itself stands in for the worker: it has the same calls. */
async function bench() {
  const engine = createEngine();
  const client = { ...engine, interrupt: engine.stop, endIfSilent: () => undefined, close: () => undefined };
  await client.open([new File([`name,age\n${" Ada ,36\n".repeat(60_000)}`], "list.csv")]);
  return createFollowing(client);
}

function steps(...all: Step[]): void {
  const { history } = getState();
  const recipe: Recipe = { ...history.present, steps: all };
  setState({ history: commit(history, recipe) });
}

beforeEach(() => setState({ ...NO_FILE, problem: null }));

describe("Following the recipe", () => {
  it("keeps only what belongs to the latest recipe, however fast it changes", async () => {
    const following = await bench();
    const first = following.follow();
    steps(TRIM);
    const second = following.follow();
    steps(TRIM, step("s2", "remove-columns", { columns: ["age"] }));
    await Promise.all([first, second, following.follow()]);
    const { ran, profiles, suggestedAt, jobs, problem } = getState();
    expect(ran?.columns.map(({ id }) => id)).toEqual(["name"]);
    expect([...profiles.keys()]).toEqual(["name"]);
    expect([suggestedAt, jobs, problem]).toEqual([ran?.point, [], null]);
  });

  it("does not count columns again that it counted at the same point", async () => {
    const following = await bench();
    await following.follow();
    const { profiles } = getState();
    setState(({ history }) => ({ history: commit(history, { ...history.present, declined: ["x"] }) }));
    await following.follow();
    expect(getState().profiles).toBe(profiles);
  });

  it("looks again without what was left alone, and says for which the answer holds", async () => {
    const following = await bench();
    await following.follow();
    const counts = () => getState().suggestions?.map(({ id, count }) => `${id} ${count}`);
    const before = counts();
    const trim = getState().suggestions?.find(({ step }) => step.op === "trim")?.id ?? "";
    const decline = (declined: readonly string[]) =>
      setState(({ history }) => ({ history: commit(history, { ...history.present, declined }) }));
    decline([trim]);
    await following.follow();
    expect(getState().suggestedWithout).toEqual([trim]);
    decline([]);
    await following.follow();
    expect([getState().suggestedWithout, counts()]).toEqual([[], before]);
  });

  it("goes as far as the steps go, says why no further, and counts what is there", async () => {
    const following = await bench();
    await following.follow();
    steps(TRIM, GONE, step("s3", "remove-columns", { columns: ["age"] }));
    await following.follow();
    const { ran, profiledAt, problem } = getState();
    expect(ran).toMatchObject({ cellsChanged: 60_000, steps: [{ step: "s1" }] });
    expect(ran?.problems).toMatchObject([{ kind: "missing-columns", step: "s2", columns: ["gone"] }]);
    expect([profiledAt, problem]).toEqual([ran?.point, null]);
    expect(following.trouble()).toMatchObject({ kind: "missing-columns" });
    steps(TRIM);
    await following.follow();
    expect([following.trouble(), getState().ran?.problems]).toEqual([null, []]);
  });

  it("tells when the rows have caught up with the latest of several changes", async () => {
    const following = await bench();
    void following.follow();
    steps(TRIM);
    void following.follow();
    await following.caughtUp();
    expect(getState().ran?.cellsChanged).toBe(60_000);
  });

  it("marks the moment the rows were cleaned", async () => {
    const following = await bench();
    steps(TRIM);
    performance.clearMarks("limpid:cleaned");
    await following.follow("limpid:cleaned");
    expect(performance.getEntriesByName("limpid:cleaned")).toHaveLength(1);
  });
});

describe("Trying a step out", () => {
  const previewed = () => getState().previewed;

  it("shows its result beside the table without it, and leaves the recipe alone", async () => {
    const following = await bench();
    await following.follow();
    following.preview({ op: "trim", params: { columns: ["name"], inner: true } });
    expect(getState().looking.preview).toMatchObject({ op: "trim", id: "s1", on: true });
    await expect.poll(() => previewed()?.cellsChanged).toBe(60_000);
    expect(previewed()?.points).toHaveLength(1);
    expect(getState().history.present.steps).toEqual([]);
  });

  it("shows only the last of several tries, and nothing once it ended", async () => {
    const following = await bench();
    await following.follow();
    following.preview({ op: "trim", params: { columns: ["name"], inner: true } });
    following.preview({ op: "remove-columns", params: { columns: ["name"] } });
    await expect.poll(() => previewed()?.columns.length).toBe(1);
    following.preview(null);
    expect([previewed(), getState().looking.preview]).toEqual([null, null]);
  });

  it("of an edited step stands in its place, without what follows", async () => {
    const following = await bench();
    steps(TRIM, step("s2", "remove-columns", { columns: ["age"] }));
    await following.follow();
    following.preview({ op: "case", params: { columns: ["name"], to: "upper" } }, "s1");
    await expect
      .poll(() => getState().looking.preview && (previewed() ?? getState().previewProblem))
      .not.toBeNull();
    expect(getState().previewProblem).toBeNull();
    expect(previewed()?.columns).toHaveLength(2);
  });

  it("of a new step stands where the list stopped", async () => {
    const following = await bench();
    await following.follow();
    steps(TRIM, GONE);
    await following.follow();
    following.preview({ op: "remove-columns", params: { columns: ["age"] } });
    await expect.poll(() => previewed()?.columns.length).toBe(1);
    expect(getState().previewProblem).toBeNull();
  });

  it("says why a step cannot run", async () => {
    const following = await bench();
    await following.follow();
    following.preview({ op: "trim", params: { columns: ["gone"], inner: true } });
    await expect.poll(() => getState().previewProblem?.kind).toBe("missing-columns");
  });
});
