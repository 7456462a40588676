import { orderRows } from "../../profile/order-rows.ts";
import { isEmptyAt, textAt } from "../../table/cells.ts";
import { firstEqualRow } from "../../table/group-rows.ts";
import { cellsOf } from "../../table/literal.ts";
import type { Pace } from "../../table/pace.ts";
import { type Column, columnById, type Table } from "../../table/table.ts";
import { divided } from "../../values/exact.ts";
import { readingIn } from "../rows/by-group.ts";
import { exactColumn } from "../rows/exact-column.ts";
import { sameValue } from "../rows/rank.ts";
import type { Groups } from "./group-rows.ts";

/** What may be worked out for the rows of a group. */
export const MEASURES = [
  "rows",
  "sum",
  "mean",
  "median",
  "min",
  "max",
  "filled",
  "distinct",
  "first",
  "last",
  "list",
] as const;

export type MeasureKind = (typeof MEASURES)[number];

/** One text for each group. Missing cells, and for sums and the like those that are no number, count for nothing. */
export async function measured(
  table: Table,
  groups: Groups,
  what: MeasureKind,
  id: string,
  pace: Pace,
): Promise<readonly string[]> {
  if (what === "rows") return sizesOf(groups).map(String);
  const column = columnById(table, id);
  if (!column) return new Array<string>(groups.count).fill("");
  switch (what) {
    case "sum":
    case "mean":
    case "median":
      return arithmetic(table, groups, what, column, pace);
    case "min":
    case "max":
      return extremes(table, groups, what === "max", column, pace);
    case "filled":
      return (await filledRows(groups, column, pace)).map((rows) => String(rows.length));
    case "first":
      return (await filledRows(groups, column, pace)).map((rows) => textOf(column, rows[0]));
    case "last":
      return (await filledRows(groups, column, pace)).map((rows) => textOf(column, rows.at(-1)));
    case "distinct":
      return (await differentRows(groups, column, pace)).map((rows) => String(rows.length));
    case "list":
      return (await differentRows(groups, column, pace)).map((rows) =>
        rows.map((row) => textAt(column.cells, row)).join(", "),
      );
  }
}

function sizesOf({ count, ends }: Groups): number[] {
  return Array.from({ length: count }, (_, group) => ends[group] - (group === 0 ? 0 : ends[group - 1]));
}

function textOf(column: Column, row: number | undefined): string {
  return row === undefined ? "" : textAt(column.cells, row);
}

/** Visits every row with its group, group by group. */
async function eachGrouped(
  { count, rows, ends }: Groups,
  visit: (group: number, row: number, at: number) => void,
  pace: Pace,
): Promise<void> {
  let at = 0;
  for (let group = 0; group < count; group++) {
    for (; at < ends[group]; at++) {
      visit(group, rows[at], at);
      if ((at & 0xffff) === 0xffff) await pace.tick(at, rows.length);
    }
  }
}

async function filledRows(groups: Groups, column: Column, pace: Pace): Promise<number[][]> {
  const filled = Array.from({ length: groups.count }, (): number[] => []);
  await eachGrouped(
    groups,
    (group, row) => {
      if (!isEmptyAt(column.cells, row)) filled[group].push(row);
    },
    pace,
  );
  return filled;
}

/** The first row of each different filled text of a group. */
async function differentRows(groups: Groups, column: Column, pace: Pace): Promise<number[][]> {
  const { length } = column.cells;
  const names: string[] = [];
  for (let group = 0; group < groups.count; group++) names.push(String(group));
  const groupOf = new Uint32Array(length);
  await markGroups(groups, groupOf, pace);
  const byRow = cellsOf(groupTexts(groupOf, names));
  const first = await firstEqualRow([byRow, column.cells], length, groups.rows, pace);
  const different = Array.from({ length: groups.count }, (): number[] => []);
  await eachGrouped(
    groups,
    (group, row, at) => {
      if (first[at] === at && !isEmptyAt(column.cells, row)) different[group].push(row);
    },
    pace,
  );
  return different;
}

function markGroups(groups: Groups, groupOf: Uint32Array, pace: Pace): Promise<void> {
  const mark = (group: number, row: number) => {
    groupOf[row] = group;
  };
  return eachGrouped(groups, mark, pace);
}

function* groupTexts(groupOf: Uint32Array, names: readonly string[]): Generator<string> {
  for (const group of groupOf) yield names[group] ?? "";
}

async function arithmetic(
  table: Table,
  groups: Groups,
  what: "sum" | "mean" | "median",
  column: Column,
  pace: Pace,
): Promise<readonly string[]> {
  const none = new Array<string>(groups.count).fill("");
  const exact = await exactColumn(table, column, pace);
  if (!exact) return none;
  const counts = new Uint32Array(groups.count);
  const sums = new Array<bigint>(groups.count).fill(0n);
  const values = what === "median" ? none.map((): bigint[] => []) : null;
  await eachGrouped(
    groups,
    (group, row) => {
      const value = exact.at(row);
      if (value === null) return;
      counts[group]++;
      if (values) values[group].push(value);
      else sums[group] += value;
    },
    pace,
  );
  return none.map((_, group) => {
    const count = counts[group];
    if (count === 0) return "";
    if (what === "sum") return exact.text(sums[group]);
    if (!values) return exact.text(divided(sums[group] * 100n, BigInt(count)), 2);
    const sorted = values[group].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    return exact.text((sorted[(count - 1) >> 1] + sorted[count >> 1]) * 5n, 1);
  });
}

/** The texts that a sort puts first or last in each group, as they are written. */
async function extremes(
  table: Table,
  groups: Groups,
  descending: boolean,
  column: Column,
  pace: Pace,
): Promise<readonly string[]> {
  const reading = await readingIn(table, column, pace);
  const same = await sameValue(column, reading, pace);
  const groupOf = new Uint32Array(column.cells.length);
  await markGroups(groups, groupOf, pace);
  const keys = [{ column: column.id, descending }];
  const ordered = await orderRows(table, keys, groups.rows, "en", () => Promise.resolve(reading), pace);
  const found = new Int32Array(groups.count).fill(-1);
  for (const row of ordered) if (found[groupOf[row]] < 0 && same.counts(row)) found[groupOf[row]] = row;
  return Array.from(found, (row) => textOf(column, row < 0 ? undefined : row));
}
