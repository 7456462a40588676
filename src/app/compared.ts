import type { ColumnHead, PointId, Ran } from "../worker/contract.ts";
import type { Compare, State } from "./state.ts";

/** Two points held against each other, and what the later one is like. */
export interface Compared {
  readonly point: PointId;
  readonly against: PointId;
  readonly columns: readonly ColumnHead[];
  readonly rows: number;
  /** The last step between the two that made new rows: cells are compared from there on. */
  readonly made?: string;
}

/**
 * The points that `looking.compare` names; null when nothing is compared, a step of it is gone, or the first does not come
 * before the second. The same object while neither the steps nor the choice change.
 */
export function comparedIn({ opened, ran, looking }: Pick<State, "opened" | "ran" | "looking">) {
  const { compare } = looking;
  if (!compare || !ran || !opened) return null;
  const kept = known.get(ran);
  if (kept?.compare === compare) return kept.compared;
  const compared = compareIn(ran, opened, compare);
  known.set(ran, { compare, compared });
  return compared;
}

/** Whether the list is shown as it was before its last steps: what is done to it now would be done to another list. */
export function showsEarlier({ compare }: State["looking"]): boolean {
  return compare !== null && compare.after !== null;
}

const known = new WeakMap<Ran, { readonly compare: Compare; readonly compared: Compared | null }>();

function compareIn(
  ran: Ran,
  opened: NonNullable<State["opened"]>,
  { before, after }: Compare,
): Compared | null {
  const first = before === null ? -1 : indexOf(ran, before);
  const last = after === null ? ran.points.length : indexOf(ran, after);
  if (first === null || last === null || first >= last) return null;
  const against = first < 0 ? "source" : ran.points[first];
  const making = ran.steps.slice(first + 1, last + 1).findLast(({ rowsMade }) => rowsMade)?.step;
  const made = making === undefined ? {} : { made: making };
  if (after === null) return { point: ran.point, against, columns: ran.columns, rows: ran.rows, ...made };
  const done = ran.steps.slice(0, last + 1);
  const rowsAfter = (sum: number, { rowsMade, rowsAdded, rowsRemoved }: (typeof done)[number]) =>
    rowsMade ? rowsMade.to : sum + rowsAdded - rowsRemoved;
  const rows = done.reduce(rowsAfter, opened.rows);
  return { point: ran.points[last], against, columns: columnsThen(ran, opened, last), rows, ...made };
}

function indexOf(ran: Ran, step: string): number | null {
  const index = ran.steps.findIndex((each) => each.step === step);
  return index < 0 ? null : index;
}

/** Which columns there are behind a step; they are called what they are called now, or what the file calls them. */
function columnsThen(ran: Ran, opened: NonNullable<State["opened"]>, last: number): readonly ColumnHead[] {
  const later = ran.steps.slice(last + 1);
  const added = new Set(later.flatMap(({ columnsAdded }) => columnsAdded));
  const then = ran.columns.filter(({ id }) => !added.has(id));
  const gone = later.flatMap(({ columnsRemoved }) => columnsRemoved).filter((id) => !added.has(id));
  return [...then, ...gone.map((id) => opened.columns.find((head) => head.id === id) ?? { id, name: id })];
}
