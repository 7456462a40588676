import type { Cells } from "../../table/cells.ts";
import { numbers } from "../../table/numbers.ts";
import type { Pace } from "../../table/pace.ts";
import { tally } from "../../table/tally.ts";
import { divided, partsOf, unitsOf, written } from "../../values/exact.ts";
import { type NumberMark, reader } from "../../values/reading.ts";

interface NumberReading {
  readonly kind: "whole" | "decimal";
  readonly mark: NumberMark;
}

/**
 * The arithmetic mean of the cells that read as numbers, exact, rounded half away from zero to two more decimals than the
 * longest fraction in the column; needless zeros at its end go, save as many decimals as every cell has (12.00 among
 * prices). Written with the column's own decimal mark, without signs of money or groups. Null without numbers.
 */
export async function meanText(
  cells: Cells,
  rows: Uint32Array | null,
  reading: NumberReading,
  pace: Pace,
): Promise<string | null> {
  const { canonical } = reader(reading);
  const sums = new Map<number, Sum>();
  let count = 0;
  const visit = (text: string, times: number) => {
    if (text === "") return;
    const number = canonical(text);
    if (number === null) return;
    const { digits, decimals } = partsOf(number);
    let sum = sums.get(decimals);
    if (!sum) {
      sum = new Sum();
      sums.set(decimals, sum);
    }
    sum.add(digits, times);
    count += times;
  };
  await tally(cells, rows, visit, pace);
  if (count === 0) return null;
  const most = Math.max(...sums.keys());
  const least = Math.min(...sums.keys());
  let total = 0n;
  for (const [decimals, sum] of sums) total += sum.total() * 10n ** BigInt(most - decimals);
  return written({ units: divided(total * 100n, BigInt(count)), decimals: most + 2 }, least, reading.mark);
}

/** The middle one of the values, or the mean of the two in the middle; exact, and written as `meanText` writes. */
export async function medianText(
  cells: Cells,
  rows: Uint32Array | null,
  reading: NumberReading,
  pace: Pace,
): Promise<string | null> {
  const { canonical, number } = reader(reading);
  const all = await numbers(cells, JSON.stringify(reading), number, pace);
  const chosen = rows ? Float64Array.from(rows, (row) => all[row]) : all;
  const values = chosen.filter((value) => !Number.isNaN(value)).sort();
  if (values.length === 0) return null;
  const low = values[(values.length - 1) >> 1];
  const high = values[values.length >> 1];
  let lowText = "";
  let highText = "";
  let least = Number.POSITIVE_INFINITY;
  const visit = (text: string) => {
    const found = text === "" ? null : canonical(text);
    if (found === null) return;
    least = Math.min(least, partsOf(found).decimals);
    const value = Number(found);
    if (value === low) lowText = found;
    if (value === high) highText = found;
  };
  await tally(cells, rows, visit, pace);
  const one = partsOf(lowText);
  const two = partsOf(highText);
  const decimals = Math.max(one.decimals, two.decimals);
  const units = unitsOf(one, decimals) + unitsOf(two, decimals);
  return written({ units: units * 5n, decimals: decimals + 1 }, least, reading.mark);
}

const EXACT_DIGITS = 15;

/** An exact sum; small numbers gather in a plain one first, which takes a tenth of the time. */
class Sum {
  private whole = 0n;
  private part = 0;

  add(digits: string, times: number): void {
    if (digits.length <= EXACT_DIGITS) {
      const next = this.part + Number(digits) * times;
      if (Number.isSafeInteger(next)) {
        this.part = next;
        return;
      }
    }
    this.whole += BigInt(digits) * BigInt(times) + BigInt(this.part);
    this.part = 0;
  }

  total(): bigint {
    return this.whole + BigInt(this.part);
  }
}
