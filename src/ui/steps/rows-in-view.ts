import type { Looking } from "../../app/state.ts";
import type { Condition } from "../../values/condition.ts";
import type { ColumnHead } from "../../worker/contract.ts";

/** What a row must fit to be in view: every filter, and the search in any of its cells. Null when all rows are. */
export function conditionInView(
  { filters, search }: Pick<Looking, "filters" | "search">,
  columns: readonly ColumnHead[],
): Condition | null {
  const anyCell: Condition = {
    any: columns.map(({ id }) => ({ column: id, is: "contains", text: search, matchCase: false })),
  };
  const all = search === "" ? filters : [...filters, anyCell];
  if (all.length === 0) return null;
  return all.length === 1 ? all[0] : { all };
}
