import type { Bar, ColumnProfile } from "../../profile/profile.ts";
import type { ColumnTest, Condition } from "../../values/condition.ts";

export type Quality = "valid" | "odd" | "missing";
export const QUALITIES: readonly Quality[] = ["valid", "odd", "missing"];

type Filters = readonly Condition[];

/** Shows only the valid, odd or missing cells of a column; a second time shows all again. */
export function withQuality(filters: Filters, profile: ColumnProfile, quality: Quality): Filters {
  const wanted = qualityTest(profile, quality);
  const present = filterOf(filters, profile.column);
  return replaced(filters, profile.column, present && same(present, wanted) ? null : wanted);
}

/** Adds a bar of the tiny histogram to what is shown of its column; a second time takes it out. */
export function withBar(filters: Filters, profile: ColumnProfile, bar: Bar): Filters {
  const present = filterOf(filters, profile.column);
  return replaced(filters, profile.column, toggled(present, profile, bar));
}

export function withoutFilter(filters: Filters, filter: Condition): Filters {
  return filters.filter((other) => other !== filter);
}

export function hasQuality(filters: Filters, profile: ColumnProfile, quality: Quality): boolean {
  const present = filterOf(filters, profile.column);
  return present !== undefined && same(present, qualityTest(profile, quality));
}

export function hasBar(filters: Filters, profile: ColumnProfile, bar: Bar): boolean {
  return barTests(filterOf(filters, profile.column)).some((test) => covers(test, bar));
}

/** All filters as one question to a row. */
export function together(filters: Filters): Condition {
  return filters.length === 1 ? filters[0] : { all: filters };
}

/** The one filter of a column that was made by clicks; filters across columns belong to none. */
export function filterOf(filters: Filters, column: string): Condition | undefined {
  return filters.find((filter) => columnOf(filter) === column);
}

/** Columns a filter asks about, each once. */
export function columnsOf(filter: Condition): readonly string[] {
  if ("column" in filter) return [filter.column];
  const parts = "all" in filter ? filter.all : "any" in filter ? filter.any : [filter.not];
  return [...new Set(parts.flatMap(columnsOf))];
}

/** The filters with this one in the place of the column's own; null takes that away. */
export function withFilterOf(filters: Filters, column: string, filter: Condition | null): Filters {
  return replaced(filters, column, filter);
}

/** The column of a filter that a click made: one test, several bars of one column, or all but these. */
function columnOf(filter: Condition): string | null {
  if ("all" in filter) return null;
  const columns = columnsOf(filter);
  return columns.length === 1 ? columns[0] : null;
}

function qualityTest({ column, reading }: ColumnProfile, quality: Quality): ColumnTest {
  return quality === "missing" ? { column, is: "missing" } : { column, is: quality, as: reading };
}

function replaced(filters: Filters, column: string, filter: Condition | null): Filters {
  const at = filters.findIndex((other) => columnOf(other) === column);
  if (at < 0) return filter ? [...filters, filter] : filters;
  return filter ? filters.with(at, filter) : filters.toSpliced(at, 1);
}

function toggled(present: Condition | undefined, profile: ColumnProfile, bar: Bar): Condition | null {
  const { column, reading } = profile;
  const tests = barTests(present);
  if ("text" in bar) {
    const texts = tests.flatMap((test) => (test.is === "one-of" ? test.texts : []));
    const next = texts.includes(bar.text) ? texts.filter((text) => text !== bar.text) : [...texts, bar.text];
    return next.length > 0 ? { column, is: "one-of", texts: next } : null;
  }
  const ranges = tests.filter((test) => test.is === "between");
  const without = ranges.filter((test) => !covers(test, bar));
  if (without.length < ranges.length) return either(without);
  return either([...ranges, { column, is: "between", from: bar.from, to: bar.to, as: reading }]);
}

function either(tests: readonly ColumnTest[]): Condition | null {
  if (tests.length === 0) return null;
  return tests.length === 1 ? tests[0] : { any: tests };
}

/** The parts of a filter that stand for bars. */
function barTests(filter: Condition | undefined): ColumnTest[] {
  if (!filter) return [];
  if ("any" in filter) return filter.any.flatMap(barTests);
  return "is" in filter && (filter.is === "one-of" || filter.is === "between") ? [filter] : [];
}

function covers(test: ColumnTest, bar: Bar): boolean {
  if ("text" in bar) return test.is === "one-of" && test.texts.includes(bar.text);
  return test.is === "between" && test.from === bar.from && test.to === bar.to;
}

function same(a: Condition, b: Condition): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
