import type { ColumnKind, ColumnProfile } from "../profile/profile.ts";
import { gridOf } from "../table/literal.ts";
import type { Table } from "../table/table.ts";
import { type Reading, reader } from "../values/reading.ts";

const READINGS: { readonly [kind in ColumnKind]: Reading } = {
  empty: { kind: "text" },
  id: { kind: "text" },
  category: { kind: "text" },
  text: { kind: "text" },
  whole: { kind: "whole", mark: "." },
  decimal: { kind: "decimal", mark: "." },
  date: { kind: "date", order: "ymd" },
  boolean: { kind: "boolean" },
  email: { kind: "email" },
  phone: { kind: "phone" },
  url: { kind: "url" },
};

/** For tests: the profiles of a small table whose kinds are given, counted in the plainest way. */
export function profiled(
  table: Table,
  kinds: { readonly [column: string]: ColumnKind },
): ReadonlyMap<string, ColumnProfile> {
  const [, ...rows] = gridOf(table);
  const profiles = table.columns.map(({ id }, place) => {
    const kind = kinds[id] ?? "text";
    const texts = rows.map((row) => row[place]);
    return profileOf(id, kind, texts);
  });
  return new Map(profiles.map((profile) => [profile.column, profile]));
}

function profileOf(column: string, kind: ColumnKind, texts: readonly string[]): ColumnProfile {
  const reading = READINGS[kind];
  const filled = texts.filter((text) => text !== "");
  const valid = filled.filter((text) => reader(reading).canonical(text) !== null);
  const values = valid.map((text) => reader(reading).number(text)).filter((value) => !Number.isNaN(value));
  const counts = new Map<string, number>();
  for (const text of filled) counts.set(text, (counts.get(text) ?? 0) + 1);
  const bars = Array.from(counts, ([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
  return {
    column,
    kind,
    reading,
    rows: texts.length,
    valid: valid.length,
    odd: filled.length - valid.length,
    missing: texts.length - filled.length,
    distinct: counts.size,
    bars: bars.slice(0, 12),
    others: bars.slice(12).reduce((total, { count }) => total + count, 0),
    ...(values.length > 0 ? { min: Math.min(...values), max: Math.max(...values) } : {}),
  };
}
