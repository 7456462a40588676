import type { Pace } from "../../table/pace.ts";
import type { Column } from "../../table/table.ts";
import { tally } from "../../table/tally.ts";
import { canonicalNumber, type NumberMark } from "../../values/number.ts";

/** Numbers that prove a decimal mark, for each five that could be read two ways. */
const FOR_ONE_PROOF = 5;

/** What a text is under a mark, or null; by default a number as `canonicalNumber` reads it. */
export type ReadNumber = (text: string, mark: NumberMark) => string | null;

/**
 * The decimal mark that all numbers of a column agree on: "." where a step made them numbers. null where 1,234 may be
 * either and too few others prove it, or proofs speak for both: such a column is to be asked about, not read.
 */
export async function markOf(
  column: Column,
  rows: Uint32Array | null,
  pace: Pace,
  read: ReadNumber = canonicalNumber,
): Promise<NumberMark | null> {
  if (column.type === "whole" || column.type === "decimal") return ".";
  let point = 0;
  let comma = 0;
  let twoWays = 0;
  const visit = (text: string, count: number) => {
    if (text === "") return;
    const one = read(text, ".");
    const other = read(text, ",");
    if (one === other) return;
    if (other === null) point += count;
    else if (one === null) comma += count;
    else twoWays += count;
  };
  await tally(column.cells, rows, visit, pace);
  if (Math.min(point, comma) > 0 || twoWays > Math.max(point, comma) * FOR_ONE_PROOF) return null;
  return comma > point ? "," : ".";
}
