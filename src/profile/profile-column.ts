import type { Cells } from "../table/cells.ts";
import type { Pace } from "../table/pace.ts";
import type { Column } from "../table/table.ts";
import { tally } from "../table/tally.ts";
import { type Reading, reader } from "../values/reading.ts";
import { rangeBars, valueBars } from "./bars.ts";
import { distinctTexts, missingCount } from "./column-sizes.ts";
import type { ColumnProfile, Judgement } from "./profile.ts";
import { type Recognised, recogniseColumn } from "./recognise-column.ts";

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
  const { kind, reading, meaning }: Recognised =
    filled === 0
      ? { kind: "empty", reading: { kind: "text" } }
      : await recogniseColumn(column, rows, { filled, distinct }, pace);
  const judged = {
    ...{ column: column.id, kind, reading, rows: count, missing, distinct },
    ...(meaning && { meaning }),
  };
  const { valid, bars, ...more } = await looked(cells, rows, judged, pace);
  return { ...judged, valid, odd: filled - valid, bars, others: 0, ...more };
}

/** What a look at every cell adds to the judgement. */
type Looked = Pick<ColumnProfile, "valid" | "bars"> & Partial<Pick<ColumnProfile, "others" | "min" | "max">>;

async function looked(
  cells: Cells,
  rows: Uint32Array | null,
  judged: Judgement,
  pace: Pace,
): Promise<Looked> {
  const { kind, reading } = judged;
  switch (kind) {
    case "text":
    case "id":
    case "empty":
      return { valid: judged.rows - judged.missing, bars: [] };
    case "category":
    case "boolean":
      return valuesIn(cells, rows, reading, pace);
    case "email":
    case "phone":
    case "url":
      return { valid: await validIn(cells, rows, reading, pace), bars: [] };
    case "whole":
    case "decimal":
    case "date":
      return rangeOf(cells, rows, kind, reading, pace);
  }
}

async function valuesIn(
  cells: Cells,
  rows: Uint32Array | null,
  reading: Reading,
  pace: Pace,
): Promise<Looked> {
  const counts = new Map<string, number>();
  const { canonical } = reader(reading);
  let valid = 0;
  const visit = (text: string, times: number) => {
    if (text === "") return;
    counts.set(text, (counts.get(text) ?? 0) + times);
    if (canonical(text) !== null) valid += times;
  };
  await tally(cells, rows, visit, pace);
  return { valid, ...valueBars(counts) };
}

async function validIn(
  cells: Cells,
  rows: Uint32Array | null,
  reading: Reading,
  pace: Pace,
): Promise<number> {
  const { canonical } = reader(reading);
  let valid = 0;
  const visit = (text: string, times: number) => {
    if (text !== "" && canonical(text) !== null) valid += times;
  };
  await tally(cells, rows, visit, pace);
  return valid;
}

async function rangeOf(
  cells: Cells,
  rows: Uint32Array | null,
  kind: "whole" | "decimal" | "date",
  reading: Reading,
  pace: Pace,
): Promise<Looked> {
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
  await tally(cells, rows, visit, pace);
  const { bars, min, max } = rangeBars(values.subarray(0, size), weights.subarray(0, size), kind);
  return size > 0 ? { valid, bars, min, max } : { valid, bars };
}

function grown<T extends Float64Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
