import type { ColumnProfile } from "../profile/profile.ts";
import { profileColumn } from "../profile/profile-column.ts";
import { gridOf, tableOf } from "../table/literal.ts";
import { unhurried } from "../table/pace.ts";
import type { Table } from "../table/table.ts";
import { operationById } from "./index.ts";
import type { Grid, Operation, Proposal } from "./operation.ts";

/** What an operation proposes for a literal table, for tests. What it changes comes with each proposal. */
export async function proposalsOf(
  operation: Operation,
  grid: Grid,
): Promise<(Proposal & { changes: string[] })[]> {
  const table = tableOf(grid);
  const profiles = new Map<string, ColumnProfile>();
  for (const column of table.columns) profiles.set(column.id, await profileColumn(column, null, unhurried));
  const proposals = (await operation.suggest?.(table, profiles, unhurried)) ?? [];
  const found = [];
  for (const proposal of proposals)
    found.push({
      ...proposal,
      changes: await changesOf(operationById(proposal.op) ?? operation, table, proposal.params),
    });
  return found;
}

/** What only the safe proposals change, as "before → after", in order; an empty list when right cells stay as they are. */
export async function safeChanges(operation: Operation, grid: Grid): Promise<string[]> {
  return (await proposalsOf(operation, grid)).filter(({ safe }) => safe).flatMap(({ changes }) => changes);
}

/** One column called `name` with these texts. */
export function columnOf(name: string, texts: readonly string[]): Grid {
  return [[name], ...texts.map((text) => [text])];
}

/** The same text a number of times. */
export function times(count: number, text: string): string[] {
  return new Array<string>(count).fill(text);
}

async function changesOf(operation: Operation, table: Table, params: object): Promise<string[]> {
  const before = gridOf(table).slice(1);
  const after = await operation.apply(table, params as never, unhurried);
  if (after.rows !== table.rows || after.columns.length !== table.columns.length)
    return [
      `${before.length - gridOf(after).length + 1} rows, ${table.columns.length - after.columns.length} columns`,
    ];
  const cells = gridOf(after).slice(1).flat();
  return before.flat().flatMap((text, i) => (text === cells[i] ? [] : [`${text} → ${cells[i]}`]));
}
