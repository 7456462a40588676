import { actions } from "../../app/session.ts";
import { lookThrough } from "../facets/look-through.ts";
import type { Entry } from "./menu-entries.ts";

/** Does what an entry of a column's menu says; fitting the width needs the drawn list and is the list's own. */
export function chooseEntry(column: string, does: Exclude<Entry["does"], { kind: "fit" }>): void {
  if (does.kind === "facet") lookThrough(column);
  else if (does.kind === "sort") actions.look({ sort: does.sort });
  else if (does.kind === "filter") actions.look({ filters: does.filters });
  else if (does.kind === "layout") actions.look({ layout: does.layout });
  else if (does.kind === "step") actions.addStep(does.step);
  else actions.openDialog({ kind: "step", op: does.op, columns: [column] });
}
