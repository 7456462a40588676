import { rowCount, type Table } from "../table/table.ts";
import { type Profiles, profileOf } from "./column-values.ts";
import type { Answer } from "./question.ts";

/** Missing and odd cells of every column, those with most of them first (then as the columns stand). */
export function missing(table: Table, profiles: Profiles): Extract<Answer, { kind: "missing" }> {
  const bars = table.columns.map(({ id }) => {
    const profile = profileOf(profiles, id);
    return { column: id, missing: profile.missing, odd: profile.odd };
  });
  bars.sort((a, b) => b.missing + b.odd - (a.missing + a.odd));
  return { kind: "missing", rows: rowCount(table), bars };
}
