import { actions } from "../../app/session.ts";
import { getState } from "../../app/store.ts";
import { lookThrough } from "../facets/look-through.ts";
import { columnsOf, withFilterOf } from "../grid/filters.ts";
import type { RowsBehind } from "./rows-of.ts";

/** Shows in the list just the rows behind a bar, with the counts of its column beside them. */
export function showRows(rows: RowsBehind): void {
  const filters = rows.reduce(
    (all, filter) => withFilterOf(all, columnsOf(filter)[0], filter),
    getState().looking.filters,
  );
  lookThrough(columnsOf(rows[0])[0]);
  actions.look({ page: "clean", rows: "all", filters });
}
