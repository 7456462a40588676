import { judgeColumn } from "../profile/judge-column.ts";
import type { ColumnProfile, Judgement } from "../profile/profile.ts";
import { profileColumn } from "../profile/profile-column.ts";
import type { Pace } from "../table/pace.ts";
import { columnById, type Table } from "../table/table.ts";
import { Trouble } from "./calls.ts";

/** The profile of one column of a table; throws `Trouble` when it is not there. */
export async function profileOf(table: Table, column: string, pace: Pace): Promise<ColumnProfile> {
  const found = columnById(table, column);
  if (!found) throw new Trouble({ kind: "unknown-column", column });
  return profileColumn(found, table.rows, pace);
}

export async function profilesOf(
  table: Table,
  columns: readonly string[],
  pace: Pace,
): Promise<Map<string, ColumnProfile>> {
  const profiles = new Map<string, ColumnProfile>();
  for (const column of columns) {
    profiles.set(column, await profileOf(table, column, pace));
    await pace.tick(profiles.size, columns.length);
  }
  return profiles;
}

export async function judgementsOf(table: Table, pace: Pace): Promise<Map<string, Judgement>> {
  const judgements = new Map<string, Judgement>();
  for (const column of table.columns) judgements.set(column.id, await judgeColumn(column, table.rows, pace));
  return judgements;
}
