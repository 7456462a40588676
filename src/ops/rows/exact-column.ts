import { textAt } from "../../table/cells.ts";
import { numbers } from "../../table/numbers.ts";
import type { Pace } from "../../table/pace.ts";
import type { Column, Table } from "../../table/table.ts";
import { tally } from "../../table/tally.ts";
import { partsOf, unitsOf, written } from "../../values/exact.ts";
import type { NumberMark } from "../../values/number.ts";
import { reader } from "../../values/reading.ts";
import { readingIn } from "./by-group.ts";

/** The numbers of a column as whole multiples of 10 to the power of -`decimals`, so that sums are exact. */
export interface ExactColumn {
  readonly decimals: number;
  readonly mark: NumberMark;
  /** The multiple in a base row; null where there is no number. */
  at(row: number): bigint | null;
  /** The text of a number in as many units of 10 to the power of -(`decimals` + `more`). */
  text(units: bigint, more?: number): string;
}

/** Past so many digits a number of the computer is no longer exact. */
const EXACT_DIGITS = 15;

/** The column as exact numbers; null when it is not read as numbers. */
export async function exactColumn(table: Table, column: Column, pace: Pace): Promise<ExactColumn | null> {
  const reading = await readingIn(table, column, pace);
  if (reading.kind !== "whole" && reading.kind !== "decimal") return null;
  const { canonical } = reader(reading);
  let decimals = 0;
  let least = Number.POSITIVE_INFINITY;
  let whole = 0;
  const visit = (text: string) => {
    const number = text === "" ? null : canonical(text);
    if (number === null) return;
    const parts = partsOf(number);
    decimals = Math.max(decimals, parts.decimals);
    least = Math.min(least, parts.decimals);
    whole = Math.max(whole, parts.digits.length - parts.decimals);
  };
  await tally(column.cells, table.rows, visit, pace);
  if (least === Number.POSITIVE_INFINITY) return null;
  const unitsIn = (text: string) => {
    const number = text === "" ? null : canonical(text);
    if (number === null) return null;
    const parts = partsOf(number);
    return parts.decimals > decimals ? null : unitsOf(parts, decimals);
  };
  const { mark } = reading;
  const text = (units: bigint, more = 0) => written({ units, decimals: decimals + more }, least, mark);
  if (whole + decimals > EXACT_DIGITS)
    return { decimals, mark, text, at: (row) => unitsIn(textAt(column.cells, row)) };
  const key = `exact ${decimals} ${JSON.stringify(reading)}`;
  const all = await numbers(column.cells, key, (each) => Number(unitsIn(each) ?? Number.NaN), pace);
  return { decimals, mark, text, at: (row) => (Number.isNaN(all[row]) ? null : BigInt(all[row])) };
}
