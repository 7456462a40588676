import { groupByText } from "../table/numbers.ts";
import type { Pace } from "../table/pace.ts";
import { rowCount, type Table } from "../table/table.ts";
import { columnOf, Leaving, type Profiles, valuesByRow } from "./column-values.ts";
import { GroupSums, sum } from "./mean.ts";
import { quantiles } from "./quantiles.ts";
import type { Answer, Measure, Question } from "./question.ts";

type Asked = Extract<Question, { kind: "by-category" }>;
type ByCategory = Extract<Answer, { kind: "by-category" }>;
type Bar = ByCategory["bars"][number];

const USUAL_LIMIT = 10;

/** Values and their groups side by side, and the text of each group. */
export interface Grouping {
  readonly groups: Uint32Array;
  readonly values: Float64Array;
  readonly texts: readonly string[];
}

/**
 * A number for each category. Rows without a category or without a readable number are left out.
 * Bars + others + left = rows, in counts and in sums.
 */
export async function byCategory(
  table: Table,
  profiles: Profiles,
  question: Asked,
  pace: Pace,
): Promise<ByCategory> {
  const { left, ...grouping } = await group(table, profiles, question.category, question.number, pace);
  return { ...compare(grouping, question), left };
}

/** The rows of the table that have both a category and a number. */
export async function group(table: Table, profiles: Profiles, category: string, number: string, pace: Pace) {
  const categoryCells = columnOf(table, category).cells;
  const numberCells = columnOf(table, number).cells;
  const all = await valuesByRow(table, profiles, number, pace);
  const grouped = await groupByText(categoryCells, categoryCells.length, pace);
  const { groupOf, texts } = grouped ?? { groupOf: new Uint32Array(), texts: [] };
  const count = rowCount(table);
  const values = new Float64Array(count);
  const groups = new Uint32Array(count);
  const left = new Leaving();
  let kept = 0;
  for (let position = 0; position < count; position++) {
    const row = table.rows ? table.rows[position] : position;
    if (texts[groupOf[row]] === "") left.leave(categoryCells, row);
    else if (!Number.isFinite(all[row])) left.leave(numberCells, row);
    else {
      groups[kept] = groupOf[row];
      values[kept++] = all[row];
    }
    if ((position & 0xffff) === 0xffff) await pace.tick(position, count);
  }
  return { groups: groups.subarray(0, kept), values: values.subarray(0, kept), texts, left: left.counts() };
}

/** The answer from the bare groups and values. */
export function compare(
  grouping: Grouping,
  { category, number, by = "sum", limit = USUAL_LIMIT, texts: wanted }: Omit<Asked, "kind">,
): Omit<ByCategory, "left"> {
  const { groups, values, texts } = grouping;
  const sums = new GroupSums(texts.length);
  for (let i = 0; i < values.length; i++) sums.add(groups[i], values[i]);
  const present = texts.map((_, group) => group).filter((group) => sums.counts[group] > 0);
  const chosen = wanted
    ? wanted.map((text) => texts.indexOf(text))
    : greatest(present, grouping, sums, by, limit);
  const parts = valuesOf(chosen, groups, values, sums);
  const bars = chosen.map((group, i): Bar => {
    const own = parts[i];
    if (own.length === 0)
      return { text: wanted?.[i] ?? "", count: 0, sum: 0, mean: Number.NaN, median: Number.NaN };
    const total = sums.sum(group);
    return {
      text: texts[group],
      count: own.length,
      sum: total,
      mean: total / own.length,
      median: quantiles(own, [0.5])[0],
    };
  });
  if (!wanted && by !== "sum" && by !== "count") bars.sort((a, b) => b[by] - a[by]);
  const drawn = new Set(chosen);
  const rest = present.filter((group) => !drawn.has(group));
  return {
    kind: "by-category",
    category,
    number,
    by,
    bars,
    others: {
      values: rest.length,
      count: rest.reduce((total, group) => total + sums.counts[group], 0),
      sum: sum(Float64Array.from(rest, (group) => sums.sum(group))),
    },
  };
}

/** The groups that come first by the very measure that is drawn: the highest bar is the highest of all. */
function greatest(
  present: readonly number[],
  { groups, values, texts }: Grouping,
  sums: GroupSums,
  by: Measure,
  limit: number,
): number[] {
  const medians = by === "median" ? mediansOf(present, groups, values, sums) : null;
  const weight = (group: number) => {
    switch (by) {
      case "sum":
        return sums.sum(group);
      case "count":
        return sums.counts[group];
      case "mean":
        return sums.sum(group) / sums.counts[group];
      case "median":
        return medians?.get(group) ?? 0;
    }
  };
  return [...present].sort((a, b) => weight(b) - weight(a) || (texts[a] < texts[b] ? -1 : 1)).slice(0, limit);
}

function mediansOf(
  present: readonly number[],
  groups: Uint32Array,
  values: Float64Array,
  sums: GroupSums,
): Map<number, number> {
  const parts = valuesOf(present, groups, values, sums);
  return new Map(present.map((group, i) => [group, quantiles(parts[i], [0.5])[0]]));
}

/** The values of each chosen group, copied together in one pass. */
function valuesOf(
  chosen: readonly number[],
  groups: Uint32Array,
  values: Float64Array,
  sums: GroupSums,
): Float64Array[] {
  const parts = chosen.map((group) => new Float64Array(group < 0 ? 0 : sums.counts[group]));
  const placeOf = new Int32Array(sums.counts.length).fill(-1);
  chosen.forEach((group, i) => {
    if (group >= 0) placeOf[group] = i;
  });
  const filled = new Uint32Array(parts.length);
  for (let i = 0; i < values.length; i++) {
    const place = placeOf[groups[i]];
    if (place >= 0) parts[place][filled[place]++] = values[i];
  }
  return parts;
}
