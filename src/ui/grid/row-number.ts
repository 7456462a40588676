import type { PageRow } from "../../worker/contract.ts";

/** What a row is called: its number in the file, or in the list of rows that a step made. */
export function rowNumber(row: Pick<PageRow, "key" | "made" | "sources">): number {
  return row.made === undefined ? (row.sources[0]?.record ?? row.key + 1) : row.key + 1;
}
