import { actions } from "../../app/session.ts";
import { lookThrough } from "../facets/look-through.ts";
import type { Entry } from "./menu-entries.ts";

/** Does what an entry of a column's menu says; fitting the width needs the drawn list and is the list's own. */
export function chooseEntry(column: string, does: Exclude<Entry["does"], { kind: "fit" }>): void {
  switch (does.kind) {
    case "facet":
      return lookThrough(column);
    case "sort":
      return actions.look({ sort: does.sort });
    case "filter":
      return actions.look({ filters: does.filters });
    case "layout":
      return actions.look({ layout: does.layout });
    case "step":
      return actions.addStep(does.step);
    case "dialog":
      return actions.openDialog({ kind: "step", op: does.op, columns: [column] });
  }
}
