import { actions } from "../../app/session.ts";
import { getState } from "../../app/store.ts";
import { usualBy } from "./picks.ts";

/** Shows the counts of a column beside the list. */
export function lookThrough(column: string): void {
  const { looking, profiles } = getState();
  const { facets } = looking;
  const known = facets.some((facet) => facet.column === column);
  actions.look({
    panel: "filter",
    facets: known ? facets : [{ column, by: usualBy(profiles.get(column)) }, ...facets],
  });
}
