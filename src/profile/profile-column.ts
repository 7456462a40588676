import type { Cells } from "../table/cells.ts";
import type { Pace } from "../table/pace.ts";
import type { Column } from "../table/table.ts";
import { tally } from "../table/tally.ts";
import { type Reading, reader } from "../values/reading.ts";
import { rangeBars, valueBars } from "./bars.ts";
import { distinctTexts, missingCount } from "./column-sizes.ts";
import type { ColumnKind, ColumnProfile } from "./profile.ts";
import { recogniseColumn } from "./recognise-column.ts";

const cache = new WeakMap<
  Cells,
  { rows: Uint32Array | null; name: string; type: unknown; profile: ColumnProfile }[]
>();

/** The profile of a column over these rows (base rows; null: all), every cell counted. Kept with the cells. */
export async function profileColumn(
  column: Column,
  rows: Uint32Array | null,
  pace: Pace,
): Promise<ColumnProfile> {
  const { cells, name, type } = column;
  const kept = cache.get(cells) ?? [];
  const known = kept.find((entry) => entry.rows === rows && entry.name === name && entry.type === type);
  if (known) return { ...known.profile, column: column.id };
  const profile = await measure(column, rows, pace);
  cache.set(cells, [...kept.slice(-3), { rows, name, type, profile }]);
  return profile;
}

async function measure(column: Column, rows: Uint32Array | null, pace: Pace): Promise<ColumnProfile> {
  const { cells } = column;
  const count = rows ? rows.length : cells.length;
  const distinct = await distinctTexts(cells, rows, pace);
  const missing = missingCount(cells, rows);
  const filled = count - missing;
  if (filled === 0) return plainProfile(column, "empty", { kind: "text" }, count, missing, 0);
  const { kind, reading } = await recogniseColumn(column, rows, { filled, distinct }, pace);
  switch (kind) {
    case "text":
    case "id":
    case "empty":
      return plainProfile(column, kind, reading, count, missing, distinct);
    case "category":
    case "boolean":
      return categoryProfile(column, rows, kind, reading, { count, missing, distinct }, pace);
    case "email":
    case "phone":
    case "url":
      return checkedProfile(column, rows, kind, reading, { count, missing, distinct }, pace);
    case "whole":
    case "decimal":
    case "date":
      return rangeProfile(column, rows, kind, reading, { count, missing, distinct }, pace);
  }
}

interface Sizes {
  readonly count: number;
  readonly missing: number;
  readonly distinct: number;
}

function plainProfile(
  column: Column,
  kind: ColumnKind,
  reading: Reading,
  count: number,
  missing: number,
  distinct: number,
): ColumnProfile {
  const valid = count - missing;
  return {
    column: column.id,
    kind,
    reading,
    rows: count,
    valid,
    odd: 0,
    missing,
    distinct,
    bars: [],
    others: 0,
  };
}

async function categoryProfile(
  column: Column,
  rows: Uint32Array | null,
  kind: ColumnKind,
  reading: Reading,
  { count, missing, distinct }: Sizes,
  pace: Pace,
): Promise<ColumnProfile> {
  const counts = new Map<string, number>();
  let odd = 0;
  const { canonical } = reader(reading);
  const visit = (text: string, times: number) => {
    if (text === "") return;
    counts.set(text, (counts.get(text) ?? 0) + times);
    if (canonical(text) === null) odd += times;
  };
  await tally(column.cells, rows, visit, pace);
  const valid = count - missing - odd;
  const { bars, others } = valueBars(counts);
  return { column: column.id, kind, reading, rows: count, valid, odd, missing, distinct, bars, others };
}

async function checkedProfile(
  column: Column,
  rows: Uint32Array | null,
  kind: ColumnKind,
  reading: Reading,
  { count, missing, distinct }: Sizes,
  pace: Pace,
): Promise<ColumnProfile> {
  const { canonical } = reader(reading);
  let valid = 0;
  const visit = (text: string, times: number) => {
    if (text !== "" && canonical(text) !== null) valid += times;
  };
  await tally(column.cells, rows, visit, pace);
  const odd = count - missing - valid;
  return {
    column: column.id,
    kind,
    reading,
    rows: count,
    valid,
    odd,
    missing,
    distinct,
    bars: [],
    others: 0,
  };
}

async function rangeProfile(
  column: Column,
  rows: Uint32Array | null,
  kind: "whole" | "decimal" | "date",
  reading: Reading,
  { count, missing, distinct }: Sizes,
  pace: Pace,
): Promise<ColumnProfile> {
  const { number } = reader(reading);
  let values = new Float64Array(1024);
  let weights = new Uint32Array(1024);
  let size = 0;
  let valid = 0;
  const visit = (text: string, times: number) => {
    if (text === "") return;
    const value = number(text);
    if (Number.isNaN(value)) return;
    if (size === values.length) {
      values = grown(values, new Float64Array(size * 2));
      weights = grown(weights, new Uint32Array(size * 2));
    }
    values[size] = value;
    weights[size++] = times;
    valid += times;
  };
  await tally(column.cells, rows, visit, pace);
  const { bars, min, max } = rangeBars(values.subarray(0, size), weights.subarray(0, size), kind);
  const odd = count - missing - valid;
  const range = size > 0 ? { min, max } : {};
  return {
    column: column.id,
    kind,
    reading,
    rows: count,
    valid,
    odd,
    missing,
    distinct,
    bars,
    others: 0,
    ...range,
  };
}

function grown<T extends Float64Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
