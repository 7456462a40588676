import { type Facet, type FacetAsk, facetOf } from "../analysis/facet.ts";
import { testsOf } from "../ops/rows/tests-of-condition.ts";
import { profileColumn } from "../profile/profile-column.ts";
import type { Pace } from "../table/pace.ts";
import { columnById } from "../table/table.ts";
import type { Condition } from "../values/condition.ts";
import { Trouble } from "./calls.ts";
import type { PointId, View } from "./contract.ts";
import type { Desk } from "./desk.ts";

/** What each facet counts in the rows of the view, all filters but those of its own column taken into account. */
export async function facetsOf(
  desk: Desk,
  at: PointId,
  view: View,
  asked: readonly FacetAsk[],
  pace: Pace,
): Promise<Facet[]> {
  const facets: Facet[] = [];
  for (const ask of asked) {
    const filters = (view.filters ?? []).filter((filter) => !asksOnly(filter, ask.column));
    // The order of the rows is none of a facet's business.
    const { table, rows } = await desk.seen(at, { ...view, sort: [], filters }, pace);
    const column = columnById(table, ask.column);
    if (!column) throw new Trouble({ kind: "unknown-column", column: ask.column });
    const whole = await profileColumn(column, table.rows, pace);
    facets.push(await facetOf(column, rows.rows, ask, whole, pace));
  }
  return facets;
}

function asksOnly(filter: Condition, column: string): boolean {
  return testsOf(filter).every((test) => test.column === column);
}
