import { loadOperations, operationAtHand } from "../ops/at-hand.ts";
import { type RecipeProblem, runnable } from "../recipe/check.ts";
import type { Recipe, Step } from "../recipe/recipe.ts";
import { diff } from "../table/diff.ts";
import type { Pace } from "../table/pace.ts";
import { rowCount } from "../table/table.ts";
import { Trouble } from "./calls.ts";
import type { PointId, Ran } from "./contract.ts";
import type { Desk } from "./desk.ts";
import { headsOf } from "./page-rows.ts";
import type { Point, Points } from "./points.ts";
import { reportOf } from "./step-reports.ts";

/** The points of the steps that can run, from the first on, and why those in the way cannot. */
export interface Path {
  readonly all: Points;
  readonly steps: readonly Step[];
  readonly points: readonly Point[];
  readonly end: Point;
  readonly problems: readonly RecipeProblem[];
}

/** Runs the steps before the first that cannot run; unless `asFar` nothing runs where one cannot. */
export async function pathOf(
  desk: Desk,
  recipe: Recipe,
  asFar: boolean,
  pace: Pace,
  begun: (step: string) => void = () => undefined,
): Promise<Path> {
  const all = await desk.settled();
  const source = await all.table(all.source, pace);
  const ids = source.columns.map((column) => column.id);
  if (recipe.steps.some(({ op }) => !operationAtHand(op))) await loadOperations();
  const { count, problems } = runnable(recipe.steps, ids, operationAtHand);
  const inTheWay = problems.at(-1);
  if (inTheWay && !asFar) throw new Trouble(inTheWay);
  const steps = recipe.steps.slice(0, count);
  const points: Point[] = [];
  let end = all.source;
  for (const step of steps) {
    begun(step.id);
    if (step.on) end = await all.after(end, step, pace);
    points.push(end);
  }
  return { all, steps, points, end, problems };
}

export async function runRecipe(
  desk: Desk,
  recipe: Recipe,
  asFar: boolean,
  pace: Pace,
  begun: (step: string) => void,
): Promise<Ran> {
  const { all, steps, points, end, problems } = await pathOf(desk, recipe, asFar, pace, begun);
  steps.forEach((step, i) => {
    if (step.on) desk.stepNames.set(points[i], step.id);
  });
  const table = await all.table(end, pace);
  const since = all.comparable(end, all.source);
  const { cellsChanged, rowsChanged, removed } = await diff(await all.table(since, pace), table, pace);
  const made = since === all.source ? undefined : await madeOf(all, since, desk, pace);
  return {
    problems,
    point: end.id,
    points: points.map(({ id }): PointId => id),
    steps: steps.map((step, i) => reportOf(step.id, step.on ? points[i] : null)),
    columns: headsOf(table),
    rows: rowCount(table),
    cellsChanged,
    rowsChanged,
    rowsRemoved: removed.length,
    ...(made && { made }),
  };
}

async function madeOf(all: Points, since: Point, desk: Desk, pace: Pace): Promise<NonNullable<Ran["made"]>> {
  const step = desk.stepNames.get(since) ?? "";
  return { step, removedBefore: (await removedFromFile(all, since, pace)).length };
}

/** Rows of the file, in its order, that steps removed before others made new rows of those left. */
export async function removedFromFile(all: Points, point: Point, pace: Pace): Promise<Uint32Array> {
  const last = all.chain(point).findLast(({ base }) => base === all.source.base) ?? all.source;
  const { removed } = await diff(await all.table(all.source, pace), await all.table(last, pace), pace);
  return removed;
}
