import type { Recipe } from "../recipe/recipe.ts";
import { effectOf } from "../recipe/run.ts";
import { diff } from "../table/diff.ts";
import type { Pace } from "../table/pace.ts";
import { RowSet } from "../table/row-set.ts";
import { columnById, rowCount, type Table } from "../table/table.ts";
import type { Removal, StepReport } from "./contract.ts";
import type { Desk } from "./desk.ts";
import { type Path, pathOf } from "./run-recipe.ts";
import { reportOf } from "./step-reports.ts";

/** Runs a recipe with and without some of its steps and tells what would differ. */
export async function removalOf(
  desk: Desk,
  recipe: Recipe,
  removed: readonly string[],
  pace: Pace,
): Promise<Removal> {
  const others = { ...recipe, steps: recipe.steps.filter(({ id }) => !removed.includes(id)) };
  const was = await pathOf(desk, recipe, true, pace);
  const would = await pathOf(desk, others, true, pace);
  const before = await was.all.table(was.end, pace);
  const after = await would.all.table(would.end, pace);
  return { ...(await differences(before, after, pace)), later: laterOf(others, was, would) };
}

async function differences(before: Table, after: Table, pace: Pace): Promise<Omit<Removal, "later">> {
  const effect = await effectOf(before, after, pace);
  const otherRows = before.base !== after.base && { was: rowCount(before), would: rowCount(after) };
  const { columns } = await diff(before, after, pace);
  const both = otherRows ? null : rowsOfBoth(before, after);
  let cells = 0;
  const changed = new Set<string>();
  for (const [column, rows] of columns) {
    const count = both ? rows.countIn(both) : rows.count();
    if (count > 0) changed.add(column);
    cells += count;
  }
  const looksOther = (id: string) => {
    const [one, other] = [columnById(before, id), columnById(after, id)];
    return one?.name !== other?.name || one?.type !== other?.type;
  };
  const nameIn = (table: Table) => (id: string) => columnById(table, id)?.name ?? id;
  return {
    cells,
    rowsGone: effect.rowsRemoved,
    rowsBack: effect.rowsAdded,
    rowsMoved: effect.rowsMoved,
    columnsGone: effect.columnsRemoved.map(nameIn(before)),
    columnsBack: effect.columnsAdded.map(nameIn(after)),
    columnsChanged: effect.columnsChanged
      .filter((id) => looksOther(id) || (!changed.has(id) && !columns.has(id)))
      .map(nameIn(before)),
    ...(otherRows && { otherRows }),
  };
}

/** Rows that stand in both; null when all do. */
function rowsOfBoth(before: Table, after: Table): RowSet | null {
  if (!before.rows && !after.rows) return null;
  const { length } = after.base;
  const kept = before.rows && RowSet.of(length, before.rows);
  if (!after.rows) return kept;
  return RowSet.of(length, kept ? after.rows.filter((row) => kept.has(row)) : after.rows);
}

function laterOf(others: Recipe, was: Path, would: Path): Removal["later"] {
  return others.steps.flatMap((step) => {
    if (!step.on) return [];
    const [now, then] = [reportIn(was, step.id), reportIn(would, step.id)];
    const problem = would.problems.find((each) => isAbout(each, step.id));
    const known = was.problems.some((each) => isAbout(each, step.id));
    if (problem ? known : sameEffect(now, then)) return [];
    return [{ step: step.id, was: now, would: then, ...(problem && { problem }) }];
  });
}

function reportIn({ steps, points }: Path, step: string): StepReport | null {
  const at = steps.findIndex(({ id }) => id === step);
  return at < 0 ? null : reportOf(step, points[at]);
}

function isAbout(problem: Path["problems"][number], step: string): boolean {
  return problem.kind === "missing-columns"
    ? problem.all.some((each) => each.step === step)
    : problem.step === step;
}

/** The same counts and columns, however long it took. */
function sameEffect(one: StepReport | null, other: StepReport | null): boolean {
  if (!one || !other) return one === other;
  return JSON.stringify({ ...one, milliseconds: 0 }) === JSON.stringify({ ...other, milliseconds: 0 });
}
