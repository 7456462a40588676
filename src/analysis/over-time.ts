import type { Pace } from "../table/pace.ts";
import { rowCount, type Table } from "../table/table.ts";
import { columnOf, Leaving, type Profiles, valuesByRow } from "./column-values.ts";
import { drawnSpan } from "./edges.ts";
import { GroupSums } from "./mean.ts";
import { PERIODS, unitFor } from "./periods.ts";
import { quantiles } from "./quantiles.ts";
import type { Answer, Question, TimeUnit } from "./question.ts";

type Asked = Extract<Question, { kind: "over-time" }>;
type OverTime = Extract<Answer, { kind: "over-time" }>;

const UNITS: readonly TimeUnit[] = ["day", "week", "month", "quarter", "year"];
/** A line of more points tells no more; a coarser unit is taken. */
const MOST_POINTS = 1000;

/**
 * How many rows, and how much of a number, fall in each calendar period. Rows without a readable date (or number, when
 * one is asked for) are left out; a few dates far from all others are counted as earlier or later, not drawn.
 * Points + earlier + later + left = rows. Without dates there are no points.
 */
export async function overTime(
  table: Table,
  profiles: Profiles,
  question: Asked,
  pace: Pace,
): Promise<OverTime> {
  const { date, number } = question;
  const allDays = await valuesByRow(table, profiles, date, pace);
  const allNumbers = number === undefined ? null : await valuesByRow(table, profiles, number, pace);
  const dateCells = columnOf(table, date).cells;
  const numberCells = number === undefined ? null : columnOf(table, number).cells;
  const count = rowCount(table);
  const days = new Float64Array(count);
  const values = allNumbers ? new Float64Array(count) : null;
  const left = new Leaving();
  let kept = 0;
  for (let position = 0; position < count; position++) {
    const row = table.rows ? table.rows[position] : position;
    if (!Number.isFinite(allDays[row])) left.leave(dateCells, row);
    else if (numberCells && allNumbers && !Number.isFinite(allNumbers[row])) left.leave(numberCells, row);
    else {
      if (values && allNumbers) values[kept] = allNumbers[row];
      days[kept++] = Math.floor(allDays[row]);
    }
    if ((position & 0xffff) === 0xffff) await pace.tick(position, count);
  }
  return { ...series(days.subarray(0, kept), values?.subarray(0, kept), question), left: left.counts() };
}

/** The answer from the bare whole days and, beside them, the values to add up. */
export function series(
  days: Float64Array,
  values: Float64Array | undefined,
  { date, number, unit: wanted = "auto", within }: Omit<Asked, "kind">,
): Omit<OverTime, "left"> {
  const named = { kind: "over-time" as const, date, ...(number === undefined ? {} : { number }) };
  if (days.length === 0 && !within) {
    return {
      ...named,
      unit: wanted === "auto" ? "month" : wanted,
      points: [],
      lastPartial: false,
      until: null,
      earlier: 0,
      later: 0,
    };
  }
  const [low, high] = within ?? drawnDays(days);
  const unit = fitting(wanted === "auto" ? unitFor(low, high) : wanted, low, high);
  const { periodOf, startOf } = PERIODS[unit];
  const first = periodOf(low);
  const size = periodOf(high) - first + 1;
  const begin = startOf(first);
  const end = startOf(first + size);
  const sums = new GroupSums(size);
  const seen = new Uint8Array(end - begin);
  // The calendar is asked once per day of the range, not once per row.
  const periodAt = Int32Array.from({ length: end - begin }, (_, day) => periodOf(begin + day) - first);
  let earlier = 0;
  let later = 0;
  for (let i = 0; i < days.length; i++) {
    const day = days[i] - begin;
    if (day < 0) earlier++;
    else if (day >= periodAt.length) later++;
    else {
      seen[day] = 1;
      sums.add(periodAt[day], values ? values[i] : 0);
    }
  }
  const points = Array.from(sums.counts, (count, period) => {
    const point = { start: startOf(first + period), count };
    return values ? { ...point, sum: sums.sum(period) } : point;
  });
  const lastPartial = later === 0 && endsEarly(seen, startOf(first + size - 1) - begin);
  const last = seen.lastIndexOf(1);
  return { ...named, unit, points, lastPartial, until: last < 0 ? null : begin + last, earlier, later };
}

function drawnDays(days: Float64Array): [number, number] {
  const [least, first, ninetyNinth, greatest] = quantiles(days.slice(), [0, 0.01, 0.99, 1]);
  const span = drawnSpan(least, Math.floor(first), Math.ceil(ninetyNinth), greatest);
  return [span.low, span.high];
}

function fitting(unit: TimeUnit, low: number, high: number): TimeUnit {
  const { periodOf } = PERIODS[unit];
  if (periodOf(high) - periodOf(low) < MOST_POINTS || unit === "year") return unit;
  return fitting(UNITS[UNITS.indexOf(unit) + 1], low, high);
}

/**
 * Whether the days seen stop well before the end of the last period, which begins at `start`: by more than twice the
 * usual gap between two days with rows. So a month that ends on a Sunday is whole, and so are dates that only name a
 * month.
 */
function endsEarly(seen: Uint8Array, start: number): boolean {
  const first = seen.indexOf(1);
  const last = seen.lastIndexOf(1);
  if (last < start || last === first) return false;
  let different = 0;
  for (const day of seen) different += day;
  const gap = (last - first) / (different - 1);
  return last + 2 * gap < seen.length - 1;
}
