import type { Recipe } from "../recipe/recipe.ts";
import type { Client } from "../worker/client.ts";
import type { PointId, Problem } from "../worker/contract.ts";
import { type NewStep, placeStopped, trial, withStepsOff } from "./edit-recipe.ts";
import { commit, undo } from "./history.ts";
import { job } from "./jobs.ts";
import { type Place, SHOWN } from "./place.ts";
import type { State } from "./state.ts";
import { untilStill } from "./stillness.ts";

const PREVIEW_DELAY_MS = 150;

/** Trouble that needs no sentence: the user asked for it, or something newer took its place. */
export function isQuiet(problem: Problem): boolean {
  return ["stopped", "superseded", "restarted", "unknown-point"].includes(problem.kind);
}

/**
 * Keeps what is derived in step with the recipe: run, then profiles, then suggestions. Only answers for the latest
 * recipe reach the place of the file.
 */
export function createFollowing(client: Client, place: Place = SHOWN) {
  const { getState, setState } = place;
  let turn = 0;
  let lastRan: Recipe | null = null;
  let latestRun: Promise<unknown> = Promise.resolve();
  /** Why the latest recipe did not run, or not to its end. */
  let trouble: Problem | null = null;
  let wanted: Recipe | null = null;
  let trying = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function follow(mark?: string): Promise<void> {
    const mine = ++turn;
    const latest = () => mine === turn;
    if (getState().jobs.some(({ kind }) => kind === "run" || kind === "profile" || kind === "suggest")) {
      client.interrupt();
    }
    const recipe = getState().history.present;
    const running = job("run", (report) => client.run(recipe, report, true), place);
    latestRun = running;
    const ran = await running;
    if (!latest()) return;
    if (!ran.ok) {
      if (ran.problem.kind === "stopped") goBack();
      else trouble = ran.problem;
      if (!isQuiet(ran.problem)) setState({ problem: ran.problem });
      return;
    }
    const [stopped] = ran.value.problems;
    if (stopped && lastRan === null && switchOff(recipe, stopped)) return follow(mark);
    lastRan = recipe;
    trouble = stopped ?? null;
    setState({ ran: ran.value });
    if (mark) performance.mark(mark);
    await profile(ran.value.point, latest);
    if (latest()) await suggest(ran.value.point, latest);
  }

  /**
   * On a file that was just read there is no earlier list to fall back on: steps that cannot run on it are switched off,
   * so that the others are done and all of it can be seen. Undo switches them on again.
   */
  function switchOff(recipe: Recipe, problem: Problem): boolean {
    const ids = stepsOf(problem);
    const without = withStepsOff(recipe, ids);
    if (without === recipe) return false;
    const { history, problem: before } = getState();
    const earlier = before?.kind === "steps-off" ? before : { steps: 0, columns: [] };
    const columns = problem.kind === "missing-columns" ? problem.all.flatMap((each) => each.columns) : [];
    setState({
      history: commit(history, without),
      problem: {
        kind: "steps-off",
        steps: earlier.steps + ids.length,
        of: recipe.steps.length,
        columns: [...new Set([...earlier.columns, ...columns])],
      },
    });
    return true;
  }

  async function profile(at: PointId, latest: () => boolean): Promise<void> {
    if (getState().profiledAt === at) return;
    const profiled = await job("profile", (report) => client.profile(at, undefined, report), place);
    await untilStill();
    if (!latest()) return;
    if (!profiled.ok) {
      if (!isQuiet(profiled.problem)) setState({ problem: profiled.problem });
      return;
    }
    const profiles: State["profiles"] = new Map(profiled.value.map((each) => [each.column, each]));
    setState({ profiles, profiledAt: at });
    performance.mark("limpid:profiled");
  }

  async function suggest(at: PointId, latest: () => boolean): Promise<void> {
    const { declined } = getState().history.present;
    if (getState().suggestedAt === at && sameIds(declined, getState().suggestedWithout)) return;
    const suggested = await job("suggest", (report) => client.suggest(at, report, declined), place);
    await untilStill();
    if (!latest()) return;
    if (!suggested.ok) {
      if (!isQuiet(suggested.problem)) setState({ problem: suggested.problem });
      return;
    }
    setState({ suggestions: suggested.value, suggestedAt: at, suggestedWithout: declined });
    performance.mark("limpid:suggested");
  }

  /** To the steps that last ran, so that steps and list agree; what was left stays in reach of redo. */
  function goBack(): void {
    const recipe = lastRan;
    if (!recipe) return;
    setState(({ history }) => {
      const before = undo(history);
      return { history: before.present.steps === recipe.steps ? before : commit(history, recipe) };
    });
  }

  function show(preview: State["looking"]["preview"]): void {
    setState(({ looking }) => ({ looking: { ...looking, preview } }));
  }

  async function tryOut(): Promise<void> {
    if (trying) return;
    trying = true;
    while (wanted) {
      const recipe = wanted;
      const ran = await job("run", (report) => client.run(recipe, report), place);
      if (wanted !== recipe) continue;
      wanted = null;
      const previewedStep = recipe.steps.at(-1) ?? null;
      if (ran.ok) setState({ previewed: ran.value, previewedStep, previewProblem: null });
      else {
        const previewProblem = isQuiet(ran.problem) ? null : ran.problem;
        setState({ previewed: null, previewedStep, previewProblem });
      }
    }
    trying = false;
  }

  return {
    follow,
    goBack,
    /** Resolves when the rows of the latest recipe are there; profiles may still be on their way. */
    async caughtUp(): Promise<void> {
      for (let awaited: Promise<unknown> | null = null; awaited !== latestRun; ) {
        awaited = latestRun;
        await awaited;
      }
    },
    /** Why the rows that are there are not those after all steps of the latest recipe; null when they are. */
    trouble: (): Problem | null => trouble,
    /** Drops what is still coming for the recipe or file of before. */
    abandon(): void {
      turn++;
      lastRan = null;
      trouble = null;
      wanted = null;
      clearTimeout(timer);
    },
    /** Shows a step before it counts; a newer call replaces one still waiting or running. */
    preview(step: NewStep | null, replaces?: string): void {
      clearTimeout(timer);
      // A pattern can take for ever on a single cell, and nothing inside the worker can break that off.
      if (trying) client.endIfSilent();
      wanted = null;
      if (!step) {
        if (getState().looking.preview) show(null);
        setState({ previewed: null, previewedStep: null, previewProblem: null });
        return;
      }
      const { history, ran } = getState();
      const recipe = trial(history.present, step, replaces, placeStopped(history.present, ran) ?? undefined);
      show(recipe.steps.at(-1) ?? null);
      timer = setTimeout(() => {
        wanted = recipe;
        void tryOut();
      }, PREVIEW_DELAY_MS);
    },
  };
}

/** The steps that a problem speaks of. */
function stepsOf(problem: Problem): readonly string[] {
  switch (problem.kind) {
    case "missing-columns":
      return problem.all.map(({ step }) => step);
    case "bad-parameter":
    case "column-exists":
      return [problem.step];
    default:
      return [];
  }
}

/** The same ids in the same order. */
export function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i]);
}

export type Following = ReturnType<typeof createFollowing>;
